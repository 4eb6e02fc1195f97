package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are of the ranges that ARCEP keeps for fiction. */
class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03 53 01 01 01",
                "03.53.01.01.01",
                "03-53-01-01-01",
                "0353010101",
                "+33 3 53 01 01 01",
                "+33 (0)3 53 01 01 01",
                "0033 3 53 01 01 01",
                "Tél : 03 53 01 01 01",
                "tel:+33353010101",
                "03\u00a053\u202f01 01 01",
                "\u202a03 53 01 01 01\u202c",
                "٠٣٥٣٠١٠١٠١"
            })
    void a_number_is_read_as_people_write_it(String written) {
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber("+33353010101"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "bonjour",
                "15",
                "112",
                "03 53 01 01 0",
                "03 53 01 01 011",
                "00 00 00 00 00",
                "03 53 01 01 01 / 06 39 98 01 01",
                "03 53 01 01 01 ext. 12",
                "0353010101<script>",
                "javascript:alert(1)",
                "+999 123456789"
            })
    void what_cannot_be_dialled_is_refused(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }

    @Test
    void whatever_stood_around_a_number_is_gone() {
        assertThat(PhoneNumber.parse("javascript:alert(0353010101)").map(PhoneNumber::value))
                .contains("+33353010101");
    }

    @Test
    void very_long_input_is_refused() {
        assertThat(PhoneNumber.parse("0".repeat(100_000))).isEmpty();
        assertThat(PhoneNumber.parse("0353010101 ".repeat(10_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+33353010101,03 53 01 01 01", "+33639980101,06 39 98 01 01", "+3225551212,+32 2 555 12 12"})
    void it_is_shown_as_one_dials_it_from_france(String value, String formatted) {
        var number = new PhoneNumber(value);
        assertThat(number.formatted()).isEqualTo(formatted);
        assertThat(PhoneNumber.parse(formatted)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0353010101", "+33 3 53 01 01 01", "+33353010101 ", "tel:+33353010101"})
    void the_constructor_takes_e164_only(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(value));
    }
}
