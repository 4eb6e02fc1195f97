package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    private static final Siret SIRET = new Siret("38096757000033");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "38096757000033",
                "380 967 570 00033",
                " 380.967.570.00033 ",
                "380\u00a0967\u202f570\u00a000033",
                "380 967 570\n00033"
            })
    void spaces_and_dots_do_not_matter(String written) {
        assertThat(Siret.parse(written)).contains(SIRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "38096757000034",
                "3809675700003",
                "380967570000333",
                "380967570",
                "FR38096757000033",
                "00000000000000",
                "00000000000018",
                "٣٨٠٩٦٧٥٧٠٠٠٠٣٣",
                "\u202e38096757000033",
                "38096757000033<script>",
                "' or 1=1 --"
            })
    void a_wrong_form_or_check_digit_is_refused(String written) {
        assertThat(Siret.parse(written)).isEmpty();
    }

    @Test
    void very_long_input_is_refused() {
        assertThat(Siret.parse("3".repeat(1_000_000))).isEmpty();
        assertThat(Siret.parse(" ".repeat(1_000_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000049837", "35600000000001"})
    void la_poste_has_a_check_of_its_own(String written) {
        assertThat(Siret.parse(written)).isPresent();
    }

    @Test
    void only_la_poste_has_that_check() {
        assertThat(Siret.parse("35600000000003")).isEmpty();
        assertThat(Siret.parse("38096757000001")).isEmpty();
    }

    @Test
    void it_is_printed_in_groups_and_knows_its_company() {
        assertThat(SIRET.formatted()).isEqualTo("380 967 570 00033");
        assertThat(SIRET.siren()).isEqualTo("380967570");
        assertThat(Siret.parse(SIRET.formatted())).contains(SIRET);
        assertThat(SIRET).hasToString("38096757000033");
    }

    @Test
    void the_constructor_takes_digits_only() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("380 967 570 00033"));
    }
}
