package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.events.Event;
import fr.vitrine.events.PublishedEvents;
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
class EventPages {

    private final PublishedEvents events;
    private final AgendaShelf shelf;
    private final SiteAddress site;
    private final Clock clock;

    EventPages(PublishedEvents events, AgendaShelf shelf, SiteAddress site, Clock clock) {
        this.events = events;
        this.shelf = shelf;
        this.site = site;
        this.clock = clock;
    }

    EventPage of(Event event, @Nullable LocalDate day, Locale locale) {
        var links = new Links(locale);
        return new EventPage(
                event,
                events.occurrences(event.id()),
                day,
                shelf.around(List.of(event)),
                LocalDate.now(clock),
                site.of(day == null ? links.event(event.slug()) : links.event(event.slug(), day)),
                shelf.words(locale));
    }
}
