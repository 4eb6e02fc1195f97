package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.events.AgendaQuery;
import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaQuery.Near;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.PublishedProgrammes;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.Parameters;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads addresses that ask what is on. Anything may stand in them, and each gives a question. */
@Component
public class AgendaReader {

    static final int USUAL_RADIUS_KM = 10;

    /** Whoever follows a programme that is gone does not get everything there is. */
    private static final ProgrammeId NO_PROGRAMME = new ProgrammeId(0);

    private static final int LAST_PAGE = 10_000;
    private static final int MONTHS_AROUND = 36;

    private final Taxonomies taxonomies;
    private final Communes communes;
    private final Territory territory;
    private final OrganiserNames organisers;
    private final PublishedProgrammes programmes;
    private final Clock clock;

    AgendaReader(
            Taxonomies taxonomies,
            Communes communes,
            Territory territory,
            OrganiserNames organisers,
            PublishedProgrammes programmes,
            Clock clock) {
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.territory = territory;
        this.organisers = organisers;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** @param raw decoded, by name */
    public AgendaRequest read(Map<String, List<String>> raw) {
        var parameters = new Parameters(raw);
        var today = LocalDate.now(clock);
        var words = parameters.first(AgendaParameters.WORDS);
        var days = days(parameters, today);
        var domains = domains(parameters.all(AgendaParameters.DOMAIN));
        var audiences = parameters.all(AgendaParameters.AUDIENCE).stream()
                .flatMap(code -> Audience.parse(code).stream())
                .collect(Collectors.toSet());
        var typed = parameters.first(AgendaParameters.PLACE);
        var commune =
                typed.isEmpty() ? null : communes.resolve(typed, territory).orElse(null);
        var radius =
                Math.clamp(parameters.number(AgendaParameters.RADIUS, USUAL_RADIUS_KM), 0, AgendaQuery.MAX_RADIUS_KM);
        var organiser =
                Organiser.parse(parameters.first(AgendaParameters.ORGANISER)).orElse(null);
        var asked = parameters.first(AgendaParameters.PROGRAMME);
        var programme = Slug.parse(asked).flatMap(programmes::named).orElse(null);
        var query = new AgendaQuery(
                words,
                days.orElseGet(() -> period(parameters).days(today)),
                domains.stream().map(Domain::id).collect(Collectors.toSet()),
                audiences,
                commune == null ? null : new Near(commune.code(), radius),
                organiser,
                asked.isEmpty() ? null : programme == null ? NO_PROGRAMME : programme.id(),
                said(parameters, AgendaParameters.FREE),
                said(parameters, AgendaParameters.ONLINE),
                said(parameters, AgendaParameters.ACCESSIBLE));
        return new AgendaRequest(
                query,
                address(parameters, query, days, domains, commune, typed),
                days.isPresent() ? Optional.empty() : Optional.of(period(parameters)),
                domains,
                commune,
                organiser == null ? null : organisers.of(List.of(organiser)).get(organiser),
                programme == null ? null : programme.details().title(),
                commune == null ? typed : "",
                month(parameters, today),
                today,
                Math.clamp(parameters.number(AskedAddress.PAGE, 1), 1, LAST_PAGE));
    }

    private static AskedAddress address(
            Parameters parameters,
            AgendaQuery query,
            Optional<Days> days,
            List<Domain> domains,
            @Nullable Commune commune,
            String typed) {
        var kept = new LinkedHashMap<String, List<String>>();
        keep(kept, AgendaParameters.WORDS, query.words());
        keep(
                kept,
                AgendaParameters.WHEN,
                days.isPresent() ? "" : period(parameters).code());
        keep(kept, AgendaParameters.FROM, day(days, Days::from));
        keep(kept, AgendaParameters.TO, day(days, Days::to));
        kept.put(
                AgendaParameters.DOMAIN,
                domains.stream().map(domain -> domain.slug().value()).toList());
        kept.put(
                AgendaParameters.AUDIENCE,
                query.audiences().stream().sorted().map(Audience::code).toList());
        keep(kept, AgendaParameters.PLACE, commune == null ? typed : commune.nameWithPostcode());
        var near = query.near();
        keep(
                kept,
                AgendaParameters.RADIUS,
                near == null || near.radiusKm() == USUAL_RADIUS_KM ? "" : Integer.toString(near.radiusKm()));
        keep(
                kept,
                AgendaParameters.ORGANISER,
                query.organiser() == null ? "" : query.organiser().key());
        keep(kept, AgendaParameters.PROGRAMME, parameters.first(AgendaParameters.PROGRAMME));
        keep(kept, AgendaParameters.FREE, query.free() ? AskedAddress.YES : "");
        keep(kept, AgendaParameters.ONLINE, query.online() ? AskedAddress.YES : "");
        keep(kept, AgendaParameters.ACCESSIBLE, query.accessible() ? AskedAddress.YES : "");
        var view = parameters.first(AgendaParameters.VIEW);
        keep(
                kept,
                AgendaParameters.VIEW,
                view.equals(AgendaParameters.AS_MONTH) || view.equals(AgendaParameters.AS_MAP) ? view : "");
        return new AskedAddress(kept);
    }

    private static void keep(Map<String, List<String>> kept, String name, String value) {
        kept.put(name, value.isEmpty() ? List.of() : List.of(value));
    }

    private static String day(Optional<Days> days, Function<Days, @Nullable LocalDate> end) {
        return days.map(end::apply).map(LocalDate::toString).orElse("");
    }

    private static Period period(Parameters parameters) {
        return Period.parse(parameters.first(AgendaParameters.WHEN)).orElse(Period.COMING);
    }

    /** Two days, in whatever order; one alone: from then on, or from today until then. */
    private static Optional<Days> days(Parameters parameters, LocalDate today) {
        var from = parameters.day(AgendaParameters.FROM);
        var to = parameters.day(AgendaParameters.TO);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (to.isEmpty()) {
            return from.map(Days::since);
        }
        var last = to.get();
        var first = from.orElse(today);
        return Optional.of(last.isBefore(first) ? new Days(last, first) : new Days(first, last));
    }

    private static YearMonth month(Parameters parameters, LocalDate today) {
        var text = parameters.first(AgendaParameters.MONTH);
        var now = YearMonth.from(today);
        if (!text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
            return now;
        }
        var asked = YearMonth.parse(text);
        return asked.isBefore(now.minusMonths(MONTHS_AROUND)) || asked.isAfter(now.plusMonths(MONTHS_AROUND))
                ? now
                : asked;
    }

    private static boolean said(Parameters parameters, String name) {
        return parameters.first(name).equals(AskedAddress.YES);
    }

    private List<Domain> domains(List<String> slugs) {
        return slugs.stream()
                .flatMap(slug -> taxonomies.current().find(slug).stream())
                .map(Node::domain)
                .distinct()
                .toList();
    }
}
