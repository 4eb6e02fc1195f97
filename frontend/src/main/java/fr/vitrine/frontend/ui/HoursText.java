package fr.vitrine.frontend.ui;

import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.OpeningState;
import fr.vitrine.kernel.OpeningWeek;
import fr.vitrine.kernel.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Opening hours as people say them: the week as a table, and whether it is open at this moment. */
public final class HoursText {

    private static final int WEEKS_OF_YEAR = 52;

    private final Texts texts;
    private final Locale locale;
    private final TimeText times;

    public HoursText(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        times = new TimeText(texts, locale);
    }

    /** @param text {@code Ouvert · ferme à 17 h} */
    public record State(boolean open, String text) {}

    /**
     * @param days {@code Lundi – jeudi}
     * @param hours one line a stretch: {@code 8 h 30 – 12 h}
     * @param today the day asked for is this row's
     */
    public record Row(String days, List<String> hours, boolean today) {}

    /** Empty where the hours say nothing of that moment that one could tell a visitor. */
    public Optional<State> stateAt(OpeningHours hours, LocalDateTime now) {
        return switch (hours.stateAt(now, PublicHolidays::isHoliday)) {
            case OpeningState.Open(var until, var comment) -> {
                var closing = until == null ? t("hours.open") : t("hours.open.until", moment(now, until));
                yield Optional.of(new State(true, withComment(closing, comment)));
            }
            case OpeningState.Closed(var opensAt, var comment) ->
                Optional.of(new State(false, closed(now, opensAt, comment)));
            case OpeningState.Unknown(var comment)
            when comment != null -> Optional.of(new State(false, Words.capitalized(comment, locale)));
            case OpeningState.Unknown _
            when hours.dependsOnSchoolHolidays() -> Optional.of(new State(false, t("hours.school")));
            case OpeningState.Unknown _ -> Optional.empty();
        };
    }

    /**
     * The week in which the day is, neighbouring days of the same hours together, the day itself and public holidays on
     * their own; then what holds on public holidays where that differs.
     */
    public List<Row> week(OpeningHours hours, LocalDate today) {
        var rows = new ArrayList<Row>();
        var days = hours.weekOf(today, PublicHolidays::isHoliday).days();
        var begin = 0;
        for (var i = 1; i <= days.size(); i++) {
            if (i == days.size() || !togetherWith(days.get(i - 1), days.get(i), today)) {
                rows.add(row(days.subList(begin, i), today));
                begin = i;
            }
        }
        onHolidays(hours, today).ifPresent(rows::add);
        return List.copyOf(rows);
    }

    /** Said below the week: that it is not every week's, or that the school holidays change it. */
    public Optional<String> note(OpeningHours hours, LocalDate today) {
        if (hours.dependsOnSchoolHolidays()) {
            return Optional.of(t("hours.school"));
        }
        return hours.varies() && weeksDiffer(hours, today) ? Optional.of(t("hours.season")) : Optional.empty();
    }

    private String closed(LocalDateTime now, @Nullable LocalDateTime opensAt, @Nullable String comment) {
        var closed = t(PublicHolidays.isHoliday(now.toLocalDate()) ? "hours.closed.holiday" : "hours.closed");
        return withComment(opensAt == null ? closed : t("hours.opens", closed, moment(now, opensAt)), comment);
    }

    /** {@code à 17 h}, {@code demain à 9 h}, {@code mercredi à 14 h}, {@code mercredi 25 novembre à 14 h}. */
    private String moment(LocalDateTime now, LocalDateTime then) {
        var time = t("hours.at", times.of(then.toLocalTime()));
        var days = ChronoUnit.DAYS.between(now.toLocalDate(), then.toLocalDate());
        var nightFollows = days == 1 && then.toLocalTime().isBefore(times.endOfNight());
        if (days == 0 || (nightFollows && !now.toLocalTime().isBefore(times.endOfNight()))) {
            return time;
        }
        var day = days == 1
                ? t("hours.tomorrow")
                : days < 7 ? times.name(then.getDayOfWeek()) : times.date(then.toLocalDate());
        return t("hours.day.at", day, time);
    }

    private String withComment(String state, @Nullable String comment) {
        return comment == null ? state : t("hours.state.comment", state, comment);
    }

    private static boolean togetherWith(OpeningWeek.Day day, OpeningWeek.Day next, LocalDate today) {
        return day.hours().equals(next.hours())
                && !day.date().equals(today)
                && !next.date().equals(today)
                && !PublicHolidays.isHoliday(day.date())
                && !PublicHolidays.isHoliday(next.date());
    }

    private Row row(List<OpeningWeek.Day> days, LocalDate today) {
        var first = days.getFirst().date();
        var names = PublicHolidays.isHoliday(first)
                ? t("hours.day.holiday", times.days(List.of(first.getDayOfWeek())))
                : times.days(days.stream().map(day -> day.date().getDayOfWeek()).toList());
        return new Row(names, times.lines(days.getFirst().hours()), first.equals(today));
    }

    private Optional<Row> onHolidays(OpeningHours hours, LocalDate today) {
        var holidays = hours.weekOf(today, _ -> true).groups();
        var regular = hours.regularWeekOf(today).groups();
        if (holidays.size() > 1 || holidays.equals(regular)) {
            return Optional.empty();
        }
        return Optional.of(
                new Row(t("hours.holidays"), times.lines(holidays.getFirst().hours()), false));
    }

    private static boolean weeksDiffer(OpeningHours hours, LocalDate today) {
        var thisWeek = hours.regularWeekOf(today).groups();
        return IntStream.rangeClosed(1, WEEKS_OF_YEAR)
                .anyMatch(weeks ->
                        !hours.regularWeekOf(today.plusWeeks(weeks)).groups().equals(thisWeek));
    }

    private String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
