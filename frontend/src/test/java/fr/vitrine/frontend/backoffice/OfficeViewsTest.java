package fr.vitrine.frontend.backoffice;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.ActionLog;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.ProposalId;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every other page of the back office as those who may see it, and as those who may not. */
class OfficeViewsTest extends OfficeViewTest {

    @Autowired
    private Structures structures;

    @Autowired
    private Proposals proposals;

    @Autowired
    private ActionLog log;

    private Structure published(String name) {
        return Organisations.save(structures, Organisations.rich(name), Status.PUBLISHED);
    }

    /** Sent in by somebody of the structure, waiting for staff. */
    private ProposalId proposed(Structure structure, String tagline) {
        var member =
                new Actor.Person(person("benevole@example.org").id(), null, Map.of(structure.id(), MemberRole.OWNER));
        var form = ProfileForm.of(Profile.of(structure)).with(ProfileForm.Text.TAGLINE, tagline);
        proposals.submit(member, structure.id(), structure.version(), form, "");
        return proposals.list(Actor.OPERATOR, structure.id(), 1).getFirst().id();
    }

    @ParameterizedTest
    @CsvSource({
        "gestion, Tableau de bord",
        "gestion/relecture, À relire",
        "gestion/courriers, Courriels",
        "gestion/courriers/retenus, Courriels",
        "gestion/courriers/modeles, Courriels",
        "gestion/personnes, Personnes",
        "gestion/journal, Journal",
        "gestion/imports, Imports",
        "gestion/doublons, Doublons"
    })
    void staff_see_what_a_passer_by_does_not(String address, String heading) {
        assertThat(open(address).select("main h1, main h2").text()).containsIgnoringCase(heading);

        signInAsPasserBy();

        assertThat(open(address).select("main h1").text()).doesNotContainIgnoringCase(heading);
    }

    @ParameterizedTest
    @CsvSource({"gestion/personnes", "gestion/journal", "gestion/reglages", "gestion/territoire"})
    void what_is_for_administrators_is_not_for_editors(String address) {
        var heading = open(address).select("main h1").text();

        signInAsEditor();

        assertThat(open(address).select("main h1").text()).isNotEqualTo(heading);
        assertThat(open("gestion").select("nav a").eachAttr("href")).doesNotContain("/" + address);
    }

    @Test
    void what_waits_is_in_the_queue_shown_old_beside_new_and_published_when_it_is_accepted() {
        var structure = published("Structure à relire");
        var proposal = proposed(structure, "Une accroche toute neuve");

        open("gestion/relecture");
        assertThat(GridKt._size(_get(Grid.class))).isPositive();
        var page = open("gestion/relecture/" + proposal);
        assertThat(page.select("main h1").text()).contains("Structure à relire");
        assertThat(page.select("ins").eachText()).contains("ajouté : accroche", "ajouté : neuve");

        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getText().startsWith("Tout accepter"))));
        assertThat(structures.get(Actor.OPERATOR, structure.id()).details().tagline())
                .isEqualTo("Une accroche toute neuve");
        assertThat(open("structures/" + structure.slug()).text()).contains("Une accroche toute neuve");
    }

    @Test
    void who_is_not_of_the_staff_reviews_nothing_and_reads_no_history() {
        var structure = published("Structure gardée");
        var proposal = proposed(structure, "Secret de relecture");
        signInAsPasserBy();

        assertThat(open("gestion/relecture/" + proposal).text()).doesNotContain("Secret de relecture");
        assertThat(open("gestion/structures/" + structure.id() + "/historique")
                        .select("main")
                        .text())
                .doesNotContain("Structure gardée");
    }

    @Test
    void the_history_of_a_structure_tells_its_changes_and_their_causes() {
        var structure = published("Structure d’avant");
        structures.update(Actor.OPERATOR, structure.id(), structure.version(), Organisations.rich("Structure d’après"));

        var page = open("gestion/structures/" + structure.id() + "/historique");

        assertThat(page.select("h1").text()).contains("Structure d’après");
        assertThat(page.select("ol.history > li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("ol.history > li").getFirst().text()).contains("avant", "après");
    }

    @Test
    void people_are_found_by_their_address() {
        open("gestion/personnes");
        Grid<?> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isGreaterThan(1);

        _setValue(_get(TextField.class), "benevole@example.org");

        assertThat(GridKt._size(grid)).isEqualTo(1);
    }

    @Test
    void the_log_tells_what_was_done_and_is_searched() {
        log.add(Actor.OPERATOR, "test.done", "quelque chose d’unique", "détail");
        open("gestion/journal");
        Grid<?> grid = _get(Grid.class);

        _setValue(_get(TextField.class), "quelque chose d’unique");

        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid, 0)).contains("test.done", "détail");
    }

    @Test
    void the_log_says_in_words_what_was_done_and_to_what() {
        log.add(Actor.OPERATOR, "mail.read", "structure 404040404", "mots");
        open("gestion/journal");
        Grid<?> grid = _get(Grid.class);

        _setValue(_get(TextField.class), "404040404");

        assertThat(GridKt._getFormattedRow(grid, 0)).contains("Courriel lu", "Structure 404040404");
    }

    @Test
    void the_dashboard_leads_to_what_waits_and_tells_its_figures_in_tables() {
        proposed(published("Structure en attente"), "Encore une accroche");

        var page = open("gestion");

        assertThat(page.select("main a").eachAttr("href")).contains("/gestion/relecture");
        assertThat(page.select("main table caption").eachText()).isNotEmpty().doesNotContain("");
    }
}
