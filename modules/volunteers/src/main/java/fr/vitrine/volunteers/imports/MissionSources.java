package fr.vitrine.volunteers.imports;

import static fr.vitrine.db.jooq.volunteers.Tables.SOURCE;

import fr.vitrine.correspondence.fetch.FeedSources;
import fr.vitrine.db.jooq.volunteers.tables.records.SourceRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The feeds of missions that are taken in. Staff keep them. */
@Service
public class MissionSources {

    private final FeedSources<SourceRecord> kept;

    MissionSources(DSLContext jooq, Clock clock) {
        this.kept = new FeedSources<>(jooq, clock, SOURCE);
    }

    @Transactional(readOnly = true)
    public List<MissionSource> list(Actor actor) {
        actor.requireStaff();
        return kept.list().stream().map(MissionSources::source).toList();
    }

    @Transactional(readOnly = true)
    public MissionSource get(Actor actor, long id) {
        actor.requireStaff();
        return kept.find(id).map(MissionSources::source).orElseThrow(() -> new NotFound("source"));
    }

    /**
     * @param address null: files are brought
     * @param refreshes whether it is read again and again
     */
    @Transactional
    public MissionSource add(
            Actor actor,
            String name,
            @Nullable WebAddress address,
            @Nullable StructureId structure,
            boolean publishes,
            boolean refreshes) {
        actor.requireStaff();
        var own = new LinkedHashMap<Field<?>, @Nullable Object>();
        own.put(SOURCE.STRUCTURE_ID, structure);
        own.put(SOURCE.PUBLISHES, publishes);
        return get(actor, kept.add(actor, name, address, refreshes, own));
    }

    /** Its missions stay, with what they say of where they come from; they are not looked after any more. */
    @Transactional
    public void remove(Actor actor, long id) {
        actor.requireStaff();
        kept.remove(id);
    }

    /** The next that is to be read, which nobody else reads then. */
    @Transactional
    public Optional<MissionSource> takeNext(Actor actor) {
        actor.requireOperator();
        return kept.takeNext().map(MissionSources::source);
    }

    void lock(long id) {
        kept.lock(id);
    }

    void looked(long id, String outcome) {
        kept.looked(id, outcome);
    }

    private static MissionSource source(SourceRecord row) {
        var address = row.getAddress();
        return new MissionSource(
                row.getId(),
                row.getName(),
                address == null ? null : new WebAddress(address),
                row.getStructureId(),
                row.getPublishes(),
                row.getRefreshes(),
                row.getLookedAt(),
                row.getOutcome());
    }
}
