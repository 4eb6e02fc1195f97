package fr.vitrine.events.registration;

import fr.vitrine.events.Event;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Session;
import fr.vitrine.events.Stop;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody comes to: a date of an event, or one stop of an itinerary on that date.
 *
 * @param stop null: all of it
 */
public record Visit(Event event, Occurrence date, @Nullable Stop stop) {

    /** {@code Mobilités du Ternois – Garage solidaire}. */
    public String title() {
        var title = event.details().title();
        return stop == null ? title : title + " – " + stop.details().title();
    }

    /** Of the stop where its hour is known, else of the date. */
    public Session time() {
        return stopTime().orElse(date.time());
    }

    /** It does not take place. */
    public boolean isOff() {
        return date.cancelled()
                || event.details().state().status() == EventStatus.CANCELLED
                || event.publication() != Publication.PUBLISHED;
    }

    public boolean isWholeDays() {
        return event.details().schedule().wholeDays() && stopTime().isEmpty();
    }

    private Optional<Session> stopTime() {
        return Optional.ofNullable(stop).flatMap(one -> one.timeWithin(date));
    }
}
