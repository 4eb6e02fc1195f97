package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link RnaNumber}, {@link CommuneCode}, {@link GeoPoint} and {@link Audience}. */
class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({"W624001234,W624001234", "w62 4001234,W624001234", "' W2A1000123 ',W2A1000123", "W9N1001234,W9N1001234"
    })
    void an_rna_number_is_read_with_spaces_and_in_lower_case(String written, String value) {
        assertThat(RnaNumber.parse(written)).contains(new RnaNumber(value));
        assertThat(new RnaNumber(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "W",
                "W62400123",
                "W6240012345",
                "624001234",
                "X624001234",
                "W62400123A",
                "W٦24001234",
                "\u202eW624001234",
                "W624001234;drop table",
                "javascript:"
            })
    void what_is_no_rna_number_is_refused(String written) {
        assertThat(RnaNumber.parse(written)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new RnaNumber(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"62767", "01001", "2A004", "2B033", "97411"})
    void a_commune_code_has_five_characters(String code) {
        assertThat(CommuneCode.parse(code)).contains(new CommuneCode(code));
        assertThat(new CommuneCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6276",
                "627670",
                "1A004",
                "2C004",
                "2a004",
                "62 67",
                "A2004",
                "٦٢٧٦٧",
                "62767\n",
                "62767\u202e",
                "../62"
            })
    void what_is_no_commune_code_is_refused(String code) {
        assertThat(CommuneCode.parse(code)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CommuneCode(code));
    }

    @Test
    void very_long_codes_are_refused() {
        assertThat(RnaNumber.parse("W6".repeat(500_000))).isEmpty();
        assertThat(CommuneCode.parse("6".repeat(1_000_000))).isEmpty();
        assertThat(Audience.parse("p".repeat(1_000_000))).isEmpty();
    }

    @Test
    void commune_codes_are_in_the_order_of_their_characters() {
        assertThat(new CommuneCode("2A004"))
                .isGreaterThan(new CommuneCode("29001"))
                .isLessThan(new CommuneCode("30001"));
    }

    @ParameterizedTest
    @CsvSource({"50.38,2.33", "90,180", "-90,-180", "0,0"})
    void a_point_is_on_earth(double latitude, double longitude) {
        assertThat(new GeoPoint(latitude, longitude))
                .returns(latitude, GeoPoint::latitude)
                .returns(longitude, GeoPoint::longitude);
    }

    @ParameterizedTest
    @CsvSource({"90.01,0", "-90.01,0", "0,180.01", "0,-180.01", "NaN,0", "0,NaN", "Infinity,0", "0,-Infinity"})
    void a_point_that_is_not_on_earth_is_refused(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint(latitude, longitude));
    }

    @ParameterizedTest
    @EnumSource
    void an_audience_is_found_by_its_code(Audience audience) {
        assertThat(Audience.parse(audience.code())).contains(audience);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INDIVIDUALS", "Particuliers", "particuliers ", "collectivités", "javascript:"})
    void no_other_word_is_an_audience(String code) {
        assertThat(Audience.parse(code)).isEmpty();
    }

    @Test
    void the_bits_of_audiences_are_what_is_stored() {
        assertThat(Audience.values()).extracting(Audience::bit).containsExactly(1, 2, 4);
    }
}
