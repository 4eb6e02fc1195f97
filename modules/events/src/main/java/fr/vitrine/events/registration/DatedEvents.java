package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;

import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Itineraries;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Stop;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
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
    private final Itineraries itineraries;

    DatedEvents(DSLContext jooq, Events events, Itineraries itineraries) {
        this.jooq = jooq;
        this.events = events;
        this.itineraries = itineraries;
    }

    record Dated(Event event, Occurrence date) {

        /** @param stop null: all of it */
        Visit visit(@Nullable Stop stop) {
            return new Visit(event, date, stop);
        }

        boolean isOff() {
            return visit(null).isOff();
        }
    }

    Optional<Dated> find(OccurrenceId id) {
        return jooq.fetchExists(OCCURRENCE, OCCURRENCE.ID.eq(id)) ? Optional.of(get(id)) : Optional.empty();
    }

    Dated get(OccurrenceId id) {
        var date = events.occurrence(Actor.OPERATOR, id);
        return new Dated(events.get(Actor.OPERATOR, date.event()), date);
    }

    List<Occurrence> dates(EventId event) {
        return events.occurrences(Actor.OPERATOR, event);
    }

    List<Stop> stops(EventId event) {
        return itineraries.get(Actor.OPERATOR, event).stops();
    }

    Optional<Stop> stop(EventId event, @Nullable StopId id) {
        return id == null
                ? Optional.empty()
                : stops(event).stream().filter(stop -> stop.id().equals(id)).findFirst();
    }

    Visit visit(Dated date, @Nullable StopId stop) {
        return date.visit(stop(date.event().id(), stop).orElse(null));
    }

    /** What somebody registered for. */
    Visit visit(Registration registration) {
        return visit(get(registration.date()), registration.stop());
    }
}
