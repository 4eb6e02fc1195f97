package fr.vitrine.frontend.backoffice.partners;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.Stage;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartnersOfficeTest extends OfficeViewTest {

    @Autowired
    private Partners partners;

    @Autowired
    private Offers offers;

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
        _click(button("Nouveau partenaire"));
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
}
