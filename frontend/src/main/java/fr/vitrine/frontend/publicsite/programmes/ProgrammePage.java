package fr.vitrine.frontend.publicsite.programmes;

import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.Event;
import fr.vitrine.events.Programme;
import fr.vitrine.events.ProgrammeDetails;
import fr.vitrine.events.PublishedProgrammes.Figures;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.ui.Links;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is told of a programme, read at one moment, in one language.
 *
 * @param hits the times of its events within its dates, in their order
 * @param undated its events of which no date is known
 * @param carriers names of who carries it, the first one first
 * @param address of its page, in full
 */
public record ProgrammePage(
        Programme programme,
        List<Hit> hits,
        List<Event> undated,
        Figures figures,
        List<Carrier> carriers,
        Around around,
        LocalDate today,
        String address,
        AgendaWords words) {

    /** @param href its page on this site; empty: it has none */
    public record Carrier(String name, String href) {}

    public ProgrammeDetails details() {
        return programme.details();
    }

    public Links links() {
        return new Links(words.locale());
    }

    public List<Hit> coming() {
        return hits.stream()
                .filter(hit -> !hit.occurrence().lastDay().isBefore(today))
                .toList();
    }

    public List<Hit> past() {
        return hits.stream()
                .filter(hit -> hit.occurrence().lastDay().isBefore(today))
                .toList();
    }

    /** {@code du 1er au 30 novembre 2026}; what was told where no dates are known. */
    public String when() {
        return new ProgrammeWords(words).when(details().period(), today);
    }

    /** The same with the year. */
    public String whenInPrint() {
        return new ProgrammeWords(words).inPrint(details().period());
    }

    public String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }
}
