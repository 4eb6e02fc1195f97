package fr.vitrine.events;

import fr.vitrine.kernel.EventId;
import java.util.Set;

/**
 * Something that pages show of events has changed. Who listens after commit sees the new state.
 *
 * @param events whose dates or stops may be others now; none where something else of them is
 */
public record EventsChanged(Set<EventId> events) {

    public EventsChanged {
        events = Set.copyOf(events);
    }
}
