package fr.vitrine.frontend.myspace.missions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The week after the one that never ends. */
class WeekViewTest extends PrivateViewTest {

    private static final String WEEK = "mon-espace/missions/semaine?lundi=2026-11-23";
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Autowired
    private Missions missions;

    @Autowired
    private Applying applying;

    @Autowired
    private Applicants applicants;

    @Autowired
    private Taxonomies taxonomies;

    private Structure structure;
    private Mission mission;

    @BeforeEach
    void begin() {
        structure = publish(Organisations.minimal("La Semaine pleine"));
        grant(structure, bruno(), MemberRole.CONTRIBUTOR);
        var details = new MissionDetails(
                "Servir la soupe",
                "On sert.",
                null,
                taxonomies.current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Once(List.of(new Timing.Shift(at(WEDNESDAY, 9), 2))),
                new Welcome(Welcome.ADULT, false, null, null, null),
                false);
        mission = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
        signIn(bruno());
    }

    private static Timing.Time at(LocalDate day, int hour) {
        return new Timing.Time(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0));
    }

    private static void press(String label) {
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button -> button.getAriaLabel()
                        .filter(text -> text.replaceAll("\\h", " ").equals(label))
                        .isPresent())));
    }

    private static void answer(String label) {
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText(label)));
    }

    private static void choose(LocalDate day, int hour) {
        var dialog = _get(Dialog.class);
        _setValue(_get(dialog, DatePicker.class), day);
        _setValue(_get(dialog, TimePicker.class, spec -> spec.withLabel("De")), LocalTime.of(hour, 0));
        _setValue(_get(dialog, TimePicker.class, spec -> spec.withLabel("À")), LocalTime.of(hour + 2, 0));
    }

    private List<Timing.Time> times() {
        return ((Timing.Once)
                        missions.get(Actor.OPERATOR, mission.id()).details().timing())
                .shifts().stream().map(Timing.Shift::time).toList();
    }

    @Test
    void slots_are_added_moved_and_taken_away_where_they_are_seen() {
        assertThat(open(WEEK).text()).contains("Servir la soupe", "il manque 2 personnes");
        press("Ajouter un créneau : jeudi 26 novembre");
        assertThat(_get(_get(Dialog.class), DatePicker.class).getValue()).isEqualTo(WEDNESDAY.plusDays(1));
        choose(WEDNESDAY.plusDays(1), 9);
        answer("Ajouter un créneau");
        assertThat(times()).containsExactly(at(WEDNESDAY, 9), at(WEDNESDAY.plusDays(1), 9));

        press("Déplacer : Servir la soupe, jeudi 26 novembre, de 9 h à 11 h");
        choose(WEDNESDAY, 9);
        answer("Déplacer");
        assertThat(_find(Dialog.class)).as("there is one at that time").hasSize(1);
        choose(WEDNESDAY.plusDays(2), 14);
        answer("Déplacer");
        assertThat(times()).containsExactly(at(WEDNESDAY, 9), at(WEDNESDAY.plusDays(2), 14));

        press("Retirer : Servir la soupe, mercredi 25 novembre, de 9 h à 11 h");
        answer("Retirer");
        assertThat(times()).containsExactly(at(WEDNESDAY.plusDays(2), 14));
        assertThat(page().text()).doesNotContain("09:00–11:00").contains("14:00–16:00");
    }

    @Test
    void who_would_come_is_told_in_the_words_of_the_structure_and_a_slot_they_count_on_stays() {
        var slots = Set.of(mission.slots().getFirst().id());
        var sent = (ApplyResult.Sent)
                applying.apply(actor(anna()), mission.id(), new ApplicationForm("Anna Test", "Je viens.", slots, true));
        applicants.move(actor(bruno()), sent.application().id(), ApplicationMove.ACCEPT, null, "Oui");
        assertThat(open(WEEK).text()).contains("Anna Test");
        press("Retirer : Servir la soupe, mercredi 25 novembre, de 9 h à 11 h");
        answer("Retirer");
        assertThat(times()).containsExactly(at(WEDNESDAY, 9));

        press("Déplacer : Servir la soupe, mercredi 25 novembre, de 9 h à 11 h");
        choose(WEDNESDAY.plusDays(1), 9);
        _setValue(_get(_get(Dialog.class), TextArea.class), "La cuisine est fermée mercredi.");
        answer("Déplacer");
        assertThat(times()).containsExactly(at(WEDNESDAY.plusDays(1), 9));
        signIn(anna());
        assertThat(open("mon-espace/benevolat/" + sent.application().id()).text())
                .contains("Créneau déplacé.", "La cuisine est fermée mercredi.", "eudi 26 novembre");
    }

    @Test
    void what_is_past_is_not_planned_any_more() {
        open("mon-espace/missions/semaine?lundi=2026-11-09");
        assertThat(_find(Button.class, spec -> spec.withText("Ajouter"))).isEmpty();
    }
}
