package fr.vitrine.frontend.ui;

import fr.vitrine.kernel.DateWords;
import fr.vitrine.kernel.OpeningWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times of the day and days of the week in words. */
public final class TimeText {

    /** Until then an hour after midnight belongs to the evening before: a bar closes "à 2 h", not "demain à 2 h". */
    private static final LocalTime END_OF_NIGHT = LocalTime.of(5, 0);

    private final Texts texts;
    private final Locale locale;
    private final DateTimeFormatter date;

    public TimeText(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        date = DateTimeFormatter.ofPattern(t("hours.date.pattern"), locale);
    }

    LocalTime endOfNight() {
        return END_OF_NIGHT;
    }

    /** {@code 8 h 30}, {@code 12 h}, {@code minuit}; {@code 8:30 am}, {@code 12 noon}, {@code midnight}. */
    public String of(LocalTime time) {
        if (time.equals(LocalTime.MIDNIGHT)) {
            return t("hours.midnight");
        }
        if (time.equals(LocalTime.NOON)) {
            return t("hours.noon");
        }
        var hour = Links.isEnglish(locale) ? (time.getHour() + 11) % 12 + 1 : time.getHour();
        var key = time.getMinute() == 0 ? "hours.time.full" : "hours.time";
        var figures = t(key, Integer.toString(hour), "%02d".formatted(time.getMinute()));
        return t(time.isBefore(LocalTime.NOON) ? "hours.am" : "hours.pm", figures);
    }

    /** {@code Lundi – jeudi}, {@code Samedi, dimanche}, {@code Tous les jours}. */
    String days(List<DayOfWeek> days) {
        var first = name(days.getFirst());
        var names = switch (days.size()) {
            case 1 -> first;
            case 2 -> first + ", " + name(days.getLast());
            case 7 -> t("hours.everyday");
            default -> first + " – " + name(days.getLast());
        };
        return Words.capitalized(names, locale);
    }

    String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    String date(LocalDate day) {
        return DateWords.of(day, date);
    }

    /** One line a stretch; {@code fermé} where there is none. */
    List<String> lines(OpeningWeek.Hours hours) {
        var lines = new ArrayList<String>();
        hours.spans().forEach(span -> lines.add(span(span)));
        var comment = hours.comment();
        if (hours.unknownOtherwise()) {
            lines.add(comment == null ? t("hours.unknown") : comment);
        } else if (lines.isEmpty()) {
            lines.add(comment == null ? t("hours.none") : t("hours.none.comment", comment));
        }
        return List.copyOf(lines);
    }

    private String span(OpeningWeek.Span span) {
        var stretch = span.isWholeDay()
                ? t("hours.wholeday")
                : span.openEnd() ? t("hours.from", of(span.from())) : of(span.from()) + " – " + of(span.to());
        if (span.comment() != null) {
            return t("hours.span.comment", stretch, span.comment());
        }
        return span.certain() ? stretch : t("hours.span.comment", stretch, t("hours.unsure"));
    }

    private String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
