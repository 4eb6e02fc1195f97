package fr.vitrine.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.testkit.TestDatabase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommuneNamesTest {

    private static final CommuneNames NAMES = names();

    private static CommuneNames names() {
        var jooq = TestDatabase.create().jooq();
        return new CommuneNames(jooq, new Communes(jooq));
    }

    @ParameterizedTest
    @CsvSource({
        "Saint-Pol-sur-Ternoise, 62130, 62767",
        "st pol sur ternoise, 62130, 62767",
        "BETHUNE, 62400, 62119",
        "Auxi le Château, 62390, 62060",
        "NŒUX LES MINES, 62290, 62617",
        "L'Abergement-Clémenciat, 01400, 01001",
        "Arras CEDEX, 62022, 62041",
        "Ajaccio Cedex 1, 20176, 2A004",
        "Saint-Denis, 97400, 97411",
        "Lyon 3e, 69003, 69123",
    })
    void a_commune_is_found_however_it_is_written(String name, String postcode, String code) {
        assertThat(codes(name, postcode)).containsExactly(code);
    }

    @Test
    void a_former_commune_leads_to_the_one_of_today() {
        assertThat(codes("Bâgé-la-Ville", null)).containsExactly("01025");
    }

    @Test
    void the_beginning_of_a_name_is_not_enough() {
        assertThat(codes("Saint-Pol", "62130")).isEmpty();
    }

    @Test
    void a_postcode_of_another_departement_does_not_fit() {
        assertThat(codes("Arras", "75001")).isEmpty();
    }

    @Test
    void without_a_postcode_all_of_that_name_are_found() {
        assertThat(codes("Saint-Denis", null)).contains("93066", "97411");
    }

    @Test
    void a_name_without_letters_is_none() {
        assertThat(codes("-- 12 --", "62000")).isEmpty();
    }

    @Test
    void the_most_similar_name_of_the_departement_is_proposed() {
        assertThat(NAMES.mostLike("Frevant", "62270")).map(Commune::name).hasValue("Frévent");
        assertThat(NAMES.mostLike("xyzxyz", "62270")).isEmpty();
    }

    private static List<String> codes(String name, @Nullable String postcode) {
        return NAMES.named(name, postcode).stream()
                .map(commune -> commune.code().value())
                .toList();
    }
}
