package fr.vitrine.events.imports;

import static fr.vitrine.db.jooq.events.Tables.SOURCE;

import fr.vitrine.correspondence.fetch.FeedSources;
import fr.vitrine.db.jooq.events.tables.records.SourceRecord;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.WebAddress;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars that are taken in. Staff keep them. */
@Service
public class EventSources {

    private final FeedSources<SourceRecord> kept;

    EventSources(DSLContext jooq, Clock clock) {
        this.kept = new FeedSources<>(jooq, clock, SOURCE);
    }

    @Transactional(readOnly = true)
    public List<EventSource> list(Actor actor) {
        actor.requireStaff();
        return kept.list().stream().map(EventSources::source).toList();
    }

    /**
     * @param address null: files are brought
     * @param refreshes whether it is read again and again
     */
    @Transactional
    public EventSource add(
            Actor actor, String name, Kind kind, @Nullable WebAddress address, Organiser organiser, boolean refreshes) {
        actor.requireStaff();
        var id = kept.add(
                actor, name, address, refreshes, Map.of(SOURCE.KIND, kind.name(), SOURCE.ORGANISER, organiser.key()));
        return get(actor, id);
    }

    @Transactional(readOnly = true)
    public EventSource get(Actor actor, long id) {
        actor.requireStaff();
        return kept.find(id).map(EventSources::source).orElseThrow(() -> new NotFound("source"));
    }

    /** Its events stay; that they came from it is forgotten. */
    @Transactional
    public void remove(Actor actor, long id) {
        actor.requireStaff();
        kept.remove(id);
    }

    /** The next that is to be read, which nobody else reads then: what another node has taken is gone past. */
    @Transactional
    public Optional<EventSource> takeNext(Actor actor) {
        actor.requireOperator();
        return kept.takeNext().map(EventSources::source);
    }

    /** Until the end of the transaction nobody else takes it in. */
    void lock(long id) {
        kept.lock(id);
    }

    void looked(long id, String outcome) {
        kept.looked(id, outcome);
    }

    private static EventSource source(Record row) {
        var address = row.get(SOURCE.ADDRESS);
        return new EventSource(
                row.get(SOURCE.ID),
                row.get(SOURCE.NAME),
                Kind.valueOf(row.get(SOURCE.KIND)),
                address == null ? null : new WebAddress(address),
                Organiser.parse(row.get(SOURCE.ORGANISER)).orElse(Organiser.AUTHORITY),
                row.get(SOURCE.REFRESHES),
                row.get(SOURCE.LOOKED_AT),
                row.get(SOURCE.OUTCOME));
    }
}
