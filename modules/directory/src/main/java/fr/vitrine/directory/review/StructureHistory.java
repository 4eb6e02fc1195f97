package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_VERSION;

import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a structure was, who changed it and when; and taking back some of it. */
@Service
public class StructureHistory {

    private final DSLContext jooq;
    private final StructureWriter structures;
    private final ProfileStore store;

    StructureHistory(DSLContext jooq, StructureWriter structures, ProfileStore store) {
        this.jooq = jooq;
        this.structures = structures;
        this.store = store;
    }

    /** @param person null: the operator, who followed a link in a mail, or an account that is gone */
    public record Version(
            StructureId structure,
            int number,
            OffsetDateTime at,
            Cause cause,
            @Nullable PersonId person,
            Status status,
            Profile profile) {}

    /**
     * A version and what it changed.
     *
     * @param before the status before; null for the first version
     */
    public record Entry(Version version, @Nullable Status before, List<ProfileChange> changes) {}

    /** Newest first. For staff, and for the structure's members. */
    @Transactional(readOnly = true)
    public List<Entry> list(Actor actor, StructureId id, int offset, int limit) {
        actor.requireEditing(id);
        var versions = jooq.selectFrom(STRUCTURE_VERSION)
                .where(STRUCTURE_VERSION.STRUCTURE_ID.eq(id))
                .orderBy(STRUCTURE_VERSION.VERSION.desc())
                .offset(offset)
                .limit(limit + 1)
                .fetch(StructureHistory::version);
        var entries = new ArrayList<Entry>();
        for (var n = 0; n < Math.min(limit, versions.size()); n++) {
            entries.add(entry(versions.get(n), n + 1 < versions.size() ? versions.get(n + 1) : null));
        }
        return entries;
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, StructureId id) {
        actor.requireEditing(id);
        return jooq.fetchCount(STRUCTURE_VERSION, STRUCTURE_VERSION.STRUCTURE_ID.eq(id));
    }

    @Transactional(readOnly = true)
    public Version get(Actor actor, StructureId id, int number) {
        actor.requireEditing(id);
        return find(id, number).orElseThrow(() -> new NotFound("version"));
    }

    /** What restoring all of that version would change now. */
    @Transactional(readOnly = true)
    public List<ProfileChange> changesTo(Actor actor, StructureId id, int number) {
        actor.requireEditing(id);
        var current = structures.current(Set.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("structure"));
        return ProfileDiff.between(Profile.of(current), get(actor, id, number).profile());
    }

    /**
     * Takes back these fields of an earlier version; a new version comes of it, nothing is lost.
     *
     * @param current the version that the decision was made on
     * @param keys of {@link #changesTo}
     */
    @Transactional
    public SaveResult restore(Actor actor, StructureId id, int current, int number, Set<String> keys) {
        actor.requireStaff();
        var structure = structures.lock(id);
        if (structure.version() != current) {
            return new SaveResult.Conflict(structure);
        }
        var wanted = changesTo(actor, id, number).stream()
                .filter(change -> keys.contains(change.key()))
                .toList();
        return store.write(
                new Change(actor, Cause.RESTORED), structure, ProfileDiff.apply(Profile.of(structure), wanted));
    }

    /** The profile of a version that somebody began to edit; empty where it is not known any more. */
    Optional<Profile> profile(Structure structure, int number) {
        return structure.version() == number
                ? Optional.of(Profile.of(structure))
                : find(structure.id(), number).map(Version::profile);
    }

    private Optional<Version> find(StructureId id, int number) {
        return jooq.selectFrom(STRUCTURE_VERSION).where(version(id, number)).fetchOptional(StructureHistory::version);
    }

    private static Condition version(StructureId id, int number) {
        return STRUCTURE_VERSION.STRUCTURE_ID.eq(id).and(STRUCTURE_VERSION.VERSION.eq(number));
    }

    private static Entry entry(Version version, @Nullable Version before) {
        return before == null
                ? new Entry(version, null, List.of())
                : new Entry(version, before.status(), ProfileDiff.between(before.profile(), version.profile()));
    }

    private static Version version(Record row) {
        return new Version(
                row.get(STRUCTURE_VERSION.STRUCTURE_ID),
                row.get(STRUCTURE_VERSION.VERSION),
                row.get(STRUCTURE_VERSION.AT),
                Cause.valueOf(row.get(STRUCTURE_VERSION.CAUSE).name().toUpperCase(Locale.ROOT)),
                row.get(STRUCTURE_VERSION.PERSON_ID),
                Status.valueOf(row.get(STRUCTURE_VERSION.STATUS).name().toUpperCase(Locale.ROOT)),
                ProfileJson.readProfile(row.get(STRUCTURE_VERSION.PROFILE)));
    }
}
