package fr.vitrine.frontend.backoffice.missions;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.OfficeViewTest;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.missiondesk.MissionSheet;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionFilter;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MissionsOfficeTest extends OfficeViewTest {

    @Autowired
    private Missions missions;

    @Autowired
    private Structures structures;

    @Autowired
    private Taxonomies taxonomies;

    @Autowired
    private MissionDesk desk;

    private Mission handedIn(String title) {
        var structure =
                Organisations.save(structures, Organisations.minimal("Chez " + title), Structure.Status.PUBLISHED);
        var details = new MissionDetails(
                title,
                "On trie.",
                null,
                taxonomies.current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Regular(BigDecimal.TWO, null, Set.of(), null, null, 2),
                new Welcome(Welcome.ADULT, false, null, null, null),
                false);
        var member =
                new Actor.Person(person("benevole@example.org").id(), null, Map.of(structure.id(), MemberRole.OWNER));
        var mission = missions.create(member, structure.id(), details);
        missions.move(member, mission.id(), MissionState.SUBMITTED);
        return mission;
    }

    private void search(String title) {
        open("gestion/missions");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Chercher un titre")), title);
    }

    @SuppressWarnings("unchecked")
    private static Mission first() {
        return GridKt._get((Grid<Mission>) _get(Grid.class), 0);
    }

    @Test
    void staff_read_what_was_handed_in_and_publish_it() {
        var mission = handedIn("Lire puis publier");
        sheet("Lire puis publier", mission);
        _click(_get(Button.class, spec -> spec.withText("Publier")));
        assertThat(missions.get(Actor.OPERATOR, mission.id()).state()).isEqualTo(MissionState.PUBLISHED);
    }

    @Test
    void who_sends_it_back_has_to_say_why() {
        var mission = handedIn("Lire puis renvoyer");
        sheet("Lire puis renvoyer", mission);
        _click(_get(Button.class, spec -> spec.withText("Renvoyer à la structure…")));
        _click(_get(Button.class, spec -> spec.withText("Renvoyer")));
        assertThat(missions.get(Actor.OPERATOR, mission.id()).state()).isEqualTo(MissionState.SUBMITTED);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Ce qu’il faut revoir")), "Dites où.");
        _click(_get(Button.class, spec -> spec.withText("Renvoyer")));
        var back = missions.get(Actor.OPERATOR, mission.id());
        assertThat(back.state()).isEqualTo(MissionState.DRAFT);
        assertThat(back.remark()).isEqualTo("Dites où.");
    }

    @Test
    void a_file_has_what_the_grid_has_and_no_formula() throws IOException {
        handedIn("=SOMME des bonnes volontés");
        var file = new ByteArrayOutputStream();
        try (var csv = new CsvSheet(file)) {
            new MissionExport(desk, Locale.FRENCH)
                    .write(
                            Actor.OPERATOR,
                            new MissionFilter("bonnes volontés", null, false, MissionFilter.Order.TITLE, false),
                            csv);
        }
        assertThat(file.toString(StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("'=SOMME des bonnes volontés;Chez =SOMME des bonnes volontés;À relire;"));
    }

    @Test
    void who_is_not_of_the_staff_gets_no_file() {
        signInAsPasserBy();
        var export = new MissionExport(desk, Locale.FRENCH);
        assertThatThrownBy(() -> export.write(
                        person("benevole@example.org"), MissionFilter.ALL, new CsvSheet(new ByteArrayOutputStream())))
                .isInstanceOf(AccessDenied.class);
    }

    private void sheet(String title, Mission mission) {
        search(title);
        assertThat(first().id()).isEqualTo(mission.id());
        new MissionSheet(desk, first(), "", () -> Actor.OPERATOR, Locale.FRENCH, () -> {}).open();
    }
}
