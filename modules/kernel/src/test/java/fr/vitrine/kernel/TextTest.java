package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202eb",
                "a\u2066b\u2069",
                "a\u200bb",
                "a\ufeffb",
                "a\u0000b",
                "a\u0007b",
                "a\u00adb",
                "a\ue000b",
                "a\ud800b",
                "a\udc00b",
                "\u200ea\u200fb"
            })
    void invisible_control_and_broken_characters_are_removed(String raw) {
        assertThat(Text.clean(raw)).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t ",
                "\u00a0",
                "\u202f\u2007",
                "\u3000",
                "\u200b",
                " \u200b ",
                "\u2028",
                "\u00a0\u00ad"
            })
    void what_shows_nothing_is_empty(String raw) {
        assertThat(Text.clean(raw)).isEmpty();
        assertThat(Text.cleanLine(raw)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\rb", "a\nb", "a\u2028b", "a\u2029b", "a\u0085b", "a\u000bb", "a\fb"})
    void every_line_end_becomes_the_same(String raw) {
        assertThat(Text.clean(raw)).isEqualTo("a\nb");
        assertThat(Text.cleanLine(raw)).isEqualTo("a b");
    }

    @Test
    void letters_are_composed_even_where_something_invisible_stood_between() {
        assertThat(Text.clean("e\u0301te\u200b\u0301")).isEqualTo("été");
    }

    @Test
    void families_of_emoji_stay_together() {
        assertThat(Text.clean("👩\u200d👧 ❤️")).isEqualTo("👩\u200d👧 ❤️");
    }

    @Test
    void inner_spaces_stay_in_a_text_and_become_one_in_a_line() {
        assertThat(Text.clean(" a \u00a0 b\n\n c ")).isEqualTo("a \u00a0 b\n\n c");
        assertThat(Text.cleanLine(" a \u00a0 b\n\n\tc ")).isEqualTo("a b c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                " a\u00a0",
                "e\u200b\u0301",
                "a\r\n\r\nb",
                "\u202e\u0301x",
                "\ud83d",
                "👩\u200d👧",
                "ﬁ ß Œ"
            })
    void cleaning_twice_changes_nothing(String raw) {
        var clean = Text.clean(raw);
        assertThat(Text.clean(clean)).isEqualTo(clean);
        assertThat(Normalizer.isNormalized(clean, Normalizer.Form.NFC)).isTrue();
        assertThat(Text.cleanLine(Text.cleanLine(raw))).isEqualTo(Text.cleanLine(raw));
        assertThat(Text.fold(Text.fold(raw))).isEqualTo(Text.fold(raw));
    }

    @Test
    void very_long_input_is_cleaned_without_ado() {
        assertThat(Text.cleanLine(" ".repeat(500_000) + "a" + "\u202e ".repeat(500_000)))
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource({
        "Épicerie,epicerie",
        "ÉPICERIE,epicerie",
        "e\u0301picerie,epicerie",
        "Cœur,coeur",
        "ŒUVRE,oeuvre",
        "Ægir,aegir",
        "ﬁn,fin",
        "Straße,strasse",
        "İstanbul,istanbul",
        "Noyelles-lès-Humières,noyelles-les-humieres"
    })
    void accents_case_and_ligatures_do_not_matter(String name, String folded) {
        assertThat(Text.fold(name)).isEqualTo(folded);
    }
}
