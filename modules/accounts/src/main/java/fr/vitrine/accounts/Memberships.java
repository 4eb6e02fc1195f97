package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.MEMBERSHIP;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who manages which structure. */
@Service
public class Memberships {

    private final DSLContext jooq;
    private final ActionLog log;

    Memberships(DSLContext jooq, ActionLog log) {
        this.jooq = jooq;
        this.log = log;
    }

    public record Member(
            PersonId person,
            EmailAddress email,
            @Nullable String name,
            Locale language,
            MemberRole role,
            OffsetDateTime since) {}

    /** What came of taking somebody's role away. */
    public enum Removal {
        DONE,
        /** Others would be left whom nobody could tell who may edit: another owner must be named first. */
        LAST_OWNER
    }

    /** The people of a structure, owners first: its own people and staff may know them. */
    @Transactional(readOnly = true)
    public List<Member> list(Actor actor, StructureId structure) {
        actor.requireEditing(structure);
        return jooq.select(
                        PERSON.ID,
                        PERSON.EMAIL,
                        PERSON.NAME,
                        PERSON.LANGUAGE.convertFrom(Locale::of),
                        MEMBERSHIP.ROLE.convertFrom(Roles::of),
                        MEMBERSHIP.SINCE)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.STRUCTURE_ID.eq(structure).and(PERSON.DISABLED_AT.isNull()))
                .orderBy(MEMBERSHIP.ROLE.desc(), MEMBERSHIP.SINCE, PERSON.ID)
                .fetch(Records.mapping(Member::new));
    }

    /** How many people each of the structures has; one that has none is missing. */
    @Transactional(readOnly = true)
    public Map<StructureId, Integer> count(Actor actor, Collection<StructureId> structures) {
        actor.requireStaff();
        return jooq.select(MEMBERSHIP.STRUCTURE_ID, DSL.count())
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.STRUCTURE_ID.in(structures))
                .groupBy(MEMBERSHIP.STRUCTURE_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /**
     * Gives somebody a role, or a higher one than before; nobody loses one by it. Staff may give it to anybody, an owner to
     * the structure's own people: others are invited, and nobody finds out by this who has an account.
     */
    @Transactional
    public void grant(Actor actor, StructureId structure, PersonId person, MemberRole role) {
        actor.requireManaging(structure);
        if (!actor.isStaff()) {
            requireMember(structure, person);
        }
        jooq.insertInto(MEMBERSHIP)
                .set(MEMBERSHIP.PERSON_ID, person)
                .set(MEMBERSHIP.STRUCTURE_ID, structure)
                .set(MEMBERSHIP.ROLE, Roles.stored(role))
                .onConflict()
                .doUpdate()
                .set(MEMBERSHIP.ROLE, greatest(MEMBERSHIP.ROLE, excluded(MEMBERSHIP.ROLE)))
                .execute();
        log.add(actor, "membership.granted", "structure " + structure, "person " + person + " " + role);
    }

    /** An owner becomes a contributor. Somebody else has to be one. */
    @Transactional
    public Removal demote(Actor actor, StructureId structure, PersonId person) {
        actor.requireManaging(structure);
        if (owners(structure).equals(List.of(person))) {
            return Removal.LAST_OWNER;
        }
        lower(actor, structure, person);
        return Removal.DONE;
    }

    /** Hands the ownership over: the other becomes an owner, the owner who gives it a contributor. */
    @Transactional
    public void handOver(Actor actor, StructureId structure, PersonId to) {
        actor.requireManaging(structure);
        grant(actor, structure, to, MemberRole.OWNER);
        actor.person().filter(giver -> !giver.equals(to)).ifPresent(giver -> lower(actor, structure, giver));
    }

    /** An owner takes a role away, or anybody leaves. */
    @Transactional
    public Removal remove(Actor actor, StructureId structure, PersonId person) {
        if (actor.person().filter(person::equals).isEmpty()) {
            actor.requireManaging(structure);
        }
        if (!actor.isStaff() && owners(structure).equals(List.of(person)) && hasOthers(structure, person)) {
            return Removal.LAST_OWNER;
        }
        var removed = jooq.deleteFrom(MEMBERSHIP).where(isOf(structure, person)).execute();
        if (removed > 0) {
            log.add(actor, "membership.removed", "structure " + structure, "person " + person);
        }
        return Removal.DONE;
    }

    /** Where others would be left without anybody who says who may edit. */
    List<StructureId> needing(PersonId person) {
        return jooq
                .select(MEMBERSHIP.STRUCTURE_ID)
                .from(MEMBERSHIP)
                .where(MEMBERSHIP.PERSON_ID.eq(person).and(MEMBERSHIP.ROLE.eq(Roles.stored(MemberRole.OWNER))))
                .orderBy(MEMBERSHIP.STRUCTURE_ID)
                .fetch(MEMBERSHIP.STRUCTURE_ID)
                .stream()
                .filter(structure -> owners(structure).equals(List.of(person)) && hasOthers(structure, person))
                .toList();
    }

    private void lower(Actor actor, StructureId structure, PersonId person) {
        var contributor = Roles.stored(MemberRole.CONTRIBUTOR);
        var lowered = jooq.update(MEMBERSHIP)
                .set(MEMBERSHIP.ROLE, contributor)
                .where(isOf(structure, person).and(MEMBERSHIP.ROLE.ne(contributor)))
                .execute();
        if (lowered > 0) {
            log.add(actor, "membership.lowered", "structure " + structure, "person " + person);
        }
    }

    private void requireMember(StructureId structure, PersonId person) {
        if (jooq.selectFrom(MEMBERSHIP)
                .where(isOf(structure, person))
                .forUpdate()
                .fetch()
                .isEmpty()) {
            throw new NotFound("member");
        }
    }

    /** Who could still sign in. Two owners who leave at once wait for each other here: one of them stays. */
    private List<PersonId> owners(StructureId structure) {
        return jooq.select(MEMBERSHIP.PERSON_ID)
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(MEMBERSHIP.ROLE.eq(Roles.stored(MemberRole.OWNER)))
                .and(PERSON.DISABLED_AT.isNull())
                .orderBy(MEMBERSHIP.PERSON_ID)
                .forUpdate()
                .of(MEMBERSHIP)
                .fetch(MEMBERSHIP.PERSON_ID);
    }

    private boolean hasOthers(StructureId structure, PersonId person) {
        return jooq.fetchExists(jooq.selectOne()
                .from(MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.PERSON_ID))
                .where(MEMBERSHIP.STRUCTURE_ID.eq(structure))
                .and(MEMBERSHIP.PERSON_ID.ne(person))
                .and(PERSON.DISABLED_AT.isNull()));
    }

    private static Condition isOf(StructureId structure, PersonId person) {
        return MEMBERSHIP.STRUCTURE_ID.eq(structure).and(MEMBERSHIP.PERSON_ID.eq(person));
    }
}
