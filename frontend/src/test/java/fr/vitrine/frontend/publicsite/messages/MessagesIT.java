package fr.vitrine.frontend.publicsite.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.web.HttpIT;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms as a browser without scripts and cookies sends them. */
class MessagesIT extends HttpIT {

    @Autowired
    private Structures structures;

    @Autowired
    private ContactForms forms;

    @Autowired
    private HeldMessages held;

    @Autowired
    private Mails mails;

    @Test
    void what_was_typed_is_kept_where_something_has_to_be_put_right() {
        var structure = structure("Garage exigeant");

        var response = submit(
                "/contact/" + structure.slug(),
                Map.of("nom", "Camille \"><script>", "email", "x@", "objet", "", "message", "Ligne 1\nLigne 2"));

        assertThat(response.statusCode()).isEqualTo(422);
        var page = document(response);
        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#contact-email", "#contact-objet");
        assertThat(page.select("#contact-nom").attr("value")).isEqualTo("Camille \"><script>");
        assertThat(page.select("#contact-message").textNodes().getFirst().getWholeText())
                .isEqualTo("Ligne 1\nLigne 2");
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly("email", "objet");
        assertThat(page.select("script")).isEmpty();
    }

    @Test
    void a_form_that_is_too_old_or_forged_can_be_sent_once_more() {
        var structure = structure("Garage patient");

        var response = submit("/contact/" + structure.slug(), filled("forged"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(document(response).select("#contact-objet").attr("value")).isEqualTo("Un pneu");
        assertThat(document(response).select("[name=forme]").attr("value")).isNotEqualTo("forged");
    }

    @Test
    void who_writes_is_led_on_and_no_session_begins() {
        var structure = structure("Garage accueillant");
        var before = sessions();
        var stamp =
                page("/structures/" + structure.slug()).select("[name=forme]").attr("value");

        var response = submit("/contact/" + structure.slug() + "?lang=en", filled(stamp));

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location"))
                .contains("/contact/" + structure.slug() + "/merci?lang=en");
        assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void a_structure_that_is_not_there_gets_no_message() {
        assertThat(submit("/contact/inconnue", filled("x")).statusCode()).isEqualTo(404);
        assertThat(submit("/messages/" + "A".repeat(43), Map.of("message", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_conversation_is_read_and_answered_by_its_link_and_kept_by_nobody() {
        var path = new Correspondence(forms, held, mails)
                .write(structure("Garage causant").id(), "Un pneu", "Combien ?");

        var page = get(path);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(document(page).select("meta[name=robots]").attr("content")).isEqualTo("noindex");

        var empty = submit(path, Map.of("message", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(document(empty).select("[role=alert]").text()).isEqualTo("Écrivez votre message");

        var answered = submit(path, Map.of("message", "Soixante euros"));
        assertThat(answered.statusCode()).isEqualTo(303);
        assertThat(answered.headers().firstValue("Location")).contains(path + "?envoye=1");
        assertThat(page(path + "?envoye=1").select(".message").size()).isEqualTo(2);
    }

    @Test
    void a_visitor_erases_their_conversation_with_a_form_alone() {
        var correspondence = new Correspondence(forms, held, mails);
        var path = correspondence.write(structure("Garage discret").id(), "Un pneu", "Combien ?");
        assertThat(page(path).select("form[action$=/effacer]")).isEmpty();
        assertThat(submit(path + "/effacer", Map.of()).statusCode()).isEqualTo(404);
        submit(path, Map.of("message", "Soixante euros"));
        var visitors = correspondence.newestLink();
        assertThat(page(visitors).select("form[action=" + visitors + "/effacer] button"))
                .hasSize(1);

        var erased = submit(visitors + "/effacer", Map.of());

        assertThat(erased.headers().firstValue("Location")).contains("/messages/efface");
        assertThat(page("/messages/efface").select("h1").text()).isEqualTo("L’échange est effacé");
        assertThat(get(visitors).statusCode()).isEqualTo(404);
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private Structure structure(String name) {
        return Organisations.save(structures, Organisations.rich(name), Status.PUBLISHED);
    }

    private static Map<String, String> filled(String stamp) {
        return Map.of(
                "nom", "Camille",
                "email", "camille@example.invalid",
                "objet", "Un pneu",
                "message", "Combien coûte un pneu ?",
                "forme", stamp);
    }
}
