package fr.vitrine.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.Structure;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MissionEventsTest {

    private static Scene scene;
    private static MissionEvents links;
    private static Events events;

    @BeforeAll
    static void open() {
        scene = new Scene();
        links = scene.get(MissionEvents.class);
        events = scene.get(Events.class);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static Event event(Structure structure, String title, LocalDate day) {
        var afternoon = Session.at(day, LocalTime.of(14, 0), LocalTime.of(18, 0));
        var details = EventDetails.titled(title, Schedule.dates(ZoneId.of("Europe/Paris"), List.of(afternoon)))
                .edit()
                .organisers(new Organiser.Structure(structure.id()))
                .build();
        var created = events.create(scene.editor, details);
        return events.setPublication(scene.editor, created.id(), Publication.PUBLISHED);
    }

    @Test
    void a_mission_names_an_event_of_its_structure_that_is_to_come_and_either_leads_to_the_other() {
        var structure = scene.structure("Les Fêtes");
        var fair = event(structure, "Fête de la soupe", Scene.TODAY.plusDays(8));
        event(structure, "Fête passée", Scene.TODAY.minusDays(8));
        var other = event(scene.structure("Les Autres"), "Bal des autres", Scene.TODAY.plusDays(8));
        var mission = scene.mission(structure, MissionSample.named("Tenir la buvette"));
        var people = scene.peopleOf(structure);

        assertThat(links.choices(people, structure.id())).extracting(Event::id).containsExactly(fair.id());
        assertThat(links.link(people, mission.id(), other.id())).isFalse();
        assertThat(links.link(people, mission.id(), fair.id())).isTrue();

        var published = scene.get(PublishedMissions.class);
        assertThat(published.at(fair.id())).extracting(Mission::id).containsExactly(mission.id());
        var linked = scene.get(Missions.class).get(people, mission.id());
        assertThat(links.of(linked)).map(Event::id).contains(fair.id());

        events.setPublication(scene.editor, fair.id(), Publication.ARCHIVED);
        assertThat(links.of(linked)).isEmpty();
        assertThat(links.link(people, mission.id(), null)).isTrue();
        assertThat(published.at(fair.id())).isEmpty();
    }

    @Test
    void only_who_keeps_the_mission_links_it() {
        var structure = scene.structure("Les Gardiens");
        var mission = scene.mission(structure, MissionSample.named("Garder la porte"));
        for (var wrong : List.of(Actor.VISITOR, scene.passerBy(), scene.peopleOf(scene.structure("Des Voisins")))) {
            assertThatThrownBy(() -> links.choices(wrong, structure.id())).isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> links.link(wrong, mission.id(), null)).isInstanceOf(AccessDenied.class);
        }
    }
}
