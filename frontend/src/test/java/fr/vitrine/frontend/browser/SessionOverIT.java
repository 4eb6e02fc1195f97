package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** While somebody types, their session ends: too long a pause, an account on another device, a restart. */
class SessionOverIT extends BrowserIT {

    private static final EmailAddress OWNER = new EmailAddress("session.structure@example.org");
    private static final EmailAddress OTHER = new EmailAddress("session.autre@example.org");

    @Autowired
    private Structures structures;

    @Autowired
    private Memberships memberships;

    @Autowired
    private People people;

    @Autowired
    private SignInLinks links;

    private Structure structure(String name) {
        return Organisations.save(structures, Organisations.rich(name), Status.PUBLISHED);
    }

    private void signIn(Page page, EmailAddress who, Structure structure) {
        enter(page, links.print(Actor.OPERATOR, who, null));
        var person = people.list(Actor.OPERATOR, who.value(), 0, 1).getFirst().id();
        memberships.grant(Actor.OPERATOR, structure.id(), person, MemberRole.OWNER);
    }

    private static Locator tagline(Page page) {
        return page.locator("[data-unsent=tagline] input");
    }

    /** The last words are typed into a page whose session is no more. */
    private Page left(Structure structure, EmailAddress who) {
        var page = visitor();
        signIn(page, who, structure);
        page.navigate("/mon-espace/structures/" + structure.id());
        tagline(page).fill("Ce qui fut enregistré");
        assertThat(page.locator(".publish__saved")).containsText("Enregistré à");
        page.context()
                .addCookies(List.of(
                        new Cookie("vitrine", "over").setDomain("localhost").setPath("/")));
        tagline(page).fill("Ce qui ne le fut plus");
        assertThat(page.getByText("Votre session est terminée")).isVisible();
        return page;
    }

    @Test
    void what_was_typed_last_is_there_again_once_the_person_has_signed_in_and_is_kept() {
        var structure = structure("Garage de la longue pause");
        var page = left(structure, OWNER);

        page.getByText("Votre session est terminée").click();
        page.waitForURL(Pattern.compile("/connexion\\?vers="));
        signIn(page, OWNER, structure);
        page.navigate("/mon-espace/structures/" + structure.id());

        assertThat(tagline(page)).hasValue("Ce qui ne le fut plus");
        assertThat(page.getByText("c’est de nouveau là")).isVisible();
        assertThat(page.locator(".preview .lede")).hasText("Ce qui ne le fut plus");
        assertThat(page.evaluate("() => Object.keys(localStorage).filter(key => key.startsWith('vitrine-unsent'))"))
                .asList()
                .isEmpty();
        page.reload();
        assertThat(tagline(page)).hasValue("Ce qui ne le fut plus");
    }

    @Test
    void somebody_else_at_the_same_browser_does_not_get_it() {
        var structure = structure("Garage partagé");
        var page = left(structure, OWNER);

        signIn(page, OTHER, structure);
        page.navigate("/mon-espace/structures/" + structure.id());

        assertThat(tagline(page)).hasValue(structure.details().tagline());
    }
}
