package fr.vitrine.frontend.backoffice.partners;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.backoffice.grid.ArrangedColumn;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.backoffice.grid.SavedView;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerHistory;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.Stage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class PartnersOfficeTest extends OfficeViewTest {

    @Autowired
    private PartnerHistory history;

    @Autowired
    private Partners partners;

    @Autowired
    private Offers offers;

    @Autowired
    private PartnerRegister register;

    @Autowired
    private Texts words;

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private Partner named(String name) {
        return partners.list(Actor.OPERATOR).stream()
                .filter(partner -> partner.details().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Partner begun(String name) {
        open("gestion/partenaires");
        press("Nouveau partenaire");
        _setValue(field("Nom"), name);
        _click(button("Créer le brouillon"));
        return named(name);
    }

    @Test
    void a_partner_begins_as_a_draft_is_filled_in_and_published() {
        var draft = begun("Fonds de village");
        assertThat(draft.status()).isEqualTo(Publication.DRAFT);

        _setValue(field("Site web"), "fonds.example.org");
        _click(button("Ajouter un contact"));
        _setValue(field("Sujet"), "Premier accueil");
        _setValue(field("Téléphone"), "03 21 00 00 00");
        _click(button("Enregistrer"));
        _click(button("Publier"));

        var published = named("Fonds de village");
        assertThat(published.status()).isEqualTo(Publication.PUBLISHED);
        assertThat(String.valueOf(published.details().website())).isEqualTo("https://fonds.example.org");
        assertThat(published.details().contacts()).hasSize(1);
        assertThat(open("partenaires/fonds-de-village").text()).contains("Premier accueil");
    }

    @Test
    void what_cannot_be_understood_is_said_beside_its_field_and_nothing_is_stored() {
        var draft = begun("Fonds mal saisi");

        _setValue(field("Site web"), "pas une adresse");
        _click(button("Enregistrer"));

        assertThat(field("Site web").isInvalid()).isTrue();
        assertThat(named("Fonds mal saisi").version()).isEqualTo(draft.version());
    }

    @Test
    void who_saves_upon_an_old_version_is_told_and_overwrites_nothing() {
        var draft = begun("Fonds disputé");
        var theirs = draft.details();
        partners.setStatus(Actor.OPERATOR, draft.id(), Publication.PUBLISHED);

        _setValue(field("En une phrase"), "La mienne");
        _click(button("Enregistrer"));

        assertThat(named("Fonds disputé").details()).isEqualTo(theirs);
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_offer_is_added_once_it_keeps_the_rules() {
        var partner = begun("Fonds offreur");
        _click(button("Nouvelle aide"));
        var dialog = _get(Dialog.class);
        var save = _get(dialog, Button.class, spec -> spec.withText("Enregistrer"));
        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Titre")), "Coup de pouce");

        _click(save);
        var stages = _get(dialog, CheckboxGroup.class, spec -> spec.withLabel("Étapes"));
        assertThat(stages.isInvalid()).isTrue();
        assertThat(offers.list(Actor.OPERATOR, partner.id())).isEmpty();

        _setValue(stages, Set.of(Stage.IDEA));
        _setValue(
                _get(dialog, CheckboxGroup.class, spec -> spec.withLabel("Pour qui")), Set.of(Beneficiary.INDIVIDUAL));
        _click(save);
        assertThat(offers.list(Actor.OPERATOR, partner.id()))
                .singleElement()
                .satisfies(offer -> assertThat(offer.status()).isEqualTo(Publication.DRAFT));
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

    private List<String> shown() {
        var grid = _get(PartnerGrid.class);
        return grid.getGenericDataView()
                .getItems()
                .map(row -> row.partner().details().name())
                .toList();
    }

    @Test
    void filters_and_orders_stand_in_the_address_and_a_view_is_kept_under_a_name() {
        begun("Fonds brouillon A");
        begun("Fonds brouillon B");
        open("gestion/partenaires?etat=draft&nom=FONDS%20BROUILLON&tri=-nom&rien=x");
        assertThat(shown()).containsExactlyInAnyOrder("Fonds brouillon A", "Fonds brouillon B");
        assertThat(_get(PartnerGrid.class).sorting()).singleElement().satisfies(order -> {
            assertThat(order.column()).isEqualTo(PartnerColumn.NAME);
            assertThat(order.descending()).isTrue();
        });

        register.views()
                .keep(
                        person("equipe@example.org"),
                        PartnerRegister.GRID,
                        new SavedView("Les miens", "nom=brouillon+a"));
        open("gestion/partenaires?nom=brouillon+a");
        assertThat(shown()).containsExactly("Fonds brouillon A");
        assertThat(page().select(".views").text()).contains("Les miens");
    }

    @Test
    void columns_are_arranged_by_each_person_for_themselves() {
        var columns = ArrangedColumn.unarranged(PartnerColumn.class);
        var administrator = person("equipe@example.org");
        assertThat(register.columns().columns(administrator, PartnerRegister.GRID, columns))
                .isEqualTo(columns);
        open("gestion/partenaires");
        press("Colonnes");
        var box = _get(Checkbox.class, spec -> spec.withLabel("Téléphone"));
        assertThat(box.getValue()).isFalse();
        _setValue(box, true);
        assertThat(open("gestion/partenaires").text()).isNotEmpty();
        assertThat(column(PartnerColumn.PHONE).isVisible()).isTrue();
        assertThat(column(PartnerColumn.EMAIL).isVisible()).isFalse();
        var other = new Actor.Person(person("benevole@example.org").id(), StaffRole.EDITOR, Map.of());
        assertThat(register.columns().columns(other, PartnerRegister.GRID, columns))
                .isEqualTo(columns);
    }

    private static Grid.Column<?> column(PartnerColumn column) {
        return _get(PartnerGrid.class).getColumnByKey(column.name());
    }

    @Test
    void what_a_partners_people_change_is_seen_beside_what_was_and_taken_back() {
        history.seen(
                Actor.OPERATOR,
                history.awaiting(Actor.OPERATOR).stream()
                        .map(PartnerHistory.Entry::id)
                        .toList());
        var partner = begun("Fonds surveillé");
        var itsPerson = new Actor.Person(
                person("benevole@example.org").id(), null, Map.of(), Map.of(partner.id(), MemberRole.OWNER));
        var details = partner.details();
        partners.update(itsPerson, partner.id(), partner.version(), renamed(details, "Fonds piraté"));

        open("gestion/partenaires?modifications=avec");
        assertThat(shown()).containsExactly("Fonds piraté");
        open("gestion/partenaires/modifications");
        assertThat(page().select("del").text()).contains("surveillé");
        assertThat(page().select("ins").text()).contains("piraté");
        _click(button("Rétablir ce qui était avant"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Rétablir…")));
        assertThat(partners.get(Actor.OPERATOR, partner.id()).details()).isEqualTo(details);
        assertThat(open("gestion/partenaires/modifications").text()).contains("vous avez tout vu");
        assertThat(open("gestion/partenaires/" + partner.id()).text()).contains("Version rétablie");
    }

    private static PartnerDetails renamed(PartnerDetails details, String name) {
        return new PartnerDetails(
                name,
                details.kind(),
                details.tagline(),
                details.presentation(),
                details.website(),
                details.openingHours(),
                details.address(),
                details.zone(),
                details.contacts(),
                details.links(),
                details.example(),
                details.confirmedOn());
    }

    @Test
    void several_are_published_together_and_taken_back() {
        var first = begun("Fonds groupé A");
        var second = begun("Fonds groupé B");
        open("gestion/partenaires?nom=groupe");
        var grid = _get(PartnerGrid.class);
        grid.asMultiSelect().select(grid.getGenericDataView().getItems().toList());
        press("Publier");
        assertThat(partners.get(Actor.OPERATOR, first.id()).status()).isEqualTo(Publication.PUBLISHED);
        assertThat(partners.get(Actor.OPERATOR, second.id()).status()).isEqualTo(Publication.PUBLISHED);

        press("Annuler");
        assertThat(partners.get(Actor.OPERATOR, first.id()).status()).isEqualTo(Publication.DRAFT);
        assertThat(partners.get(Actor.OPERATOR, second.id()).status()).isEqualTo(Publication.DRAFT);
    }

    @Test
    void a_file_holds_what_is_shown_and_no_formula() throws IOException {
        begun("=cmd|calc");
        begun("Fonds tout autre");
        open("gestion/partenaires");
        var texts = new PartnerRowTexts(new PartnerWords(words, Locale.FRENCH));
        var state = PartnerGridState.parse("nom=cmd");
        var bytes = new ByteArrayOutputStream();
        try (var sheet = new CsvSheet(bytes)) {
            new PartnerExport(register, texts, () -> state).write(Actor.OPERATOR, sheet);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(";'=cmd|calc;")
                .doesNotContain("Fonds tout autre");
    }
}
