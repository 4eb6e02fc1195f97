package fr.vitrine.frontend.backoffice.structures;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.register.RegisterCondition.NameContains;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.frontend.access.SignIns;
import fr.vitrine.frontend.backoffice.grid.ArrangedColumn;
import fr.vitrine.frontend.backoffice.grid.ColumnChoice;
import fr.vitrine.frontend.backoffice.grid.SavedView;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StaffRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class StructuresGridViewTest extends ViewTest {

    @Autowired
    private Structures structures;

    @Autowired
    private StructureRegister register;

    @Autowired
    private GridServices services;

    @Autowired
    private DSLContext jooq;

    private Actor.Person editor;

    @BeforeEach
    void signIn() {
        var id = jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, new EmailAddress(UUID.randomUUID() + "@example.org"))
                .set(PERSON.NAME, "Dominique")
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
        editor = new Actor.Person(id, StaffRole.EDITOR, Map.of());
        SignIns.as(editor);
    }

    @AfterEach
    void signOut() {
        SignIns.out();
    }

    private static StructureGrid grid() {
        return _get(StructureGrid.class);
    }

    private static TextField filter(String column) {
        return _get(
                TextField.class,
                spec -> spec.withPredicate(
                        field -> field.getAriaLabel().orElse("").equals("Filtrer\u00a0: " + column)));
    }

    private static void press(String label) {
        var button = _get(
                El.class,
                spec -> spec.withPredicate(element -> element.getElement()
                                .getTag()
                                .equals("button")
                        && element.getElement().getTextRecursively().strip().equals(label)));
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", JsonNodeFactory.instance.objectNode()));
    }

    private RegisterRow row(String name) {
        return register.list(editor, RegisterQuery.where(new NameContains(name)), 0, 1)
                .getFirst();
    }

    private RegisterRow draft(String name) {
        structures.create(
                Actor.OPERATOR,
                new SourceKey("test", UUID.randomUUID().toString()),
                StructureDetails.named(name, SampleSite.NOW.toLocalDate()).build(),
                Status.DRAFT);
        return row(name);
    }

    @Test
    void all_structures_are_there_by_name() {
        open("gestion/structures");
        assertThat(GridKt._size(grid())).isEqualTo(register.count(editor, RegisterQuery.ALL));
        open("gestion/structures?etat=publiee");
        assertThat(GridKt._get(grid(), 0).name()).isEqualTo("Abbaye de Belval");
    }

    @Test
    void an_address_filters_and_sorts() {
        open("gestion/structures?nom=paniers&etat=publiee&tri=-nom");
        assertThat(GridKt._get(grid(), 0).name()).isEqualTo("Les Paniers de la Ternoise");
        assertThat(filter("Nom").getValue()).isEqualTo("paniers");
        assertThat(grid().sorting()).singleElement().matches(order -> order.descending());
    }

    @Test
    void what_an_address_says_wrongly_filters_nothing() {
        open("gestion/structures?etat=nope&fraicheur=x&suivi=x&forme=x&domaine=x");
        assertThat(GridKt._size(grid())).isEqualTo(register.count(editor, RegisterQuery.ALL));
    }

    @Test
    void typing_above_a_column_filters() {
        open("gestion/structures");
        filter("Commune").setValue("troisvaux");
        assertThat(GridKt._get(grid(), 0).name()).isEqualTo("Abbaye de Belval");
        assertThat(page().select(".view-head__count").text()).isEqualTo(String.valueOf(GridKt._size(grid())));
        filter("Nom").setValue("zzz");
        assertThat(GridKt._size(grid())).isZero();
    }

    @Test
    void what_is_done_to_a_selection_can_be_undone() {
        var first = draft("À publier ensemble");
        var second = draft("À publier ensemble aussi");
        open("gestion/structures?etat=brouillon");
        grid().select(first);
        grid().select(second);
        press("Publier");
        assertThat(structures.get(editor, first.id()).status()).isEqualTo(Status.PUBLISHED);
        assertThat(structures.get(editor, second.id()).status()).isEqualTo(Status.PUBLISHED);
        press("Annuler");
        assertThat(structures.get(editor, first.id()).status()).isEqualTo(Status.DRAFT);
        assertThat(structures.get(editor, second.id()).status()).isEqualTo(Status.DRAFT);
    }

    private static TextField edited(String column) {
        return _get(TextField.class, spec -> spec.withId("edit-" + column));
    }

    @Test
    void a_row_is_edited_in_place() {
        var row = draft("Nom à corriger");
        open("gestion/structures?nom=corriger");
        GridKt._doubleClickItem(grid(), 0);
        edited("nom").setValue("Nom corrigé");
        press("Enregistrer");
        assertThat(structures.get(editor, row.id()).details().name()).isEqualTo("Nom corrigé");
    }

    @Test
    void who_comes_second_is_shown_what_the_first_has_written() {
        var row = draft("Deux à la fois");
        open("gestion/structures?nom=deux%20%C3%A0%20la%20fois");
        GridKt._doubleClickItem(grid(), 0);
        var details = structures.get(editor, row.id()).details();
        structures.update(
                Actor.OPERATOR,
                row.id(),
                row.version(),
                details.with().name("Deux, le premier").build());
        edited("nom").setValue("Deux, le second");
        press("Enregistrer");
        assertThat(structures.get(editor, row.id()).details().name()).isEqualTo("Deux, le premier");
        var dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getOuterHTML()).contains("Deux, le premier", "Deux, le second");
        _get(Button.class, spec -> spec.withText("Mettre ma saisie")).click();
        assertThat(structures.get(editor, row.id()).details().name()).isEqualTo("Deux, le second");
    }

    @Test
    void a_wrong_name_is_not_saved() {
        var row = draft("Nom à garder");
        open("gestion/structures?nom=garder");
        GridKt._doubleClickItem(grid(), 0);
        edited("nom").setValue("   ");
        press("Enregistrer");
        assertThat(edited("nom").isInvalid()).isTrue();
        assertThat(structures.get(editor, row.id()).details().name()).isEqualTo("Nom à garder");
    }

    @Test
    void a_new_structure_is_a_draft() {
        open("gestion/structures");
        press("Nouvelle structure");
        _get(TextField.class, spec -> spec.withLabel("Nom")).setValue("Toute nouvelle");
        _get(TextField.class, spec -> spec.withLabel("SIRET")).setValue("123");
        _get(Button.class, spec -> spec.withText("Créer le brouillon")).click();
        assertThat(_get(TextField.class, spec -> spec.withLabel("SIRET")).isInvalid())
                .isTrue();
        _get(TextField.class, spec -> spec.withLabel("SIRET")).setValue("");
        _get(Button.class, spec -> spec.withText("Créer le brouillon")).click();
        assertThat(row("Toute nouvelle").status()).isEqualTo(Status.DRAFT);
        assertThat(page().select(".side h2").text()).isEqualTo("Toute nouvelle");
        assertThat(page().select(".side a:contains(Toute la fiche)").attr("href"))
                .isEqualTo("/mon-espace/structures/" + row("Toute nouvelle").id());
    }

    @Test
    void views_and_columns_are_kept_for_each_person() {
        var columns = ArrangedColumn.unarranged(GridColumn.class);
        services.views().keep(editor, RegisterReading.GRID, new SavedView("Mes brouillons", "etat=brouillon&tri=-maj"));
        services.preferences()
                .keepColumns(
                        editor,
                        RegisterReading.GRID,
                        columns.stream()
                                .map(choice -> new ColumnChoice<>(
                                        choice.column(), choice.width(), choice.column() == GridColumn.NAME))
                                .toList());
        open("gestion/structures");
        assertThat(grid().column(GridColumn.COMMUNE).isVisible()).isFalse();
        assertThat(page().select(".views").text()).contains("Mes brouillons");
        signIn();
        assertThat(services.views().list(editor, RegisterReading.GRID)).isEmpty();
        assertThat(services.preferences().columns(editor, RegisterReading.GRID, columns))
                .isEqualTo(columns);
    }

    private RegisterExport export() {
        return new RegisterExport(register, services.rowTexts(Locale.FRENCH));
    }

    @Test
    void a_csv_file_holds_what_is_filtered_and_no_formula() throws IOException {
        draft("=HYPERLINK(\"http://evil.example\") formule");
        var file = new ByteArrayOutputStream();
        export().csv(editor, RegisterQuery.where(new NameContains("formule")), file);
        var lines = file.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).startsWith("\ufeffIdentifiant;Nom;Forme;");
        assertThat(lines.getLast()).contains(";\"'=HYPERLINK(\"\"http://evil.example\"\") formule\";");
    }

    @Test
    void a_spreadsheet_holds_what_is_filtered_and_no_formula(@TempDir Path folder) throws IOException {
        draft("@SUM(1+1) tableur");
        var file = folder.resolve("structures.xlsx");
        try (var to = Files.newOutputStream(file)) {
            export().xlsx(editor, RegisterQuery.where(new NameContains("tableur")), to);
        }
        try (var zip = new ZipFile(file.toFile())) {
            var sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            assertThat(new String(sheet, StandardCharsets.UTF_8))
                    .contains("&apos;@SUM(1+1) tableur")
                    .doesNotContain("<f>");
        }
    }

    @Test
    void the_panel_shows_what_a_structure_is() {
        open("gestion/structures?nom=belval");
        GridKt._clickItem(grid(), 0);
        assertThat(page().select(".side h2").text()).isEqualTo("Abbaye de Belval");
        assertThat(page().select(".side a[href=/structures/abbaye-de-belval]")).hasSize(1);
        assertThat(_find(Dialog.class)).isEmpty();
    }
}
