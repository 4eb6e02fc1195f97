package fr.vitrine.frontend.myspace.partners;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.Memberships.Removal;
import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerHistory;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnPartnerTest extends PrivateViewTest {

    private static final String NOTATION = "Horaires en notation OpenStreetMap";

    @Autowired
    private Partners partners;

    @Autowired
    private PartnerPeople people;

    @Autowired
    private PartnerHistory history;

    private Partner partner;

    @BeforeEach
    void begin() {
        var details = new PartnerDetails(
                "Banque du village",
                PartnerKind.BANK,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                ZoneOfAction.ON_SITE,
                List.of(),
                List.of(),
                false,
                LocalDate.of(2026, 11, 1));
        partner = partners.create(Actor.OPERATOR, details, Publication.PUBLISHED);
    }

    private String address() {
        return "mon-espace/partenaires/" + partner.id();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().equals(label)
                        || button.getAriaLabel().filter(label::equals).isPresent())));
    }

    @Test
    void its_people_find_it_at_home_and_what_they_save_is_public_at_once_and_in_the_history() {
        people.grant(Actor.OPERATOR, partner.id(), bruno(), MemberRole.CONTRIBUTOR);
        signIn(bruno());
        assertThat(open("mon-espace").text()).contains("Mes partenaires", "Banque du village");

        open(address());
        press("Lundi\u00a0: ajouter une plage");
        _setValue(field("Adresse"), "1 place du Marché");
        press("Ajouter un lien");
        _setValue(field("Nom du lien"), "Nos prêts");
        _setValue(field("Adresse web"), "banque.example.org/prets");
        press("Enregistrer");

        var now = partners.get(Actor.OPERATOR, partner.id()).details();
        assertThat(String.valueOf(now.openingHours())).isEqualTo("Mo 09:00-12:00");
        assertThat(now.address().line()).isEqualTo("1 place du Marché");
        assertThat(now.links())
                .singleElement()
                .satisfies(link -> assertThat(link.label()).isEqualTo("Nos prêts"));
        assertThat(history.list(Actor.OPERATOR, partner.id()).getFirst().fields())
                .containsExactly("openingHours", "address", "links");
    }

    @Test
    void hours_and_postcodes_that_cannot_be_read_are_said_and_nothing_is_stored() {
        people.grant(Actor.OPERATOR, partner.id(), bruno(), MemberRole.CONTRIBUTOR);
        signIn(bruno());
        open(address());
        _setValue(field(NOTATION), "le matin");
        _setValue(field("Code postal"), "62");
        press("Enregistrer");
        assertThat(field(NOTATION).isInvalid()).isTrue();
        assertThat(field("Code postal").isInvalid()).isTrue();
        assertThat(partners.get(Actor.OPERATOR, partner.id()).version()).isEqualTo(partner.version());
    }

    @Test
    void who_is_not_of_its_people_finds_nothing() {
        signIn(anna());
        assertThat(open(address()).text()).doesNotContain("Banque du village");
        assertThat(open("mon-espace").text()).doesNotContain("Banque du village");
    }

    @Test
    void a_contributor_edits_and_only_an_owner_names_people() {
        people.grant(Actor.OPERATOR, partner.id(), bruno(), MemberRole.CONTRIBUTOR);
        signIn(bruno());
        var page = open(address());
        assertThat(page.text()).doesNotContain("Historique", "Liens avec les structures");
        assertThat(_find(EmailField.class)).isEmpty();
        assertThat(_find(ComboBox.class, spec -> spec.withLabel("Structure"))).isEmpty();

        people.grant(Actor.OPERATOR, partner.id(), bruno(), MemberRole.OWNER);
        signIn(bruno());
        open(address());
        _setValue(_get(EmailField.class), "collegue@example.org");
        press("Ajouter");
        assertThat(people.list(Actor.OPERATOR, partner.id()))
                .extracting(member -> member.email().value())
                .contains("collegue@example.org");
    }

    @Test
    void an_owner_hands_over_and_is_a_contributor_from_then_on() {
        people.grant(Actor.OPERATOR, partner.id(), bruno(), MemberRole.OWNER);
        people.grant(Actor.OPERATOR, partner.id(), anna(), MemberRole.CONTRIBUTOR);
        signIn(bruno());
        assertThat(open(address()).text()).contains("(vous)", "Depuis le");
        press("Passer la main");
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(roleOf(anna())).isEqualTo(MemberRole.OWNER);
        assertThat(roleOf(bruno())).isEqualTo(MemberRole.CONTRIBUTOR);
    }

    @Test
    void staff_take_the_last_ownership_away_from_nobody() {
        people.grant(Actor.OPERATOR, partner.id(), bruno(), MemberRole.OWNER);
        people.grant(Actor.OPERATOR, partner.id(), anna(), MemberRole.OWNER);
        signIn(bruno());
        open(address());
        press("Retirer la responsabilité");
        assertThat(roleOf(anna())).isEqualTo(MemberRole.CONTRIBUTOR);
        assertThat(people.demote(Actor.OPERATOR, partner.id(), bruno())).isEqualTo(Removal.LAST_OWNER);
    }

    private MemberRole roleOf(PersonId person) {
        return people.list(Actor.OPERATOR, partner.id()).stream()
                .filter(member -> member.person().equals(person))
                .findFirst()
                .orElseThrow()
                .role();
    }
}
