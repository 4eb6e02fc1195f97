package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 12, 1, 1, 5);

    private static DateTimeFormatter form(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    @Test
    void the_first_of_a_month_is_an_ordinal_in_french_alone() {
        assertThat(DateWords.of(FIRST, form("EEEE d MMMM", Locale.FRENCH))).isEqualTo("mardi 1er décembre");
        assertThat(DateWords.of(FIRST, form("EEEE d MMMM", Locale.ENGLISH))).isEqualTo("Tuesday 1 December");
        assertThat(DateWords.of(
                        FIRST,
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(Locale.FRENCH)))
                .startsWith("1er décembre 2026");
    }

    @Test
    void other_days_and_other_ones_stay_as_they_are() {
        assertThat(DateWords.of(LocalDate.of(2026, 12, 21), form("d MMMM", Locale.FRENCH)))
                .isEqualTo("21 décembre");
        assertThat(DateWords.of(FIRST, form("H 'h'", Locale.FRENCH))).isEqualTo("1 h");
        assertThat(DateWords.of(FIRST.toLocalTime(), form("H 'h' mm", Locale.FRENCH)))
                .isEqualTo("1 h 05");
    }
}
