package fr.vitrine.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.ImportReport.Changed;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.directory.importing.ImportReport.Form;
import fr.vitrine.directory.importing.ImportReport.Noted;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportReportTextTest {

    private static final Done REPORT = new Done(
            "siae.csv",
            "siae",
            new Form.Csv("Windows-1252", ';'),
            1234,
            new Noted<>(1230, List.of("A")),
            new Noted<>(1, List.of(new Changed(2, "ATRE", List.of("naf", "telephone")))),
            2,
            new Noted<>(
                    1,
                    List.of(new ImportProblem(
                            14, "competences", "recyclrie", Reason.UNKNOWN_COMPETENCE, List.of(), "recyclerie"))),
            new Noted<>(1, List.of(new ImportProblem(0, "km", "", Reason.IGNORED_COLUMN, List.of(), null))),
            false);

    @Test
    void a_french_report_has_totals_refusals_and_what_to_do() {
        assertThat(ImportReportText.in(Locale.FRANCE).of(REPORT)).isEqualTo("""
                Import de structures%2$s: siae.csv
                Source «%2$ssiae%2$s», encodage Windows-1252, séparateur%2$s: point-virgule

                  Lues           1%1$s234
                  Créées         1%1$s230
                  Modifiées          1
                  Inchangées         2
                  Refusées           1

                Modifiées
                  ligne 2  ATRE  naf, telephone

                Refusées
                  ligne 14  competences  «%2$srecyclrie%2$s»  Cette compétence n’existe pas. Vouliez-vous dire «%2$srecyclerie%2$s»%1$s?

                À vérifier
                  km  Colonne inconnue, ignorée.

                Rien n’a été enregistré, puisque des lignes sont refusées. Corrigez-les et recommencez, ou enregistrez les autres sans elles (--keep-good).
                """.formatted("\u202f", "\u00a0"));
    }

    @Test
    void an_english_report_says_the_same() {
        assertThat(ImportReportText.in(Locale.UK).of(REPORT))
                .contains("Import of structures: siae.csv", "Read          1,234", "Did you mean “recyclerie”?");
    }

    @Test
    void an_unusable_file_is_explained() {
        var report = new ImportReport.Unusable("x.json", ImportProblem.at(3, Reason.TRUNCATED));
        assertThat(ImportReportText.in(Locale.FRENCH).of(report))
                .contains("Ce fichier ne peut pas être importé\u00a0: x.json", "ligne 3", "Rien n’a été enregistré.");
    }

    @Test
    void other_languages_get_french() {
        assertThat(ImportReportText.in(Locale.GERMAN).of(REPORT)).startsWith("Import de structures");
    }

    @Test
    void a_long_report_is_cut_and_says_how_much_there_is() {
        var notes = new ImportNotes<ImportProblem>();
        for (var line = 1; line <= 5_000; line++) {
            notes.add(ImportProblem.at(line, Reason.MISSING));
        }
        var report = new Done(
                "a.csv",
                "a",
                new Form.Csv("UTF-8", ','),
                5_000,
                new Noted<>(0, List.of()),
                new Noted<>(0, List.of()),
                0,
                notes.noted(),
                new Noted<>(0, List.of()),
                false);
        assertThat(report.refused().first()).hasSize(ImportNotes.KEPT);
        assertThat(ImportReportText.in(Locale.ENGLISH).of(report)).contains("… 5,000 in all");
    }

    @Test
    void a_value_cannot_steer_the_terminal() {
        var problem = new ImportProblem(2, "nom", "\u001b[2Jrouge\n\u202e", Reason.MISSING, List.of(), null);
        assertThat(ImportReportText.in(Locale.ENGLISH).of(problem)).doesNotContain("\u001b", "\u202e", "\n");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_has_its_sentence_in_both_languages(Reason reason) {
        var problem = ImportProblem.at(1, reason, "un", "deux");
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(ImportReportText.in(locale).of(problem))
                    .doesNotContain("{")
                    .hasSizeGreaterThan(15);
        }
    }

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(keys(Locale.FRENCH)).isEqualTo(keys(Locale.ENGLISH));
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("fr.vitrine.directory.importing.import-messages", locale)
                .keySet();
    }
}
