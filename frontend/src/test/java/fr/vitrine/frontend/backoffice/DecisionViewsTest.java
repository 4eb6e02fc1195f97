package fr.vitrine.frontend.backoffice;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Claim;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.directory.review.Duplicates;
import fr.vitrine.directory.review.FieldPolicies;
import fr.vitrine.directory.review.FieldPolicies.Publication;
import fr.vitrine.directory.review.ProfileField;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.frontend.access.SignIns;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DecisionViewsTest extends ViewTest {

    @Autowired
    private Structures structures;

    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Claims claims;

    @Autowired
    private FieldPolicies policies;

    @Autowired
    private People people;

    @Autowired
    private SampleAccounts accounts;

    @BeforeEach
    void signIn() {
        accounts.staffLink(Actor.OPERATOR);
        accounts.volunteerLink(Actor.OPERATOR);
        SignIns.as(people.actor(person("equipe@example.org"), true).orElseThrow());
    }

    @AfterEach
    void signOut() {
        SignIns.out();
    }

    @Test
    void two_records_are_compared_field_by_field_and_merged_once_that_is_confirmed() {
        var kept = structure("Les Vélos du Test", "un@velos.example");
        var other = structure("Les Velos du test", "deux@velos.example");
        assertThat(duplicates.of(Actor.OPERATOR, kept.id())).isNotEmpty();
        assertThat(open("gestion/doublons").select("article:contains(Velos)").text())
                .contains("Noms proches", "Comparer et réunir", "Pas un doublon");

        open("gestion/doublons/" + kept.id() + "/" + other.id());
        takeFromOther("Adresse e-mail");
        _click(button("Réunir"));
        assertThat(structures.get(Actor.OPERATOR, other.id()).status()).isEqualTo(Status.PUBLISHED);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(structures.get(Actor.OPERATOR, other.id()).status()).isEqualTo(Status.ARCHIVED);
        var now = structures.get(Actor.OPERATOR, kept.id()).details();
        assertThat(now.name()).isEqualTo("Les Vélos du Test");
        assertThat(now.email()).isEqualTo(new EmailAddress("deux@velos.example"));
    }

    @Test
    void what_is_no_duplicate_goes_and_comes_back_when_that_is_undone() {
        var one = structure("La Boutique Distincte", "un@distincte.example");
        structure("La boutique distincte", "deux@distincte.example");
        duplicates.of(Actor.OPERATOR, one.id());
        open("gestion/doublons");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Pas un doublon : «\u00a0La Boutique Distincte\u00a0»"))
                        .isPresent())));
        assertThat(page().select("article:contains(Distincte)")).isEmpty();
        assertThat(duplicates.of(Actor.OPERATOR, one.id())).isEmpty();

        _click(button("Annuler"));
        assertThat(page().select("article:contains(Distincte)")).hasSize(1);
    }

    @Test
    void a_claim_is_refused_only_with_a_reason_and_approved_with_a_role() {
        var first = structure("Première Réclamée", "contact@premiere.example");
        var second = structure("Seconde Réclamée", "contact@seconde.example");
        var volunteer = people.actor(person("benevole@example.org"), false).orElseThrow();
        claims.claim(volunteer, first.id(), "Je suis la trésorière.");
        claims.claim(volunteer, second.id(), "");
        SignIns.as(new Actor.Person(person("equipe@example.org"), StaffRole.EDITOR, Map.of()));
        var page = open("gestion/demandes-de-fiche");
        assertThat(page.select("article:contains(Première)").text())
                .contains("Je suis la trésorière.", "benevole@example.org", "contact@premiere.example", "Rien ne lie");

        _click(forClaim("Refuser…", "Première"));
        _click(button("Refuser"));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Nous ne vous avons pas trouvée.");
        _click(button("Refuser"));
        _click(forClaim("Accepter", "Seconde"));

        assertThat(claims.mine(volunteer))
                .filteredOn(claim -> claim.structureName().contains("Réclamée"))
                .extracting(Claim::state)
                .containsExactly(Claim.State.APPROVED, Claim.State.REFUSED);
        assertThat(page().select("article:contains(Réclamée)")).isEmpty();
    }

    @Test
    void an_administrator_says_which_fields_are_reviewed() {
        open("gestion/reglages");
        var phone = policy("Téléphone");
        assertThat(phone.getValue()).isEqualTo(Publication.AT_ONCE);
        _setValue(phone, Publication.AFTER_REVIEW);
        assertThat(policies.list(Actor.OPERATOR)).containsEntry(ProfileField.PHONE, Publication.AFTER_REVIEW);
        _setValue(phone, Publication.AT_ONCE);
        assertThat(policies.list(Actor.OPERATOR)).containsEntry(ProfileField.PHONE, Publication.AT_ONCE);
    }

    private Structure structure(String name, String email) {
        var details = StructureDetails.named(name, LocalDate.of(2026, 10, 27))
                .address(new Address(null, null, null, new CommuneCode("62767")))
                .email(new EmailAddress(email))
                .build();
        return Organisations.save(structures, details, Status.PUBLISHED);
    }

    private PersonId person(String address) {
        return people.list(Actor.OPERATOR, address, 0, 1).getFirst().id();
    }

    /** The second of a field's two choices is the other record's. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void takeFromOther(String field) {
        RadioButtonGroup group = _get(RadioButtonGroup.class, spec -> spec.withLabel(field));
        group.setValue(group.getListDataView().getItem(1));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private static Button forClaim(String action, String structure) {
        return _get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith(action + " : ") && label.contains(structure))
                        .isPresent()));
    }

    @SuppressWarnings("unchecked") // the only groups of the page are the fields' choices
    private static RadioButtonGroup<Publication> policy(String field) {
        return _get(
                RadioButtonGroup.class,
                spec -> spec.withPredicate(
                        group -> group.getAriaLabel().filter(field::equals).isPresent()));
    }
}
