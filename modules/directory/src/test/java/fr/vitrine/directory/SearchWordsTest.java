package fr.vitrine.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
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
        var found = sample.ids(search(query));
        assertThat(found).as(why).startsWith(wanted.getFirst()).containsAll(wanted);
    }

    static SearchResult search(String text) {
        return sample.get(StructureSearch.class).search(Queries.text(text), NOW);
    }
}
