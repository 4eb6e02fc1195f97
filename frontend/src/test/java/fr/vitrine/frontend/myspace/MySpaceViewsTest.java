package fr.vitrine.frontend.myspace;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.People;
import fr.vitrine.directory.review.Claims;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MySpaceViewsTest extends PrivateViewTest {

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private Claims claims;

    @Autowired
    private DSLContext jooq;

    private PersonId person(String address) {
        return jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, new EmailAddress(address))
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
    }

    @Test
    void the_home_shows_how_each_structure_stands() {
        var structure = publish(Organisations.minimal("Le Fournil de Pernes"));
        grant(structure, anna(), MemberRole.OWNER);
        signIn(anna());

        var card = open("mon-espace").select("article.overview:contains(Fournil)");

        assertThat(card).hasSize(1);
        assertThat(card.text())
                .contains("En ligne", "Responsable", "Décrire ce que vous proposez", "Aucune visite en 8 semaines");
        assertThat(card.select("a[href=/mon-espace/structures/" + structure.id() + "#services]"))
                .hasSize(1);
    }

    @Test
    void who_has_no_structure_is_told_how_to_find_it() {
        signIn(person("sans-structure@example.org"));

        var page = open("mon-espace");

        assertThat(page.select("article.overview")).isEmpty();
        assertThat(page.select("form[action=/structures] input[name=q]")).hasSize(1);
    }

    @Test
    void an_owner_invites_and_a_contributor_cannot() {
        var structure = publish(Organisations.minimal("La Ressourcerie"));
        grant(structure, anna(), MemberRole.OWNER);
        grant(structure, bruno(), MemberRole.CONTRIBUTOR);
        var address = "mon-espace/structures/" + structure.id() + "/personnes";
        signIn(anna());
        open(address);
        _setValue(_get(EmailField.class), "pas une adresse");
        _click(_get(Button.class, button -> button.withText("Envoyer l’invitation")));
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        _setValue(_get(EmailField.class), "claire@example.org");

        _click(_get(Button.class, button -> button.withText("Envoyer l’invitation")));

        assertThat(invitations.list(actor(anna()), structure.id())).hasSize(1);
        assertThat(page().text()).contains("claire@example.org", "Valable jusqu’au");
        signIn(bruno());
        assertThat(open(address).text())
                .contains("Seule une personne responsable")
                .doesNotContain("Inviter une personne", "Nommer responsable");
    }

    @Test
    void an_owner_lets_in_or_not_who_says_that_the_structure_is_theirs() {
        var structure = publish(Organisations.minimal("Le Relais des Vallées"));
        grant(structure, anna(), MemberRole.OWNER);
        var address = "mon-espace/structures/" + structure.id() + "/personnes";
        claims.claim(actor(bruno()), structure.id(), "Je tiens la caisse le samedi.");
        signIn(anna());
        assertThat(open("mon-espace")
                        .select("article:contains(Relais) a[href=/" + address + "]:contains(Une personne demande)"))
                .hasSize(1);
        assertThat(open(address).select("section:contains(Demandes à gérer)").text())
                .contains("benevole@example.org", "Je tiens la caisse le samedi.");

        _click(_get(Button.class, button -> button.withText("Refuser…")));
        _click(_get(Button.class, button -> button.withText("Refuser")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Nous ne vous connaissons pas.");
        _click(_get(Button.class, button -> button.withText("Refuser")));
        assertThat(page().text()).doesNotContain("Demandes à gérer");
        assertThat(actor(bruno()).mayEdit(structure.id())).isFalse();

        claims.claim(actor(bruno()), structure.id(), "Demandez à Claire.");
        open(address);
        _click(_get(Button.class, button -> button.withText("Accepter")));
        assertThat(actor(bruno()).memberships()).containsEntry(structure.id(), MemberRole.CONTRIBUTOR);
        claims.claim(actor(person("claire@autre.example")), structure.id(), "Moi aussi.");
        signIn(bruno());
        assertThat(open(address).text()).doesNotContain("Demandes à gérer", "claire@autre.example");
    }

    @Test
    void the_people_of_somebody_elses_structure_are_not_found() {
        var structure = publish(Organisations.minimal("Chez les autres"));
        grant(structure, anna(), MemberRole.OWNER);
        signIn(bruno());

        var page = open("mon-espace/structures/" + structure.id() + "/personnes");

        assertThat(page.text()).doesNotContain("Chez les autres", "structure@example.org");
    }

    @Test
    void the_account_takes_a_name_and_refuses_a_short_password() {
        signIn(bruno());
        open("mon-espace/compte");
        _setValue(_get(TextField.class, field -> field.withLabel("Nom affiché")), "Bruno Martin");
        _click(_get(Button.class, button -> button.withText("Enregistrer")));
        assertThat(people.get(actor(bruno()), bruno()).name()).isEqualTo("Bruno Martin");

        _setValue(_get(PasswordField.class), "trop court");
        _click(_get(Button.class, button -> button.withText("Enregistrer le mot de passe")));

        assertThat(_get(PasswordField.class).isInvalid()).isTrue();
        assertThat(people.get(actor(bruno()), bruno()).password()).isFalse();
    }

    @Test
    void an_account_is_erased_once_its_address_is_typed_and_a_last_owner_is_told_to_hand_over() {
        var structure = publish(Organisations.minimal("Les Bois Partagés"));
        var leaving = person("en.partance@example.org");
        grant(structure, leaving, MemberRole.OWNER);
        grant(structure, bruno(), MemberRole.CONTRIBUTOR);
        signIn(leaving);
        assertThat(open("mon-espace/compte").select("a[href=/mon-espace/mes-donnees.json]"))
                .hasSize(1);

        eraseTyping("bruno@example.org");
        assertThat(_get(TextField.class, field -> field.withLabel("Pour confirmer, recopiez votre adresse"))
                        .isInvalid())
                .isTrue();
        _click(_get(Button.class, button -> button.withText("Annuler")));
        eraseTyping("En.Partance@example.org ");
        assertThat(page().select("[role=alert]").text())
                .contains("seule personne responsable de « Les Bois Partagés »");
        assertThat(page().select("[role=alert] a").attr("href"))
                .isEqualTo("/mon-espace/structures/" + structure.id() + "/personnes");

        memberships.handOver(actor(leaving), structure.id(), bruno());
        eraseTyping("en.partance@example.org");
        assertThat(people.actor(leaving, false)).isEmpty();
    }

    private static void eraseTyping(String typed) {
        _click(_get(Button.class, button -> button.withText("Effacer mon compte")));
        _setValue(
                _get(
                        TextField.class,
                        field -> field.withPredicate(one -> one.getLabel().startsWith("Pour confirmer"))),
                typed);
        _click(_get(Button.class, button -> button.withText("Effacer pour toujours")));
    }

    @Test
    void messages_of_none_say_so() {
        signIn(bruno());

        assertThat(open("mon-espace/messages").text()).contains("Aucun message pour le moment");
        assertThat(open("mon-espace/messages/999999").text()).doesNotContain("Conversation avec");
    }

    @Test
    void whoever_says_that_a_structure_is_theirs_waits_for_an_answer() {
        var structure = publish(Organisations.minimal("La Coop du Haut Pays"));
        signIn(bruno());
        assertThat(open("structures/" + structure.slug())
                        .select("a[href=/mon-espace/revendiquer/" + structure.slug() + "]"))
                .isNotEmpty();
        open("mon-espace/revendiquer/" + structure.slug());

        _click(_get(Button.class, button -> button.withText("Demander à gérer cette fiche")));

        assertThat(page().text()).contains("Vous recevrez la réponse par courriel");
        assertThat(actor(bruno()).mayEdit(structure.id())).isFalse();
        assertThat(open("mon-espace/revendiquer/nulle-part").text()).doesNotContain("Demander à gérer");
    }
}
