package fr.vitrine.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "General|62130|62130",
                "0|62130|62130",
                "0.00|2.332|2.332",
                "#,##0|1234567|1234567",
                "#,##0.00 \"€\"|12.5|12.5",
                "0%|0.5|0.5",
                "@|12|12",
                "00000|1000|01000",
                "00000;[Red]-00000|1000|01000",
                "000\\ 000\\ 000\\ 00000|12345678901234|123 456 789 01234",
                "0#\" \"##\" \"##\" \"##\" \"##|321000000|03 21 00 00 00",
                "dd/mm/yyyy|46053|2026-01-31",
                "[$-40C]d mmmm yyyy;@|46053|2026-01-31",
                "yyyy|46053|2026",
                "dd/mm/yyyy hh:mm|46053.5|2026-01-31T12:00",
                "hh:mm|0.375|09:00",
                "[h]:mm|0.375|09:00",
                "mmm-yy|46053|2026-01-31",
                "dd/mm/yyyy|-1|-1",
                "dd/mm/yyyy|9999999|9999999",
                "dd/mm/yyyy|59|1900-02-28",
                "dd/mm/yyyy|61|1900-03-01",
                "\"d'été \"0|7|d'été 7",
            })
    void a_number_is_what_its_format_makes_of_it(String format, String number, String shown) {
        assertThat(CellFormat.of(format).shown(new BigDecimal(number), false)).isEqualTo(shown);
    }

    @Test
    void old_macintoshes_count_from_1904() {
        assertThat(CellFormat.of("yyyy-mm-dd").shown(new BigDecimal("44591"), true))
                .isEqualTo("2026-01-31");
    }

    @Test
    void built_in_formats_need_no_code() {
        assertThat(CellFormat.builtIn("14").shown(new BigDecimal("46053"), false))
                .isEqualTo("2026-01-31");
        assertThat(CellFormat.builtIn("20").shown(new BigDecimal("0.375"), false))
                .isEqualTo("09:00");
        assertThat(CellFormat.builtIn("3").shown(new BigDecimal("62130"), false))
                .isEqualTo("62130");
    }
}
