package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.OccurrenceId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The page of an event as the public would see it if it said something else. */
@Component
public class EventPreviews {

    private static final int MONTHS = 24;

    private final AgendaShelf shelf;
    private final Clock clock;

    EventPreviews(AgendaShelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param pictureAddress where a picture is that may not be published yet, by its hash */
    public El of(Event event, EventDetails details, Locale locale, UnaryOperator<String> pictureAddress) {
        var imagined = new Event(
                event.id(),
                event.version(),
                event.sequence(),
                event.slug(),
                event.publication(),
                details,
                event.updatedAt());
        var today = LocalDate.now(clock);
        var page = new EventPage(
                imagined,
                occurrences(imagined, today),
                List.of(),
                List.of(),
                null,
                shelf.around(List.of(imagined)),
                today,
                false,
                "",
                shelf.words(locale));
        var preview = el("article", "structure event hue-" + page.hue())
                .with(
                        EventHead.head(page),
                        EventHead.notices(page),
                        el("div", "structure__cols")
                                .with(
                                        el("div", "structure__aside", EventCard.of(page)),
                                        el("div", "structure__main")
                                                .with(EventView.about(page), EventView.dates(page))));
        Pictures.serveFrom(preview.getElement(), pictureAddress);
        return preview;
    }

    private static List<Occurrence> occurrences(Event event, LocalDate today) {
        var schedule = event.details().schedule();
        return schedule.between(LocalDate.MIN, today.plusMonths(MONTHS)).stream()
                .map(session -> occurrence(event, schedule, session))
                .toList();
    }

    private static Occurrence occurrence(Event event, Schedule schedule, Session session) {
        OffsetDateTime starts = session.starts().atZone(schedule.zone()).toOffsetDateTime();
        return new Occurrence(
                new OccurrenceId(0),
                event.id(),
                session.starts(),
                session,
                starts,
                session.ends().atZone(schedule.zone()).toOffsetDateTime(),
                session.firstDay(),
                session.lastDay(),
                false,
                false,
                null,
                0,
                event.updatedAt());
    }
}
