package fr.vitrine.frontend.publicsite.programmes;

import fr.vitrine.events.AgendaQuery;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Programme;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.frontend.publicsite.agenda.OrganiserNames;
import fr.vitrine.frontend.publicsite.programmes.ProgrammePage.Carrier;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what is told of a programme. */
@Component
public class ProgrammePages {

    /** So many times a page and a printed programme show at most; the agenda has them all. */
    public static final int MOST = 500;

    private final PublishedProgrammes programmes;
    private final AgendaSearch search;
    private final AgendaShelf shelf;
    private final OrganiserNames organisers;
    private final SiteAddress site;
    private final Clock clock;

    ProgrammePages(
            PublishedProgrammes programmes,
            AgendaSearch search,
            AgendaShelf shelf,
            OrganiserNames organisers,
            SiteAddress site,
            Clock clock) {
        this.programmes = programmes;
        this.search = search;
        this.shelf = shelf;
        this.organisers = organisers;
        this.site = site;
        this.clock = clock;
    }

    public ProgrammePage of(Programme programme, Locale locale) {
        var links = new Links(locale);
        var query = AgendaQuery.on(programme.details().period().days()).within(programme.id());
        var hits = search.list(query, 0, MOST);
        var undated = programmes.undated(programme.id());
        return new ProgrammePage(
                programme,
                hits,
                undated,
                programmes.figures(programme.id()),
                carriers(programme.details().carriers(), links),
                shelf.around(Stream.concat(hits.stream().map(Hit::event), undated.stream())
                        .distinct()
                        .toList()),
                LocalDate.now(clock),
                site.of(links.programme(programme.slug())),
                shelf.words(locale));
    }

    private List<Carrier> carriers(List<Organiser> carriers, Links links) {
        var known = organisers.known(carriers);
        return carriers.stream()
                .flatMap(carrier -> known.name(carrier).stream()
                        .map(name ->
                                new Carrier(name, known.address(carrier, links).orElse(""))))
                .toList();
    }
}
