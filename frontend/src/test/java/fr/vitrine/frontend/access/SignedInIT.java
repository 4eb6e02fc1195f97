package fr.vitrine.frontend.access;

import static fr.vitrine.frontend.access.Browser.target;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Erasure;
import fr.vitrine.accounts.PersonalData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StaffRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What those who are in may do, and until when. */
class SignedInIT extends Entrance {

    @Autowired
    private PersonalData personalData;

    @Test
    void the_back_office_is_for_staff_who_have_shown_their_second_factor() {
        assertThat(target(browser().get("/gestion/structures?page=2")))
                .endsWith("/connexion?vers=%2Fgestion%2Fstructures%3Fpage%3D2");
        assertThat(inside(new EmailAddress("simple" + email.value()))
                        .get("/gestion")
                        .statusCode())
                .isEqualTo(403);
        assertThat(staff(StaffRole.EDITOR).get("/gestion").statusCode()).isEqualTo(200);

        passwords.set(people.actor(person(email), false).orElseThrow(), "douze lettres au moins");
        var half = browser();
        half.post("/connexion/mot-de-passe", "adresse", email.value(), "mot-de-passe", "douze lettres au moins");
        assertThat(target(half.get("/gestion"))).endsWith("/connexion/second-facteur?vers=%2Fgestion");
        assertThat(half.get("/mon-espace").statusCode()).isEqualTo(200);
    }

    @Test
    void a_disabled_account_s_session_ends_with_the_next_request() {
        var browser = inside(email);
        assertThat(browser.get("/mon-espace").statusCode()).isEqualTo(200);

        people.disable(Actor.OPERATOR, person(email));

        assertThat(target(browser.get("/mon-espace"))).contains("/connexion?vers=");
    }

    @Test
    void everybody_takes_their_own_data_along_and_an_erased_account_is_out() {
        assertThat(target(browser().get("/mon-espace/mes-donnees.json"))).contains("/connexion?vers=");
        var browser = inside(email);
        var file = browser.get("/mon-espace/mes-donnees.json");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(file.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        var data = JsonMapper.shared().readTree(file.body());
        assertThat(data.at("/account/0/email").asString()).isEqualTo(email.value());
        assertThat(data.at("/sign_ins/0/method").asString()).isEqualTo("link");
        assertThat(file.body()).doesNotContain("equipe@example.org", "hash");

        var self = people.actor(person(email), false).orElseThrow();
        assertThat(personalData.erase(self, self.id())).isEqualTo(new Erasure.Done());

        assertThat(target(browser.get("/mon-espace"))).contains("/connexion?vers=");
    }

    @Test
    void a_role_that_is_taken_away_is_gone_with_the_next_request() {
        var browser = staff(StaffRole.EDITOR);
        assertThat(browser.get("/gestion").statusCode()).isEqualTo(200);

        people.setStaffRole(Actor.OPERATOR, person(email), null);

        assertThat(browser.get("/gestion").statusCode()).isEqualTo(403);
    }

    @Test
    void signing_out_ends_the_session() {
        var browser = inside(email);
        var session = browser.cookie(SESSION).orElseThrow();

        assertThat(target(browser.post("/deconnexion"))).isEqualTo("/connexion?etat=sorti");

        var other = browser();
        other.keep(SESSION, session);
        assertThat(target(other.get("/mon-espace"))).contains("/connexion?vers=");
    }
}
