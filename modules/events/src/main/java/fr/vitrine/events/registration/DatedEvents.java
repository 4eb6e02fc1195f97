package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.STOP;

import fr.vitrine.events.Event;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Events;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Publication;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events with one of their dates, whatever their state; each caller says who may see which. */
@Component
class DatedEvents {

    private final DSLContext jooq;
    private final Events events;

    DatedEvents(DSLContext jooq, Events events) {
        this.jooq = jooq;
        this.events = events;
    }

    record Dated(Event event, Occurrence date) {

        boolean isOff() {
            return date.cancelled()
                    || event.details().state().status() == EventStatus.CANCELLED
                    || event.publication() != Publication.PUBLISHED;
        }
    }

    /** @param capacity null: that of the date */
    record Stop(StopId id, String title, @Nullable Integer capacity) {}

    Optional<Dated> find(OccurrenceId id) {
        return jooq.select(OCCURRENCE.EVENT_ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.ID.eq(id))
                .fetchOptional(OCCURRENCE.EVENT_ID)
                .flatMap(event -> dates(event).stream()
                        .filter(date -> date.id().equals(id))
                        .findFirst()
                        .map(date -> new Dated(events.get(Actor.OPERATOR, event), date)));
    }

    Dated get(OccurrenceId id) {
        return find(id).orElseThrow(() -> new NotFound("date"));
    }

    List<Occurrence> dates(EventId event) {
        return events.occurrences(Actor.OPERATOR, event);
    }

    List<Stop> stops(EventId event) {
        return jooq.select(STOP.ID, STOP.TITLE, STOP.CAPACITY)
                .from(STOP)
                .where(STOP.EVENT_ID.eq(event))
                .orderBy(STOP.POSITION)
                .fetch(row -> new Stop(row.value1(), row.value2(), row.value3()));
    }

    Optional<Stop> stop(EventId event, @Nullable StopId id) {
        return stops(event).stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    /** Of which one could still say something: those that end after that. */
    List<OccurrenceId> endingAfter(List<OccurrenceId> ids, OffsetDateTime moment) {
        return jooq.select(OCCURRENCE.ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.ID.in(ids).and(OCCURRENCE.ENDS_AT.gt(moment)))
                .fetch(OCCURRENCE.ID);
    }
}
