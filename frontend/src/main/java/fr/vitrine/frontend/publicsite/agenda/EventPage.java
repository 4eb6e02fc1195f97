package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.directory.Structure.Image;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.Picture;
import fr.vitrine.events.Programme;
import fr.vitrine.events.Stop;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.frontend.ui.Links;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of an event says, read at one moment, in one language.
 *
 * @param occurrences all its times, in their order
 * @param stops of an itinerary, in their order
 * @param programmes that it is part of
 * @param day the one that the page is about; null: all of them
 * @param registering whether one can register here, now
 * @param address of this page, in full
 */
public record EventPage(
        Event event,
        List<Occurrence> occurrences,
        List<Stop> stops,
        List<Programme> programmes,
        @Nullable LocalDate day,
        Around around,
        LocalDate today,
        boolean registering,
        String address,
        AgendaWords words) {

    public List<Image> images() {
        return details().pictures().stream().map(Picture::image).toList();
    }

    public EventDetails details() {
        return event.details();
    }

    public Links links() {
        return new Links(words.locale());
    }

    EventPlace place() {
        return EventPlace.of(details(), around);
    }

    /** The time the page is about: that of its day, else the next, else the last. */
    public Optional<Occurrence> shown() {
        if (day != null) {
            return occurrences.stream()
                    .filter(occurrence -> occurrence.firstDay().equals(day))
                    .findFirst();
        }
        return coming().stream()
                .findFirst()
                .or(() -> occurrences.isEmpty() ? Optional.empty() : Optional.of(occurrences.getLast()));
    }

    List<Occurrence> coming() {
        return occurrences.stream()
                .filter(occurrence -> !occurrence.isOverAt(around.now()))
                .toList();
    }

    boolean isOver() {
        return day == null
                ? coming().isEmpty()
                : shown().map(occurrence -> occurrence.isOverAt(around.now())).orElse(true);
    }

    public String hue() {
        return new AgendaRows(words, links(), around, today).hue(details());
    }

    public String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }
}
