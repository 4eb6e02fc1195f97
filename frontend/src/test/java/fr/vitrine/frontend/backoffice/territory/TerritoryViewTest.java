package fr.vitrine.frontend.backoffice.territory;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.ActionLog;
import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.directory.importing.SampleStructures;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.web.SiteStylesheet;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TerritoryViewTest extends OfficeViewTest {

    @Autowired
    private SiteStylesheet stylesheet;

    @Autowired
    private ActionLog log;

    @Autowired
    private SampleStructures samples;

    @Autowired
    private Structures structures;

    @Autowired
    private DSLContext jooq;

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void takeUpWhatIsConfigured() {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(each -> each.getAriaLabel()
                        .filter("Reprendre : Réglages de l’installation"::equals)
                        .isPresent())));
        _click(button("Enregistrer et publier"));
    }

    @AfterEach
    void leaveTheSiteAsItWas() {
        signInAsAdministrator();
        open("gestion/territoire");
        takeUpWhatIsConfigured();
    }

    @Test
    void a_new_name_a_new_colour_and_a_link_show_on_every_page_at_once() {
        var sheets = stylesheet.links();
        open("gestion/territoire");
        _setValue(line("Nom du site"), "Vitrine essayée");
        _setValue(line("Écrans clairs"), "#7a1f5c");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Adresses")), "https://mastodon.example/@essai");
        _click(button("Enregistrer et publier"));

        var page = open("");
        assertThat(page.select(".brand__name").text()).isEqualTo("Vitrine essayée");
        assertThat(page.select("footer a[rel~=me]").eachText()).containsExactly("mastodon.example/@essai");
        assertThat(open("mentions-legales").select("main").text()).contains("Le site Vitrine essayée");
        assertThat(stylesheet.links()).isNotEqualTo(sheets);
        assertThat(log.list(Actor.OPERATOR, "settings.saved", 0, 1)).hasSize(1);

        open("gestion/territoire");
        takeUpWhatIsConfigured();
        assertThat(open("").select(".brand__name").text()).isEqualTo("Ternois solidaire");
        assertThat(stylesheet.links()).isEqualTo(sheets);
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_is_published() {
        open("gestion/territoire");
        _setValue(line("Nom du site"), "");
        _setValue(line("Écrans clairs"), "#f2c14e");
        _click(button("Enregistrer et publier"));

        assertThat(page().select("[role=alert]").text()).contains("2 réglages sont à corriger");
        assertThat(line("Nom du site").isInvalid()).isTrue();
        assertThat(line("Écrans clairs").getErrorMessage()).startsWith("Le texte serait illisible");
        assertThat(open("").select(".brand__name").text()).isEqualTo("Ternois solidaire");
    }

    @Test
    void what_came_with_the_software_is_taken_off_the_site_and_can_come_back() {
        var shown = samples.count(Actor.OPERATOR);
        assertThat(shown).isPositive();
        assertThat(open("gestion/territoire").text()).contains("Ce site montre " + shown + " structures fournies");
        var taken = shown();

        _click(button("Retirer les structures d’exemple"));
        ConfirmDialogKt._fireCancel(_get(ConfirmDialog.class));
        assertThat(samples.count(Actor.OPERATOR)).isEqualTo(shown);
        _click(button("Retirer les structures d’exemple"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(samples.count(Actor.OPERATOR)).isZero();
        assertThat(_find(Button.class, spec -> spec.withText("Retirer les structures d’exemple")))
                .isEmpty();
        assertThat(open("structures/atre").select("h1").text()).isEqualTo("Cette structure n’est plus référencée");

        structures.setStatus(Actor.OPERATOR, taken, Status.PUBLISHED);
        assertThat(open("structures/atre").select("h1").text()).isEqualTo("ATRE");
    }

    private List<StructureId> shown() {
        return jooq.select(STRUCTURE.ID)
                .from(STRUCTURE)
                .where(STRUCTURE.SOURCE.eq(SampleData.SOURCE))
                .and(STRUCTURE.STATUS.eq(StructureStatus.published))
                .fetch(STRUCTURE.ID);
    }

    @Test
    void nobody_but_an_administrator_opens_it() {
        signInAsEditor();
        assertThat(open("gestion/territoire").text()).doesNotContain("Enregistrer et publier");
        signInAsPasserBy();
        assertThat(open("gestion/territoire").text()).doesNotContain("Enregistrer et publier");
    }
}
