package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Apr-Oct              ~ 2026-04-01 2026-10-31 2027-07-01      ~ 2026-03-31 2026-11-01
            Nov-Mar              ~ 2026-11-01 2026-12-31 2027-01-01 2027-03-31 ~ 2026-10-31 2027-04-01
            Feb                  ~ 2024-02-29 2026-02-28                 ~ 2026-03-01 2026-01-31
            Mar 15-Oct 31        ~ 2026-03-15 2026-10-31                 ~ 2026-03-14 2026-11-01
            Jan 10-Feb           ~ 2024-01-10 2024-02-29                 ~ 2024-01-09 2024-03-01
            Dec 24-Jan 02        ~ 2026-12-24 2027-01-02 2026-01-01      ~ 2026-12-23 2027-01-03
            Aug 01-15            ~ 2026-08-01 2027-08-15                 ~ 2026-07-31 2026-08-16
            2026 Aug 01-15       ~ 2026-08-01 2026-08-15                 ~ 2025-08-10 2027-08-10
            2026 Jul 01-Aug 31   ~ 2026-07-01 2026-08-31                 ~ 2027-07-15 2025-07-15
            2026 Dec 24-Jan 02   ~ 2026-12-24 2027-01-02                 ~ 2026-01-01 2027-12-25
            2026 Dec 24-2027 Jan 02 ~ 2026-12-24 2027-01-02              ~ 2026-01-01 2027-12-25
            2026 Apr 05+         ~ 2026-04-05 2031-01-01                 ~ 2026-04-04
            2026 Apr+            ~ 2026-04-01 2031-01-01                 ~ 2026-03-31
            Jan 01,Jan 04        ~ 2026-01-01 2026-01-04                 ~ 2026-01-02 2026-01-03
            Dec 25               ~ 2026-12-25 2027-12-25                 ~ 2026-12-24 2026-12-26
            Feb 29               ~ 2024-02-29                            ~ 2026-02-28 2026-03-01
            Feb 29-Mar 10        ~ 2024-02-29 2026-03-01                 ~ 2026-02-28
            Feb 01-Feb 29        ~ 2024-02-29 2026-02-28                 ~ 2026-03-01
            easter               ~ 2026-04-05 2027-03-28                 ~ 2026-04-06
            easter -2 days       ~ 2026-04-03                            ~ 2026-04-05
            easter-easter +49 days ~ 2026-04-05 2026-05-24               ~ 2026-05-25 2026-04-04
            Jan Su[1]            ~ 2026-01-04 2027-01-03                 ~ 2026-01-11 2026-02-01
            May Su[5]            ~ 2026-05-31                            ~ 2028-06-04 2025-06-01
            Jan-Mar Su[1]        ~ 2026-01-04 2026-02-01 2026-03-01      ~ 2026-01-11 2026-04-05
            Oct Su[-1]-Mar Su[-1] ~ 2026-10-25 2027-01-10 2027-03-28     ~ 2026-10-24 2027-03-29
            """)
    void dates_are_those_of_the_season(String rule, String inside, String outside) {
        assertDays(rule, inside, outside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2026                 ~ 2026-01-01 2026-12-31                 ~ 2025-12-31 2027-01-01
            2025-2029/2          ~ 2025-05-05 2027-05-05 2029-05-05      ~ 2026-05-05 2031-05-05 2023-05-05
            2025,2027            ~ 2025-05-05 2027-05-05                 ~ 2026-05-05
            2026+                ~ 2026-01-01 2040-01-01                 ~ 2025-12-31
            2025-2027 Jul 01-Aug 31 ~ 2025-07-01 2027-08-31              ~ 2028-07-01 2026-06-30
            week 01              ~ 2025-12-29 2026-01-04                 ~ 2025-12-28 2026-01-05
            week 01-53/2         ~ 2026-01-01 2026-01-12                 ~ 2026-01-05
            week 50-05           ~ 2026-12-07 2027-02-07 2027-01-01      ~ 2026-12-06 2027-02-08
            week 01,03           ~ 2026-01-12 2026-01-18                 ~ 2026-01-05
            """)
    void years_and_weeks_are_those_of_the_iso_calendar(String rule, String inside, String outside) {
        assertDays(rule, inside, outside);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            Fr-Mo                ~ 2026-11-20 2026-11-21 2026-11-22 2026-11-23 ~ 2026-11-19 2026-11-24
            Mo-Mo                ~ 2026-11-16                            ~ 2026-11-17 2026-11-22
            Mo,We                ~ 2026-11-16 2026-11-18                 ~ 2026-11-17
            Sa[1]                ~ 2026-11-07 2026-12-05                 ~ 2026-11-14 2026-11-06
            Sa[-1]               ~ 2026-11-28 2026-10-31                 ~ 2026-11-21
            Sa[1,3]              ~ 2026-11-07 2026-11-21                 ~ 2026-11-14 2026-11-28
            Sa[1-2]              ~ 2026-11-07 2026-11-14                 ~ 2026-11-21
            Sa[5]                ~ 2026-10-31                            ~ 2026-11-28 2026-10-24
            Sa[1] +1 day         ~ 2026-11-08 2026-02-08                 ~ 2026-11-07 2026-11-01 2026-02-01
            Sa[-1] +1 day        ~ 2026-11-01 2026-11-29                 ~ 2026-11-28
            """)
    void weekdays_are_counted_in_their_month(String rule, String inside, String outside) {
        assertDays(rule, inside, outside);
    }

    @Test
    void a_season_a_weekday_and_a_time_must_all_fit() {
        var hours = new OpeningHours("Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 10:00-17:00");
        var winter = LocalDate.parse("2026-11-02");
        var summer = LocalDate.parse("2026-10-30");
        assertThat(isOpen(hours, winter, 9)).isFalse();
        assertThat(isOpen(hours, winter, 16)).isTrue();
        assertThat(isOpen(hours, summer, 9)).isTrue();
        assertThat(isOpen(hours, LocalDate.parse("2026-11-01"), 12)).isFalse();
    }

    private static void assertDays(String rule, String inside, String outside) {
        var hours = new OpeningHours(rule + " 10:00-12:00");
        assertThat(days(inside)).allMatch(day -> isOpen(hours, day, 11));
        assertThat(days(outside)).noneMatch(day -> isOpen(hours, day, 11));
    }

    private static Stream<LocalDate> days(String list) {
        return Arrays.stream(list.split(" ")).map(LocalDate::parse);
    }

    private static boolean isOpen(OpeningHours hours, LocalDate day, int hour) {
        return hours.stateAt(day.atTime(hour, 0), _ -> false) instanceof OpeningState.Open;
    }
}
