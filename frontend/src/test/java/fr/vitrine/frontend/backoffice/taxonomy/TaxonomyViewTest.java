package fr.vitrine.frontend.backoffice.taxonomy;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.taxonomy.TaxonomyEditing;
import fr.vitrine.directory.taxonomy.TaxonomyEntry;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.backoffice.taxonomy.Tree.Place;
import fr.vitrine.kernel.Actor;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TaxonomyViewTest extends OfficeViewTest {

    @Autowired
    private TaxonomyEditing editing;

    private Tree tree() {
        return new Tree(editing.list(Actor.OPERATOR));
    }

    private TaxonomyEntry entry(String label) {
        return tree().entries().stream()
                .filter(entry -> entry.wording().label().fr().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static void choose(TaxonomyEntry entry) {
        var grid = _get(TaxonomyGrid.class);
        GridKt._select(grid, entry);
    }

    private static void type(String label, String value) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), value);
    }

    private void addDomain(String name) {
        _click(button("Ajouter un domaine"));
        type("Nom (français)", name);
        type("Nom (anglais)", name + " (en)");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("En une phrase (français)")), "Une phrase.");
        _click(button("Ajouter"));
    }

    private void addCompetence(String name) {
        _click(button("Ajouter une compétence à ce domaine"));
        type("Nom (français)", name);
        type("Nom (anglais)", name + " (en)");
        _click(button("Ajouter"));
    }

    @Test
    void a_domain_and_its_competences_are_added_and_seen_on_the_site() {
        open("gestion/taxonomie");
        addDomain("Domaine ajouté");
        addCompetence("Compétence ajoutée");

        assertThat(entry("Compétence ajoutée").parent())
                .isEqualTo(entry("Domaine ajouté").id());
        assertThat(open("domaines/domaine-ajoute").select("h1").text()).isEqualTo("Domaine ajouté");
        assertThat(open("domaines").text()).contains("Domaine ajouté");
    }

    @Test
    void what_is_wrong_is_said_and_nothing_is_lost() {
        open("gestion/taxonomie");
        _click(button("Ajouter un domaine"));
        type("Nom (français)", "À moitié");
        _click(button("Ajouter"));

        assertThat(page().select("[role=alert] li").eachText())
                .containsExactly(
                        "Donnez-lui un nom en français et en anglais.",
                        "Dites en une phrase, au moins en français, ce qu’est ce domaine.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nom (français)"))
                        .getValue())
                .isEqualTo("À moitié");
    }

    @Test
    void buttons_move_an_entry_and_what_was_done_is_undone() {
        open("gestion/taxonomie");
        addDomain("Domaine d’ordre");
        addCompetence("Première");
        choose(entry("Domaine d’ordre"));
        addCompetence("Deuxième");

        _click(button("Monter"));
        assertThat(tree().placeOf(entry("Deuxième"))).isZero();
        _click(button("Annuler la dernière action"));
        assertThat(tree().placeOf(entry("Deuxième"))).isEqualTo(1);

        moveTo("Mobilité");
        assertThat(entry("Deuxième").parent()).isEqualTo(entry("Mobilité").id());
        _click(button("Annuler la dernière action"));
        assertThat(entry("Deuxième").parent())
                .isEqualTo(entry("Domaine d’ordre").id());

        _click(button("Annuler la dernière action"));
        assertThat(tree().entries())
                .noneMatch(entry -> entry.wording().label().fr().equals("Deuxième"));
    }

    @SuppressWarnings("unchecked") // the only such field lists domains
    private void moveTo(String domain) {
        choose(entry("Deuxième"));
        Select<TaxonomyEntry> domains = _get(Select.class, spec -> spec.withLabel("Domaine"));
        var to = domains.getListDataView()
                .getItems()
                .filter(item -> item.wording().label().fr().equals(domain))
                .findFirst()
                .orElseThrow();
        _setValue(domains, to);
    }

    @Test
    @SuppressWarnings("unchecked") // the only such field lists entries
    void a_merged_domain_leads_to_the_other_and_so_does_its_filter() {
        open("gestion/taxonomie");
        addDomain("Domaine absorbé");
        addDomain("Domaine gardé");
        choose(entry("Domaine absorbé"));
        ComboBox<TaxonomyEntry> into = _get(ComboBox.class, spec -> spec.withLabel("Fusionner avec"));
        _setValue(into, entry("Domaine gardé"));
        _click(button("Fusionner"));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(page().select(".taxonomy__retired").text()).contains("Domaine absorbé mène à « Domaine gardé »");
        assertThat(open("domaines/domaine-absorbe").select("h1").text()).isEqualTo("Domaine gardé");
        assertThat(open("structures?domaine=domaine-absorbe&tri=nom")
                        .select(".active-filters")
                        .text())
                .contains("Domaine gardé");
    }

    @Test
    void what_is_taken_out_is_gone_from_the_site_and_comes_back() {
        open("gestion/taxonomie");
        addDomain("Domaine de passage");
        _click(button("Retirer"));
        assertThat(open("domaines/domaine-de-passage").select("h1").text()).isEqualTo("Ce domaine n’existe plus");

        open("gestion/taxonomie");
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter("Remettre : Domaine de passage"::equals)
                        .isPresent())));
        assertThat(open("domaines/domaine-de-passage").select("h1").text()).isEqualTo("Domaine de passage");
    }

    @Test
    void where_a_dragged_row_goes() {
        var tree = tree();
        var domains = tree.domains();
        var first = domains.getFirst();
        var second = domains.get(1);
        var competences = tree.below(first.id());

        assertThat(tree.dropped(second, first, false, false)).isEqualTo(new Place(null, 0));
        assertThat(tree.dropped(first, competences.getFirst(), false, false).parent())
                .isNull();
        assertThat(tree.dropped(competences.getFirst(), competences.get(2), true, false))
                .isEqualTo(new Place(first.id(), 2));
        assertThat(Objects.requireNonNull(tree.dropped(competences.getFirst(), second, false, true)
                        .parent()))
                .isEqualTo(second.id());
    }

    @Test
    void nobody_else_opens_it() {
        signInAsPasserBy();

        assertThat(open("gestion/taxonomie").text()).doesNotContain("Ajouter un domaine");
    }
}
