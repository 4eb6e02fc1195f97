package fr.vitrine.events;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.StopId;
import java.util.Set;

/** These stops are about to go, within the transaction that takes them out: still there for whoever has to know what they were. */
public record StopsRemoved(EventId event, Set<StopId> stops) {

    public StopsRemoved {
        stops = Set.copyOf(stops);
    }
}
