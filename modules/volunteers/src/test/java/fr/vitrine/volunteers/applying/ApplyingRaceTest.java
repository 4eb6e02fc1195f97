package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.Actor;
import fr.vitrine.places.PlaceClock;
import fr.vitrine.testkit.Race;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ApplyingRaceTest {

    @Test
    void of_200_who_apply_at_once_for_50_places_50_have_one_and_150_wait() throws Exception {
        try (var crowd = new Crowd()) {
            var mission = crowd.mission("Grande collecte", 50);
            var people = IntStream.range(0, 200)
                    .mapToObj(_ -> crowd.scene.passerBy())
                    .toList();
            var sent = Race.run(people.stream()
                    .<Callable<Application>>map(person -> () -> crowd.sent(person, mission))
                    .toList());
            assertThat(sent)
                    .filteredOn(one -> one.state() == ApplicationState.NEW)
                    .hasSize(50);
            assertThat(sent)
                    .filteredOn(one -> one.state() == ApplicationState.WAITING)
                    .hasSize(150);
            assertThat(crowd.now(mission).slots().getFirst().taken()).isEqualTo(50);
            assertThat(crowd.now(mission).state()).isEqualTo(MissionState.FULL);
        }
    }

    @Test
    void one_who_presses_many_times_at_once_has_applied_once() throws Exception {
        try (var crowd = new Crowd()) {
            var mission = crowd.mission("Petite collecte", 50);
            var camille = crowd.scene.passerBy();
            var results = Race.run(IntStream.range(0, 20)
                    .<Callable<ApplyResult>>mapToObj(
                            _ -> () -> crowd.applying.apply(camille, mission.id(), Crowd.form(mission)))
                    .toList());
            assertThat(results).filteredOn(ApplyResult.Sent.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(ApplyResult.AlreadyApplied.class::isInstance)
                    .hasSize(19);
            assertThat(crowd.now(mission).slots().getFirst().taken()).isEqualTo(1);
        }
    }

    @Test
    void an_offer_that_nobody_takes_expires_once_on_two_nodes_and_goes_to_the_next() throws Exception {
        try (var crowd = new Crowd()) {
            var missions = new ArrayList<Mission>();
            var nexts = new ArrayList<Actor>();
            for (var i = 0; i < 10; i++) {
                var mission = crowd.mission("Veillée numéro " + i, 1);
                var first = crowd.scene.passerBy();
                var next = crowd.scene.passerBy();
                var held = crowd.sent(first, mission);
                crowd.sent(crowd.scene.passerBy(), mission);
                crowd.sent(next, mission);
                crowd.applying.cancel(first, held.id(), Reason.OTHER, "");
                missions.add(mission);
                nexts.add(next);
            }
            crowd.scene.clock.advance(Duration.ofHours(13));
            Callable<Boolean> node = () -> {
                PlaceClock.expire(crowd.scene);
                return true;
            };
            Race.run(List.of(node, node));
            node.call(); // what both left to each other
            assertThat(crowd.scene.jooq.fetchCount(APPLICATION, APPLICATION.REASON.eq(Reason.TURN_PASSED.code())))
                    .isEqualTo(10);
            assertThat(crowd.scene.jooq.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.TEMPLATE.eq("application-turn-passed")))
                    .isEqualTo(10);
            assertThat(nexts)
                    .allSatisfy(next ->
                            assertThat(crowd.mails("application-offered", next)).hasSize(1));
        }
    }
}
