package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.STOP;

import fr.vitrine.kernel.EventId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads of itineraries: stops of published events, and of no others. */
@Service
public class PublishedItineraries {

    private final StopRows rows;

    PublishedItineraries(StopRows rows) {
        this.rows = rows;
    }

    @Transactional(readOnly = true)
    public List<Stop> stops(EventId event) {
        return stops(List.of(event)).getOrDefault(event, List.of());
    }

    /** Those that have any, each with its stops in their order. */
    @Transactional(readOnly = true)
    public Map<EventId, List<Stop>> stops(Collection<EventId> events) {
        return events.isEmpty()
                ? Map.of()
                : rows.byEvent(STOP.EVENT_ID.in(events).and(PublishedEvents.IS_PUBLISHED));
    }
}
