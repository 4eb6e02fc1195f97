package fr.vitrine.frontend.publicsite.structures;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ListAddressTest extends ViewTest {

    private static final List<String> WORDS = List.of(
            "",
            "réparer une voiture",
            "l’été & « l'hiver »",
            "100 % local?",
            "a=b&c=d#e",
            "+ / \\ ;",
            "日本 🚲",
            "x".repeat(200));
    private static final List<String> COMMUNES = List.of("62767", "62361", "62060", "62652", "2A004");

    @Autowired
    private ListReader reader;

    @Autowired
    private Taxonomies taxonomies;

    @Test
    void every_question_is_read_as_it_was_written() {
        var random = new Random(20_261_117);
        for (var n = 0; n < 300; n++) {
            var query = anyQuery(random);
            var listOnly = random.nextBoolean();
            var address = ListAddress.of(query, listOnly);

            var read = read(address);

            assertThat(read.query()).as(address).isEqualTo(query);
            assertThat(read.listOnly()).isEqualTo(listOnly);
            assertThat(ListAddress.of(read)).isEqualTo(address);
        }
    }

    @Test
    void parameters_stand_in_one_order_and_defaults_are_left_out() {
        assertThat(written("page=1&tri=pertinence&rayon=0&commune=62767&public=collectivites,particuliers&q=taille"))
                .isEqualTo("/structures?q=taille&public=particuliers&public=collectivites&commune=62767");
        assertThat(written("")).isEqualTo("/structures");
    }

    @Test
    void repeated_parameters_and_lists_say_the_same() {
        assertThat(written("public=entreprises&public=particuliers"))
                .isEqualTo(written("public=particuliers,entreprises"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Frévent (62270)", "frevent", "62270", "  FRÉVENT "})
    void a_place_is_found_by_what_people_type_and_looked_around(String typed) {
        var place = read(Map.of("lieu", List.of(typed))).query().place();

        assertThat(place).isEqualTo(new Place(new CommuneCode("62361"), 20));
    }

    @Test
    void a_typed_place_keeps_the_radius_that_was_chosen_and_replaces_the_commune() {
        var read = read(Map.of("lieu", List.of("Pernes"), "commune", List.of("62361"), "rayon", List.of("5")));

        assertThat(read.query().place()).isEqualTo(new Place(new CommuneCode("62652"), 5));
    }

    @Test
    void where_a_service_acts_is_a_code_or_a_name() {
        assertThat(read("/structures?agit=62060").query().actsIn()).isEqualTo(new CommuneCode("62060"));
        assertThat(read("/structures?agit=auxi-le-chateau").query().actsIn()).isEqualTo(new CommuneCode("62060"));
        assertThat(read("/structures?intervention=auxi-le-chateau").query().actsIn())
                .isEqualTo(new CommuneCode("62060"));
    }

    @Test
    void an_unknown_place_is_kept_with_communes_that_may_be_meant() {
        var read = read("/structures?q=garage&lieu=frevant");

        assertThat(read.query().place()).isNull();
        assertThat(read.fieldText("lieu", null)).isEqualTo("frevant");
        assertThat(read.unknownPlaces().getFirst().suggestions())
                .anyMatch(commune -> commune.name().equals("Frévent"));
        assertThat(ListAddress.of(read)).isEqualTo("/structures?q=garage&lieu=frevant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1&rayon=-5&commune=62767",
                "page=99999999999999999999&rayon=99999999999999999999&commune=62767",
                "page=deux&rayon=loin&tri=n%27importe&vue=autre&ouvert=oui",
                "commune=99999&agit=00000&lieu=%00%00&intervention=%3Cscript%3E",
                "domaine=inconnu&public=martiens&label=%27%3B--&forme=,,,,",
                "q=%00%01%E2%80%AE&q=%27%22%3C%3E%5C&q=b",
                "q[]=a&%20=%20&=&&&lang=xx",
            })
    void whatever_stands_in_an_address_gives_a_question(String parameters) {
        var read = read("/structures?" + parameters);

        assertThat(read(ListAddress.of(read)).query()).isEqualTo(read.query());
        assertThat(read.query().page()).isBetween(1, SearchQuery.MAX_PAGE);
    }

    @Test
    void what_no_filter_has_is_told_and_not_applied() {
        var read = read("/structures?domaine=mobilite&domaine=inconnu&public=martiens&commune=99999");

        assertThat(read.query().domains()).containsExactly("mobilite");
        assertThat(read.ignored()).containsExactlyInAnyOrder("inconnu", "martiens", "99999");
    }

    @Test
    void endlessand_many_values_are_cut() {
        var endless = "é".repeat(10_000);
        var many = Collections.nCopies(10_000, "mobilite");

        var read = read(Map.of("q", List.of(endless), "lieu", List.of(endless), "domaine", many));

        assertThat(read.query().text()).hasSize(SearchQuery.MAX_TEXT_LENGTH);
        assertThat(read.query().domains()).containsExactly("mobilite");
    }

    private String written(String parameters) {
        return ListAddress.of(read("/structures?" + parameters));
    }

    private ListRequest read(String address) {
        return read(new Location(address.substring(1)).getQueryParameters().getParameters());
    }

    private ListRequest read(Map<String, List<String>> parameters) {
        return reader.read(parameters);
    }

    private SearchQuery anyQuery(Random random) {
        var taxonomy = taxonomies.current();
        var place = commune(random);
        return new SearchQuery(
                WORDS.get(random.nextInt(WORDS.size())),
                some(
                        random,
                        taxonomy.domains().stream().map(d -> d.slug().value()).toList()),
                some(random, Arrays.asList(Audience.values())),
                place == null ? null : new Place(place, random.nextInt(Place.MAX_RADIUS_KM + 1)),
                commune(random),
                some(
                        random,
                        taxonomy.labels().stream().map(label -> label.code()).toList()),
                some(
                        random,
                        taxonomy.legalForms().stream().map(form -> form.code()).toList()),
                random.nextBoolean(),
                Sort.values()[random.nextInt(Sort.values().length)],
                1 + random.nextInt(SearchQuery.MAX_PAGE));
    }

    private static @Nullable CommuneCode commune(Random random) {
        return random.nextBoolean() ? null : new CommuneCode(COMMUNES.get(random.nextInt(COMMUNES.size())));
    }

    private static <T> Set<T> some(Random random, List<T> values) {
        var some = new HashSet<T>();
        for (var n = random.nextInt(3); n > 0; n--) {
            some.add(values.get(random.nextInt(values.size())));
        }
        return some;
    }
}
