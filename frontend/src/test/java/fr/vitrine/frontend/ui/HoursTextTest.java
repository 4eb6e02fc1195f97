package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ui.HoursText.Row;
import fr.vitrine.frontend.ui.HoursText.State;
import fr.vitrine.kernel.OpeningHours;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTextTest {

    private static final Texts TEXTS = new Texts();
    private static final HoursText FRENCH = new HoursText(TEXTS, Locale.FRENCH);
    private static final HoursText ENGLISH = new HoursText(TEXTS, Locale.ENGLISH);

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static OpeningHours hours(String text) {
        return OpeningHours.parse(text).orElseThrow();
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String week(HoursText words, String hours, LocalDate day) {
        return plain(words.week(hours(hours), day).stream()
                .map(row -> (row.today() ? "*" : "") + row.days() + ": " + String.join(" + ", row.hours()))
                .collect(Collectors.joining(" | ")));
    }

    @Test
    void neighbouring_days_of_the_same_hours_are_one_row_and_today_stands_alone() {
        assertThat(week(FRENCH, "Mo-Fr 08:30-12:00,13:30-17:00", TODAY))
                .isEqualTo("Lundi – jeudi: 8 h 30 – 12 h + 13 h 30 – 17 h"
                        + " | *Vendredi: 8 h 30 – 12 h + 13 h 30 – 17 h | Samedi, dimanche: fermé");
        assertThat(week(ENGLISH, "Mo-Fr 08:30-12:00,13:30-17:00", TODAY))
                .isEqualTo("Monday – Thursday: 8:30 am – 12 noon + 1:30 pm – 5 pm"
                        + " | *Friday: 8:30 am – 12 noon + 1:30 pm – 5 pm | Saturday, Sunday: closed");
    }

    @Test
    void figures_and_units_do_not_part_at_the_end_of_a_line() {
        assertThat(FRENCH.week(hours("Mo 08:30-12:00"), TODAY).getFirst())
                .isEqualTo(new Row("Lundi", List.of("8\u00a0h\u00a030 – 12\u00a0h"), false));
    }

    @Test
    void public_holidays_are_told() {
        assertThat(week(FRENCH, "Mo-Fr 09:00-12:00; PH off", LocalDate.of(2026, 11, 9)))
                .isEqualTo("*Lundi: 9 h – 12 h | Mardi: 9 h – 12 h | Mercredi, férié: fermé"
                        + " | Jeudi, vendredi: 9 h – 12 h | Samedi, dimanche: fermé | Jours fériés: fermé");
        assertThat(plain(FRENCH.stateAt(hours("Mo-Fr 09:00-12:00; PH off"), LocalDateTime.of(2026, 11, 11, 10, 0))
                        .orElseThrow()
                        .text()))
                .isEqualTo("Fermé, jour férié · ouvre demain à 9 h");
    }

    @Test
    void what_is_not_certain_is_told_as_such() {
        assertThat(week(FRENCH, "Sa 09:00-12:00 \"sur rendez-vous\"; We 18:00+; Su \"sur rendez-vous\"", TODAY))
                .isEqualTo("Lundi, mardi: fermé | Mercredi: à partir de 18 h | Jeudi: fermé | *Vendredi: fermé"
                        + " | Samedi: 9 h – 12 h (sur rendez-vous) | Dimanche: sur rendez-vous");
        assertThat(week(ENGLISH, "24/7", TODAY))
                .isEqualTo("Monday – Thursday: 24 hours | *Friday: 24 hours | Saturday, Sunday: 24 hours");
        assertThat(week(FRENCH, "Mo-Su 18:00-24:00", LocalDate.of(2026, 11, 16)))
                .isEqualTo("*Lundi: 18 h – minuit | Mardi – dimanche: 18 h – minuit");
    }

    @Test
    void hours_that_change_over_the_year_say_so() {
        assertThat(FRENCH.note(hours("Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 09:00-17:00"), TODAY))
                .hasValueSatisfying(note -> assertThat(note).startsWith("Horaires de cette semaine"));
        assertThat(ENGLISH.note(hours("Mo-Fr 09:00-18:00; SH off"), TODAY))
                .contains("Hours change during school holidays");
        assertThat(FRENCH.note(hours("Mo-Fr 09:00-18:00; PH off"), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 08:30-12:00,13:30-17:00 | 2026-11-20T14:00 | true  | Ouvert · ferme à 17 h | Open · closes at 5 pm
            Mo-Fr 08:30-12:00,13:30-17:00 | 2026-11-20T12:30 | false | Fermé · ouvre à 13 h 30 | Closed · opens at 1:30 pm
            Mo-Fr 08:30-12:00 | 2026-11-19T12:30 | false | Fermé · ouvre demain à 8 h 30 | Closed · opens tomorrow at 8:30 am
            We 14:00-18:00 | 2026-11-20T14:00 | false | Fermé · ouvre mercredi à 14 h | Closed · opens Wednesday at 2 pm
            Fr 08:00-12:00 | 2026-11-20T14:00 | false | Fermé · ouvre vendredi 27 novembre à 8 h | Closed · opens Friday 27 November at 8 am
            Fr 20:00-02:00 | 2026-11-20T21:00 | true  | Ouvert · ferme à 2 h | Open · closes at 2 am
            Fr 20:00-24:00 | 2026-11-20T21:00 | true  | Ouvert · ferme à minuit | Open · closes at midnight
            24/7 | 2026-11-20T21:00 | true | Ouvert | Open
            Fr "sur rendez-vous" | 2026-11-20T21:00 | false | Sur rendez-vous | Sur rendez-vous
            off "congés annuels" | 2026-11-20T21:00 | false | Fermé · congés annuels | Closed · congés annuels
            """)
    void the_state_of_the_moment_is_a_short_sentence(
            String text, LocalDateTime now, boolean open, String french, String english) {
        var state = FRENCH.stateAt(hours(text), now).orElseThrow();
        assertThat(new State(state.open(), plain(state.text()))).isEqualTo(new State(open, french));
        assertThat(plain(ENGLISH.stateAt(hours(text), now).orElseThrow().text()))
                .isEqualTo(english);
    }
}
