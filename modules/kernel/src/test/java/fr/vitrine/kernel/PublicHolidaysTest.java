package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

    @Test
    void the_holidays_of_2026_are_those_of_the_official_calendar() {
        assertThat(PublicHolidays.of(2026))
                .containsExactly(
                        LocalDate.of(2026, Month.JANUARY, 1),
                        LocalDate.of(2026, Month.APRIL, 6),
                        LocalDate.of(2026, Month.MAY, 1),
                        LocalDate.of(2026, Month.MAY, 8),
                        LocalDate.of(2026, Month.MAY, 14),
                        LocalDate.of(2026, Month.MAY, 25),
                        LocalDate.of(2026, Month.JULY, 14),
                        LocalDate.of(2026, Month.AUGUST, 15),
                        LocalDate.of(2026, Month.NOVEMBER, 1),
                        LocalDate.of(2026, Month.NOVEMBER, 11),
                        LocalDate.of(2026, Month.DECEMBER, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "1943-04-25",
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2038-04-25"
    })
    void easter_falls_on_the_known_sunday(LocalDate easter) {
        assertThat(PublicHolidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void two_holidays_on_one_day_are_one_day() {
        assertThat(PublicHolidays.of(2008)).hasSize(10).contains(LocalDate.of(2008, Month.MAY, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-05", "2026-05-24", "2026-04-03", "2026-12-26", "2026-11-12", "2024-02-29"})
    void easter_sunday_whit_sunday_good_friday_and_common_days_are_none(LocalDate date) {
        assertThat(PublicHolidays.isHoliday(date)).isFalse();
    }

    @Test
    void asking_for_a_day_and_listing_a_year_agree() {
        for (var year = 1990; year <= 2060; year++) {
            var first = LocalDate.of(year, Month.JANUARY, 1);
            var asked = first.datesUntil(first.plusYears(1)).filter(PublicHolidays::isHoliday);
            assertThat(asked).containsExactlyElementsOf(PublicHolidays.of(year));
        }
    }
}
