package fr.vitrine.events;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stops of an event, in their order; none: it is no itinerary.
 *
 * @param version of the event: a change names the version it was made on
 */
public record Itinerary(EventId event, int version, List<Stop> stops) {

    public static final int MAX_STOPS = 40;

    public Itinerary {
        stops = List.copyOf(stops);
    }

    /** A stop to be stored. @param id of the one that it changes; null: it is new */
    public record Wanted(@Nullable StopId id, StopDetails details) {}
}
