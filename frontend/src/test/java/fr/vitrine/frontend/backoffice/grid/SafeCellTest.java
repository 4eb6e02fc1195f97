package fr.vitrine.frontend.backoffice.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\";\"x\")",
                "+33 3 21 00 00 00",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "\t=1+1",
                "\r=1+1",
                "＝1+1"
            })
    void what_begins_like_a_formula_becomes_text(String text) {
        assertThat(SafeCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void other_texts_stay_as_they_are() {
        assertThat(SafeCell.of("")).isEmpty();
        assertThat(SafeCell.of("Récup’Aire = mieux")).isEqualTo("Récup’Aire = mieux");
    }
}
