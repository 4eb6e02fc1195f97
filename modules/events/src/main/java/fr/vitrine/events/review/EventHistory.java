package fr.vitrine.events.review;

import static fr.vitrine.db.jooq.events.Tables.EVENT_VERSION;

import fr.vitrine.directory.Change.Cause;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventJson;
import fr.vitrine.events.EventStored;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.partners.Coded;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an event was, who changed it and when. */
@Service
public class EventHistory {

    private static final int MOST = 200;

    private final DSLContext jooq;
    private final Events events;

    EventHistory(DSLContext jooq, Events events) {
        this.jooq = jooq;
        this.events = events;
    }

    /** @param person null: the operator, an import, or an account that is gone */
    public record Version(
            int number,
            OffsetDateTime at,
            Cause cause,
            @Nullable PersonId person,
            Publication publication,
            EventDetails details) {}

    /** A version and what it changed; {@code before} is null for the first that is known. */
    public record Entry(Version version, @Nullable Publication before, List<EventChange> changes) {}

    /** Newest first; for staff, and for who answers for it. */
    @Transactional(readOnly = true)
    public List<Entry> list(Actor actor, EventId id) {
        events.get(actor, id);
        var versions = jooq.selectFrom(EVENT_VERSION)
                .where(EVENT_VERSION.EVENT_ID.eq(id))
                .orderBy(EVENT_VERSION.VERSION.desc())
                .limit(MOST)
                .fetch(EventHistory::version);
        var entries = new ArrayList<Entry>();
        for (var n = 0; n < versions.size(); n++) {
            var version = versions.get(n);
            var before = n + 1 < versions.size() ? versions.get(n + 1) : null;
            entries.add(
                    before == null
                            ? new Entry(version, null, List.of())
                            : new Entry(
                                    version,
                                    before.publication(),
                                    EventDiff.between(before.details(), version.details())));
        }
        return entries;
    }

    /** What the event was when somebody began to edit it; as it is now where that is not known. */
    EventDetails at(Event event, int version) {
        return version == event.version()
                ? event.details()
                : jooq.selectFrom(EVENT_VERSION)
                        .where(EVENT_VERSION.EVENT_ID.eq(event.id()).and(EVENT_VERSION.VERSION.eq(version)))
                        .fetchOptional(EventHistory::version)
                        .map(Version::details)
                        .or(() -> Optional.of(event.details()))
                        .orElseThrow();
    }

    @EventListener
    void on(EventStored stored) {
        var event = stored.event();
        jooq.insertInto(EVENT_VERSION)
                .set(EVENT_VERSION.EVENT_ID, event.id())
                .set(EVENT_VERSION.VERSION, event.version())
                .set(EVENT_VERSION.CAUSE, stored.change().cause().name())
                .set(EVENT_VERSION.PERSON_ID, stored.change().by().person().orElse(null))
                .set(EVENT_VERSION.PUBLICATION, event.publication().code())
                .set(EVENT_VERSION.DETAILS, EventJson.write(event.details()))
                .onConflictDoNothing()
                .execute();
    }

    private static Version version(Record row) {
        return new Version(
                row.get(EVENT_VERSION.VERSION),
                row.get(EVENT_VERSION.AT),
                Cause.valueOf(row.get(EVENT_VERSION.CAUSE)),
                row.get(EVENT_VERSION.PERSON_ID),
                Coded.of(Publication.class, row.get(EVENT_VERSION.PUBLICATION)),
                EventJson.details(row.get(EVENT_VERSION.DETAILS)));
    }
}
