package fr.vitrine.directory.search;

import static fr.vitrine.directory.search.Queries.EVERYTHING;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.search.SearchResult.Facets;
import fr.vitrine.kernel.Audience;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The number beside a filter's value is the number of hits that one gets who ticks it: for every value there is. */
class SearchCountsTest {

    private static final LocalDateTime TUESDAY_MORNING = LocalDateTime.of(2026, 11, 24, 10, 20);

    private static SampleDirectory sample;

    @BeforeAll
    static void loadSample() {
        sample = SampleDirectory.load();
    }

    static Stream<Map.Entry<String, Queries>> situations() {
        return Stream.of(
                entry("everything", EVERYTHING),
                entry("a domain", EVERYTHING.domains("mobilite")),
                entry(
                        "two domains and an audience",
                        EVERYTHING.domains("mobilite", "culture").audiences(Audience.INDIVIDUALS)),
                entry("two audiences", EVERYTHING.audiences(Audience.BUSINESSES, Audience.LOCAL_AUTHORITIES)),
                entry(
                        "a label and a legal form",
                        EVERYTHING.labels("aci", "esus").legalForms("association")),
                entry("open now", EVERYTHING.openNow()),
                entry("open now, for businesses", EVERYTHING.openNow().audiences(Audience.BUSINESSES)),
                entry("words", EVERYTHING.text("atelier")),
                entry(
                        "words and everything else",
                        EVERYTHING
                                .text("service")
                                .domains("mobilite", "insertion")
                                .audiences(Audience.INDIVIDUALS)),
                entry("near a commune", EVERYTHING.near("62767", 15)),
                entry(
                        "near a commune, with filters",
                        EVERYTHING
                                .near("62767", 20)
                                .audiences(Audience.BUSINESSES)
                                .labels("aci", "ei")
                                .openNow()),
                entry("in a commune", EVERYTHING.near("62767", 0)),
                entry("acts in a commune", EVERYTHING.actsIn("62361").legalForms("association")),
                entry(
                        "acts in a commune for an audience",
                        EVERYTHING.actsIn("62361").audiences(Audience.LOCAL_AUTHORITIES)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void each_count_is_the_total_of_the_value_when_ticked_alone_in_its_filter(Map.Entry<String, Queries> situation) {
        var queries = situation.getValue();
        var facets = search(queries).facets();
        assertThat(facets.domains()).isEqualTo(ticked(Facets::domains, queries, Queries::domains));
        assertThat(facets.audiences())
                .isEqualTo(ticked(
                        Facets::audiences,
                        queries,
                        (q, code) -> q.audiences(Audience.parse(code).orElseThrow())));
        assertThat(facets.labels()).isEqualTo(ticked(Facets::labels, queries, Queries::labels));
        assertThat(facets.legalForms()).isEqualTo(ticked(Facets::legalForms, queries, Queries::legalForms));
        assertThat(facets.openNow()).isEqualTo(search(queries.openNow()).total());
    }

    /** Totals of every value that any structure has, without those that would find nothing. */
    private static Map<String, Long> ticked(
            Function<Facets, Map<String, Long>> facet, Queries queries, BiFunction<Queries, String, Queries> tick) {
        var totals = new LinkedHashMap<String, Long>();
        for (var value : facet.apply(search(EVERYTHING).facets()).keySet()) {
            var total = search(tick.apply(queries, value)).total();
            if (total > 0) {
                totals.put(value, total);
            }
        }
        return totals;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void the_total_is_the_number_of_hits_over_all_pages_and_none_comes_twice(Map.Entry<String, Queries> situation) {
        for (var sort : SearchQuery.Sort.values()) {
            var total = search(situation.getValue()).total();
            var pages = Stream.iterate(1, page -> page + 1)
                    .limit(total / SearchQuery.PAGE_SIZE + 2)
                    .flatMap(page -> sample.ids(search(situation.getValue().page(sort, page))).stream())
                    .toList();
            assertThat(pages).doesNotHaveDuplicates().hasSize(Math.toIntExact(total));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("situations")
    void count_facets_list_and_map_agree_with_the_search(Map.Entry<String, Queries> situation) {
        var query = situation.getValue().query();
        var search = sample.get(StructureSearch.class);
        var result = search(situation.getValue());
        assertThat(search.count(query, TUESDAY_MORNING)).isEqualTo(result.total());
        assertThat(search.facets(query, TUESDAY_MORNING)).isEqualTo(result.facets());
        assertThat(search.first(query, TUESDAY_MORNING, 1_000).hits()).hasSize(Math.toIntExact(result.total()));
        assertThat(search.mapPoints(query, TUESDAY_MORNING, 1_000)).hasSize(Math.toIntExact(result.total()));
    }

    @Test
    void everything_finds_all_that_is_published() {
        assertThat(search(EVERYTHING).total()).isEqualTo(49);
    }

    private static SearchResult search(Queries queries) {
        return sample.get(StructureSearch.class).search(queries.query(), TUESDAY_MORNING);
    }
}
