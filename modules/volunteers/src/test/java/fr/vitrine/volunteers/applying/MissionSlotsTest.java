package fr.vitrine.volunteers.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.MissionSlots;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.SlotResult;
import fr.vitrine.volunteers.Timing;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Today is a Friday, the slots are on 5 December. */
class MissionSlotsTest {

    private static final Timing.Shift NEXT_DAY = MissionSample.shift("2026-12-06", "14:00", "16:00", 4);

    private static Crowd crowd;
    private static MissionSlots slots;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
        slots = crowd.scene.get(MissionSlots.class);
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    private static SlotId only(Mission mission) {
        return mission.slots().getFirst().id();
    }

    private static Mission done(SlotResult result) {
        return ((SlotResult.Done) result).now();
    }

    @Test
    void a_slot_is_added_and_removed_where_nobody_counts_on_it_and_staff_see_that_something_changed() {
        var mission = crowd.mission("Tenir la buvette", 2);
        var added = done(slots.add(crowd.owner, mission.id(), NEXT_DAY));
        assertThat(added.slots())
                .extracting(slot -> Objects.requireNonNull(slot.time()).day())
                .containsExactly(LocalDate.parse("2026-12-05"), LocalDate.parse("2026-12-06"));
        assertThat(added.changed()).isTrue();
        assertThat(slots.add(crowd.owner, mission.id(), NEXT_DAY)).isInstanceOf(SlotResult.AlreadyThere.class);
        assertThat(slots.add(crowd.owner, mission.id(), MissionSample.shift("2026-11-19", "09:00", "10:00", 1)))
                .isInstanceOf(SlotResult.Past.class);

        crowd.sent(crowd.scene.passerBy(), mission);
        assertThat(slots.remove(crowd.owner, mission.id(), only(mission))).isInstanceOf(SlotResult.Taken.class);
        var left = done(
                slots.remove(crowd.owner, mission.id(), added.slots().getLast().id()));
        assertThat(left.slots()).hasSize(1);
    }

    @Test
    void the_last_slot_does_not_go_and_what_has_none_is_not_planned() {
        var mission = crowd.mission("Ranger les tables", 2);
        assertThat(slots.remove(crowd.owner, mission.id(), only(mission))).isInstanceOf(SlotResult.LastOne.class);
        var regular = crowd.scene.mission(crowd.structure, MissionSample.named("Venir chaque semaine"));
        assertThat(slots.add(crowd.owner, regular.id(), NEXT_DAY)).isInstanceOf(SlotResult.NotPlanned.class);
        assertThat(slots.move(crowd.owner, regular.id(), only(regular), NEXT_DAY.time(), ""))
                .isInstanceOf(SlotResult.NotPlanned.class);
        crowd.scene.get(Missions.class).move(crowd.owner, mission.id(), MissionState.CLOSED);
        assertThat(slots.add(crowd.owner, mission.id(), NEXT_DAY)).isInstanceOf(SlotResult.NotPlanned.class);
    }

    @Test
    void who_would_come_keeps_the_place_at_the_new_time_and_is_told_by_mail_conversation_and_calendar() {
        var mission = crowd.mission("Porter les caisses", 1);
        var zoe = crowd.scene.passerBy();
        var waits = crowd.scene.passerBy();
        var stranger = crowd.scene.passerBy();
        var accepted = crowd.accepted(zoe, mission);
        crowd.sent(waits, mission);
        var calendar = crowd.scene.get(VolunteerCalendar.class);
        var address = calendar.address(zoe);
        var token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        var before = calendar.read(token).orElseThrow().getFirst();

        var moved =
                done(slots.move(crowd.owner, mission.id(), only(mission), NEXT_DAY.time(), "La salle était prise."));

        assertThat(moved.slots()).singleElement().satisfies(slot -> {
            assertThat(slot.id()).isEqualTo(only(mission));
            assertThat(slot.time()).isEqualTo(NEXT_DAY.time());
            assertThat(slot.places()).isOne();
        });
        var choice = crowd.applying.get(zoe, accepted.id()).slots().getFirst();
        assertThat(choice.standing()).isEqualTo(BookingState.HELD);
        var after = calendar.read(token).orElseThrow().getFirst();
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.sequence()).isGreaterThan(before.sequence());
        assertThat(after.time()).isEqualTo(NEXT_DAY.time());
        assertThat(crowd.mails("application-slot-moved", zoe))
                .singleElement()
                .asString()
                .contains("samedi 5 décembre 2026, 09:00", "dimanche 6 décembre 2026, 14:00", "La salle était prise.");
        assertThat(crowd.mails("application-slot-moved", waits)).hasSize(1);
        assertThat(crowd.mails("application-slot-moved", stranger)).isEmpty();
        assertThat(crowd.applying
                        .conversation(zoe, accepted.id())
                        .orElseThrow()
                        .messages()
                        .getLast()
                        .notice())
                .isEqualTo("application-slot-moved");
        assertThat(slots.move(crowd.owner, mission.id(), only(mission), NEXT_DAY.time(), ""))
                .isInstanceOf(SlotResult.AlreadyThere.class);
    }

    @Test
    void who_was_reminded_of_the_old_day_is_reminded_of_the_new_one() {
        var mission = crowd.scene.mission(
                crowd.structure,
                MissionSample.named("Laver les bidons").on(MissionSample.shift("2026-11-21", "09:00", "10:00", 3)));
        var zoe = crowd.scene.passerBy();
        crowd.accepted(zoe, mission);
        var clock = crowd.scene.get(ApplicationClock.class);
        clock.remind();
        assertThat(crowd.mails("application-reminder", zoe)).hasSize(1);
        var later = MissionSample.shift("2026-11-22", "09:00", "10:00", 3).time();
        done(slots.move(crowd.owner, mission.id(), only(mission), later, ""));
        clock.remind();
        assertThat(crowd.mails("application-reminder", zoe)).hasSize(1);
        crowd.scene.clock.advance(Duration.ofDays(1));
        clock.remind();
        crowd.scene.clock.advance(Duration.ofDays(-1));
        assertThat(crowd.mails("application-reminder", zoe)).hasSize(2);
    }

    @Test
    void nobody_plans_what_is_not_theirs() {
        var mission = crowd.mission("Garder la porte", 2);
        var neighbour = crowd.scene.memberOf(crowd.scene.structure("Les Voisines"));
        List<Consumer<Actor>> ways = List.of(
                who -> slots.add(who, mission.id(), NEXT_DAY),
                who -> slots.remove(who, mission.id(), only(mission)),
                who -> slots.move(who, mission.id(), only(mission), NEXT_DAY.time(), ""));
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), neighbour)) {
            for (var way : ways) {
                assertThatThrownBy(() -> way.accept(who)).isInstanceOf(AccessDenied.class);
            }
        }
        assertThat(crowd.now(mission).slots()).isEqualTo(mission.slots());
    }
}
