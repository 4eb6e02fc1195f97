package fr.vitrine.frontend.myspace.volunteering;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.frontend.access.SignIns;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationState;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna's structure has a mission for which Bruno applies. */
class VolunteeringTest extends PrivateViewTest {

    private static final String SECRET = "Je viens avec ma brouette.";

    @Autowired
    private SampleAccounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Missions missions;

    @Autowired
    private Applying applying;

    @Autowired
    private VolunteerProfiles profiles;

    @Autowired
    private Taxonomies taxonomies;

    private Structure structure;
    private Mission mission;

    @BeforeEach
    void begin() {
        structure = publish(Organisations.minimal("Les Jardins partagés"));
        grant(structure, anna(), MemberRole.OWNER);
        var time = new Timing.Time(LocalDate.of(2026, 11, 21), LocalTime.of(9, 0), LocalTime.of(12, 0));
        var details = new MissionDetails(
                "Bêcher le grand carré",
                "On bêche.",
                null,
                taxonomies.current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Once(List.of(new Timing.Shift(time, 2))),
                new Welcome(Welcome.ADULT, false, null, null, null),
                false);
        mission = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
    }

    /** The same, from an age on. */
    private Mission from(int age) {
        var of = mission.details();
        var details = new MissionDetails(
                "Arroser les semis",
                of.tasks(),
                null,
                of.domain(),
                Skills.NONE,
                of.place(),
                of.timing(),
                new Welcome(age, false, null, null, null),
                false);
        var created = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, created.id(), MissionState.PUBLISHED);
        return created;
    }

    @AfterEach
    void end() {
        profiles.forget(actor(bruno()));
    }

    private Application applied() {
        var slots = mission.slots().stream().map(slot -> slot.id()).collect(Collectors.toSet());
        var form = new ApplicationForm("Bruno Test", SECRET, slots, true);
        return ((ApplyResult.Sent) applying.apply(actor(bruno()), mission.id(), form)).application();
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    @Test
    void the_form_is_ready_to_be_sent_and_asks_who_is_known_for_no_address() {
        var form = open("benevolat/" + mission.slug() + "/proposer").select("form.contact-form");
        assertThat(form.attr("action")).isEqualTo("/benevolat/" + mission.slug() + "/proposer");
        assertThat(form.select("[name=adresse]")).hasSize(1);
        assertThat(form.select("[name=creneau][checked]")).hasSize(1);
        assertThat(form.select("textarea").text()).contains("Bêcher le grand carré");

        signIn(bruno());
        assertThat(open("benevolat/" + mission.slug() + "/proposer").select("[name=adresse]"))
                .isEmpty();
        assertThat(open("benevolat/" + mission.slug())
                        .select("a.button--primary")
                        .text())
                .contains("Proposer mon aide");
    }

    @Test
    void who_is_under_18_can_say_so_where_the_mission_is_open_to_them() {
        var forAll = open("benevolat/" + from(0).slug() + "/proposer");
        assertThat(forAll.select("[name=mineur]")).hasSize(1);
        assertThat(forAll.select("[name=responsable]")).isEmpty();
        assertThat(open("benevolat/" + from(16).slug() + "/proposer").select("[name=mineur]"))
                .hasSize(1);
        assertThat(open("benevolat/" + mission.slug() + "/proposer").select("[name=mineur]"))
                .isEmpty();
    }

    @Test
    void who_applied_sees_it_writes_and_withdraws() {
        var application = applied();
        signIn(bruno());
        assertThat(open("mon-espace/benevolat").text()).contains("Bêcher le grand carré", "Nouvelle");
        assertThat(open("mon-espace/benevolat/" + application.id()).text())
                .contains("Les Jardins partagés", "place gardée", SECRET);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Votre réponse")), "À quelle heure ?");
        press("Répondre");
        assertThat(page().text()).contains("À quelle heure ?");
        press("Me désister");
        _click(_find(Button.class, spec -> spec.withText("Me désister")).getLast());
        assertThat(applying.get(actor(bruno()), application.id()).state()).isEqualTo(ApplicationState.CANCELLED);
        assertThat(page().text()).contains("Annulée", "Plus disponible");
    }

    @Test
    void the_address_of_the_calendar_is_shown_when_asked_for_and_can_be_changed() {
        signIn(bruno());
        open("mon-espace/benevolat");
        press("Afficher mon adresse");
        var field = _get(TextField.class, spec -> spec.withLabel("Adresse du calendrier"));
        var before = field.getValue();
        assertThat(before).contains("/mon-calendrier/");
        press("Changer d’adresse");
        assertThat(field.getValue()).isNotEqualTo(before);
    }

    @Test
    void its_people_answer_with_one_click_and_see_who_comes_in_the_week() {
        var application = applied();
        profiles.save(
                actor(bruno()),
                0,
                new ProfileDetails(
                        Set.of(),
                        List.of("Maçonnerie"),
                        Set.of(),
                        null,
                        20,
                        false,
                        Telling.NEVER,
                        new Age(1991, false)));
        signIn(anna());
        assertThat(open("mon-espace/missions/" + mission.id()).text()).contains("Bruno Test", "Nouvelle 1");
        press("Accepter");
        assertThat(applying.get(actor(bruno()), application.id()).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(page().text()).contains("Acceptée 1");
        press("Lire, écrire…");
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Ce que cette personne dit d’elle", "Maçonnerie")
                .doesNotContain("1991");
        assertThat(_find(Button.class, spec -> spec.withText("Refuser…"))).hasSize(1);
        assertThat(open("mon-espace/missions/semaine?lundi=2026-11-16").text())
                .contains("Samedi 21 novembre", "Bruno Test", "il manque 1 personne");
    }

    @Test
    void nobody_else_sees_who_applied_wherever_they_look() {
        var application = applied();
        var pages = List.of(
                "mon-espace/benevolat/" + application.id(),
                "mon-espace/benevolat",
                "mon-espace/missions/" + mission.id(),
                "mon-espace/missions",
                "mon-espace/missions/semaine?lundi=2026-11-16",
                "mon-espace/messages",
                "gestion/candidatures",
                "gestion/missions",
                "benevolat/" + mission.slug(),
                "benevolat");
        accounts.staffLink(Actor.OPERATOR);
        var stranger = people.list(Actor.OPERATOR, "equipe@example.org", 0, 1)
                .getFirst()
                .id();
        for (var page : pages) {
            if (page.startsWith("benevolat")) {
                SignIns.out();
                assertNobody(page);
            }
            if (!page.startsWith("gestion")) {
                SignIns.as(new Actor.Person(stranger, null, Map.of()));
                assertNobody(page);
            }
            SignIns.as(new Actor.Person(stranger, StaffRole.ADMINISTRATOR, Map.of()));
            assertNobody(page);
        }
    }

    private void assertNobody(String page) {
        assertThat(open(page).text()).as(page).doesNotContain("Bruno Test", SECRET, "benevole@example.org");
    }
}
