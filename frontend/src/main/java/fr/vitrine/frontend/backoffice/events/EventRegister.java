package fr.vitrine.frontend.backoffice.events;

import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.grid.SavedViews;
import fr.vitrine.frontend.eventdesk.EventDesk;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.publicsite.agenda.OrganiserNames;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the grid of events asks. A territory has some hundreds of events: all of them are read at once. */
@Component
record EventRegister(
        Events events,
        EventDesk desk,
        OrganiserNames names,
        Communes communes,
        SavedViews views,
        CurrentActor current,
        Clock clock) {

    /** Under which a person's own views are kept. */
    static final String GRID = "events";

    private static final int YEARS = 2;

    List<EventRow> rows(Actor actor, Locale locale) {
        var all = events.list(actor);
        var known = names.known(all.stream()
                .flatMap(event -> Stream.concat(
                        event.details().organisers().stream(),
                        Stream.ofNullable(event.details().setting().structure()).map(Organiser.Structure::new)))
                .distinct()
                .toList());
        var places = communes.byCode(all.stream()
                .flatMap(event -> Stream.ofNullable(commune(event, known)))
                .collect(Collectors.toSet()));
        return all.stream().map(event -> row(event, known, places, locale)).toList();
    }

    private EventRow row(Event event, OrganiserNames.Known known, Map<CommuneCode, Commune> places, Locale locale) {
        var details = event.details();
        var today = LocalDate.now(clock);
        var next = details.schedule().between(today, today.plusYears(YEARS)).stream()
                .findFirst();
        var shown = next.or(() -> details.schedule().sessions().stream().reduce((_, last) -> last));
        var commune = commune(event, known);
        var place = commune == null ? null : places.get(commune);
        return new EventRow(
                event,
                details.organisers().stream()
                        .findFirst()
                        .flatMap((Organiser first) -> known.name(first))
                        .orElse(""),
                place == null ? "" : place.name(),
                shown.map(Session::firstDay).orElse(null),
                when(event, shown, today, locale),
                next.isEmpty() && !details.schedule().sessions().isEmpty());
    }

    /** Its own, or that of the structure at whose address it is. */
    private static @Nullable CommuneCode commune(Event event, OrganiserNames.Known known) {
        var setting = event.details().setting();
        var at = setting.structure() == null ? null : known.structures().get(setting.structure());
        return setting.commune() != null || at == null ? setting.commune() : at.commune();
    }

    private String when(Event event, Optional<Session> shown, LocalDate today, Locale locale) {
        var details = event.details();
        var words = new AgendaWords(desk.texts().in(locale).texts(), locale);
        var told =
                details.schedule().toldDate() == null ? "" : details.schedule().toldDate();
        return shown.map(session -> words.whole(details, session, today))
                .map(said -> details.schedule().rule() == null ? said : said + " " + words.t("office.event.repeated"))
                .orElse(told);
    }
}
