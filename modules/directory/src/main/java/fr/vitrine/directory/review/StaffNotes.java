package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_ASSIGNMENT;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_TAG;
import static org.jooq.impl.DSL.count;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How staff sort structures for themselves: tags, and who looks after which. The public sees neither. */
@Service
public class StaffNotes {

    public static final int MAX_TAG = 40;

    private final DSLContext jooq;

    StaffNotes(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** @return those that did not have it: {@link #untag} of these undoes it */
    @Transactional
    public Set<StructureId> tag(Actor actor, Collection<StructureId> structures, String tag) {
        actor.requireStaff();
        var name = name(tag);
        var added = new HashSet<StructureId>();
        for (var id : new TreeSet<>(structures)) {
            var rows = jooq.insertInto(STRUCTURE_TAG)
                    .set(STRUCTURE_TAG.STRUCTURE_ID, id)
                    .set(STRUCTURE_TAG.TAG, name)
                    .onConflictDoNothing()
                    .execute();
            if (rows > 0) {
                added.add(id);
            }
        }
        return added;
    }

    /** @return those that had it */
    @Transactional
    public Set<StructureId> untag(Actor actor, Collection<StructureId> structures, String tag) {
        actor.requireStaff();
        return jooq.deleteFrom(STRUCTURE_TAG)
                .where(STRUCTURE_TAG.STRUCTURE_ID.in(structures).and(STRUCTURE_TAG.TAG.eq(name(tag))))
                .returning(STRUCTURE_TAG.STRUCTURE_ID)
                .fetchSet(STRUCTURE_TAG.STRUCTURE_ID);
    }

    /** Every tag, the most used first, with how many structures have it. */
    @Transactional(readOnly = true)
    public Map<String, Integer> tags(Actor actor) {
        actor.requireStaff();
        var tags = new LinkedHashMap<String, Integer>();
        jooq.select(STRUCTURE_TAG.TAG, count())
                .from(STRUCTURE_TAG)
                .groupBy(STRUCTURE_TAG.TAG)
                .orderBy(count().desc(), STRUCTURE_TAG.TAG)
                .forEach(row -> tags.put(row.value1(), row.value2()));
        return tags;
    }

    @Transactional(readOnly = true)
    public Map<StructureId, Set<String>> tags(Actor actor, Collection<StructureId> structures) {
        actor.requireStaff();
        var tags = new HashMap<StructureId, Set<String>>();
        jooq.selectFrom(STRUCTURE_TAG)
                .where(STRUCTURE_TAG.STRUCTURE_ID.in(structures))
                .forEach(row -> tags.computeIfAbsent(row.getStructureId(), _ -> new TreeSet<>())
                        .add(row.getTag()));
        return tags;
    }

    /**
     * @param person of the staff; empty: nobody
     * @return who looked after each before, for undoing it with {@link #restoreAssignments}
     */
    @Transactional
    public Map<StructureId, Optional<PersonId>> assign(
            Actor actor, Collection<StructureId> structures, Optional<PersonId> person) {
        actor.requireStaff();
        var known = assignments(actor, structures);
        var before = new HashMap<StructureId, Optional<PersonId>>();
        for (var id : new TreeSet<>(structures)) {
            before.put(id, Optional.ofNullable(known.get(id)));
            assign(actor, id, person);
        }
        return before;
    }

    @Transactional
    public void restoreAssignments(Actor actor, Map<StructureId, Optional<PersonId>> before) {
        actor.requireStaff();
        before.forEach((id, person) -> assign(actor, id, person));
    }

    /** Who looks after each; those that nobody looks after are missing. */
    @Transactional(readOnly = true)
    public Map<StructureId, PersonId> assignments(Actor actor, Collection<StructureId> structures) {
        actor.requireStaff();
        return jooq.selectFrom(STRUCTURE_ASSIGNMENT)
                .where(STRUCTURE_ASSIGNMENT.STRUCTURE_ID.in(structures))
                .fetchMap(STRUCTURE_ASSIGNMENT.STRUCTURE_ID, STRUCTURE_ASSIGNMENT.PERSON_ID);
    }

    private void assign(Actor actor, StructureId id, Optional<PersonId> person) {
        jooq.deleteFrom(STRUCTURE_ASSIGNMENT)
                .where(STRUCTURE_ASSIGNMENT.STRUCTURE_ID.eq(id))
                .execute();
        person.ifPresent(chosen -> jooq.insertInto(STRUCTURE_ASSIGNMENT)
                .set(STRUCTURE_ASSIGNMENT.STRUCTURE_ID, id)
                .set(STRUCTURE_ASSIGNMENT.PERSON_ID, chosen)
                .set(STRUCTURE_ASSIGNMENT.ASSIGNED_BY, actor.person().orElse(null))
                .execute());
    }

    private static String name(String tag) {
        var name = Text.cleanLine(tag);
        if (name.isEmpty() || name.length() > MAX_TAG) {
            throw new IllegalArgumentException("a tag has 1 to " + MAX_TAG + " characters");
        }
        return name;
    }
}
