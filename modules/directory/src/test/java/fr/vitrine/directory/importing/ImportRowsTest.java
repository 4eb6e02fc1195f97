package fr.vitrine.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a bad value does to its row, and a bad row to its file. */
class ImportRowsTest {

    private static final ImportFixture FIXTURE = new ImportFixture();
    private static final ImportOptions KEEP_GOOD = new ImportOptions(null, true, false);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void clear() {
        FIXTURE.clear();
    }

    @Test
    void a_bad_siret_refuses_its_row_with_line_column_and_value() {
        var problem = onlyRefusal("nom,commune,siret", "A,Arras,", "B,Arras,38096757000034");
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo("siret");
        assertThat(problem.value()).isEqualTo("38096757000034");
        assertThat(problem.reason()).isEqualTo(Reason.NOT_A_SIRET);
    }

    @Test
    void a_siret_that_a_spreadsheet_rounded_is_refused() {
        assertThat(onlyRefusal("nom,commune,siret", "A,Arras,\"3,80968E+13\"").reason())
                .isEqualTo(Reason.NOT_A_SIRET);
    }

    @Test
    void a_missing_name_is_refused() {
        assertThat(onlyRefusal("nom,commune", ",Arras"))
                .extracting(ImportProblem::column, ImportProblem::reason)
                .containsExactly("nom", Reason.MISSING);
    }

    @Test
    void a_commune_that_does_not_exist_is_refused_with_the_one_that_may_be_meant() {
        var problem = onlyRefusal("nom,commune,code_postal", "A,Saint-Pol-sur-Ternois,62130");
        assertThat(problem.reason()).isEqualTo(Reason.UNKNOWN_COMMUNE);
        assertThat(problem.suggestion()).isEqualTo("Saint-Pol-sur-Ternoise (62130)");
        assertThat(onlyRefusal("nom,code_insee", "A,62999").reason()).isEqualTo(Reason.UNKNOWN_COMMUNE);
    }

    @Test
    void a_name_of_several_communes_needs_a_postcode() {
        var problem = onlyRefusal("nom,commune", "A,Saint-Sauveur");
        assertThat(problem.reason()).isEqualTo(Reason.AMBIGUOUS_COMMUNE);
        assertThat(problem.details().getFirst()).contains("Saint-Sauveur (");
    }

    @ParameterizedTest
    @CsvSource({
        "BETHUNE, 62400, 62119",
        "Auxi le Château, 62390, 62060",
        "Aix Noulette, 62160, 62019",
        "Nœux-les-Mines, 62290, 62617",
        "noeux les mines, 62290, 62617",
        "ST POL SUR TERNOISE, 62130, 62767",
        "Arras Cedex 9, 62008, 62041",
        "Paris 12, 75012, 75056"
    })
    void a_commune_is_recognised_however_it_is_written(String name, String postcode, String code) {
        FIXTURE.done(FIXTURE.csv("nom,commune,code_postal", "A," + name + "," + postcode));
        assertThat(FIXTURE.only().details().address().commune()).hasToString(code);
    }

    @Test
    void a_former_commune_leads_to_the_one_of_today() {
        FIXTURE.done(FIXTURE.csv("nom,commune,code_postal", "A,Arbignieu,01300"));
        assertThat(FIXTURE.only().details().address().commune()).hasToString("01015");
    }

    @Test
    void an_unknown_competence_is_refused_with_the_nearest_one() {
        var problem = onlyRefusal("nom,commune,competences,publics", "A,Arras,recyclrie,particuliers");
        assertThat(problem)
                .extracting(ImportProblem::reason, ImportProblem::value, ImportProblem::suggestion)
                .containsExactly(Reason.UNKNOWN_COMPETENCE, "recyclrie", "recyclerie");
    }

    @Test
    void an_unknown_audience_zone_or_radius_is_refused() {
        assertThat(onlyRefusal("nom,commune,competences,publics", "A,Arras,recyclerie,particulier")
                        .suggestion())
                .isEqualTo("particuliers");
        assertThat(onlyRefusal("nom,commune,competences,publics,zone_eligibilite", "A,Arras,velo,particuliers,ici")
                        .reason())
                .isEqualTo(Reason.UNKNOWN_ZONE);
        assertThat(onlyRefusal("nom,commune,competences,publics,rayon_km", "A,Arras,velo,particuliers,9999")
                        .reason())
                .isEqualTo(Reason.NOT_A_RADIUS);
        assertThat(onlyRefusal("nom,commune,competences", "A,Arras,velo").column())
                .isEqualTo("publics");
    }

    @Test
    void a_text_that_is_too_long_is_refused_and_shown_shortened() {
        var problem = onlyRefusal("nom,commune", "x".repeat(151) + ",Arras");
        assertThat(problem.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(problem.value()).hasSizeLessThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telephone|12|NOT_A_PHONE",
                "courriel|pas une adresse|NOT_AN_EMAIL",
                "site_web|javascript:alert(1)|NOT_AN_ADDRESS",
                "horaires_accueil|tous les jours|NOT_OPENING_HOURS",
                "rna|W12|NOT_AN_RNA",
                "annee_creation|3011|NOT_A_YEAR",
                "effectif|beaucoup|NOT_A_COUNT",
                "date_maj|31/02/2026|NOT_A_DATE",
                "date_maj|2999-01-01|NOT_A_DATE",
                "exemple|peut-être|NOT_YES_OR_NO",
                "code_postal|62|NOT_A_POSTCODE",
                "naf|9999Z|UNKNOWN_NAF",
                "labels|inconnu-au-bataillon|UNKNOWN_LABEL",
                "forme_juridique|inconnue-au-bataillon|UNKNOWN_LEGAL_FORM",
                "liens|ftp://example.org|NOT_AN_ADDRESS"
            })
    void a_value_one_can_do_without_is_left_out_with_a_warning(String column, String value, Reason reason) {
        var report = FIXTURE.done(FIXTURE.csv("nom,commune," + column, "A,Arras," + value));
        assertThat(report.warnings().first())
                .extracting(ImportProblem::line, ImportProblem::value, ImportProblem::reason)
                .containsExactly(tuple(2L, value, reason));
        assertThat(report.exitCode()).isZero();
        assertThat(FIXTURE.count()).isEqualTo(1);
    }

    @Test
    void html_in_a_description_is_kept_as_text_with_a_warning() {
        var report = FIXTURE.done(
                FIXTURE.csv("nom,commune,description", "A <b>gras</b>,Arras,<script>alert(1)</script> et 3 < 4"));
        assertThat(report.warnings().first()).extracting(ImportProblem::reason).containsExactly(Reason.HTML_IN_TEXT);
        assertThat(FIXTURE.only().details().name()).isEqualTo("A <b>gras</b>");
        assertThat(FIXTURE.only().details().description()).isEqualTo("<script>alert(1)</script> et 3 < 4");
    }

    @Test
    void characters_that_nobody_sees_are_taken_out() {
        FIXTURE.done(FIXTURE.json("[{\"nom\": \"A\\u0000\\u202e B\\ud800\", \"commune\": \"Arras\"}]"));
        assertThat(FIXTURE.only().details().name()).startsWith("A B");
    }

    @Test
    void the_same_siret_twice_is_refused_with_both_lines() {
        var siret = ImportFixture.siret(3);
        var problem = onlyRefusal("nom,commune,siret", "A,Arras," + siret, "B,Arras," + siret);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem)
                .extracting(ImportProblem::reason, ImportProblem::details)
                .containsExactly(Reason.DUPLICATE, List.of("2"));
    }

    @Test
    void the_same_id_twice_is_refused_with_both_lines() {
        var problem = onlyRefusal("id,nom,commune", "x,A,Arras", "x,B,Arras");
        assertThat(problem)
                .extracting(ImportProblem::column, ImportProblem::line, ImportProblem::details)
                .containsExactly("id", 3L, List.of("2"));
    }

    @Test
    void a_row_with_too_few_or_too_many_values_is_refused() {
        assertThat(onlyRefusal("nom,commune,adresse", "A,Arras").reason()).isEqualTo(Reason.MISSING_CELLS);
        assertThat(onlyRefusal("nom,commune", "A,Arras,3 rue, bis").reason()).isEqualTo(Reason.EXTRA_CELLS);
    }

    @Test
    void empty_values_at_the_end_of_a_row_do_no_harm() {
        FIXTURE.done(FIXTURE.csv("nom,commune", "A,Arras,,,"));
        assertThat(FIXTURE.count()).isEqualTo(1);
    }

    @Test
    void a_json_value_of_the_wrong_type_is_refused() {
        var report = FIXTURE.done(FIXTURE.json("[{\"nom\": {\"fr\": \"A\"}},", "3]"));
        assertThat(report.refused().first())
                .extracting(ImportProblem::line, ImportProblem::reason)
                .containsExactly(tuple(1L, Reason.WRONG_TYPE), tuple(2L, Reason.NOT_A_STRUCTURE));
    }

    @Test
    void row_500_is_bad_and_nothing_is_written() {
        var report = FIXTURE.done(fileWithBadRow500());
        assertThat(report.refused().first())
                .extracting(ImportProblem::line, ImportProblem::column, ImportProblem::reason)
                .containsExactly(tuple(501L, "siret", Reason.NOT_A_SIRET));
        assertThat(report.written()).isFalse();
        assertThat(report.created().count()).isEqualTo(599);
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(FIXTURE.count()).isZero();
    }

    @Test
    void row_500_is_bad_and_the_good_ones_are_kept_where_that_was_asked_for() {
        var report = FIXTURE.done(fileWithBadRow500(), KEEP_GOOD);
        assertThat(report.written()).isTrue();
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(FIXTURE.count()).isEqualTo(599);
    }

    private static Path fileWithBadRow500() {
        var lines = new ArrayList<>(List.of("siret,nom,commune"));
        for (var n = 1; n <= 600; n++) {
            lines.add((n == 500 ? "123" : ImportFixture.siret(n)) + ",Structure " + n + ",Arras");
        }
        return FIXTURE.csv(lines.toArray(String[]::new));
    }

    private static ImportProblem onlyRefusal(String... lines) {
        var report = FIXTURE.done(FIXTURE.csv(lines));
        assertThat(report.refused().first()).hasSize(1);
        assertThat(report.written()).isFalse();
        assertThat(FIXTURE.count()).isZero();
        return report.refused().first().getFirst();
    }
}
