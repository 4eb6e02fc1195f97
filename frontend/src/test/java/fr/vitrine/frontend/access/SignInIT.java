package fr.vitrine.frontend.access;

import static fr.vitrine.frontend.access.Browser.target;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.SignInHistory;
import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StaffRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Coming in, request by request. */
class SignInIT extends Entrance {

    @Autowired
    private Mails mails;

    @Autowired
    private Invitations invitations;

    @Autowired
    private SignInHistory history;

    private String token() {
        var newest = mails.list(Actor.OPERATOR, new MailFilter(null, email.value(), null), 0, 1)
                .getFirst();
        return tokenIn(
                mails.get(Actor.OPERATOR, newest.id()).text().orElseThrow().plain());
    }

    @Test
    void a_link_is_asked_for_followed_and_let_in_with_forms_alone() {
        var browser = browser();
        var form = page("/connexion").selectFirst("form[method=post][action=/connexion/lien]");
        assertThat(form).isNotNull();

        var asked = browser.post("/connexion/lien", "adresse", email.value(), "vers", "/mon-espace/messages");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(target(asked)).startsWith("/connexion?etat=envoye");
        assertThat(asked.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Lax", "Path=/;");

        var link = browser.get("/connexion/" + token());
        assertThat(link.statusCode()).isEqualTo(200);
        assertThat(link.body()).contains("action=\"/connexion/entrer\"", "value=\"" + token() + "\"");

        var entered = browser.post("/connexion/entrer", "jeton", token());
        assertThat(target(entered)).isEqualTo("/mon-espace/messages");
        assertThat(browser.get("/mon-espace").statusCode()).isEqualTo(200);
    }

    @Test
    void known_and_unknown_addresses_get_the_same_answer() {
        inside(email);

        var known = browser().post("/connexion/lien", "adresse", email.value());
        var unknown = browser().post("/connexion/lien", "adresse", "inconnu" + email.value());

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(target(unknown)).isEqualTo(target(known));
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void another_browser_gets_nowhere_with_the_link() {
        browser().post("/connexion/lien", "adresse", email.value());

        var thief = browser().post("/connexion/entrer", "jeton", token());

        assertThat(target(thief)).isEqualTo("/connexion?etat=perime");
    }

    @Test
    void the_session_changes_its_name_so_that_nobody_who_knew_the_former_is_in() {
        var browser = browser();
        browser.get("/?v-r=init&location=connexion&query=");
        var before = browser.cookie(SESSION).orElseThrow();
        browser.post("/connexion/entrer", "jeton", tokenIn(links.print(Actor.OPERATOR, email, null)));

        assertThat(browser.cookie(SESSION).orElseThrow()).isNotEqualTo(before);
        var attacker = browser();
        attacker.keep(SESSION, before);
        assertThat(target(attacker.get("/mon-espace"))).contains("/connexion?vers=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example", "/\\evil.example", "https://evil.example", "/@evil.example", "javascript:alert(1)",
                "/%zz", "/a\r\nSet-Cookie: x=y", " //evil.example", "/", ""
            })
    void nobody_is_sent_to_another_site(String target) {
        var browser = browser();
        var asked = browser.post("/connexion/lien", "adresse", email.value(), "vers", target);
        assertThat(target(asked)).isEqualTo("/connexion?etat=envoye");

        var entered = browser.post("/connexion/entrer", "jeton", token());

        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(target(entered)).isEqualTo("/mon-espace");
    }

    @Test
    void what_another_site_sends_is_refused() {
        for (var path : List.of("/connexion/lien", "/connexion/entrer", "/connexion/mot-de-passe", "/deconnexion")) {
            assertThat(browser().postFrom("Sec-Fetch-Site", "cross-site", path).statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(browser().postFrom("Sec-Fetch-Site", "same-site", path).statusCode())
                    .isEqualTo(403);
            assertThat(browser()
                            .postFrom("Origin", "https://evil.example", path)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(browser().postFrom("Origin", "null", path).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void an_invitation_is_accepted_with_a_form_and_asks_for_the_second_factor() {
        var link = invitations.inviteStaff(Actor.OPERATOR, email, StaffRole.EDITOR, Locale.FRENCH);
        var browser = browser();
        assertThat(browser.get("/invitation/" + tokenIn(link)).body()).contains("action=\"/invitation/accepter\"");

        assertThat(target(browser.post("/invitation/accepter", "jeton", tokenIn(link))))
                .isEqualTo("/mon-espace");

        assertThat(target(browser.get("/gestion"))).endsWith("/connexion/second-facteur?vers=%2Fgestion");
        assertThat(target(browser().post("/invitation/accepter", "jeton", tokenIn(link))))
                .isEqualTo("/connexion?etat=perime");
    }

    @Test
    void pages_with_a_secret_in_their_address_are_kept_nowhere_and_named_to_nobody() {
        var path = "/connexion/" + "a".repeat(43);

        var first = browser().get(path);
        var again = browser().get(path);

        assertThat(List.of(first, again)).allSatisfy(response -> {
            assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(response.headers().firstValue("ETag")).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\"; Path=/", "a b", "\u00e9"})
    void a_cookie_that_is_none_of_ours_breaks_nothing(String value) {
        var response = get("/connexion", "Cookie", "vitrine-navigateur=" + value.replaceAll("[^ -~]", "?"));
        var asked = browser()
                .postFrom(
                        "Cookie",
                        "vitrine-navigateur=" + value.replaceAll("[^ -~]", "?"),
                        "/connexion/lien",
                        "adresse",
                        email.value());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(asked.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "jean@", "@example.org", "a@b", "a@b.fr\r\nBcc: x@y.fr"})
    void what_is_no_address_is_said_to_be_none(String address) {
        assertThat(target(browser().post("/connexion/lien", "adresse", address)))
                .isEqualTo("/connexion?etat=adresse");
    }

    @Test
    void nobody_says_for_themselves_where_they_come_from() {
        inside(email);
        passwords.set(people.actor(person(email), false).orElseThrow(), "douze lettres au moins");

        browser()
                .postFrom(
                        "X-Forwarded-For",
                        "203.0.113.9",
                        "/connexion/mot-de-passe",
                        "adresse",
                        email.value(),
                        "mot-de-passe",
                        "wrong");

        assertThat(history.list(Actor.OPERATOR, person(email)).getFirst().network())
                .isNotNull()
                .doesNotContain("203.0.113");
    }

    @Test
    void nothing_of_the_management_is_on_the_public_port() {
        for (var path : List.of("/actuator", "/actuator/health", "/actuator/metrics", "/actuator/env", "/health")) {
            assertThat(status(path)).as(path).isEqualTo(404);
        }
    }

    @Test
    void without_an_identity_provider_nothing_of_it_is_there() {
        assertThat(page("/connexion").select("a[href^=/connexion/agent]")).isEmpty();
        assertThat(browser().get("/connexion/agent").statusCode()).isEqualTo(404);
        assertThat(browser().get("/connexion/agent/retour?code=x&state=y").statusCode())
                .isEqualTo(404);
    }
}
