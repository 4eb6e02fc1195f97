package fr.vitrine.events;

import fr.vitrine.kernel.StopId;
import java.time.Duration;
import java.util.Optional;

/** A stop of an itinerary, as it is stored. */
public record Stop(StopId id, StopDetails details) {

    /** When one is there at one of the times of the event: it moves with it. Empty where no hour is known. */
    public Optional<Session> timeWithin(Occurrence occurrence) {
        var arrives = details.when().arrives();
        if (arrives == null) {
            return Optional.empty();
        }
        var day = occurrence.original().toLocalDate().plusDays(details.when().day());
        var moved = Duration.between(occurrence.original(), occurrence.time().starts());
        var starts = day.atTime(arrives).plus(moved);
        var minutes = details.when().minutes();
        return Optional.of(new Session(starts, starts.plusMinutes(minutes == null ? 0 : minutes)));
    }
}
