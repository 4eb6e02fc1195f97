package fr.vitrine.partners.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.partners.requests.OwnRequests.SendResult;
import fr.vitrine.partners.requests.PartnerAnswers.LinkResult;
import fr.vitrine.partners.requests.PartnerAnswers.Opened;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RequestJourneyTest {

    private static final RequestScene SCENE = new RequestScene();

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @Test
    void a_draft_is_sent_from_the_link_of_its_mail_once_and_each_partner_gets_a_link_of_its_own() {
        var first = SCENE.partner("alpha");
        var second = SCENE.partner("beta");
        var secret = SCENE.draft();
        assertThat(SCENE.request(secret).state()).isEqualTo(RequestState.DRAFT);
        assertThat(SCENE.own.send(secret, Set.of())).isEqualTo(SendResult.NOBODY_CHOSEN);
        assertThat(SCENE.own.send(secret, Set.of(first.id(), second.id()))).isEqualTo(SendResult.SENT);
        assertThat(SCENE.own.send(secret, Set.of(first.id()))).isEqualTo(SendResult.SENT_BEFORE);
        assertThat(SCENE.templates("alpha@partner.example")).containsExactly("request-to-partner");
        assertThat(SCENE.templates(RequestScene.CAMILLE)).containsExactly("request-draft", "request-sent");

        var answered = SCENE.answers.answer(SCENE.partnersLink("alpha"), new Answer(Move.TAKE, 1, "Appelez-moi"));
        assertThat(answered).isInstanceOf(LinkResult.Answered.class);
        assertThat(SCENE.request(secret).state()).isEqualTo(RequestState.IN_PROGRESS);
        assertThat(SCENE.assignment(secret, first).state()).isEqualTo(AssignmentState.TAKEN);
        assertThat(SCENE.assignment(secret, first).lastStep().orElseThrow().reason())
                .isEqualTo("Appelez-moi");
        assertThat(SCENE.templates(RequestScene.CAMILLE)).endsWith("request-taken");
    }

    @Test
    void a_link_answers_once_says_so_when_it_is_used_again_and_a_new_one_can_be_asked_for() {
        var partner = SCENE.partner("once");
        var secret = SCENE.sent(partner);
        var link = SCENE.partnersLink("once");
        SCENE.answers.answer(link, new Answer(Move.TAKE, 1, ""));

        var again = SCENE.answers.answer(link, new Answer(Move.DECLINE, 2, "Finalement non"));
        assertThat(again)
                .isInstanceOfSatisfying(
                        LinkResult.NotOpen.class,
                        closed -> assertThat(closed.opened())
                                .isInstanceOfSatisfying(
                                        Opened.Used.class,
                                        used -> assertThat(used.move()).isEqualTo("take")));
        assertThat(SCENE.assignment(secret, partner).state()).isEqualTo(AssignmentState.TAKEN);

        SCENE.answers.renew(link);
        assertThat(SCENE.templates("once@partner.example")).hasSize(1);
        SCENE.clock.advance(Duration.ofMinutes(11));
        SCENE.answers.renew(link);
        SCENE.answers.renew(link);
        assertThat(SCENE.templates("once@partner.example")).containsExactly("request-to-partner", "request-new-link");
        assertThat(SCENE.answers.open(SCENE.partnersLink("once"))).isInstanceOf(Opened.Open.class);
    }

    @Test
    void a_link_expires_and_what_is_no_link_leads_nowhere() {
        SCENE.sent(SCENE.partner("late"));
        var link = SCENE.partnersLink("late");
        SCENE.clock.advance(Duration.ofDays(31));
        assertThat(SCENE.answers.open(link)).isInstanceOf(Opened.Expired.class);
        assertThat(SCENE.answers.answer(link, new Answer(Move.TAKE, 1, ""))).isInstanceOf(LinkResult.NotOpen.class);
        assertThat(SCENE.answers.open("x".repeat(43))).isInstanceOf(Opened.Unknown.class);
        assertThat(SCENE.answers.open("../etc/passwd")).isInstanceOf(Opened.Unknown.class);
        assertThat(SCENE.own.find("x".repeat(43))).isEmpty();
    }

    @Test
    void of_two_colleagues_who_answer_at_once_one_wins_and_the_other_sees_what_has_happened() throws Exception {
        var partner = SCENE.partner("race");
        for (var round = 0; round < 10; round++) {
            var secret = SCENE.sent(partner);
            var assignment = SCENE.assignment(secret, partner);
            var taker = SCENE.peopleOf(partner);
            var decliner = SCENE.peopleOf(partner);
            var results = atOnce(
                    () -> SCENE.answers.answer(taker, assignment.id(), new Answer(Move.TAKE, 1, "")),
                    () -> SCENE.answers.answer(decliner, assignment.id(), new Answer(Move.DECLINE, 1, "Non")));
            var now = SCENE.assignment(secret, partner).state();
            assertThat(results).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(MoveResult.Overtaken.class::isInstance)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            MoveResult.Overtaken.class,
                            lost -> assertThat(lost.now().state()).isEqualTo(now));
        }
    }

    @Test
    void two_partners_who_answer_at_once_are_both_heard() throws Exception {
        var first = SCENE.partner("left-hand");
        var second = SCENE.partner("right-hand");
        for (var round = 0; round < 5; round++) {
            var secret = SCENE.sent(first, second);
            var links = List.of(SCENE.partnersLink("left-hand"), SCENE.partnersLink("right-hand"));
            atOnce(
                    () -> SCENE.answers.answer(links.getFirst(), new Answer(Move.TAKE, 1, "Oui")),
                    () -> SCENE.answers.answer(links.getLast(), new Answer(Move.DECLINE, 1, "Non")));
            assertThat(SCENE.assignment(secret, first).state()).isEqualTo(AssignmentState.TAKEN);
            assertThat(SCENE.assignment(secret, second).state()).isEqualTo(AssignmentState.DECLINED);
            assertThat(SCENE.request(secret).state()).isEqualTo(RequestState.IN_PROGRESS);
            assertThat(SCENE.templates(SCENE.addressOf(secret))).contains("request-taken", "request-declined");
        }
    }

    @Test
    void one_link_used_twice_at_once_answers_once() throws Exception {
        var partner = SCENE.partner("twice");
        var secret = SCENE.sent(partner);
        var link = SCENE.partnersLink("twice");
        var results = atOnce(
                () -> SCENE.answers.answer(link, new Answer(Move.TAKE, 1, "")),
                () -> SCENE.answers.answer(link, new Answer(Move.TAKE, 1, "")));
        assertThat(results).filteredOn(LinkResult.NotOpen.class::isInstance).hasSize(1);
        assertThat(SCENE.assignment(secret, partner).steps()).hasSize(1);
    }

    @SafeVarargs
    private static <T> ArrayList<T> atOnce(Callable<T>... actions) throws Exception {
        var barrier = new CyclicBarrier(actions.length);
        var results = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(actions.length)) {
            var running = new ArrayList<java.util.concurrent.Future<T>>();
            for (var action : actions) {
                running.add(threads.submit(() -> {
                    barrier.await();
                    return action.call();
                }));
            }
            for (var one : running) {
                results.add(one.get());
            }
        }
        return results;
    }

    @Test
    void a_question_waits_for_the_person_whose_answer_makes_it_the_partners_turn_again() {
        var partner = SCENE.partner("curious");
        var secret = SCENE.sent(partner);
        assertThat(SCENE.answers.answer(SCENE.partnersLink("curious"), new Answer(Move.ASK, 1, "")))
                .isEqualTo(new LinkResult.Answered(new MoveResult.ReasonMissing()));
        SCENE.answers.answer(SCENE.partnersLink("curious"), new Answer(Move.ASK, 1, "Avec qui ?"));
        var asked = SCENE.assignment(secret, partner);
        assertThat(asked.state()).isEqualTo(AssignmentState.ASKED);
        assertThat(SCENE.own.say(secret, asked.id(), "Avec deux amis")).isEqualTo(TalkResult.SENT);
        var waiting = SCENE.assignment(secret, partner);
        assertThat(waiting.state()).isEqualTo(AssignmentState.WAITING);
        assertThat(waiting.messages())
                .extracting(ProjectRequest.Message::text)
                .containsExactly("Avec qui ?", "Avec deux amis");
        assertThat(SCENE.templates("curious@partner.example")).endsWith("request-partner-message");
    }

    @Test
    void a_request_passed_on_is_the_others_who_is_told_and_never_goes_back_in_a_circle() {
        var from = SCENE.partner("from");
        var to = SCENE.partner("to");
        var secret = SCENE.sent(from);
        SCENE.answers.answer(SCENE.partnersLink("from"), new Answer(Move.PASS_ON, 1, "Plus près", to.id()));
        assertThat(SCENE.assignment(secret, from).state()).isEqualTo(AssignmentState.PASSED_ON);
        assertThat(SCENE.assignment(secret, to).state()).isEqualTo(AssignmentState.WAITING);
        assertThat(SCENE.request(secret).state()).isEqualTo(RequestState.SENT);
        var back = SCENE.answers.answer(SCENE.partnersLink("to"), new Answer(Move.PASS_ON, 1, "", from.id()));
        assertThat(back).isEqualTo(new LinkResult.Answered(new MoveResult.NotThere()));
    }

    @Test
    void when_all_have_declined_the_request_is_without_an_answer_and_when_one_is_done_it_is_closed() {
        var first = SCENE.partner("busy");
        var declined = SCENE.sent(first);
        SCENE.answers.answer(SCENE.partnersLink("busy"), new Answer(Move.DECLINE, 1, "Complet"));
        assertThat(SCENE.request(declined).state()).isEqualTo(RequestState.UNANSWERED);

        var second = SCENE.partner("kind");
        var helped = SCENE.sent(second);
        assertThat(SCENE.own.judge(helped, Usefulness.YES, "")).isFalse();
        SCENE.answers.answer(SCENE.partnersLink("kind"), new Answer(Move.TAKE, 1, ""));
        var id = SCENE.assignment(helped, second).id();
        SCENE.own.answer(helped, id, new Answer(Move.FINISH, 2, ""));
        assertThat(SCENE.request(helped).state()).isEqualTo(RequestState.CLOSED);
        assertThat(SCENE.own.judge(helped, Usefulness.YES, "Merci")).isTrue();
        assertThat(SCENE.request(helped).usefulness()).isEqualTo(Usefulness.YES);
    }

    @Test
    void a_person_withdraws_from_all_and_may_then_erase_it() {
        var partner = SCENE.partner("left");
        var secret = SCENE.sent(partner);
        assertThat(SCENE.own.erase(secret)).isFalse();
        assertThat(SCENE.own.withdraw(secret)).isTrue();
        assertThat(SCENE.assignment(secret, partner).state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(SCENE.templates("left@partner.example")).endsWith("request-withdrawn");
        assertThat(SCENE.own.erase(secret)).isTrue();
        assertThat(SCENE.own.find(secret)).isEmpty();
    }

    @Test
    void only_a_partners_people_read_and_answer_what_lies_with_it() {
        var partner = SCENE.partner("own");
        var secret = SCENE.sent(partner);
        var id = SCENE.assignment(secret, partner).id();
        var own = SCENE.peopleOf(partner);
        assertThat(SCENE.answers.list(own, partner.id())).hasSize(1);
        assertThat(SCENE.answers.get(own, id).request().phone()).isNull();
        SCENE.answers.answer(own, id, new Answer(Move.TAKE, 1, ""));
        assertThat(SCENE.answers.get(own, id).request().phone()).isEqualTo("+33321000000");

        var other = SCENE.peopleOf(SCENE.partner("other"));
        for (var stranger : java.util.List.of(other, SCENE.passerBy())) {
            assertThatThrownBy(() -> SCENE.answers.get(stranger, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> SCENE.answers.say(stranger, id, "x")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> SCENE.answers.answer(stranger, id, new Answer(Move.TAKE, 2, "")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> SCENE.answers.get(Actor.VISITOR, id)).hasMessageNotContaining("request");
    }
}
