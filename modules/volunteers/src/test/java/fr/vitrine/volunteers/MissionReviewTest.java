package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION_MOVE;
import static fr.vitrine.volunteers.MissionSample.named;
import static fr.vitrine.volunteers.MissionSample.shift;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.MissionFilter.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MissionReviewTest {

    private static Scene scene;
    private static Missions missions;
    private static Structure structure;
    private static Actor people;

    @BeforeAll
    static void open() {
        scene = new Scene();
        missions = scene.get(Missions.class);
        structure = scene.structure("Les Relus");
        people = scene.memberOf(structure);
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static Mission draft(String title) {
        return missions.create(people, structure.id(), details(title));
    }

    private static MissionDetails details(String title) {
        var sample = named(title);
        return sample.details(scene.domain(sample.domain()));
    }

    private static List<String> mails(String template) {
        return scene.jooq
                .select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.TEMPLATE.eq(template))
                .fetch(OUTGOING_MAIL.BODY_TEXT);
    }

    @Test
    void every_move_by_everybody_is_in_the_table_or_refused() {
        var allowed = new ArrayList<String>();
        for (var from : MissionState.values()) {
            for (var to : MissionState.values()) {
                Stream.of(Mover.values())
                        .filter(mover -> MissionMoves.allows(from, to, mover))
                        .forEach(mover -> allowed.add(from + ">" + to + " " + mover));
            }
        }
        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        "DRAFT>SUBMITTED STRUCTURE",
                        "DRAFT>PUBLISHED STAFF",
                        "SUBMITTED>PUBLISHED STAFF",
                        "SUBMITTED>DRAFT STRUCTURE",
                        "SUBMITTED>DRAFT STAFF",
                        "PUBLISHED>FULL PLACES",
                        "FULL>PUBLISHED PLACES",
                        "PUBLISHED>CLOSED STRUCTURE",
                        "PUBLISHED>CLOSED STAFF",
                        "PUBLISHED>CLOSED CLOCK",
                        "FULL>CLOSED STRUCTURE",
                        "FULL>CLOSED STAFF",
                        "FULL>CLOSED CLOCK",
                        "CLOSED>SUBMITTED STRUCTURE",
                        "CLOSED>PUBLISHED STAFF",
                        "DRAFT>SUBMITTED FEED",
                        "DRAFT>PUBLISHED FEED",
                        "SUBMITTED>DRAFT FEED",
                        "PUBLISHED>CLOSED FEED",
                        "FULL>CLOSED FEED",
                        "CLOSED>SUBMITTED FEED",
                        "CLOSED>PUBLISHED FEED");
    }

    @Test
    void nothing_of_a_structure_is_public_before_staff_have_read_it() {
        var mission = draft("Vite en ligne");
        assertThat(missions.move(people, mission.id(), MissionState.PUBLISHED))
                .isInstanceOf(MoveMissionResult.NotAllowed.class);
        var before = missions.count(scene.editor, MissionFilter.WAITING);
        missions.move(people, mission.id(), MissionState.SUBMITTED);
        assertThat(missions.count(scene.editor, MissionFilter.WAITING)).isEqualTo(before + 1);
        missions.move(scene.editor, mission.id(), MissionState.PUBLISHED);
        assertThat(missions.count(scene.editor, MissionFilter.WAITING)).isEqualTo(before);
        assertThat(mails("mission-published"))
                .anySatisfy(text -> assertThat(text).contains("Vite en ligne"));
    }

    @Test
    void who_sends_it_back_says_why_and_its_people_read_it_until_they_hand_it_in_again() {
        var mission = draft("Pas encore claire");
        missions.move(people, mission.id(), MissionState.SUBMITTED);
        assertThat(missions.move(scene.editor, mission.id(), MissionState.DRAFT, "  "))
                .isInstanceOf(MoveMissionResult.ReasonMissing.class);
        assertThat(missions.move(scene.editor, mission.id(), MissionState.DRAFT, "x".repeat(2_001)))
                .isInstanceOf(MoveMissionResult.ReasonMissing.class);
        missions.move(scene.editor, mission.id(), MissionState.DRAFT, "Dites où l’on se retrouve.");
        assertThat(missions.get(people, mission.id()).remark()).isEqualTo("Dites où l’on se retrouve.");
        assertThat(mails("mission-sent-back"))
                .anySatisfy(text -> assertThat(text).contains("Dites où l’on se retrouve.", "/mon-espace/missions"));
        missions.move(people, mission.id(), MissionState.SUBMITTED);
        assertThat(missions.get(people, mission.id()).remark()).isNull();
    }

    @Test
    void what_a_structure_changes_of_a_public_mission_is_shown_to_staff_until_they_have_looked() {
        var mission = draft("Change encore");
        missions.move(people, mission.id(), MissionState.SUBMITTED);
        var published = Scene.moved(missions.move(scene.editor, mission.id(), MissionState.PUBLISHED));
        assertThat(published.changed()).isFalse();
        missions.update(people, mission.id(), published.version(), details("Change toujours"));
        assertThat(missions.list(scene.editor, MissionFilter.WAITING, 0, 50))
                .extracting(Mission::id)
                .contains(mission.id());
        missions.look(scene.editor, mission.id());
        assertThat(missions.list(scene.editor, MissionFilter.WAITING, 0, 50))
                .extracting(Mission::id)
                .doesNotContain(mission.id());
    }

    @Test
    void staff_find_missions_by_title_and_state_in_the_order_they_ask_for() {
        draft("Zèbre à peindre");
        draft("Ânes à brosser zèbre");
        var filter = new MissionFilter("zèbre", MissionState.DRAFT, false, Order.TITLE, false);
        assertThat(missions.list(scene.editor, filter, 0, 10))
                .extracting(mission -> mission.details().title())
                .containsExactly("Ânes à brosser zèbre", "Zèbre à peindre");
        assertThat(missions.list(scene.editor, filter.ordered(Order.TITLE, true), 0, 1))
                .extracting(mission -> mission.details().title())
                .containsExactly("Zèbre à peindre");
        assertThat(missions.count(scene.editor, new MissionFilter("%", null, false, Order.TITLE, false)))
                .isZero();
    }

    @Test
    void slots_repeat_each_week_as_far_as_there_is_room() {
        var once = new Timing.Once(
                List.of(shift("2026-12-05", "09:00", "12:00", 4), shift("2026-12-12", "09:00", "12:00", 2)));
        assertThat(once.repeated(7, 2).shifts())
                .extracting(one -> one.time().day() + " " + one.places())
                .containsExactly("2026-12-05 4", "2026-12-12 2", "2026-12-19 2", "2026-12-26 2");
        assertThat(once.repeated(14, 200).shifts()).hasSize(Timing.MAX_SHIFTS);
    }

    @Test
    void who_leaves_is_told_their_moves_and_nobody_has_made_them_afterwards() {
        var leaving = scene.memberOf(structure);
        var mission = missions.create(leaving, structure.id(), details("Dernier service"));
        missions.move(leaving, mission.id(), MissionState.SUBMITTED);
        var told = new ArrayList<String>();
        scene.inTransaction(() -> {
            var subject = scene.subject(leaving);
            scene.get(MissionRecords.class)
                    .tell(subject, (table, rows) -> rows.forEach(row -> told.add(table + " " + row.get("to_state"))));
            scene.get(MissionRecords.class).forget(subject);
        });
        assertThat(told).containsExactly("mission moves a-relire");
        assertThat(scene.jooq.fetchCount(MISSION_MOVE, MISSION_MOVE.PERSON_ID.eq(leaving.requirePerson())))
                .isZero();
    }
}
