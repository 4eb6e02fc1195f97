package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_MOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.correspondence.conversation.Message;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.applying.ApplicationForm.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ApplyingTest {

    private static Crowd crowd;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    private static Actor somebody() {
        return crowd.scene.passerBy();
    }

    @Test
    void who_applies_has_a_place_and_both_sides_are_told_without_an_address() {
        var mission = crowd.mission("Distribuer des colis", 2);
        var camille = somebody();
        var application = crowd.sent(camille, mission);
        assertThat(application.state()).isEqualTo(ApplicationState.NEW);
        assertThat(application.slots()).extracting(choice -> choice.standing()).containsExactly(BookingState.HELD);
        assertThat(crowd.now(mission).slots().getFirst().taken()).isEqualTo(1);
        var address = crowd.scene.subject(camille).email().value();
        assertThat(crowd.mails("application-sent", camille))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("Distribuer des colis", "samedi 5 décembre 2026, 09:00–12:00"));
        assertThat(crowd.mails("application-received", crowd.owner))
                .last()
                .satisfies(text -> assertThat(text)
                        .contains("Camille Test", "Je suis libre ce matin-là.", "/mon-espace/missions/" + mission.id())
                        .doesNotContain(address));
    }

    @Test
    void one_applies_once_and_again_after_having_cancelled() {
        var mission = crowd.mission("Peindre la salle", 3);
        var camille = somebody();
        var first = crowd.sent(camille, mission);
        assertThat(crowd.applying.apply(camille, mission.id(), Crowd.form(mission)))
                .isEqualTo(new ApplyResult.AlreadyApplied(first));
        assertThat(crowd.applying.cancel(camille, first.id(), Reason.NOT_AVAILABLE, "Un imprévu."))
                .isInstanceOf(MoveResult.Moved.class);
        assertThat(crowd.now(mission).slots().getFirst().taken()).isZero();
        assertThat(crowd.mails("application-cancelled", crowd.owner))
                .last()
                .satisfies(text -> assertThat(text).contains("Un imprévu."));
        assertThat(crowd.sent(camille, mission).id()).isNotEqualTo(first.id());
    }

    @Test
    void what_is_missing_is_said_and_nothing_is_taken() {
        var mission = crowd.mission("Coudre des sacs", 3);
        var wrong = new ApplicationForm(" ", "", Set.of(new SlotId(999_999_999)), false);
        assertThat(crowd.applying.apply(somebody(), mission.id(), wrong))
                .isEqualTo(new ApplyResult.Invalid(
                        Set.of(Problem.NAME_MISSING, Problem.MESSAGE_MISSING, Problem.NO_SLOT, Problem.TOO_YOUNG)));
        assertThat(crowd.now(mission).slots().getFirst().taken()).isZero();
    }

    @Test
    void nobody_applies_to_what_is_their_own_or_not_open() {
        var mission = crowd.mission("Tenir la caisse", 3);
        assertThat(crowd.applying.apply(crowd.owner, mission.id(), Crowd.form(mission)))
                .isInstanceOf(ApplyResult.OwnMission.class);
        crowd.scene.get(Missions.class).move(crowd.owner, mission.id(), MissionState.CLOSED);
        assertThat(crowd.applying.apply(somebody(), mission.id(), Crowd.form(mission)))
                .isInstanceOf(ApplyResult.NotOpen.class);
        var draft = crowd.scene
                .get(Missions.class)
                .create(
                        crowd.owner,
                        crowd.structure.id(),
                        MissionSample.named("Pas encore en ligne").details(crowd.scene.domain("alimentation")));
        assertThat(crowd.applying.apply(somebody(), draft.id(), Crowd.form(draft)))
                .isInstanceOf(ApplyResult.NotOpen.class);
    }

    @Test
    void who_comes_late_waits_in_line_and_takes_the_place_that_becomes_free() {
        var mission = crowd.mission("Monter le chapiteau", 1);
        var first = somebody();
        var second = somebody();
        var held = crowd.sent(first, mission);
        assertThat(crowd.now(mission).state()).isEqualTo(MissionState.FULL);
        var waiting = crowd.sent(second, mission);
        assertThat(waiting.state()).isEqualTo(ApplicationState.WAITING);
        assertThat(waiting.slots().getFirst().position()).isEqualTo(1);
        assertThat(crowd.mails("application-waiting", second)).hasSize(1);

        crowd.applying.cancel(first, held.id(), Reason.OTHER, "");
        var slot = mission.slots().getFirst().id();
        assertThat(crowd.mails("application-offered", second))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Dites oui avant"));
        assertThat(crowd.applying.accept(second, waiting.id(), slot)).isTrue();
        assertThat(crowd.applying.get(second, waiting.id()).state()).isEqualTo(ApplicationState.NEW);
        assertThat(crowd.mails("application-got-place", crowd.owner)).hasSize(1);
        assertThat(crowd.now(mission).state()).isEqualTo(MissionState.FULL);
    }

    @Test
    void the_changes_of_state_stand_in_the_one_conversation() {
        var mission = crowd.mission("Lire à voix haute", 2);
        var application = crowd.sent(somebody(), mission);
        crowd.moved(application, ApplicationMove.TAKE_UP, null);
        crowd.applicants.write(crowd.owner, application.id(), "Venez-vous en voiture ?");
        crowd.applicants.move(crowd.owner, application.id(), ApplicationMove.ACCEPT, null, "À samedi !");
        assertThat(crowd.applicants
                        .conversation(crowd.owner, application.id())
                        .orElseThrow()
                        .messages())
                .extracting(Message::notice, Message::text)
                .containsExactly(
                        tuple(null, "Je suis libre ce matin-là."),
                        tuple("application-take-up", ""),
                        tuple(null, "Venez-vous en voiture ?"),
                        tuple("application-accept", "À samedi !"));
        assertThat(movesOf(application)).containsExactly("apply benevole", "take-up structure", "accept structure");
    }

    private static List<String> movesOf(Application application) {
        return crowd.scene
                .jooq
                .select(APPLICATION_MOVE.MOVE, APPLICATION_MOVE.MOVER)
                .from(APPLICATION_MOVE)
                .where(APPLICATION_MOVE.APPLICATION_ID.eq(application.id().value()))
                .orderBy(APPLICATION_MOVE.ID)
                .fetch(row -> row.value1() + " " + row.value2());
    }

    @Test
    void who_declines_says_why_and_the_place_is_free_again() {
        var mission = crowd.mission("Trier les jouets", 1);
        var camille = somebody();
        var application = crowd.sent(camille, mission);
        assertThat(crowd.applicants.move(crowd.owner, application.id(), ApplicationMove.DECLINE, null, ""))
                .isInstanceOf(MoveResult.ReasonMissing.class);
        assertThat(crowd.applicants.move(
                        crowd.owner, application.id(), ApplicationMove.DECLINE, Reason.NOT_AVAILABLE, ""))
                .isInstanceOf(MoveResult.ReasonMissing.class);
        assertThat(crowd.applicants.move(
                        crowd.owner, application.id(), ApplicationMove.DECLINE, Reason.OTHER, "x".repeat(5_001)))
                .isInstanceOf(MoveResult.TooLong.class);
        var declined = crowd.moved(application, ApplicationMove.DECLINE, Reason.REQUIREMENTS);
        assertThat(declined.reason()).isEqualTo(Reason.REQUIREMENTS);
        assertThat(crowd.now(mission).state()).isEqualTo(MissionState.PUBLISHED);
        assertThat(crowd.applicants.move(crowd.owner, application.id(), ApplicationMove.ACCEPT, null, ""))
                .isEqualTo(new MoveResult.Overtaken(declined));
        assertThat(crowd.mails("application-declined", camille)).hasSize(1);
    }

    @Test
    void when_a_mission_is_closed_who_was_not_answered_hears_it_and_who_was_accepted_stays() {
        var mission = crowd.mission("Fermer la saison", 3);
        var accepted = somebody();
        var unanswered = somebody();
        var first = crowd.accepted(accepted, mission);
        var second = crowd.sent(unanswered, mission);
        crowd.scene.get(Missions.class).move(crowd.owner, mission.id(), MissionState.CLOSED);
        assertThat(crowd.applying.get(accepted, first.id()).state()).isEqualTo(ApplicationState.ACCEPTED);
        assertThat(crowd.applying.get(unanswered, second.id()).state()).isEqualTo(ApplicationState.CANCELLED);
        assertThat(crowd.mails("application-called-off", unanswered)).hasSize(1);
        assertThat(crowd.mails("application-called-off", accepted)).isEmpty();
    }

    @Test
    void the_day_before_one_is_reminded_and_the_day_after_asked_once_whatever_the_number_of_nodes() {
        var mission = crowd.mission("Tenir la buvette", 3);
        var camille = somebody();
        var slot = mission.slots().getFirst().id();
        var application = crowd.accepted(camille, mission);
        var clock = crowd.scene.get(ApplicationClock.class);
        assertThat(crowd.applying.tookPlace(camille, application.id(), slot, true))
                .isFalse();
        clock.remind();
        assertThat(crowd.mails("application-reminder", camille)).isEmpty();
        try {
            crowd.scene.clock.advance(Duration.ofDays(14));
            clock.remind();
            clock.remind();
            assertThat(crowd.mails("application-reminder", camille)).hasSize(1);
            crowd.scene.clock.advance(Duration.ofDays(2));
            clock.remind();
            clock.remind();
            assertThat(crowd.mails("application-took-place", camille)).hasSize(1);
            assertThat(crowd.applying.tookPlace(camille, application.id(), slot, true))
                    .isTrue();
            assertThat(crowd.applicants.attended(crowd.owner, application.id(), slot, true))
                    .isTrue();
        } finally {
            crowd.scene.clock.advance(Duration.ofDays(-16));
        }
        assertThat(crowd.applying
                        .get(camille, application.id())
                        .slots()
                        .getFirst()
                        .tookPlace())
                .isTrue();
    }
}
