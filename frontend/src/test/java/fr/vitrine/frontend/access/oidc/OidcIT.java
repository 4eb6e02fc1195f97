package fr.vitrine.frontend.access.oidc;

import static fr.vitrine.frontend.access.Browser.target;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInHistory;
import fr.vitrine.frontend.access.Browser;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Against a provider that is really asked, over HTTP. */
class OidcIT extends HttpIT {

    private static final TestIssuer ISSUER = issuer();
    private static final String SESSION = "vitrine";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private People people;

    @Autowired
    private SignInHistory history;

    private final String email = "agent" + COUNT.incrementAndGet() + "@mairie.example";
    private final Browser browser = new Browser(this::address);

    private static TestIssuer issuer() {
        try {
            return new TestIssuer();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("vitrine.oidc.issuer", ISSUER::url);
        settings.add("vitrine.oidc.client-id", () -> TestIssuer.CLIENT);
        settings.add("vitrine.oidc.client-secret", () -> TestIssuer.SECRET);
        settings.add("vitrine.oidc.acr-values", () -> "eidas2 eidas3");
        settings.add("vitrine.oidc.second-factor", () -> "eidas2,mfa");
    }

    @BeforeEach
    void saysWhoSignsIn() {
        ISSUER.reset();
        ISSUER.person.put("email", email);
        ISSUER.person.put("email_verified", true);
    }

    @AfterAll
    static void close() {
        ISSUER.close();
    }

    /** @return where the provider sends the browser back to, on this site */
    private String throughTheProvider(String begin) {
        var question = target(browser.get(begin));
        assertThat(question).startsWith(ISSUER.url() + "/authorize?");
        var back = target(new Browser(URI::create).get(question));
        return back.substring(back.indexOf("/connexion/"));
    }

    private String signIn() {
        return target(browser.get(throughTheProvider("/connexion/agent")));
    }

    private PersonId person() {
        return people.list(Actor.OPERATOR, email, 0, 1).getFirst().id();
    }

    @Test
    void the_page_has_the_button_and_the_way_leads_to_where_one_wanted_to_go() {
        assertThat(page("/connexion?vers=/mon-espace/messages")
                        .select("a[href=/connexion/agent?vers=%2Fmon-espace%2Fmessages]")
                        .text())
                .isEqualTo("S’identifier avec ProConnect");

        var back = throughTheProvider("/connexion/agent?vers=/mon-espace/messages");
        var before = browser.cookie(SESSION);

        assertThat(target(browser.get(back))).endsWith("/mon-espace/messages");
        assertThat(browser.get("/mon-espace").statusCode()).isEqualTo(200);
        assertThat(browser.cookie(SESSION)).isPresent().isNotEqualTo(before);
        assertThat(history.list(Actor.OPERATOR, person()))
                .extracting(SignInHistory.Entry::method)
                .containsExactly(SignInHistory.Method.OIDC);
    }

    @Test
    void the_question_has_state_nonce_pkce_and_how_sure_the_provider_should_be() {
        var asked = TestIssuer.parameters(URI.create(target(browser.get("/connexion/agent"))));

        assertThat(asked)
                .containsKeys("state", "nonce", "code_challenge", "claims")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "eidas2 eidas3");
    }

    @Test
    void a_signed_userinfo_is_read_and_one_that_somebody_else_signed_is_not() {
        ISSUER.signsUserInfo = true;
        assertThat(signIn()).endsWith("/mon-espace");

        ISSUER.userInfoKey = TestIssuer.key();
        assertThat(signIn()).endsWith("/connexion?etat=agent");
    }

    @Test
    void an_address_that_is_not_verified_lets_nobody_in() {
        ISSUER.person.put("email_verified", false);
        assertThat(signIn()).endsWith("/connexion?etat=agent-adresse");
        ISSUER.person.remove("email_verified");
        assertThat(signIn()).endsWith("/connexion?etat=agent-adresse");
        ISSUER.person.remove("email");
        assertThat(signIn()).endsWith("/connexion?etat=agent-adresse");

        assertThat(target(browser.get("/mon-espace"))).contains("/connexion?vers=");
        assertThat(people.list(Actor.OPERATOR, email, 0, 1)).isEmpty();
    }

    @Test
    void an_answer_works_once_and_in_the_browser_that_asked() {
        var back = throughTheProvider("/connexion/agent");
        var thief = new Browser(this::address);

        assertThat(target(thief.get(back))).endsWith("/connexion?etat=agent");
        assertThat(target(browser.get(back))).endsWith("/mon-espace");
        assertThat(target(browser.get(back))).endsWith("/connexion?etat=agent");
    }

    @Test
    void a_wrong_state_nonce_or_subject_lets_nobody_in() {
        var back = throughTheProvider("/connexion/agent");
        assertThat(target(browser.get(back.replaceAll("state=.*", "state=other"))))
                .endsWith("etat=agent");

        ISSUER.nonceInstead = "other";
        assertThat(signIn()).endsWith("etat=agent");

        ISSUER.reset();
        ISSUER.person.putAll(Map.of("email", email, "email_verified", true, "sub", "agent-2"));
        assertThat(signIn()).endsWith("etat=agent");
        assertThat(target(browser.get("/connexion/agent/retour?error=access_denied&state=x")))
                .endsWith("etat=agent");
        assertThat(target(browser.get("/mon-espace"))).contains("/connexion?vers=");
    }

    @Test
    void a_second_factor_counts_only_where_the_installation_says_which() {
        signIn();
        people.setStaffRole(Actor.OPERATOR, person(), StaffRole.EDITOR);

        ISSUER.idToken.put("amr", List.of("pwd"));
        ISSUER.idToken.put("acr", "eidas1");
        signIn();
        assertThat(target(browser.get("/gestion"))).contains("/connexion/second-facteur");

        ISSUER.idToken.put("amr", List.of("pwd", "mfa"));
        signIn();
        assertThat(browser.get("/gestion").statusCode()).isEqualTo(200);

        ISSUER.idToken.put("amr", List.of("pwd"));
        ISSUER.idToken.put("acr", "eidas2");
        signIn();
        assertThat(browser.get("/gestion").statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_does_not_come_in_by_this_door_either() {
        signIn();
        people.disable(Actor.OPERATOR, person());

        assertThat(signIn()).endsWith("/connexion?etat=agent");
    }

    @Test
    void signing_out_ends_the_session_here_and_there() {
        signIn();

        var left = browser.post("/deconnexion");

        var refresh = left.headers().firstValue("Refresh").orElseThrow();
        assertThat(refresh).startsWith("0;url=" + ISSUER.url() + "/end?");
        assertThat(refresh).contains("id_token_hint=", "post_logout_redirect_uri=", "state=");
        assertThat(target(browser.get("/mon-espace"))).contains("/connexion?vers=");
        assertThat(target(browser.get("/connexion/agent/sorti"))).endsWith("/connexion?etat=sorti");
    }

    @Test
    void no_other_site_is_led_on_to() {
        var back = throughTheProvider("/connexion/agent?vers=//evil.example/");

        assertThat(target(browser.get(back))).endsWith("/mon-espace");
    }
}
