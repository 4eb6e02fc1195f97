package fr.vitrine.events.imports;

import static fr.vitrine.db.jooq.events.Tables.SOURCE;

import fr.vitrine.events.Organiser;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The calendars that are taken in. Staff keep them. */
@Service
public class EventSources {

    private static final Duration EVERY = Duration.ofHours(6);
    private static final int MAX_OUTCOME = 500;

    private final DSLContext jooq;
    private final Clock clock;

    EventSources(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<EventSource> list(Actor actor) {
        actor.requireStaff();
        return jooq.selectFrom(SOURCE).orderBy(SOURCE.NAME, SOURCE.ID).fetch(EventSources::source);
    }

    /**
     * @param address null: files are brought
     * @param refreshes whether it is read again and again
     */
    @Transactional
    public EventSource add(
            Actor actor, String name, Kind kind, @Nullable WebAddress address, Organiser organiser, boolean refreshes) {
        actor.requireStaff();
        var id = jooq.insertInto(SOURCE)
                .set(SOURCE.NAME, name)
                .set(SOURCE.KIND, kind.name())
                .set(SOURCE.ADDRESS, address == null ? null : address.value())
                .set(SOURCE.ORGANISER, organiser.key())
                .set(SOURCE.REFRESHES, refreshes && address != null)
                .set(SOURCE.NEXT_AT, OffsetDateTime.now(clock).plus(EVERY))
                .set(SOURCE.CREATED_BY, actor.person().orElse(null))
                .returning(SOURCE.ID)
                .fetchSingle(SOURCE.ID);
        return get(actor, id);
    }

    @Transactional(readOnly = true)
    public EventSource get(Actor actor, long id) {
        actor.requireStaff();
        return jooq.selectFrom(SOURCE)
                .where(SOURCE.ID.eq(id))
                .fetchOptional(EventSources::source)
                .orElseThrow(() -> new NotFound("source"));
    }

    /** Its events stay; that they came from it is forgotten. */
    @Transactional
    public void remove(Actor actor, long id) {
        actor.requireStaff();
        jooq.deleteFrom(SOURCE).where(SOURCE.ID.eq(id)).execute();
    }

    /** The next that is to be read, which nobody else reads then: what another node has taken is gone past. */
    @Transactional
    public Optional<EventSource> takeNext(Actor actor) {
        actor.requireOperator();
        var now = OffsetDateTime.now(clock);
        return jooq.selectFrom(SOURCE)
                .where(SOURCE.REFRESHES.isTrue().and(SOURCE.NEXT_AT.le(now)))
                .orderBy(SOURCE.NEXT_AT, SOURCE.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(EventSources::source)
                .map(source -> {
                    jooq.update(SOURCE)
                            .set(SOURCE.NEXT_AT, now.plus(EVERY))
                            .where(SOURCE.ID.eq(source.id()))
                            .execute();
                    return source;
                });
    }

    /** Until the end of the transaction nobody else takes it in. */
    void lock(long id) {
        jooq.selectOne().from(SOURCE).where(SOURCE.ID.eq(id)).forUpdate().fetch();
    }

    void looked(long id, String outcome) {
        jooq.update(SOURCE)
                .set(SOURCE.LOOKED_AT, OffsetDateTime.now(clock))
                .set(SOURCE.OUTCOME, outcome.substring(0, Math.min(outcome.length(), MAX_OUTCOME)))
                .where(SOURCE.ID.eq(id))
                .execute();
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
