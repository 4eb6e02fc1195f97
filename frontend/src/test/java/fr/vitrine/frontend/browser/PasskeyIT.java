package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.vitrine.accounts.Passwords;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.accounts.SecondFactor;
import fr.vitrine.kernel.Actor;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a device that Chromium pretends to have: it makes keys and signs with them as real ones do. */
class PasskeyIT extends BrowserIT {

    private static final String STAFF = "equipe@example.org";
    private static final String PASSWORD = "une longue phrase";

    @Autowired
    private SampleAccounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SecondFactor factor;

    /** Keys are made for the site's own address, which has to be known before it opens. */
    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) throws IOException {
        try (var free = new ServerSocket(0)) {
            var port = free.getLocalPort();
            settings.add("server.port", () -> port);
            settings.add("vitrine.url", () -> "http://localhost:" + port);
        }
    }

    private static String device(CDPSession devtools) {
        devtools.send("WebAuthn.enable");
        var options = JsonParser.parseString("{\"options\": {\"protocol\": \"ctap2\", \"transport\": \"internal\","
                        + " \"hasResidentKey\": true, \"hasUserVerification\": true, \"isUserVerified\": true,"
                        + " \"automaticPresenceSimulation\": true}}")
                .getAsJsonObject();
        return devtools.send("WebAuthn.addVirtualAuthenticator", options)
                .get("authenticatorId")
                .getAsString();
    }

    private static void recognises(CDPSession devtools, String device, boolean owner) {
        var whom = new JsonObject();
        whom.addProperty("authenticatorId", device);
        whom.addProperty("isUserVerified", owner);
        devtools.send("WebAuthn.setUserVerified", whom);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void signIn(Page page) {
        page.navigate("/connexion?moyen=mot-de-passe&vers=/gestion");
        page.locator("#adresse").fill(STAFF);
        page.locator("#mot-de-passe").fill(PASSWORD);
        page.locator("main form button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/connexion/second-facteur.*"));
    }

    /** Comes in by a link, adds a key and goes out. */
    private void addKey(Page page, String link) {
        page.navigate(link);
        page.locator("main form button").click();
        assertThat(page).hasURL(Pattern.compile(".*/(gestion|mon-espace)$"));
        page.navigate("/mon-espace/compte");
        page.getByLabel("Nom de la nouvelle clé").fill("Mon téléphone");
        press(page, "Ajouter une clé d’accès");
        assertThat(page.locator("section")
                        .filter(new FilterOptions().setHasText("Clés d’accès"))
                        .getByLabel("Nom", new GetByLabelOptions().setExact(true)))
                .hasValue("Mon téléphone");
        page.locator("form[action='/deconnexion'] button").click();
        page.waitForURL(Pattern.compile(".*/connexion.*"));
    }

    @Test
    void a_key_alone_lets_in_its_owner_with_both_factors_and_nobody_who_has_none_or_whose_key_was_taken_away() {
        var page = visitor();
        var devtools = page.context().newCDPSession(page);
        var device = device(devtools);
        addKey(page, accounts.staffLink(Actor.OPERATOR).orElseThrow());

        page.navigate("/connexion?vers=/gestion/journal");
        recognises(devtools, device, false);
        press(page, "Se connecter avec une clé d’accès");
        assertThat(page.locator("form[data-passkey] [role=alert]")).isVisible();
        recognises(devtools, device, true);
        press(page, "Se connecter avec une clé d’accès");
        assertThat(page).hasURL(Pattern.compile(".*/gestion/journal$"));
        page.locator("form[action='/deconnexion'] button").click();

        var stranger = visitor();
        device(stranger.context().newCDPSession(stranger));
        stranger.navigate("/connexion");
        press(stranger, "Se connecter avec une clé d’accès");
        assertThat(stranger.locator("form[data-passkey] [role=alert]")).isVisible();

        factor.forget(
                Actor.OPERATOR,
                people.list(Actor.OPERATOR, STAFF, 0, 1).getFirst().id());
        page.navigate("/connexion");
        press(page, "Se connecter avec une clé d’accès");
        assertThat(page.locator("[role=alert]").first()).containsText("La clé n’a pas été acceptée");
        assertThat(page).hasURL(Pattern.compile(".*etat=cle.*"));
    }

    @Test
    void staff_add_a_key_and_come_in_by_it_and_nobody_does_whom_the_device_does_not_recognise() {
        var link = accounts.staffLink(Actor.OPERATOR).orElseThrow();
        var person = people.list(Actor.OPERATOR, STAFF, 0, 1).getFirst().id();
        passwords.set(people.actor(person, true).orElseThrow(), PASSWORD);
        var page = visitor();
        var devtools = page.context().newCDPSession(page);
        var device = device(devtools);
        addKey(page, link);

        signIn(page);
        recognises(devtools, device, false);
        press(page, "Utiliser une clé d’accès");
        assertThat(page.locator("[role=alert]")).containsText("La clé n’a pas été acceptée");
        recognises(devtools, device, true);
        press(page, "Utiliser une clé d’accès");
        assertThat(page).hasURL(Pattern.compile(".*/gestion$"));

        var thief = visitor();
        device(thief.context().newCDPSession(thief));
        signIn(thief);
        press(thief, "Utiliser une clé d’accès");
        assertThat(thief.locator("[role=alert]")).containsText("La clé n’a pas été acceptée");
        assertThat(thief.navigate("/mon-espace/compte").status()).isEqualTo(200);
        assertThat(thief.locator("section")
                        .filter(new FilterOptions().setHasText("montrez d’abord votre second facteur")))
                .isVisible();
    }
}
