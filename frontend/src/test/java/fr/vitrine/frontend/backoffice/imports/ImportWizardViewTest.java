package fr.vitrine.frontend.backoffice.imports;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.importing.ImportRuns;
import fr.vitrine.directory.importing.PastImport.Outcome;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.frontend.access.SignIns;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StaffRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ImportWizardViewTest extends ViewTest {

    @Autowired
    private ImportRuns runs;

    @Autowired
    private People people;

    @Autowired
    private SampleAccounts accounts;

    @BeforeEach
    void openWizard() {
        accounts.volunteerLink(Actor.OPERATOR);
        var person = people.list(Actor.OPERATOR, "benevole@example.org", 0, 1)
                .getFirst()
                .id();
        SignIns.as(new Actor.Person(person, StaffRole.EDITOR, Map.of()));
        open("gestion/imports/nouveau");
    }

    @AfterEach
    void signOut() {
        SignIns.out();
    }

    @Test
    void a_file_is_rehearsed_then_imported_and_its_report_is_kept() throws IOException {
        upload("atelier.csv", "Raison sociale;Ville;Remarque", "Atelier du test;Arras;rien");
        assertThat(select("Raison sociale").getValue()).isEqualTo("nom");
        assertThat(select("Ville").getValue()).isEqualTo("commune");
        assertThat(select("Remarque").getValue()).isEmpty();
        var before = runs.count(Actor.OPERATOR);

        click("Essayer sans enregistrer");
        finish();
        assertThat(page().select(".import-counts dd").eachText()).startsWith("1", "1", "0");
        assertThat(runs.count(Actor.OPERATOR)).isEqualTo(before);

        click("Importer");
        finish();
        var kept = runs.list(Actor.OPERATOR, 0, 1).getFirst();
        assertThat(kept.outcome()).isEqualTo(Outcome.WRITTEN);
        assertThat(kept.by()).isNotNull();
        assertThat(kept.counts().created()).isEqualTo(1);
        assertThat(runs.report(Actor.OPERATOR, kept.id(), Locale.ENGLISH)).contains("atelier.csv");
        assertThat(open("gestion/imports/" + kept.id().value()).text()).contains("Tout est enregistré.");
    }

    @Test
    void a_refused_row_is_shown_with_its_line_and_keeps_the_import_from_being_offered() throws IOException {
        upload("faux.csv", "nom,commune", "Atelier juste,Arras", "Atelier perdu,Nullepartville");
        click("Essayer sans enregistrer");
        finish();
        assertThat(page().text()).contains("Cet import ne peut pas être fait ainsi.");
        assertThat(_find(Button.class, spec -> spec.withText("Importer"))).isEmpty();
    }

    @Test
    void of_a_workbook_another_sheet_can_be_chosen() throws IOException {
        var file = Files.createTempDirectory("wizard").resolve("classeur.xlsx");
        try (var book = new Workbook(Files.newOutputStream(file), "Test", "1.0")) {
            book.newWorksheet("Lisez-moi").value(0, 0, "Bonjour");
            book.newWorksheet("Vide");
            book.newWorksheet("Structures").value(0, 0, "Raison sociale");
        }
        wizard().received(file);
        assertThat(select("Bonjour").getValue()).isEmpty();

        select("Feuille du classeur").setValue("Vide");
        assertThat(page().text()).contains("La feuille est vide.");
        select("Feuille du classeur").setValue("Structures");
        assertThat(select("Raison sociale").getValue()).isEqualTo("nom");
    }

    @Test
    void two_columns_cannot_both_hold_the_name() throws IOException {
        upload("double.csv", "nom,autre", "A,B");
        select("autre").setValue("nom");
        click("Essayer sans enregistrer");
        assertThat(page().text()).contains("Deux colonnes ne peuvent pas être toutes deux : Nom.");
    }

    @Test
    void a_name_of_a_file_cannot_lead_out_of_its_folder() {
        assertThat(ImportUpload.safe("../../etc/passwd")).isEqualTo("passwd");
        assertThat(ImportUpload.safe("C:\\x\\liste é.csv")).isEqualTo("liste é.csv");
        assertThat(ImportUpload.safe("..")).isEqualTo("import");
    }

    private static void upload(String name, String... lines) throws IOException {
        var file = Files.createTempDirectory("wizard").resolve(name);
        wizard().received(Files.writeString(file, String.join("\n", lines) + "\n"));
    }

    private static ImportWizardView wizard() {
        return _get(ImportWizardView.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select(String header) {
        return (Select<String>) _get(Select.class, spec -> spec.withLabel(header));
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void finish() {
        FollowedImport.finish(wizard());
    }
}
