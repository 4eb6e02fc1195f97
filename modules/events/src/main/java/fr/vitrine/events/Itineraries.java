package fr.vitrine.events;

import fr.vitrine.events.Itinerary.Wanted;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.StopId;
import fr.vitrine.partners.SaveResult;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stops of events, whatever their state: who may change the event may change them. The public reads {@link PublishedItineraries}. */
@Service
public class Itineraries {

    private final EventRows events;
    private final StopRows rows;
    private final AgendaEntries entries;
    private final ApplicationEventPublisher publisher;

    Itineraries(EventRows events, StopRows rows, AgendaEntries entries, ApplicationEventPublisher publisher) {
        this.events = events;
        this.rows = rows;
        this.entries = entries;
        this.publisher = publisher;
    }

    @Transactional(readOnly = true)
    public Itinerary get(Actor actor, EventId id) {
        var event = events.get(id);
        Events.requireSpeaking(actor, event.details());
        return new Itinerary(id, event.version(), rows.list(id));
    }

    /**
     * Puts these stops in the place of those there were. Those of a published event are the staff's to change, since nobody
     * has read what its organiser writes.
     *
     * @param version of the event that they were made for
     */
    @Transactional
    public SaveResult<Itinerary> save(Actor actor, EventId id, int version, List<Wanted> stops) {
        if (stops.size() > Itinerary.MAX_STOPS) {
            throw new IllegalArgumentException("more than " + Itinerary.MAX_STOPS + " stops");
        }
        var event = events.lock(id);
        Events.requireSpeaking(actor, event.details());
        var current = new Itinerary(id, event.version(), rows.list(id));
        if (event.version() != version) {
            return new Conflict<>(current);
        }
        requireKnown(current, stops);
        if (!actor.isStaff() && event.publication() == Publication.PUBLISHED) {
            throw new AccessDenied();
        }
        if (current.stops().stream()
                .map(stop -> new Wanted(stop.id(), stop.details()))
                .toList()
                .equals(stops)) {
            return new Saved<>(current);
        }
        publisher.publishEvent(new StopsRemoved(id, removed(current, stops)));
        rows.replace(id, stops);
        events.touch(id);
        entries.refresh(events.get(id));
        publisher.publishEvent(new EventsChanged(Set.of(id)));
        return new Saved<>(new Itinerary(id, version + 1, rows.list(id)));
    }

    private static Set<StopId> removed(Itinerary current, List<Wanted> stops) {
        var kept = stops.stream().map(Wanted::id).filter(Objects::nonNull).toList();
        return current.stops().stream()
                .map(Stop::id)
                .filter(id -> !kept.contains(id))
                .collect(Collectors.toSet());
    }

    /** Nobody takes a stop from another event. */
    private static void requireKnown(Itinerary current, List<Wanted> stops) {
        var known = current.stops().stream().map(Stop::id).collect(Collectors.toSet());
        if (!stops.stream().map(Wanted::id).filter(Objects::nonNull).allMatch(known::remove)) {
            throw new NotFound("stop");
        }
    }
}
