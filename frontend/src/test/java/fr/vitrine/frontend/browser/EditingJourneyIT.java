package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.kernel.EmailAddress;
import org.junit.jupiter.api.Test;

/** From the mail that invites somebody to what the public sees of their work. */
class EditingJourneyIT extends JourneyIT {

    private static final EmailAddress OWNER = new EmailAddress("parcours.structure@example.org");
    private static final EmailAddress EDITOR = new EmailAddress("parcours.equipe@example.org");

    @Test
    void an_invited_owner_edits_their_page_and_staff_publish_what_had_to_wait() {
        var structure = Organisations.save(structures, Organisations.minimal("Le Parcours d’essai"), Status.PUBLISHED);
        var publicPage = "/structures/" + structure.slug().value();

        var owner = invited(OWNER, structure);
        owner.navigate("/mon-espace/structures/" + structure.id());
        type(owner, "Téléphone", "03 21 03 04 05");
        type(owner, "Nom", "Le Parcours réussi");
        assertThat(owner.locator(".publish__saved")).containsText("Enregistré à");
        press(owner, "Publier");
        press(owner, "Envoyer");
        assertThat(owner.locator(".notes")).containsText("En relecture depuis");

        var visitor = openLive(publicPage);
        assertThat(visitor.locator("main h1")).containsText("Le Parcours d’essai");
        assertThat(visitor.locator("section.contact")).containsText("03 21 03 04 05");

        var editor = staff(EDITOR);
        editor.navigate("/gestion/relecture");
        editor.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Le Parcours d’essai"))
                .click();
        assertThat(editor.locator(".change ins")).containsText("réussi");
        press(editor, "Tout accepter");
        assertThat(editor.locator(".review__bar")).hasCount(0);

        visitor.navigate(publicPage);
        assertThat(visitor.locator("main h1")).containsText("Le Parcours réussi");
    }

    @Test
    void an_owner_proposes_an_event_and_the_public_sees_it_once_staff_have_read_it() {
        var structure = Organisations.save(structures, Organisations.minimal("La Salle d’essai"), Status.PUBLISHED);

        var owner = invited(OWNER, structure);
        owner.navigate("/mon-espace/evenements");
        press(owner, "Nouvel événement");
        type(owner, "Titre", "Fête de l’essai");
        press(owner, "Commencer");
        assertThat(owner.locator(".view-head h1")).containsText("Fête de l’essai");
        type(owner, "Résumé", "On y essaie tout");
        assertThat(owner.locator(".publish__saved")).containsText("Enregistré à");
        press(owner, "Proposer à la publication");
        press(owner, "Envoyer");
        assertThat(owner.locator(".notes")).containsText("En relecture depuis");

        var visitor = visitor();
        visitor.navigate("/agenda/fete-de-l-essai");
        assertThat(visitor.locator("main h1")).not().containsText("Fête de l’essai");

        var editor = staff(EDITOR);
        editor.navigate("/gestion/relecture/evenements");
        editor.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Fête de l’essai"))
                .click();
        assertThat(editor.locator(".preview__page")).containsText("On y essaie tout");
        press(editor, "Publier");
        assertThat(editor.locator(".review__bar")).hasCount(0);

        visitor.navigate("/agenda/fete-de-l-essai");
        assertThat(visitor.locator("main h1")).containsText("Fête de l’essai");
    }
}
