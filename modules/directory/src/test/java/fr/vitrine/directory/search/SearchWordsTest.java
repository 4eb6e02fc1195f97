package fr.vitrine.directory.search;

import static fr.vitrine.directory.search.Queries.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What people type, and what they find. */
class SearchWordsTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);

    private static SampleDirectory sample;

    @BeforeAll
    static void loadSample() {
        sample = SampleDirectory.load();
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvFileSource(resources = "/search-cases.csv", numLinesToSkip = 1)
    void words_find_what_people_expect(String query, String expected, String why) {
        var wanted = Arrays.asList(expected.split("\\|"));
        assertThat(sample.ids(search(query)))
                .as(why)
                .startsWith(wanted.getFirst())
                .containsAll(wanted);
    }

    @Test
    void a_typo_is_corrected_and_the_correction_shown() {
        assertThat(search("recylcage").correctedText()).isEqualTo("recyclage");
        assertThat(search("garge solidaire").correctedText()).isEqualTo("garage solidaire");
    }

    @Test
    void what_is_spelt_right_is_not_corrected() {
        assertThat(search("l'Abbaye de Belval").correctedText()).isNull();
    }

    @Test
    void where_nothing_has_all_words_some_are_enough_and_the_result_says_so() {
        var result = search("abbaye garage");
        assertThat(result.someWordsOnly()).isTrue();
        assertThat(sample.ids(result)).contains("abbaye-de-belval", "access-auto-62");
        assertThat(search("abbaye belval").someWordsOnly()).isFalse();
    }

    @Test
    void the_more_words_it_has_the_higher_it_stands() {
        var result = search("abbaye belval scooter");
        assertThat(sample.ids(result).getFirst()).isEqualTo("abbaye-de-belval");
    }

    @Test
    void words_that_nothing_has_find_nothing() {
        assertThat(search("xylophoniste kazakhophone").total()).isZero();
    }

    @Test
    void the_services_that_answer_come_with_the_hit_best_first() {
        var garage = search("abbaye fromage").hits().getFirst();
        assertThat(garage.services().getFirst().title()).contains("Fromage");
    }

    @Test
    void words_in_english_find_french_services() {
        assertThat(sample.ids(search("bike repair"))).contains("rayons-du-ternois");
    }

    private static SearchResult search(String text) {
        return sample.get(StructureSearch.class).search(EVERYTHING.text(text).query(), NOW);
    }
}
