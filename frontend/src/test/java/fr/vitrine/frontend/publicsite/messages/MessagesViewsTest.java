package fr.vitrine.frontend.publicsite.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MessagesViewsTest extends ViewTest {

    @Autowired
    private Structures structures;

    @Autowired
    private ContactForms forms;

    @Autowired
    private HeldMessages held;

    @Autowired
    private Mails mails;

    @Test
    void the_page_of_a_structure_has_a_form_that_needs_no_script() {
        var structure = saved(Organisations.rich("Garage des lettres"));

        var form = open("structures/" + structure.slug()).select("form[method=post]");

        assertThat(form.attr("action")).isEqualTo("/contact/" + structure.slug());
        assertThat(form.select("label").eachText())
                .containsExactly(
                        "Votre nom", "Votre adresse e-mail", "Objet", "Votre message", "Laissez ce champ vide");
        assertThat(form.select("[required]").eachAttr("name")).containsExactly("nom", "email", "objet", "message");
        assertThat(form.select("[name=url]").attr("tabindex")).isEqualTo("-1");
        assertThat(form.select("[name=forme]").attr("value")).isNotEmpty();
    }

    @Test
    void a_structure_that_nobody_would_read_for_has_no_form() {
        var structure = saved(Organisations.minimal("Association sans courrier"));

        assertThat(open("structures/" + structure.slug()).select("form[method=post]"))
                .isEmpty();
        open("contact/" + structure.slug());
        assertThat(title()).isEqualTo("Cette page n’existe pas");
    }

    @Test
    void the_form_has_a_page_of_its_own_in_both_languages() {
        var structure = saved(Organisations.rich("Garage bilingue"));

        assertThat(open("contact/" + structure.slug()).select("h1").text())
                .isEqualTo("Un message pour Garage bilingue");
        var english = open("contact/" + structure.slug() + "?lang=en");
        assertThat(english.select("form[method=post]").attr("action"))
                .isEqualTo("/contact/" + structure.slug() + "?lang=en");
        assertThat(english.select("form[method=post] button").text()).isEqualTo("Send the message");
    }

    @Test
    void who_has_written_is_told_what_comes_next() {
        var structure = saved(Organisations.rich("Garage attendu"));

        var page = open("contact/" + structure.slug() + "/merci");

        assertThat(page.select("h1").text()).isEqualTo("Votre message est envoyé");
        assertThat(page.select("main a").eachAttr("href")).contains("/structures/" + structure.slug());
    }

    @Test
    void a_conversation_shows_who_wrote_what_and_is_no_markup() {
        var structure = saved(Organisations.rich("Garage bavard"));
        var path = new Correspondence(forms, held, mails)
                .write(structure.id(), "Un <b>pneu</b>", "Première ligne\n<script>alert(1)</script>");

        var page = open(path.substring(1));

        assertThat(page.select("h1").text()).isEqualTo("Un <b>pneu</b>");
        assertThat(page.select(".lede").text()).isEqualTo("Votre échange avec Camille");
        assertThat(page.select(".message strong").eachText()).containsExactly("Camille");
        assertThat(page.select(".message__text").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.text()).doesNotContain("@visitor.invalid");
        assertThat(page.select("form[method=post]").attr("action")).isEqualTo(path);
    }

    @Test
    void a_link_that_nobody_was_given_leads_to_no_page() {
        open("messages/" + "A".repeat(43));
        assertThat(title()).isEqualTo("Cette page n’existe pas");
    }

    private Structure saved(StructureDetails details) {
        return Organisations.save(structures, details, Status.PUBLISHED);
    }
}
