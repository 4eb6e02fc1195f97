package fr.vitrine.directory.search;

import static fr.vitrine.directory.search.Queries.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.DirectoryFigures;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.directory.search.SearchResult.Hit;
import fr.vitrine.directory.search.Widening.Step;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Text;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where, when and in which order. */
class SearchPlacesTest {

    private static final LocalDateTime TUESDAY_MORNING = LocalDateTime.of(2026, 11, 24, 10, 20);
    private static final LocalDateTime TUESDAY_NIGHT = LocalDateTime.of(2026, 11, 24, 23, 0);
    private static final String SAINT_POL = "62767";
    private static final String AUCHY = "62050";

    private static SampleDirectory sample;

    @BeforeAll
    static void loadSample() {
        sample = SampleDirectory.load();
    }

    @Test
    void with_radius_0_the_address_is_in_the_commune() {
        var hits = search(EVERYTHING.near(SAINT_POL, 0)).hits();
        assertThat(hits)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.structure().commune()).isEqualTo(new CommuneCode(SAINT_POL)));
    }

    @Test
    void with_a_radius_who_is_near_or_acts_there_is_found() {
        var near = sample.ids(sample.get(StructureSearch.class)
                .first(EVERYTHING.near(SAINT_POL, 5).query(), TUESDAY_MORNING, SampleDirectory.SIZE));
        assertThat(near).contains("atre", "access-auto-62");
        assertThat(search(EVERYTHING.near(SAINT_POL, 5)).total())
                .isGreaterThanOrEqualTo(search(EVERYTHING.actsIn(SAINT_POL)).total());
    }

    @Test
    void a_structure_outside_acts_in_a_commune_of_the_territory() {
        assertThat(sample.get("access-auto-62").details().address().commune()).isEqualTo(new CommuneCode(AUCHY));
        assertThat(sample.ids(search(EVERYTHING.text("garage").actsIn(SAINT_POL))))
                .contains("access-auto-62");
    }

    @Test
    void the_nearest_comes_first() {
        var result = search(EVERYTHING.near(SAINT_POL, 30).page(Sort.DISTANCE, 1));
        assertThat(result.hits())
                .extracting(Hit::distanceKm)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    @Test
    void names_are_sorted_without_accents_and_case() {
        var names = search(EVERYTHING.page(Sort.NAME, 1)).hits().stream()
                .map(hit -> Text.fold(hit.structure().name()).replace('’', '\''))
                .toList();
        assertThat(names).hasSize(SearchQuery.PAGE_SIZE).isSorted();
    }

    @Test
    void the_last_confirmed_comes_first() {
        assertThat(search(EVERYTHING.page(Sort.FRESHNESS, 1)).hits())
                .extracting(hit -> hit.structure().confirmedOn())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void open_now_knows_day_and_hour() {
        assertThat(sample.get(StructureSearch.class)
                        .first(EVERYTHING.openNow().query(), TUESDAY_MORNING, 100)
                        .hits())
                .isNotEmpty()
                .allSatisfy(open -> assertThat(
                                Objects.requireNonNull(open.structure().openingHours())
                                        .stateAt(TUESDAY_MORNING, _ -> false)
                                        .toString())
                        .contains("Open"));
        assertThat(sample.get(StructureSearch.class).count(EVERYTHING.openNow().query(), TUESDAY_NIGHT))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource
    void counts_for_other_radii_are_those_that_one_would_find(Queries queries) {
        var search = sample.get(StructureSearch.class);
        var radii = List.of(0, 5, 15, 50);
        var counts = search.countAround(queries.near(SAINT_POL, 15).query(), TUESDAY_MORNING, radii);
        assertThat(counts.keySet()).containsExactlyInAnyOrderElementsOf(radii);
        counts.forEach((km, count) -> assertThat(count)
                .as("%s km", km)
                .isEqualTo(search.count(queries.near(SAINT_POL, km).query(), TUESDAY_MORNING)));
    }

    static Stream<Queries> counts_for_other_radii_are_those_that_one_would_find() {
        return Stream.of(
                EVERYTHING,
                EVERYTHING.text("velo"),
                EVERYTHING.text("zygomatique velo"),
                EVERYTHING.openNow(),
                EVERYTHING.domains("mobilite").audiences(Audience.INDIVIDUALS),
                EVERYTHING.labels("aci").actsIn("62361"));
    }

    @Test
    void nothing_found_proposes_what_would_find_something() {
        var search = sample.get(StructureSearch.class);
        var query = EVERYTHING.text("belval").near(SAINT_POL, 0).query();
        assertThat(search.count(query, TUESDAY_MORNING)).isZero();
        var widened = search.widen(query, TUESDAY_MORNING);
        assertThat(widened)
                .extracting(Widening::step)
                .contains(Step.WITHOUT_PLACE, Step.WIDER_RADIUS, Step.WITHOUT_TEXT);
        assertThat(widened)
                .allSatisfy(widening -> assertThat(search.count(widening.query(), TUESDAY_MORNING))
                        .isEqualTo(widening.count()));
    }

    @Test
    void similar_structures_do_the_same_nearby_and_are_never_itself() {
        var similar = sample.names(sample.get(StructureSummaries.class)
                .similar(sample.get("recyclerie-frevent").id(), 3));
        assertThat(similar).hasSize(3).contains("atre").doesNotContain("recyclerie-frevent");
    }

    @Test
    void the_figures_are_those_of_the_territory() {
        var figures =
                sample.get(DirectoryFigures.class).of(Set.of(new CommuneCode(SAINT_POL), new CommuneCode("62831")));
        assertThat(figures.structures()).isBetween(20L, 49L);
        assertThat(figures.communesReached()).isEqualTo(2);
        assertThat(figures.jobs()).isPositive();
        assertThat(sample.get(DirectoryFigures.class).of(Set.of())).isEqualTo(new DirectoryFigures.Figures(0, 0, 0));
    }

    private static SearchResult search(Queries queries) {
        return sample.get(StructureSearch.class).search(queries.query(), TUESDAY_MORNING);
    }
}
