package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaResult;
import fr.vitrine.events.AgendaResult.Day;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.Event;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Programme;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.events.Stop;
import fr.vitrine.frontend.publicsite.agenda.OrganiserNames.Known;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what is on, and what pages tell of it. */
@Component
public class AgendaShelf {

    private final AgendaSearch search;
    private final PublishedEvents events;
    private final PublishedProgrammes programmes;
    private final OrganiserNames organisers;
    private final Communes communes;
    private final Taxonomies taxonomies;
    private final Site site;

    /** What belongs to the site and not to events. */
    @Component("agendaSite")
    record Site(Texts texts, Clock clock) {}

    AgendaShelf(
            AgendaSearch search,
            PublishedEvents events,
            PublishedProgrammes programmes,
            OrganiserNames organisers,
            Communes communes,
            Taxonomies taxonomies,
            Site site) {
        this.search = search;
        this.events = events;
        this.programmes = programmes;
        this.organisers = organisers;
        this.communes = communes;
        this.taxonomies = taxonomies;
        this.site = site;
    }

    /** What some events are told with. */
    public record Around(Known organisers, Map<CommuneCode, Commune> communes, Taxonomy taxonomy, OffsetDateTime now) {}

    AgendaResult find(AgendaRequest request, int size) {
        return search.find(request.query(), periods(request.today()), (request.page() - 1) * size, size);
    }

    List<Day> month(AgendaRequest request) {
        return search.month(request.query(), request.month());
    }

    /** Past ones of which no date is known: they stand below the archive. */
    List<Event> undated() {
        return events.undated();
    }

    /** Programmes that go on or come, the next one last. */
    List<Programme> programmes() {
        var today = LocalDate.now(site.clock());
        return programmes.list().stream()
                .filter(programme -> {
                    var last = programme.details().period().last();
                    return last != null && !last.isBefore(today);
                })
                .toList();
    }

    /** Names of who holds something that comes, in their order, each by its key in addresses. */
    Map<String, String> organisers(LocalDate today) {
        var names = new LinkedHashMap<String, String>();
        organisers.of(search.organisers(today)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(Locale.FRENCH)))
                .forEach(found -> names.put(found.getKey().key(), found.getValue()));
        return names;
    }

    static List<Days> periods(LocalDate today) {
        return Arrays.stream(Period.values()).map(period -> period.days(today)).toList();
    }

    public Around around(Collection<Event> shown) {
        return around(shown, List.of());
    }

    /** @param stops of theirs that are told as well */
    public Around around(Collection<Event> shown, Collection<Stop> stops) {
        var holders = new ArrayList<Organiser>();
        shown.forEach(event -> holders.addAll(event.details().organisers()));
        shown.stream()
                .flatMap(event -> Stream.ofNullable(event.details().setting().structure()))
                .map(Organiser.Structure::new)
                .forEach(holders::add);
        stops.stream()
                .map(Stop::details)
                .flatMap(stop -> Stream.of(stop.place().structure(), stop.host().structure()))
                .filter(Objects::nonNull)
                .map(Organiser.Structure::new)
                .forEach(holders::add);
        var known = organisers.known(holders);
        var codes = Stream.of(
                        shown.stream().map(event -> event.details().setting().commune()),
                        stops.stream().map(stop -> stop.details().place().commune()),
                        known.structures().values().stream().map(StructureSummary::commune))
                .flatMap(several -> several)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Around(known, communes.byCode(codes), taxonomies.current(), OffsetDateTime.now(site.clock()));
    }

    public AgendaWords words(Locale locale) {
        return new AgendaWords(site.texts(), locale);
    }

    Taxonomy taxonomy() {
        return taxonomies.current();
    }
}
