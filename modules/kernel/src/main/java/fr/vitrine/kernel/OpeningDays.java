package fr.vitrine.kernel;

import static fr.vitrine.kernel.OpeningHoursReader.orEmpty;
import static fr.vitrine.kernel.OpeningHoursReader.require;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import fr.vitrine.kernel.OpeningRule.DaySelector;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.function.Function;

/** The days on which a rule holds. */
final class OpeningDays {

    private static final DaySelector EVERY_DAY = (_, _) -> true;
    private static final int LAST_YEAR = 9999;

    private OpeningDays() {}

    static DaySelector selector(Rule rule) {
        return anyOf(orEmpty(rule.getYears()), OpeningDays::years)
                .and(anyOf(orEmpty(rule.getWeeks()), OpeningDays::weeks))
                .and(OpeningDates.selector(orEmpty(rule.getDates())))
                .and(weekdaysAndHolidays(orEmpty(rule.getDays()), orEmpty(rule.getHolidays())));
    }

    static boolean vary(Rule rule) {
        return !orEmpty(rule.getYears()).isEmpty()
                || !orEmpty(rule.getWeeks()).isEmpty()
                || !orEmpty(rule.getDates()).isEmpty()
                || !orEmpty(rule.getHolidays()).isEmpty()
                || orEmpty(rule.getDays()).stream()
                        .anyMatch(days -> !orEmpty(days.getNths()).isEmpty());
    }

    static boolean dependOnSchool(Rule rule) {
        return orEmpty(rule.getHolidays()).stream().anyMatch(holiday -> holiday.getType() == Holiday.Type.SH);
    }

    /** {@code every day} where there is nothing to choose from: a selector that is left out does not restrict. */
    static <T> DaySelector anyOf(List<T> parts, Function<T, DaySelector> reader) {
        return parts.stream().map(reader).reduce(DaySelector::or).orElse(EVERY_DAY);
    }

    private static DaySelector years(YearRange range) {
        var first = range.getStartYear();
        var last = range.isOpenEnded()
                ? LAST_YEAR
                : range.getEndYear() == YearRange.UNDEFINED_YEAR ? first : range.getEndYear();
        var step = Math.max(range.getInterval(), 1);
        require(first <= last && last <= LAST_YEAR);
        return (day, _) -> first <= day.getYear() && day.getYear() <= last && (day.getYear() - first) % step == 0;
    }

    /** ISO weeks, as in French calendars; {@code week 50-05} goes over the turn of the year. */
    private static DaySelector weeks(WeekRange range) {
        var first = range.getStartWeek();
        var last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
        var step = Math.max(range.getInterval(), 1);
        require(first <= last || step == 1);
        return (day, _) -> {
            var week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return first <= last
                    ? first <= week && week <= last && (week - first) % step == 0
                    : week >= first || week <= last;
        };
    }

    /** {@code PH,Su} is either of them, {@code PH Su} a Sunday that is a public holiday. */
    private static DaySelector weekdaysAndHolidays(List<WeekDayRange> weekdays, List<Holiday> holidays) {
        var onWeekdays = anyOf(weekdays, OpeningDays::weekdays);
        var onHolidays = anyOf(holidays, OpeningDays::holidays);
        var either =
                !weekdays.isEmpty() && !holidays.isEmpty() && holidays.stream().allMatch(Holiday::getUseAsWeekDay);
        return either ? onWeekdays.or(onHolidays) : onWeekdays.and(onHolidays);
    }

    private static DaySelector holidays(Holiday holiday) {
        var offset = holiday.getOffset();
        return switch (holiday.getType()) {
            case PH -> (day, calendar) -> calendar.publicHolidays().test(day.minusDays(offset));
            case SH -> (_, calendar) -> calendar.schoolHoliday();
        };
    }

    private static DaySelector weekdays(WeekDayRange range) {
        var first = dayOfWeek(range.getStartDay());
        var length = range.getEndDay() == null
                ? 0
                : Math.floorMod(dayOfWeek(range.getEndDay()).compareTo(first), 7);
        var nths = orEmpty(range.getNths());
        var offset = range.getOffset();
        return (date, _) -> {
            var day = date.minusDays(offset);
            return Math.floorMod(day.getDayOfWeek().compareTo(first), 7) <= length
                    && (nths.isEmpty() || nths.stream().anyMatch(nth -> matches(nth, day)));
        };
    }

    /** Whether the day is, say, the third or the last but one of its weekday in its month. */
    private static boolean matches(Nth nth, LocalDate day) {
        var end = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
        var fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        var fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        var index = nth.getStartNth() > 0 ? fromStart : fromEnd;
        return Math.min(nth.getStartNth(), end) <= index && index <= Math.max(nth.getStartNth(), end);
    }

    @SuppressWarnings("EnumOrdinal") // the library lists them in the order of the week
    static DayOfWeek dayOfWeek(WeekDay day) {
        return DayOfWeek.of(day.ordinal() + 1);
    }
}
