package fr.vitrine.frontend.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ui.Failure.Kind;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.NotFound;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTest {

    private static Kind kind(Throwable thrown) {
        return Failure.of(thrown, "/").kind();
    }

    @Test
    void what_somebody_can_do_about_it_is_told_apart_however_deep_it_lies() {
        assertThat(kind(new AccessDenied())).isEqualTo(Kind.REFUSED);
        assertThat(kind(new IllegalStateException(new NotFound("x")))).isEqualTo(Kind.MISSING);
        assertThat(kind(new IllegalStateException(new CannotCreateTransactionException("full"))))
                .isEqualTo(Kind.BUSY);
        assertThat(kind(new TransientDataAccessResourceException("full"))).isEqualTo(Kind.BUSY);
        assertThat(kind(new IllegalStateException("x"))).isEqualTo(Kind.BROKEN);
    }

    @Test
    void every_failure_has_a_number_of_its_own() {
        assertThat(Failure.of(new NotFound("x"), "/").reference())
                .matches("[0-9A-F]{8}")
                .isNotEqualTo(Failure.of(new NotFound("x"), "/").reference());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/connexion/Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4zAb3dEf6hIj9",
                "/fraicheur/12.Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4zAb3dEf6hIj9/oui"
            })
    void secrets_in_an_address_do_not_reach_the_log(String path) {
        assertThat(Failure.masked(path)).doesNotContain("Ab3dEf6h").startsWith(path.substring(0, 10));
    }

    @Test
    void other_addresses_do() {
        assertThat(Failure.masked("/structures/les-jardins-partages-de-la-vallee-de-la-ternoise/historique"))
                .endsWith("ternoise/historique");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_words(Kind kind) {
        var texts = new Texts();
        for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
            for (var part : new String[] {".title", ".text", ".live"}) {
                assertThat(texts.getTranslation(kind.key() + part, locale, "1234"))
                        .isNotBlank();
            }
        }
    }
}
