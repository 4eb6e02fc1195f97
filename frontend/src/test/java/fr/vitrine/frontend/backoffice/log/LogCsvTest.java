package fr.vitrine.frontend.backoffice.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
    void what_a_spreadsheet_would_take_for_a_formula_is_text(String value) {
        assertThat(LogCsv.cell(value)).isEqualTo("\"'" + value + "\"");
    }

    @Test
    void quotes_separators_and_nothing_stay_in_their_cell() {
        assertThat(LogCsv.cell("a \"b\"; c")).isEqualTo("\"a \"\"b\"\"; c\"");
        assertThat(LogCsv.cell(null)).isEqualTo("\"\"");
    }
}
