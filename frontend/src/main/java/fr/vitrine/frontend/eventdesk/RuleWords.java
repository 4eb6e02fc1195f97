package fr.vitrine.frontend.eventdesk;

import fr.vitrine.events.review.RepetitionForm;
import fr.vitrine.frontend.myspace.SpaceWords;
import fr.vitrine.kernel.DateWords;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule in words: {@code le deuxième samedi de chaque mois, jusqu’au 30 juin 2027}. */
record RuleWords(SpaceWords words) {

    static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    /** @param first that it counts from; null: not known yet */
    String of(RepetitionForm form, @Nullable LocalDate first) {
        var said = every(form, first);
        return switch (form.ends()) {
            case NEVER -> said;
            case ON -> {
                var until = DateField.parse(form.until());
                yield until == null ? said : said + words.t("eventdesk.rule.until", day(until));
            }
            case AFTER -> form.count().isBlank() ? said : said + words.t("eventdesk.rule.count", form.count());
        };
    }

    private String every(RepetitionForm form, @Nullable LocalDate first) {
        var interval = number(form.interval());
        var weekdays = form.weekdays().isEmpty() && first != null
                ? name(first.getDayOfWeek())
                : String.join(
                        words.t("eventdesk.rule.and"),
                        WEEKDAYS.stream()
                                .filter(form.weekdays()::contains)
                                .map(this::name)
                                .toList());
        return switch (form.every()) {
            case DAY -> words.t("eventdesk.rule.day", interval);
            case WEEK -> words.t("eventdesk.rule.week", interval, weekdays);
            case MONTH ->
                form.position().isEmpty()
                        ? words.t(
                                "eventdesk.rule.month.day",
                                interval,
                                first == null ? "–" : Integer.toString(first.getDayOfMonth()))
                        : words.t(
                                "eventdesk.rule.month.weekday",
                                interval,
                                words.t("eventdesk.position." + form.position()),
                                weekdays);
            case YEAR ->
                words.t(
                        "eventdesk.rule.year",
                        interval,
                        first == null
                                ? "–"
                                : DateWords.of(
                                        first,
                                        DateTimeFormatter.ofPattern(words.t("eventdesk.day.year"), words.locale())));
            case CUSTOM -> words.t("eventdesk.rule.custom", form.custom());
        };
    }

    String day(LocalDate day) {
        return DateWords.of(day, DateTimeFormatter.ofPattern(words.t("space.day.pattern"), words.locale()));
    }

    /** @param code {@code SA} */
    String name(String code) {
        return name(DayOfWeek.of(WEEKDAYS.indexOf(code) + 1));
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 1;
    }
}
