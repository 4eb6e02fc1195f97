package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursParsingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24/7",
                "24/7; PH off",
                "\"sur rendez-vous\"",
                "Mo-Fr 08:30-12:00,13:30-17:00",
                "Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00; PH off",
                "Mo,We,Fr 09:00-12:00 \"sur rendez-vous\"",
                "We 14:00-17:00 || \"sur rendez-vous\"",
                "Mo-Fr 08:00-12:00, Sa 09:00-12:00",
                "Sa[1] 10:00-12:00",
                "Sa[-1],Su[-1] 10:00-12:00",
                "Apr-Oct Mo-Fr 09:00-18:00; Nov-Mar Mo-Fr 10:00-17:00",
                "Mar 15-Oct 31 10:00-18:00",
                "2026 Aug 01-15 off",
                "2025-2027 Jul 01-Aug 31 off",
                "week 01-53/2 We 14:00-17:00",
                "Mo-Fr 09:00-17:00; SH off",
                "PH,Su 10:00-12:00",
                "Fr 22:00-02:00",
                "Mo-Fr 08:00+",
                "closed \"travaux jusqu'au printemps\"",
                "easter -2 days off",
                "Oct Su[-1]-Mar Su[-1] 10:00-16:00"
            })
    void the_normal_form_goes_in_and_out_unchanged(String hours) {
        assertThat(OpeningHours.parse(hours)).map(OpeningHours::value).contains(hours);
        assertThat(new OpeningHours(hours)).hasToString(hours);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            mo-fr 8:30 - 12:00                  ~ Mo-Fr 08:30-12:00
            Mo–Fr 08:30–12:00                   ~ Mo-Fr 08:30-12:00
            Mo-Fr 08:00-12:00 , 14:00-17:00 ;   ~ Mo-Fr 08:00-12:00,14:00-17:00
            Mo-Fr 08:00-12:00,                  ~ Mo-Fr 08:00-12:00
            Mo-Fr 08:00-12:00 ||                ~ Mo-Fr 08:00-12:00
            Fr 22:00-26:00                      ~ Fr 22:00-02:00
            Jul 1-Aug 31 off                    ~ Jul 01-Aug 31 off
            Mo to Fr 9-12                       ~ Mo-Fr 09:00-12:00
            Mo\u00a010:00-12:00                 ~ Mo 10:00-12:00
            """)
    void small_liberties_are_brought_into_normal_form(String written, String normal) {
        assertThat(OpeningHours.parse(written)).map(OpeningHours::value).contains(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "||",
                ",",
                "\"",
                "\"\"",
                "\"non fini",
                "Mo 10:00-12:00 \"a\" \"b\"",
                "lundi 9h-12h",
                "Mo-Fr 8h30-12h",
                "Lu-Ve 08:30-12:00",
                "Mo-Fr 25:00-26:00",
                "Mo[0] 10:00-12:00",
                "week 60 Mo 10:00-12:00",
                "javascript:alert(1)",
                "<script>",
                "Mo 10:00-12:00' or 1=1--"
            })
    void what_is_no_opening_hours_is_refused(String text) {
        assertThat(OpeningHours.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr sunrise-sunset",
                "(sunset-01:00)-24:00",
                "Mo-Fr 10:00-16:00/90",
                "Mo-Fr 10:00",
                "Mo-Fr 10:00-12:00+",
                "Mo 10:00-10:00",
                "Mo 10:00-47:00",
                "Apr,Oct Sa[1] 10:00-12:00",
                "Feb 30 off",
                "Apr 31 off",
                "Apr+ off",
                "Jul 31-30 off",
                "Apr 10 +Su off",
                "2026-2024 off",
                "99999 off",
                "2026 Aug 15-2026 Aug 01 off",
                "2026 Aug 15-2025 Aug 20 off",
                "week 50-05/2 off",
                "Mo \"\""
            })
    void what_could_not_be_told_truthfully_is_refused(String hours) {
        assertThat(OpeningHours.parse(hours)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sa-Di 10:00-12:00", "DI 10:00-12:00", "Mi 10:00-12:00", "Do,So 10:00-12:00"})
    void german_days_are_refused_because_french_readers_mean_others(String hours) {
        assertThat(OpeningHours.parse(hours)).isEmpty();
    }

    @Test
    void a_comment_may_contain_any_word() {
        assertThat(OpeningHours.parse("Mo 10:00-12:00 \"do mi so, di\"")).isPresent();
    }

    @Test
    void invisible_characters_do_not_survive() {
        assertThat(OpeningHours.parse("Mo 10:00-12:00 \"sur\u202e rendez\u0000-vous\""))
                .map(OpeningHours::value)
                .contains("Mo 10:00-12:00 \"sur rendez-vous\"");
    }

    @Test
    void too_long_a_text_is_refused() {
        var longest = "\"" + "é".repeat(OpeningHours.MAX_LENGTH - 2) + "\"";
        assertThat(OpeningHours.parse(longest)).isPresent();
        assertThat(OpeningHours.parse("\"" + longest)).isEmpty();
        assertThat(OpeningHours.parse("Mo 10:00-12:00;".repeat(10_000))).isEmpty();
    }

    @Test
    void the_constructor_takes_the_normal_form_only() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours("mo-fr 8:30-12:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours("whenever"));
        assertThatIllegalArgumentException().isThrownBy(() -> new OpeningHours(""));
    }

    @Test
    void two_spellings_of_the_same_hours_are_equal() {
        assertThat(OpeningHours.parse("mo 9:00-12:00"))
                .isEqualTo(OpeningHours.parse("Mo 09:00-12:00"))
                .hasSameHashCodeAs(OpeningHours.parse("Mo 09:00-12:00"))
                .isNotEqualTo(OpeningHours.parse("Tu 09:00-12:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            Mo-Fr 08:30-12:00                   ~ false ~ false
            24/7                                ~ false ~ false
            "sur rendez-vous"                   ~ false ~ false
            Mo-Fr 08:30-12:00; PH off           ~ true  ~ false
            Mo-Fr 08:30-12:00; SH off           ~ true  ~ true
            Apr-Oct Mo 08:30-12:00              ~ true  ~ false
            2026 Mo 08:30-12:00                 ~ true  ~ false
            week 01-53/2 Mo 08:30-12:00         ~ true  ~ false
            Mo 08:30-12:00, Sa[1] 10:00-12:00   ~ true  ~ false
            """)
    void hours_tell_whether_one_week_may_differ_from_another(String text, boolean varies, boolean school) {
        var hours = new OpeningHours(text);
        assertThat(hours.varies()).isEqualTo(varies);
        assertThat(hours.dependsOnSchoolHolidays()).isEqualTo(school);
    }
}
