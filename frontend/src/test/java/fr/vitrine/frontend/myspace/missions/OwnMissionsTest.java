package fr.vitrine.frontend.myspace.missions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Timing;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnMissionsTest extends PrivateViewTest {

    @Autowired
    private Missions missions;

    @Autowired
    private Taxonomies taxonomies;

    @Autowired
    private Territory territory;

    private Structure structure;

    @BeforeEach
    void begin() {
        structure = publish(Organisations.minimal("La Main tendue"));
        grant(structure, bruno(), MemberRole.CONTRIBUTOR);
        signIn(bruno());
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static TextField field(String label) {
        return _get(_get(Dialog.class), TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private void fill() {
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, Select.class, spec -> spec.withLabel("Partir d’un modèle")), "tri");
        assertThat(field("Titre").getValue()).isEqualTo("Trier les dons reçus");
        _setValue(
                (Select<Domain>) _get(dialog, Select.class, spec -> spec.withLabel("Domaine")),
                taxonomies.current().domains().getFirst());
        _setValue(
                (ComboBox<Commune>) _get(dialog, ComboBox.class, spec -> spec.withLabel("Commune")),
                territory.communes().getFirst());
        _setValue(_get(dialog, DatePicker.class, spec -> spec.withLabel("Jour")), LocalDate.of(2026, 12, 5));
        _setValue(_get(dialog, TimePicker.class, spec -> spec.withLabel("De")), LocalTime.of(9, 0));
        _setValue(_get(dialog, TimePicker.class, spec -> spec.withLabel("À")), LocalTime.of(12, 0));
        _setValue(_get(dialog, IntegerField.class, spec -> spec.withLabel("Places")), 3);
    }

    private Mission only() {
        return missions.list(Actor.OPERATOR, structure.id()).getFirst();
    }

    @Test
    void a_mission_begins_from_a_template_is_repeated_handed_in_copied_and_taken_back() {
        assertThat(open("mon-espace/missions").text()).contains("La Main tendue", "Aucune mission pour le moment");
        press("Proposer une mission");
        fill();
        press("Répéter");
        press("Enregistrer");
        var draft = only();
        assertThat(draft.state()).isEqualTo(MissionState.DRAFT);
        assertThat(((Timing.Once) draft.details().timing()).shifts())
                .extracting(shift -> shift.time().day())
                .containsExactly(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 12));

        press("Proposer à la relecture");
        assertThat(only().state()).isEqualTo(MissionState.SUBMITTED);
        assertThat(page().text()).contains("À relire");
        press("Copier");
        assertThat(missions.list(Actor.OPERATOR, structure.id())).hasSize(2);
        press("Reprendre");
        assertThat(missions.get(Actor.OPERATOR, draft.id()).state()).isEqualTo(MissionState.DRAFT);
    }

    @Test
    void what_is_missing_is_marked_and_nothing_is_stored() {
        open("mon-espace/missions");
        press("Proposer une mission");
        fill();
        _setValue(field("Titre"), "Seul");
        _setValue(_get(_get(Dialog.class), TextArea.class, spec -> spec.withLabel("Ce que vous ferez")), "");
        press("Enregistrer");
        assertThat(field("Titre").isInvalid()).isTrue();
        assertThat(missions.list(Actor.OPERATOR, structure.id())).isEmpty();
    }

    @Test
    void what_staff_say_against_it_stands_beside_it() {
        open("mon-espace/missions");
        press("Proposer une mission");
        fill();
        press("Enregistrer");
        press("Proposer à la relecture");
        missions.move(Actor.OPERATOR, only().id(), MissionState.DRAFT, "Dites qui accueille.");
        assertThat(open("mon-espace/missions").text()).contains("L’équipe demande de revoir", "Dites qui accueille.");
    }

    @Test
    void who_is_not_of_its_people_sees_none_of_its_missions() {
        open("mon-espace/missions");
        press("Proposer une mission");
        fill();
        press("Enregistrer");
        signIn(anna());
        assertThat(open("mon-espace/missions").text()).doesNotContain("La Main tendue", "Trier les dons");
    }
}
