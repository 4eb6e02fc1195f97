package fr.vitrine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "contact@ternois.example,contact@ternois.example",
        " Contact@Ternois.EXAMPLE ,Contact@ternois.example",
        "prenom.nom+lettre@sous.domaine.example,prenom.nom+lettre@sous.domaine.example",
        "o'neil@ternois.example,o'neil@ternois.example"
    })
    void the_domain_is_lower_case_and_the_rest_as_written(String written, String address) {
        assertThat(EmailAddress.parse(written)).contains(new EmailAddress(address));
        assertThat(new EmailAddress(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "contact",
                "contact@",
                "@ternois.example",
                "contact@localhost",
                "a@b@ternois.example",
                "a b@ternois.example",
                "contact@ternois..example",
                "contact@-ternois.example",
                "contact@ternois-.example",
                "contact@ternois.example.",
                "contact@[127.0.0.1]",
                "\"a b\"@ternois.example",
                "Nom <contact@ternois.example>",
                "a@ternois.example,b@ternois.example",
                "contact@ternois.example\r\nBcc: victim@ternois.example",
                "con\u202etact@ternois.example",
                "contact@ternois\u0000.example",
                "javascript:alert(1)@ternois.example",
                "<script>@ternois.example"
            })
    void what_mail_cannot_be_sent_to_is_refused(String written) {
        assertThat(EmailAddress.parse(written)).isEmpty();
    }

    @Test
    void length_is_limited() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@ternois.example")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@ternois.example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(122) + "example")).isPresent();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(123) + "example")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(500_000) + "example")).isEmpty();
    }

    @Test
    void a_refusal_does_not_repeat_the_input() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress("<script>"))
                .withMessageNotContaining("script");
    }
}
