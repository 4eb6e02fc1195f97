package fr.vitrine.frontend.backoffice.events;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.events.registration.RegistrationFigures;
import fr.vitrine.events.registration.RegistrationFigures.Counts;
import fr.vitrine.events.registration.RegistrationFigures.Line;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.registrationdesk.TurnoutTable.Row;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The turnout of all events, counted by what staff like. */
@Component
record Turnout(
        RegistrationFigures figures,
        EventRegister register,
        Taxonomies taxonomies,
        CurrentActor current,
        Texts texts,
        Clock clock) {

    int thisYear() {
        return LocalDate.now(clock).getYear();
    }

    /** Those that have anything to show, and this one. */
    List<Integer> years(Actor actor) {
        return Stream.concat(Stream.of(thisYear()), figures.years(actor).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    List<Row> rows(Actor actor, int year, By by, Locale locale) {
        var lines = figures.ofYear(actor, year);
        var sums = by == By.MONTH ? byMonth(lines, locale) : byName(lines, actor, by, locale);
        return sums.entrySet().stream()
                .map(sum -> new Row(sum.getKey(), sum.getValue()))
                .toList();
    }

    private Map<String, Counts> byMonth(List<Line> lines, Locale locale) {
        var words = new AgendaWords(texts, locale);
        var months = new TreeMap<YearMonth, Counts>();
        lines.forEach(line -> months.merge(YearMonth.from(line.day()), line.counts(), Counts::plus));
        var named = new LinkedHashMap<String, Counts>();
        months.forEach((month, counts) -> named.put(words.month(month), counts));
        return named;
    }

    private Map<String, Counts> byName(List<Line> lines, Actor actor, By by, Locale locale) {
        var events = register.rows(actor, locale).stream()
                .collect(Collectors.toMap(row -> row.event().id(), Function.identity()));
        var taxonomy = taxonomies.current();
        var sums = new TreeMap<String, Counts>(String.CASE_INSENSITIVE_ORDER);
        for (var line : lines) {
            var event = events.get(line.event());
            if (event != null) {
                names(event, by, taxonomy, locale)
                        .map(name -> name.isBlank() ? texts.getTranslation("turnout.unknown", locale) : name)
                        .forEach(name -> sums.merge(name, line.counts(), Counts::plus));
            }
        }
        return sums;
    }

    private static Stream<String> names(EventRow event, By by, Taxonomy taxonomy, Locale locale) {
        return switch (by) {
            case COMMUNE -> Stream.of(event.commune());
            case ORGANISER -> Stream.of(event.organiser());
            case EVENT, MONTH -> Stream.of(event.event().details().title());
            case DOMAIN -> {
                var domains = event.event().details().topics().domains();
                yield domains.isEmpty()
                        ? Stream.of("")
                        : domains.stream()
                                .flatMap(slug -> taxonomy.find(slug).stream())
                                .map(node -> node.label().in(locale));
            }
        };
    }
}
