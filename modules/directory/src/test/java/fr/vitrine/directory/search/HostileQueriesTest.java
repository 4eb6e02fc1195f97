package fr.vitrine.directory.search;

import static fr.vitrine.directory.search.Queries.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.CommuneCode;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed gets a result. */
class HostileQueriesTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 0);

    private static SampleDirectory sample;

    @BeforeAll
    static void loadSample() {
        sample = SampleDirectory.load();
    }

    static Stream<String> texts() {
        return Stream.of(
                "a".repeat(10_000),
                "vélo ".repeat(2_000),
                "'; drop table directory.structure; --",
                "' or '1'='1",
                "\\' \\\\ \\x",
                "\"guillemets\" «français» “anglais”",
                "vélo\0garage",
                "\0",
                "garage & | ! <-> :* <2>",
                "!!!",
                "'atre':*A",
                ":*",
                "(((",
                "{0} {1} {garage}",
                "? ?? :name ${x} #{x}",
                "%_%",
                "le la les de du des à",
                "🚲🌱",
                "👩‍🚀 vélo",
                "\uD83D",
                "\uD83D".repeat(300),
                "a\uD83D\uDEB2".repeat(60),
                "велосипед 自転車 دراجة",
                "ﬁn ß İ ǆ",
                "\u202Evélo\u202C",
                "été\u0301\u0301\u0301",
                "-1",
                "1e999 NaN 0x1F",
                "62130",
                "http://exemple.fr/page?x=1&y=2 nom@exemple.fr",
                "<script>alert(1)</script>",
                "\t\n\r\u00a0");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void any_text_gets_a_result(String text) {
        var search = sample.get(StructureSearch.class);
        for (var queries : Stream.of(
                        EVERYTHING.text(text), EVERYTHING.text(text).near("62767", 10))
                .toList()) {
            var result = search.search(queries.query(), NOW);
            assertThat(result.total()).isBetween(0L, 49L);
            assertThat(search.count(queries.query(), NOW)).isEqualTo(result.total());
            assertThat(search.widen(queries.query(), NOW))
                    .allSatisfy(widening -> assertThat(widening.count()).isPositive());
        }
    }

    @Test
    void words_that_say_nothing_filter_nothing() {
        assertThat(total(EVERYTHING.text("le la les"))).isEqualTo(49);
        assertThat(total(EVERYTHING.text("🚲"))).isEqualTo(49);
    }

    @Test
    void unknown_values_of_filters_find_nothing_and_known_ones_beside_them_still_do() {
        assertThat(total(EVERYTHING.domains("sorcellerie"))).isZero();
        assertThat(total(EVERYTHING.labels("' or true --"))).isZero();
        assertThat(total(EVERYTHING.legalForms("kolkhoze"))).isZero();
        assertThat(total(EVERYTHING.text("atelier").labels("nul"))).isZero();
        assertThat(total(EVERYTHING.near("99999", 10))).isZero();
        assertThat(total(EVERYTHING.actsIn("99999"))).isZero();
        assertThat(total(EVERYTHING.domains("mobilite", "sorcellerie")))
                .isEqualTo(total(EVERYTHING.domains("mobilite")));
    }

    @Test
    void absurd_pages_are_empty_or_the_first() {
        var search = sample.get(StructureSearch.class);
        var beyond = search.search(
                EVERYTHING.page(SearchQuery.Sort.NAME, Integer.MAX_VALUE).query(), NOW);
        assertThat(beyond.hits()).isEmpty();
        assertThat(beyond.total()).isEqualTo(49);
        assertThat(search.search(EVERYTHING.page(SearchQuery.Sort.NAME, -7).query(), NOW)
                        .hits())
                .hasSize(20);
    }

    @Test
    void communes_without_a_centre_can_be_asked_for() {
        var withoutCentre = sample.get(DSLContext.class)
                .fetch("select code from territory.commune where latitude is null limit 1")
                .map(row -> new CommuneCode(row.get(0, String.class)));
        withoutCentre.forEach(commune ->
                assertThat(total(EVERYTHING.near(commune.value(), 20))).isNotNegative());
    }

    private static long total(Queries queries) {
        return sample.get(StructureSearch.class).search(queries.query(), NOW).total();
    }
}
