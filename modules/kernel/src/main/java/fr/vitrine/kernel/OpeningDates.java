package fr.vitrine.kernel;

import static fr.vitrine.kernel.OpeningHoursReader.require;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.YearRange;
import fr.vitrine.kernel.OpeningRule.DaySelector;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The dates of a rule: {@code Apr-Oct}, {@code Dec 24-Jan 02}, {@code 2026 Aug 01-15}, {@code easter -2 days}. */
final class OpeningDates {

    /** Finds a recurring date in a year; empty where that year has none (29 February, a fifth Sunday in May). */
    @FunctionalInterface
    private interface Point {
        Optional<LocalDate> in(int year);
    }

    private OpeningDates() {}

    static DaySelector selector(List<DateRange> ranges) {
        // "Apr,Oct Sa[1]": people mean the first Saturday of both months, the grammar all of April.
        var nths = ranges.stream().filter(range -> range.getEndDate() == null && isNth(range.getStartDate()));
        var months = ranges.stream().anyMatch(range -> range.getStartDate().undefinedDay());
        require(!months || nths.findAny().isEmpty());
        return OpeningDays.anyOf(ranges, OpeningDates::selector);
    }

    private static boolean isNth(DateWithOffset date) {
        return date.getNthWeekDay() != null;
    }

    private static DaySelector selector(DateRange range) {
        var start = range.getStartDate();
        var end = range.getEndDate();
        require(range.getInterval() <= 0 && start.getWeekDayOffset() == null);
        require(!start.isOpenEnded() || (end == null && !start.undefinedYear()));
        if (end == null) {
            var first = point(start, false, start.undefinedDay());
            var last = start.isOpenEnded() ? forever() : point(start, true, start.undefinedDay());
            return between(first, last, year(start), YearRange.UNDEFINED_YEAR);
        }
        require(end.getWeekDayOffset() == null && !end.isOpenEnded());
        require(end.undefinedYear() || !start.undefinedYear());
        var first = point(start, false, true);
        var last = point(complete(end, start), true, true);
        var endYear = year(end);
        require(endYear == YearRange.UNDEFINED_YEAR
                || first.in(year(start)).orElseThrow().isBefore(last.in(endYear).orElseThrow()));
        return between(first, last, year(start), endYear);
    }

    /** The end of {@code Aug 01-15} is in the month of its start. */
    private static DateWithOffset complete(DateWithOffset end, DateWithOffset start) {
        if (end.getMonth() != null || end.getVarDate() != null) {
            return end;
        }
        require(start.getMonth() != null && !start.undefinedDay() && end.getDay() >= start.getDay());
        var completed = end.copy();
        completed.setMonth(start.getMonth());
        return completed;
    }

    private static int year(DateWithOffset date) {
        return date.undefinedYear() ? YearRange.UNDEFINED_YEAR : date.getYear();
    }

    private static DaySelector between(Point first, Point last, int startYear, int endYear) {
        return (day, _) -> {
            // A range without a year may have begun the year before, or by its offset begin in the next one's name.
            var years = startYear == YearRange.UNDEFINED_YEAR
                    ? IntStream.rangeClosed(day.getYear() - 1, day.getYear() + 1)
                    : IntStream.of(startYear);
            return years.anyMatch(year -> first.in(year)
                    .filter(begin -> !day.isBefore(begin) && !day.isAfter(endOf(begin, last, year, endYear)))
                    .isPresent());
        };
    }

    private static LocalDate endOf(LocalDate begin, Point last, int year, int endYear) {
        if (endYear != YearRange.UNDEFINED_YEAR) {
            return last.in(endYear).orElse(LocalDate.MIN);
        }
        var sameYear = last.in(year).orElse(LocalDate.MIN);
        return sameYear.isBefore(begin) ? last.in(year + 1).orElse(LocalDate.MIN) : sameYear;
    }

    private static Point forever() {
        return _ -> Optional.of(LocalDate.MAX);
    }

    /**
     * @param last of a month without a day, its last day
     * @param inRange of a range, where 29 February is the day beside it in other years; alone it is no day then
     */
    private static Point point(DateWithOffset date, boolean last, boolean inRange) {
        var offset = date.getDayOffset();
        if (date.getVarDate() != null) {
            return year -> Optional.of(PublicHolidays.easter(year).plusDays(offset));
        }
        require(date.getMonth() != null);
        var month = month(date.getMonth());
        if (isNth(date)) {
            return year -> nth(YearMonth.of(year, month), date).map(day -> day.plusDays(offset));
        }
        var wanted = date.undefinedDay() ? (last ? month.maxLength() : 1) : date.getDay();
        require(wanted >= 1 && wanted <= month.maxLength());
        return year -> day(YearMonth.of(year, month), wanted, last, inRange).map(day -> day.plusDays(offset));
    }

    @SuppressWarnings("EnumOrdinal") // the library lists them in the order of the year
    private static Month month(ch.poole.openinghoursparser.Month month) {
        return Month.of(month.ordinal() + 1);
    }

    private static Optional<LocalDate> day(YearMonth month, int wanted, boolean last, boolean inRange) {
        if (wanted <= month.lengthOfMonth()) {
            return Optional.of(month.atDay(wanted));
        }
        if (!inRange) {
            return Optional.empty();
        }
        return Optional.of(last ? month.atEndOfMonth() : month.plusMonths(1).atDay(1));
    }

    private static Optional<LocalDate> nth(YearMonth month, DateWithOffset date) {
        var day = month.atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(date.getNth(), OpeningDays.dayOfWeek(date.getNthWeekDay())));
        return YearMonth.from(day).equals(month) ? Optional.of(day) : Optional.empty();
    }
}
