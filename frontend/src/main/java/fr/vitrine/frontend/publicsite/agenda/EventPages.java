package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.events.Event;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedItineraries;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.events.registration.Registering;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of an event says. */
@Component
public class EventPages {

    private final PublishedEvents events;
    private final PublishedItineraries itineraries;
    private final PublishedProgrammes programmes;
    private final AgendaShelf shelf;
    private final Registering registering;
    private final SiteAddress site;
    private final Clock clock;

    EventPages(
            PublishedEvents events,
            PublishedItineraries itineraries,
            PublishedProgrammes programmes,
            AgendaShelf shelf,
            Registering registering,
            SiteAddress site,
            Clock clock) {
        this.events = events;
        this.itineraries = itineraries;
        this.programmes = programmes;
        this.shelf = shelf;
        this.registering = registering;
        this.site = site;
        this.clock = clock;
    }

    public EventPage of(Event event, @Nullable LocalDate day, Locale locale) {
        var links = new Links(locale);
        var stops = itineraries.stops(event.id());
        return new EventPage(
                event,
                events.occurrences(event.id()),
                stops,
                programmes.of(event.id()),
                day,
                shelf.around(List.of(event), stops),
                LocalDate.now(clock),
                registering.isOpen(event),
                site.of(day == null ? links.event(event.slug()) : links.event(event.slug(), day)),
                shelf.words(locale));
    }
}
