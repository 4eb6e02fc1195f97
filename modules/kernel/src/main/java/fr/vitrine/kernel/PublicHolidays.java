package fr.vitrine.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The eleven public holidays ("jours fériés") of metropolitan France, as listed by article L3133-1 of the Code du
 * travail. The two further days of Alsace-Moselle and those of the overseas territories are not among them.
 */
public final class PublicHolidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 1),
            MonthDay.of(Month.MAY, 8),
            MonthDay.of(Month.JULY, 14),
            MonthDay.of(Month.AUGUST, 15),
            MonthDay.of(Month.NOVEMBER, 1),
            MonthDay.of(Month.NOVEMBER, 11),
            MonthDay.of(Month.DECEMBER, 25));

    /** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
    private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

    private PublicHolidays() {}

    /** In the order of the calendar; ten days where Ascension Day falls on another holiday (1 May 2008). */
    public static Set<LocalDate> of(int year) {
        var holidays = new TreeSet<LocalDate>();
        FIXED.forEach(day -> holidays.add(day.atYear(year)));
        AFTER_EASTER.forEach(days -> holidays.add(easter(year).plusDays(days)));
        return Collections.unmodifiableSet(holidays);
    }

    public static boolean isHoliday(LocalDate date) {
        return FIXED.contains(MonthDay.from(date))
                || AFTER_EASTER.contains(ChronoUnit.DAYS.between(easter(date.getYear()), date));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher's algorithm, whose letters these are). */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int g = (8 * b + 13) / 25;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
