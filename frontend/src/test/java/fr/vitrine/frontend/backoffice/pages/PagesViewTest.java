package fr.vitrine.frontend.backoffice.pages;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.ActionLog;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.site.PageText;
import fr.vitrine.territory.site.SitePages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PagesViewTest extends OfficeViewTest {

    @Autowired
    private SitePages pages;

    @Autowired
    private ActionLog log;

    private static TextField titleField() {
        return _get(TextField.class, spec -> spec.withLabel("Titre"));
    }

    private static TextArea body() {
        return _get(TextArea.class, spec -> spec.withLabel("Texte (Markdown)"));
    }

    @Test
    void a_page_is_shown_from_its_file_until_it_is_written_anew_and_its_file_can_be_taken_up_again() {
        assertThat(open("conditions").select("h1").text()).isEqualTo("Conditions d’utilisation");

        open("gestion/pages/conditions/fr");
        assertThat(titleField().getValue()).isEqualTo("Conditions d’utilisation");
        _setValue(titleField(), "Nos conditions");
        _setValue(
                body(),
                "Bienvenue sur {site.name}, {inconnu}.\n\n## Être poli\n\nToujours.\n\n<script>alert(1)</script>");
        assertThat(page().select(".preview h1").text()).isEqualTo("Nos conditions");
        _click(button("Enregistrer et publier"));

        var page = open("conditions");
        assertThat(page.select("h1").text()).isEqualTo("Nos conditions");
        assertThat(page.select(".prose").text()).contains("Bienvenue sur Ternois solidaire, {inconnu}.");
        assertThat(page.select(".toc a").eachAttr("href")).containsExactly("#etre-poli");
        assertThat(page.select("main script")).isEmpty();
        assertThat(log.list(Actor.OPERATOR, "page.saved", 0, 1)).hasSize(1);

        open("gestion/pages/conditions/fr");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(each -> each.getAriaLabel()
                        .filter("Reprendre : Texte d’origine"::equals)
                        .isPresent())));
        _click(button("Enregistrer et publier"));
        assertThat(open("conditions").select("h1").text()).isEqualTo("Conditions d’utilisation");
    }

    @Test
    void who_comes_second_is_told_and_keeps_what_was_typed() {
        open("gestion/pages/accessibilite/en");
        pages.save(Actor.OPERATOR, new Slug("accessibilite"), "en", 0, new PageText("Theirs", "", "Text"));
        _setValue(titleField(), "Mine");
        _click(button("Enregistrer et publier"));

        assertThat(page().select("[role=alert]").text()).startsWith("Quelqu’un d’autre vient d’enregistrer");
        assertThat(titleField().getValue()).isEqualTo("Mine");
        assertThat(open("accessibilite?lang=en").select("h1").text()).isEqualTo("Theirs");

        pages.reload();
    }

    @Test
    void an_added_page_is_linked_once_it_is_shown_and_speaks_french_where_it_was_not_translated() {
        open("gestion/pages");
        _click(button("Ajouter une page"));
        _setValue(titleField(), "Nos soutiens");
        _click(button("Créer la page"));
        assertThat(open("pages/nos-soutiens").select("h1").text()).isEqualTo("Cette page n’existe pas");

        open("gestion/pages");
        _click(button("Afficher"));

        var page = open("pages/nos-soutiens?lang=en");
        assertThat(page.select("h1").text()).isEqualTo("Nos soutiens");
        assertThat(page.select("footer a").eachAttr("href")).contains("/pages/nos-soutiens?lang=en");
        assertThat(open("plan-du-site").select("main a").eachAttr("href")).contains("/pages/nos-soutiens");
    }

    @Test
    void nobody_else_opens_them_and_unknown_pages_are_none() {
        assertThat(open("gestion/pages/inconnue/fr").text()).doesNotContain("Enregistrer et publier");
        signInAsPasserBy();
        assertThat(open("gestion/pages").text()).doesNotContain("Ajouter une page");
        assertThat(open("gestion/pages/ess/fr").text()).doesNotContain("Enregistrer et publier");
    }
}
