package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, aujourd’hui, today",
        "2026-11-21, aujourd’hui, today",
        "2026-11-20, hier, yesterday",
        "2026-11-19, il y a 2 jours, 2 days ago",
        "2026-11-08, il y a 13 jours, 13 days ago",
        "2026-10-30, il y a 3 semaines, 3 weeks ago",
        "2026-09-20, il y a 2 mois, 2 months ago",
        "2025-09-21, il y a 14 mois, 14 months ago",
        "2023-11-20, il y a 3 ans, 3 years ago",
    })
    void a_day_is_told_by_how_long_ago_it_was(LocalDate day, String french, String english) {
        assertThat(new RelativeTime(TEXTS, Locale.FRENCH).since(day, TODAY).replace('\u00a0', ' '))
                .isEqualTo(french);
        assertThat(new RelativeTime(TEXTS, Locale.ENGLISH).since(day, TODAY).replace('\u00a0', ' '))
                .isEqualTo(english);
    }

    @Test
    void a_distance_is_told_in_whole_kilometres() {
        var french = new DistanceText(TEXTS, Locale.FRENCH);
        assertThat(french.away(0.4)).isEqualTo("à moins d’un kilomètre");
        assertThat(french.away(17.6)).isEqualTo("à 18\u00a0km");
        assertThat(french.of(0.4)).isEqualTo("1\u00a0km");
        assertThat(new DistanceText(TEXTS, Locale.ENGLISH).away(1234)).isEqualTo("1,234\u00a0km away");
    }
}
