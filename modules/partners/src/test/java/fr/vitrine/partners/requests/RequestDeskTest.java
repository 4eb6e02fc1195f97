package fr.vitrine.partners.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.requests.CoverageGaps.Gap;
import fr.vitrine.partners.requests.DeskFilter.Show;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RequestDeskTest {

    private static final RequestScene SCENE = new RequestScene();
    private static final RequestDesk DESK = SCENE.get(RequestDesk.class);

    @AfterAll
    static void close() {
        SCENE.close();
    }

    @Test
    void nobody_but_staff_does_any_of_it() {
        var partner = SCENE.partner("desk");
        var request = SCENE.request(SCENE.sent(partner));
        var id = request.id();
        var assignment = request.assignments().getFirst().id();
        var gaps = SCENE.get(CoverageGaps.class);
        var figures = SCENE.get(RequestFigures.class);
        for (var actor : List.of(Actor.VISITOR, SCENE.passerBy(), SCENE.peopleOf(partner))) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> DESK.list(actor, DeskFilter.ALL, 0, 10),
                    () -> DESK.count(actor, DeskFilter.ALL),
                    () -> DESK.get(actor, id),
                    () -> DESK.assign(actor, id, Optional.empty()),
                    () -> DESK.note(actor, id, "x"),
                    () -> DESK.move(actor, id, RequestMove.CLOSE, ""),
                    () -> DESK.answer(actor, assignment, new Answer(Move.TAKE, 1, "")),
                    () -> DESK.add(actor, id, partner.id()),
                    () -> DESK.seen(actor, id),
                    () -> gaps.find(actor, List.of(), List.of(), null),
                    () -> figures.totals(actor),
                    () -> figures.byPartner(actor))) {
                assertThatThrownBy(call).isInstanceOf(AccessDenied.class);
            }
        }
    }

    @Test
    void a_draft_is_nobodys_but_the_persons() {
        var before = DESK.count(SCENE.editor, DeskFilter.ALL);
        SCENE.draft("quiet@project.example");
        assertThat(DESK.count(SCENE.editor, DeskFilter.ALL)).isEqualTo(before);
    }

    @Test
    void staff_hand_a_request_that_is_met_with_silence_to_another_partner_and_all_three_are_told_why() {
        var silent = SCENE.partner("silent");
        var other = SCENE.partner("other");
        var secret = SCENE.sent(silent);
        var assignment = SCENE.assignment(secret, silent);
        var version = assignment.version();
        var unreasoned = DESK.answer(SCENE.editor, assignment.id(), new Answer(Move.PASS_ON, version, "", other.id()));
        assertThat(unreasoned).isEqualTo(new MoveResult.ReasonMissing());
        assertThat(SCENE.request(secret).assignments()).hasSize(1);

        var why = "Sans réponse depuis trois semaines";
        var moved = DESK.answer(SCENE.editor, assignment.id(), new Answer(Move.PASS_ON, version, why, other.id()));
        assertThat(moved).isInstanceOf(MoveResult.Moved.class);
        assertThat(SCENE.assignment(secret, silent).state()).isEqualTo(AssignmentState.PASSED_ON);
        assertThat(SCENE.assignment(secret, other).state()).isEqualTo(AssignmentState.WAITING);
        var step = SCENE.assignment(secret, silent).lastStep().orElseThrow();
        assertThat(step.reason()).isEqualTo(why);
        assertThat(step.by()).isEqualTo(Role.STAFF);
        assertThat(step.person()).isEqualTo(SCENE.editor.person().orElseThrow());
        assertThat(SCENE.templates(SCENE.addressOf(secret))).endsWith("request-reassigned");
        assertThat(SCENE.templates("silent@partner.example"))
                .containsExactly("request-to-partner", "request-taken-away");
        assertThat(SCENE.templates("other@partner.example")).containsExactly("request-to-partner");
        assertThat(SCENE.answers.answer(SCENE.partnersLink("silent"), new Answer(Move.TAKE, version, "Trop tard")))
                .isInstanceOfSatisfying(
                        PartnerAnswers.LinkResult.Answered.class,
                        late -> assertThat(late.result()).isInstanceOf(MoveResult.Overtaken.class));
    }

    @Test
    void requests_are_narrowed_to_a_partners_and_to_those_that_nobody_has_answered() {
        var partner = SCENE.partner("narrow");
        var answered = SCENE.request(SCENE.sent(partner)).id();
        SCENE.answers.answer(SCENE.partnersLink("narrow"), new Answer(Move.TAKE, 1, ""));
        var silent = SCENE.request(SCENE.sent(partner)).id();
        assertThat(found(partner, Show.ALL)).containsExactlyInAnyOrder(answered, silent);
        assertThat(found(partner, Show.SILENT)).containsExactly(silent);
        assertThat(found(SCENE.partner("elsewhere"), Show.ALL)).isEmpty();
    }

    private static List<RequestId> found(Partner partner, Show show) {
        return DESK.list(SCENE.editor, new DeskFilter("", Set.of(), partner.id(), null, show), 0, 10).stream()
                .map(card -> card.request().id())
                .toList();
    }

    @Test
    void what_is_too_long_a_reason_is_passed_on_to_nobody() {
        var partner = SCENE.partner("verbose");
        var other = SCENE.partner("spared");
        var secret = SCENE.sent(partner);
        var answer = new Answer(Move.PASS_ON, 1, "x".repeat(Answer.MAX_REASON + 1), other.id());
        SCENE.answers.answer(SCENE.partnersLink("verbose"), answer);
        assertThat(SCENE.request(secret).assignments()).hasSize(1);
    }

    @Test
    void the_median_to_the_first_answer_and_what_came_of_each_partner_are_counted() {
        var partner = SCENE.partner("counted");
        for (var hours : List.of(2, 10, 30)) {
            SCENE.sent(partner);
            SCENE.clock.advance(Duration.ofHours(hours));
            SCENE.answers.answer(SCENE.partnersLink("counted"), new Answer(Move.TAKE, 1, ""));
        }
        var row = SCENE.get(RequestFigures.class).byPartner(SCENE.editor).stream()
                .filter(one -> one.partner().equals(partner.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row.hours()).isEqualTo(10);
        assertThat(row.taken()).isEqualTo(3);
    }

    @Test
    void what_no_open_offer_covers_is_a_gap_by_stage_domain_commune_and_need() {
        SCENE.partner("covering");
        var gaps = SCENE.get(CoverageGaps.class);
        var domains = SCENE.get(Taxonomies.class).current().domains().stream()
                .map(domain -> domain.id())
                .toList();
        var frevent = new CommuneCode("62361");
        var arras = new CommuneCode("62041");
        assertThat(gaps.find(SCENE.editor, List.of(frevent), domains, null)).isEmpty();
        assertThat(gaps.find(SCENE.editor, List.of(frevent, arras), domains, null))
                .isNotEmpty()
                .extracting(Gap::communes)
                .containsOnly(List.of(arras));
        assertThat(gaps.find(SCENE.editor, List.of(frevent), domains, OfferKind.LOAN))
                .hasSize(domains.size() * Stage.values().length);
    }
}
