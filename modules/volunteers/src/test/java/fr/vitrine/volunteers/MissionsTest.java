package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION_MOVE;
import static fr.vitrine.volunteers.MissionSample.named;
import static fr.vitrine.volunteers.MissionSample.shift;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import fr.vitrine.places.Places;
import fr.vitrine.volunteers.PublishedMissions.Lookup;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MissionsTest {

    private static Scene scene;
    private static Missions missions;
    private static Structure structure;

    @BeforeAll
    static void open() {
        scene = new Scene();
        missions = scene.get(Missions.class);
        structure = scene.structure("Le Panier");
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static MissionDetails details(MissionSample sample) {
        return sample.details(scene.domain(sample.domain()));
    }

    private static Lookup find(Mission mission) {
        return scene.get(PublishedMissions.class).find(mission.slug());
    }

    @Test
    void what_is_stored_is_what_was_said() {
        var once = details(named("Deux fois ici")
                .on(shift("2026-12-06", "14:00", "16:00", 2), shift("2026-12-05", "09:00", "12:00", 4)));
        assertThat(missions.create(scene.editor, structure.id(), once).details())
                .isEqualTo(once);
        var regular = details(named("Toute l’année")
                .timed(MissionSample.regular(60, 5, Moment.EVENING, Moment.WEEKEND))
                .remote(Remote.POSSIBLE));
        assertThat(missions.create(scene.editor, structure.id(), regular).details())
                .isEqualTo(regular);
    }

    @Test
    void a_draft_is_nobodys_business_a_published_one_everybodys_a_closed_one_gone() {
        var people = scene.peopleOf(structure);
        var mission = missions.create(people, structure.id(), details(named("Trier les livres")));
        missions.move(people, mission.id(), MissionState.SUBMITTED);
        assertThat(find(mission)).isInstanceOf(Lookup.Unknown.class);
        missions.move(scene.editor, mission.id(), MissionState.PUBLISHED);
        assertThat(find(mission)).isInstanceOf(Lookup.Found.class);
        missions.move(people, mission.id(), MissionState.CLOSED);
        assertThat(find(mission)).isInstanceOf(Lookup.Gone.class);
        assertThat(scene.get(PublishedMissions.class).find(new Slug("jamais-vue")))
                .isInstanceOf(Lookup.Unknown.class);
    }

    @Test
    void a_mission_is_public_as_long_as_its_structure_is() {
        var other = scene.structure("Structure qui part");
        var mission = scene.mission(other, named("Aider encore"));
        assertThat(find(mission)).isInstanceOf(Lookup.Found.class);
        scene.get(Structures.class).setStatus(scene.editor, other.id(), Structure.Status.ARCHIVED);
        assertThat(find(mission)).isInstanceOf(Lookup.Gone.class);
        assertThat(scene.get(PublishedMissions.class).list(other.id())).isEmpty();
    }

    @Test
    void only_what_the_table_allows_is_moved_and_every_move_is_recorded() {
        var people = scene.peopleOf(structure);
        var mission = missions.create(people, structure.id(), details(named("Ranger les outils")));
        assertThat(missions.move(people, mission.id(), MissionState.FULL))
                .isInstanceOf(MoveMissionResult.NotAllowed.class);
        assertThat(missions.move(people, mission.id(), MissionState.CLOSED))
                .isInstanceOf(MoveMissionResult.NotAllowed.class);
        missions.move(people, mission.id(), MissionState.SUBMITTED);
        missions.move(scene.editor, mission.id(), MissionState.PUBLISHED);
        missions.move(people, mission.id(), MissionState.CLOSED);
        assertThat(scene.jooq
                        .select(
                                MISSION_MOVE.FROM_STATE,
                                MISSION_MOVE.TO_STATE,
                                MISSION_MOVE.MOVER,
                                MISSION_MOVE.PERSON_ID)
                        .from(MISSION_MOVE)
                        .where(MISSION_MOVE.MISSION_ID.eq(mission.id()))
                        .orderBy(MISSION_MOVE.ID)
                        .fetch(row -> row.value1() + ">" + row.value2() + " " + row.value3() + " "
                                + row.value4().equals(people.requirePerson())))
                .containsExactly(
                        "brouillon>a-relire structure true",
                        "a-relire>publiee equipe false",
                        "publiee>close structure true");
    }

    @Test
    void what_is_over_cannot_be_published_and_is_closed_by_the_clock() {
        var past = missions.create(
                scene.editor,
                structure.id(),
                details(named("Fête passée").on(shift("2026-11-19", "09:00", "12:00", 3))));
        assertThat(missions.move(scene.editor, past.id(), MissionState.PUBLISHED))
                .isInstanceOf(MoveMissionResult.Over.class);
        var soon = scene.mission(structure, named("Fête à venir").on(shift("2026-11-20", "09:00", "12:00", 3)));
        missions.closePast(Actor.OPERATOR);
        assertThat(missions.get(scene.editor, soon.id()).state()).isEqualTo(MissionState.PUBLISHED);
        try {
            scene.clock.advance(Duration.ofDays(1));
            assertThat(find(soon)).isInstanceOf(Lookup.Gone.class);
            assertThat(missions.closePast(Actor.OPERATOR)).isEqualTo(1);
            assertThat(missions.closePast(Actor.OPERATOR)).isZero();
        } finally {
            scene.clock.advance(Duration.ofDays(-1));
        }
        assertThat(missions.get(scene.editor, soon.id()).state()).isEqualTo(MissionState.CLOSED);
    }

    @Test
    void two_who_change_the_same_are_told() {
        var mission = scene.mission(structure, named("Version une"));
        var changed = details(named("Version deux"));
        assertThat(missions.update(scene.editor, mission.id(), mission.version(), changed))
                .isInstanceOf(SaveMissionResult.Saved.class);
        assertThat(missions.update(scene.editor, mission.id(), mission.version(), details(named("Version trois"))))
                .isInstanceOf(SaveMissionResult.Conflict.class);
        assertThat(missions.get(scene.editor, mission.id()).slug()).isEqualTo(mission.slug());
    }

    @Test
    void a_slot_that_somebody_counts_on_stays_and_keeps_its_number() {
        var first = shift("2026-12-05", "09:00", "12:00", 4);
        var mission = scene.mission(structure, named("Colis du samedi").on(first));
        var slot = mission.slots().getFirst();
        scene.inTransaction(() -> scene.get(Places.class).ask(slot.pool(), 2));
        var version = mission.version();
        assertThat(missions.update(
                        scene.editor,
                        mission.id(),
                        version,
                        details(named("Colis du samedi").on(shift("2026-12-06", "09:00", "12:00", 4)))))
                .isInstanceOf(SaveMissionResult.PlacesTaken.class);
        assertThat(missions.update(
                        scene.editor,
                        mission.id(),
                        version,
                        details(named("Colis du samedi").on(shift("2026-12-05", "09:00", "12:00", 1)))))
                .isInstanceOf(SaveMissionResult.PlacesTaken.class);
        var saved = (SaveMissionResult.Saved) missions.update(
                scene.editor,
                mission.id(),
                version,
                details(named("Colis du samedi").on(shift("2026-12-05", "09:00", "12:00", 2))));
        assertThat(saved.now().slots().getFirst().id()).isEqualTo(slot.id());
        assertThat(saved.now().state()).isEqualTo(MissionState.FULL);
    }

    @Test
    void a_copy_is_a_draft_at_an_address_of_its_own() {
        var mission = scene.mission(structure, named("À refaire chaque hiver"));
        var copy = missions.copy(scene.peopleOf(structure), mission.id());
        assertThat(copy.state()).isEqualTo(MissionState.DRAFT);
        assertThat(copy.details()).isEqualTo(mission.details());
        assertThat(copy.slug()).isNotEqualTo(mission.slug());
    }

    @Test
    void nobody_else_sees_or_changes_a_structures_missions() {
        var mission = scene.mission(structure, named("Chasse gardée"));
        var other = scene.structure("La Voisine");
        for (var wrong : new Actor[] {Actor.VISITOR, scene.passerBy(), scene.peopleOf(other)}) {
            assertDenied(() -> missions.create(wrong, structure.id(), mission.details()));
            assertDenied(() -> missions.update(wrong, mission.id(), mission.version(), mission.details()));
            assertDenied(() -> missions.move(wrong, mission.id(), MissionState.CLOSED));
            assertDenied(() -> missions.copy(wrong, mission.id()));
            assertDenied(() -> missions.get(wrong, mission.id()));
            assertDenied(() -> missions.list(wrong, structure.id()));
            assertDenied(() -> missions.move(wrong, mission.id(), MissionState.DRAFT, "Non."));
            assertDenied(() -> missions.list(wrong, MissionFilter.ALL, 0, 10));
            assertDenied(() -> missions.count(wrong, MissionFilter.ALL));
            assertDenied(() -> missions.look(wrong, mission.id()));
            assertDenied(() -> missions.closePast(wrong));
            assertDenied(() -> scene.get(SampleMissions.class).loadIfEmpty(wrong));
        }
        assertDenied(() -> missions.list(scene.peopleOf(structure), MissionFilter.ALL, 0, 10));
        assertDenied(() -> missions.look(scene.peopleOf(structure), mission.id()));
        assertDenied(() -> missions.closePast(scene.editor));
    }

    private static void assertDenied(Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(AccessDenied.class);
    }
}
