package fr.vitrine.frontend.publicsite.programmes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.Event;
import fr.vitrine.frontend.publicsite.ViewChoice;
import fr.vitrine.frontend.publicsite.agenda.AgendaRows;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The events of a programme: by day, by place, by theme. */
final class ProgrammeEvents {

    static final String BY = "par";
    private static final String PLACE = "lieu";
    private static final String THEME = "theme";

    private ProgrammeEvents() {}

    static El of(ProgrammePage page, String by) {
        var section = el("section", "programme__events")
                .attr("aria-labelledby", "t-evenements")
                .with(text("h2", "", page.t("programme.events")).id("t-evenements"));
        if (page.hits().isEmpty() && page.undated().isEmpty()) {
            return section.with(text("p", "muted", page.t("programme.events.none")));
        }
        if (page.hits().isEmpty()) {
            return section.with(undated(page));
        }
        section.with(views(page, by));
        return switch (by) {
            case PLACE -> section.withAll(groups(page, byPlace(page)));
            case THEME -> section.withAll(groups(page, byTheme(page)));
            default -> section.withAll(byDay(page)).with(past(page), undated(page));
        };
    }

    private static El views(ProgrammePage page, String by) {
        return ViewChoice.of(
                page.t("agenda.views"),
                "programme__views",
                List.of(
                        view(page, by, "", "calendar-days", "programme.by.day"),
                        view(page, by, PLACE, "map-pin", "programme.by.place"),
                        view(page, by, THEME, "layers", "programme.by.theme")));
    }

    private static ViewChoice.Way view(ProgrammePage page, String by, String code, String sign, String key) {
        var own = "/programmes/" + page.programme().slug();
        return new ViewChoice.Way(
                page.links().localized(code.isEmpty() ? own : own + "?" + BY + "=" + code),
                sign,
                page.t(key),
                code.equals(by.equals(PLACE) || by.equals(THEME) ? by : ""));
    }

    private static AgendaRows rows(ProgrammePage page) {
        return new AgendaRows(page.words(), page.links(), page.around(), page.today());
    }

    private static List<El> byDay(ProgrammePage page) {
        var coming = page.coming();
        return coming.isEmpty()
                ? rows(page).byDay(page.hits(), false, 3)
                : rows(page).byDay(coming, false, 3);
    }

    /** What is over already is put away, as long as there is something to come. */
    private static @Nullable El past(ProgrammePage page) {
        var past = page.past();
        return past.isEmpty() || page.coming().isEmpty()
                ? null
                : el("details", "programme__past")
                        .with(text("summary", "", page.t("programme.past", past.size())))
                        .withAll(rows(page).byDay(past, false, 3));
    }

    private static @Nullable El undated(ProgrammePage page) {
        return page.undated().isEmpty()
                ? null
                : el("ol", "agenda-rows")
                        .withAll(page.undated().stream()
                                .map(event -> el("li", "", rows(page).undated(event)))
                                .toList());
    }

    private static Map<String, List<Event>> byPlace(ProgrammePage page) {
        return grouped(page, event -> {
            var commune = EventPlace.of(event.details(), page.around()).commune();
            return Stream.of(commune == null ? page.t("programme.elsewhere") : commune.name());
        });
    }

    private static Map<String, List<Event>> byTheme(ProgrammePage page) {
        return grouped(page, event -> {
            var themes = event.details().topics().domains().stream()
                    .flatMap(slug -> page.around().taxonomy().find(slug).stream())
                    .map(node -> node.label().in(page.words().locale()))
                    .toList();
            return themes.isEmpty() ? Stream.of(page.t("programme.other")) : themes.stream();
        });
    }

    private static Map<String, List<Event>> grouped(ProgrammePage page, Function<Event, Stream<String>> names) {
        var groups = new TreeMap<String, List<Event>>(Comparator.comparing(Text::fold));
        Stream.concat(page.hits().stream().map(Hit::event), page.undated().stream())
                .distinct()
                .forEach(event -> names.apply(event)
                        .distinct()
                        .forEach(name -> groups.computeIfAbsent(name, _ -> new ArrayList<>())
                                .add(event)));
        return groups;
    }

    private static List<El> groups(ProgrammePage page, Map<String, List<Event>> groups) {
        var times = page.hits().stream()
                .collect(Collectors.groupingBy(hit -> hit.event().id(), LinkedHashMap::new, Collectors.toList()));
        var sections = new ArrayList<El>();
        groups.forEach((name, events) -> {
            var id = "g" + (sections.size() + 1);
            sections.add(el("section", "agenda-day")
                    .attr("aria-labelledby", id)
                    .with(
                            text("h3", "agenda-day__title", name).id(id),
                            el("ol", "agenda-rows")
                                    .withAll(events.stream()
                                            .map(event -> el(
                                                    "li",
                                                    "",
                                                    rows(page).whole(event, times(page, times.get(event.id())))))
                                            .toList())));
        });
        return sections;
    }

    /** The next of its times, and how many there are beside. */
    private static Optional<String> times(ProgrammePage page, @Nullable List<Hit> hits) {
        if (hits == null) {
            return Optional.empty();
        }
        var next = hits.stream()
                .filter(hit -> !hit.occurrence().lastDay().isBefore(page.today()))
                .findFirst()
                .orElse(hits.getLast());
        var said = page.words().whole(next.event().details(), next.occurrence().time(), page.today());
        return Optional.of(hits.size() == 1 ? said : page.t("programme.times", said, hits.size() - 1));
    }
}
