package fr.vitrine.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.db.ReferenceData;
import fr.vitrine.db.jooq.territory.Tables;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.testkit.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

class CommunesTest {

    private static final CommuneCode SAINT_POL = new CommuneCode("62767");

    private static TestDatabase database;
    private static Communes communes;
    private static Territory ternois;

    @BeforeAll
    static void readTheSampleTerritory() {
        database = TestDatabase.create();
        communes = new Communes(database.jooq());
        ternois = territory(new ClassPathResource("sample/ternois/territory.json"));
    }

    @Test
    void all_communes_of_france_are_there() {
        assertThat(database.jooq().fetchCount(Tables.COMMUNE)).isEqualTo(34_969);
        assertThat(database.jooq().fetchCount(Tables.EPCI)).isEqualTo(1_255);
    }

    @Test
    void the_sample_territory_is_the_103_communes_of_its_epci() {
        assertThat(ternois.communes()).hasSize(103);
        assertThat(ternois.contains(SAINT_POL)).isTrue();
        assertThat(ternois.contains(new CommuneCode("62050")))
                .as("Auchy-lès-Hesdin is outside")
                .isFalse();
    }

    @Test
    void another_territory_is_another_file() {
        var json = new String(bytes(new ClassPathResource("sample/ternois/territory.json")), StandardCharsets.UTF_8)
                .replace("\"epci\": [\"200069672\"]", "\"epci\": []")
                .replace("\"communes\": []", "\"communes\": [\"80253\", \"62050\"]");

        var other = territory(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(other.communes()).extracting(Commune::name).containsExactly("Auchy-lès-Hesdin", "Doullens");
    }

    @Test
    void a_territory_that_names_an_unknown_place_keeps_the_site_from_starting() {
        var json = new String(bytes(new ClassPathResource("sample/ternois/territory.json")), StandardCharsets.UTF_8)
                .replace("200069672", "999999999");

        assertThatThrownBy(() -> territory(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("999999999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"brand\": \"red;}body{display:none\"", "\"--x:1}\": \"#14543f\"", "\"dark.\": \"#14543f\""})
    void a_colour_that_is_none_keeps_the_site_from_starting(String colour) {
        var json = new String(bytes(new ClassPathResource("sample/ternois/territory.json")), StandardCharsets.UTF_8)
                .replace("\"colours\": {}", "\"colours\": {" + colour + "}");

        assertThatThrownBy(() -> territory(new ByteArrayResource(json.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("colour");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Frévent,62361",
        "frevent,62361",
        "FRÉVENT (62270),62361",
        "62270 frevent,62361",
        "62130,62767",
        "saint pol sur ternoise,62767",
        "St Pol,62767",
        "Saint-Pol-sur-Ternoise,62767",
        "auxi le chateau,62060",
        "oeuf en ternois,62633",
        "Œuf,62633",
        "62767,62767",
        "nœux-les-mines,62617",
        "paris,75056"
    })
    void a_place_is_found_as_people_write_it(String typed, String code) {
        assertThat(communes.resolve(typed, ternois).map(Commune::code)).contains(new CommuneCode(code));
    }

    @Test
    void the_territory_comes_first_among_communes_that_begin_alike() {
        assertThat(communes.search("saint", ternois, 3))
                .extracting(Commune::name)
                .startsWith("Saint-Pol-sur-Ternoise", "Saint-Michel-sur-Ternoise");
    }

    @Test
    void a_former_commune_leads_to_that_of_today() {
        assertThat(communes.find(new CommuneCode("01033")).map(Commune::name)).contains("Valserhône");
        assertThat(communes.resolve("Bellegarde-sur-Valserine", ternois).map(Commune::name))
                .contains("Valserhône");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "xyzzy-les-bains", "99999", "'; drop table", "%", "\\", "🙂", "((((", "0"})
    void what_is_no_place_finds_nothing(String typed) {
        assertThat(communes.resolve(typed, ternois)).isEmpty();
    }

    @Test
    void a_very_long_text_finds_nothing_and_harms_nothing() {
        assertThat(communes.search("a".repeat(10_000), ternois, 5)).isEmpty();
    }

    @Test
    void neighbours_come_nearest_first_and_not_too_far() {
        var near = communes.near(SAINT_POL, 5, 10);

        assertThat(near)
                .extracting(Commune::name)
                .startsWith("Saint-Michel-sur-Ternoise")
                .contains("Troisvaux");
        assertThat(communes.near(SAINT_POL, 1, 10)).isEmpty();
    }

    private static Territory territory(Resource file) {
        var configuration = new TerritoryConfiguration();
        return configuration.territory(
                configuration.territoryFile(file), communes, ReferenceData.loadInto(database.dataSource()));
    }

    private static byte[] bytes(ClassPathResource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
