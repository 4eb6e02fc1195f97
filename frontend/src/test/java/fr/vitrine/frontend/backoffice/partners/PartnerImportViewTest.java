package fr.vitrine.frontend.backoffice.partners;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import fr.vitrine.directory.importing.ImportReport;
import fr.vitrine.directory.importing.ImportReport.Done;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.backoffice.grid.XlsxSheet;
import fr.vitrine.frontend.backoffice.imports.FollowedImport;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerImport;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartnerImportViewTest extends OfficeViewTest {

    @Autowired
    private Partners partners;

    @Autowired
    private PartnerImport imports;

    @Autowired
    private PartnerRegister register;

    @Autowired
    private Texts texts;

    private List<Partner> before = List.of();

    @BeforeEach
    void remember() {
        before = partners.list(Actor.OPERATOR);
    }

    /** What was changed goes back; what was begun is archived. */
    @AfterEach
    void leaveAsItWas() {
        for (var now : partners.list(Actor.OPERATOR)) {
            before.stream()
                    .filter(was -> was.id().equals(now.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            was -> partners.update(Actor.OPERATOR, now.id(), now.version(), was.details()),
                            () -> partners.setStatus(Actor.OPERATOR, now.id(), Publication.ARCHIVED));
        }
    }

    private Path export(Locale language, String kind) throws IOException {
        var file = Files.createTempDirectory("partners").resolve("partenaires." + kind);
        var rows = new PartnerRowTexts(new PartnerWords(texts, language));
        var export = new PartnerExport(register, rows, () -> PartnerGridState.ALL);
        try (var out = Files.newOutputStream(file);
                var sheet = kind.equals("csv") ? new CsvSheet(out) : new XlsxSheet(out, "Partenaires")) {
            export.write(Actor.OPERATOR, sheet);
        }
        return file;
    }

    private static void upload(Path file) {
        _get(PartnerImportView.class).received(file);
        FollowedImport.finish(_get(PartnerImportView.class));
    }

    private static boolean offers(String label) {
        return !_find(Button.class, spec -> spec.withText(label)).isEmpty();
    }

    @Test
    void what_an_export_wrote_is_the_same_when_it_comes_back_in_both_languages() throws IOException {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (var kind : List.of("csv", "xlsx")) {
                var words = PartnerFileNames.words(texts, language);
                var report = imports.look(Actor.OPERATOR, export(language, kind), words, _ -> {});
                assertThat(report).isInstanceOfSatisfying(Done.class, done -> {
                    assertThat(done.refused().first()).isEmpty();
                    assertThat(done.warnings().first()).isEmpty();
                    assertThat(done.changed().first()).isEmpty();
                    assertThat(done.created()).isEqualTo(new ImportReport.Noted<>(0, List.<String>of()));
                    assertThat(done.unchanged()).isEqualTo(before.size());
                });
            }
        }
    }

    @Test
    void an_export_is_edited_looked_at_and_imported() throws IOException {
        var file = export(Locale.FRENCH, "csv");
        var edited = Files.readString(file, StandardCharsets.UTF_8) + ";Fonds importé;Banque" + ";".repeat(11) + "\r\n";
        Files.writeString(file, edited, StandardCharsets.UTF_8);
        open("gestion/partenaires");
        assertThat(page().select("a[href=/gestion/partenaires/import]").text()).isEqualTo("Importer");
        open("gestion/partenaires/import");

        upload(file);
        assertThat(page().text()).contains("Rien n’est encore enregistré", "Fonds importé");
        assertThat(partners.list(Actor.OPERATOR)).isEqualTo(before);

        _click(button("Importer 1 partenaire"));
        FollowedImport.finish(_get(PartnerImportView.class));
        assertThat(page().text()).contains("est terminé", "Nouveaux partenaires, en brouillon", "Fonds importé");
        assertThat(partners.list(Actor.OPERATOR)).hasSize(before.size() + 1);
        assertThat(offers("Importer 1 partenaire")).isFalse();
        assertThat(file).doesNotExist();
    }

    @Test
    void what_is_wrong_is_shown_and_a_file_without_sense_leaves_the_upload() throws IOException {
        open("gestion/partenaires/import");
        var folder = Files.createTempDirectory("partners");
        upload(Files.writeString(folder.resolve("faux.csv"), "Nom;Type\nFonds égaré;Banqe\n"));
        assertThat(page().text()).contains("Il n’y a rien à importer");
        assertThat(offers("Importer 1 partenaire")).isFalse();

        _click(button("Choisir un autre fichier"));
        upload(Files.writeString(Files.createTempDirectory("partners").resolve("rien.csv"), "commune\nArras\n"));
        assertThat(page().text()).contains("Fichier inutilisable", "Nom");
        assertThat(partners.list(Actor.OPERATOR)).isEqualTo(before);
    }
}
