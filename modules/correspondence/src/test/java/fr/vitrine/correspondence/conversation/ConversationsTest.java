package fr.vitrine.correspondence.conversation;

import static fr.vitrine.correspondence.conversation.Talk.MEMBER_ADDRESS;
import static fr.vitrine.correspondence.conversation.Talk.PUBLIC_ADDRESS;
import static fr.vitrine.correspondence.conversation.Talk.VISITOR_ADDRESS;
import static fr.vitrine.correspondence.conversation.Talk.message;
import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationsTest {

    private static final Talk TALK = new Talk();

    private final Conversations conversations = TALK.conversations;
    private final LinkedConversations linked = TALK.linked;

    @AfterAll
    static void close() {
        TALK.close();
    }

    @BeforeEach
    void forget() {
        TALK.forget();
    }

    @Test
    void a_structure_sees_who_wrote_and_what_is_unread() {
        var id = TALK.open(TALK.withAccount);
        assertThat(conversations.countUnread(TALK.member, TALK.withAccount)).isEqualTo(1);
        assertThat(conversations.list(TALK.member, TALK.withAccount, 0, 10))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.visitor()).isEqualTo("Camille");
                    assertThat(found.unread()).isTrue();
                });
        assertThat(conversations.read(TALK.member, id).messages())
                .singleElement()
                .satisfies(found -> assertThat(found.from()).isEqualTo(Side.VISITOR));
        assertThat(conversations.countUnread(TALK.member, TALK.withAccount)).isZero();
        assertThat(conversations.count(TALK.member, TALK.withAccount)).isEqualTo(1);
    }

    @Test
    void both_sides_answer_and_neither_learns_the_others_address() {
        var id = TALK.open(TALK.withAccount);
        assertThat(conversations.answer(TALK.member, id, "Oui, dès 9 h.")).isInstanceOf(AnswerResult.Sent.class);
        var toVisitor = TALK.mails().getLast();
        assertThat(toVisitor.getEmail()).isEqualTo(new EmailAddress(VISITOR_ADDRESS));
        assertThat(toVisitor.getBodyText()).contains("Oui, dès 9 h.").doesNotContain(MEMBER_ADDRESS);
        assertThat(toVisitor.getBodyHtml()).doesNotContain(MEMBER_ADDRESS);

        var token = TALK.token();
        var page = linked.find(token).orElseThrow();
        assertThat(page.reader()).isEqualTo(Side.VISITOR);
        assertThat(page.structureName()).contains("Le Fil");
        assertThat(page.conversation().messages()).hasSize(2);

        assertThat(linked.answer(token, "Merci !")).isInstanceOf(AnswerResult.Sent.class);
        var toStructure = TALK.mails().getLast();
        assertThat(toStructure.getEmail()).isEqualTo(new EmailAddress(MEMBER_ADDRESS));
        assertThat(toStructure.getBodyText()).contains("Merci !").doesNotContain(VISITOR_ADDRESS);
        assertThat(conversations.countUnread(TALK.member, TALK.withAccount)).isEqualTo(1);
    }

    @Test
    void conversations_that_move_are_the_other_structures_and_their_links_lead_there() {
        TALK.open(TALK.withoutAccount);
        var token = TALK.token();
        conversations.move(Actor.OPERATOR, TALK.withoutAccount, TALK.withAccount);
        assertThat(conversations.countUnread(TALK.member, TALK.withAccount)).isEqualTo(1);
        assertThat(conversations.count(TALK.stranger, TALK.withoutAccount)).isZero();
        assertThat(linked.find(token).orElseThrow().structureName()).contains("Le Fil");
    }

    @Test
    void a_structure_without_account_answers_by_its_link() {
        TALK.open(TALK.withoutAccount);
        var token = TALK.token();
        assertThat(linked.find(token).orElseThrow().reader()).isEqualTo(Side.STRUCTURE);
        assertThat(linked.answer(token, "Oui")).isInstanceOf(AnswerResult.Sent.class);
        assertThat(TALK.mails().getLast().getEmail()).isEqualTo(new EmailAddress(VISITOR_ADDRESS));
        assertThat(TALK.mails().getLast().getBodyText()).doesNotContain(PUBLIC_ADDRESS);
    }

    @Test
    void the_link_of_one_side_is_not_that_of_the_other() {
        TALK.open(TALK.withoutAccount);
        var forStructure = TALK.token();
        linked.answer(forStructure, "Oui");
        assertThat(TALK.token()).isNotEqualTo(forStructure);
    }

    @Test
    void an_invented_or_changed_link_leads_nowhere() {
        TALK.open(TALK.withoutAccount);
        var token = TALK.token();
        assertThat(IntStream.range(0, token.length() - 1)
                        .mapToObj(n ->
                                token.substring(0, n) + (token.charAt(n) == 'A' ? 'B' : 'A') + token.substring(n + 1)))
                .allSatisfy(changed -> assertThat(linked.find(changed)).isEmpty());
        assertThat(new String[] {"", "A", "é", "%00", "A".repeat(43), "A".repeat(10_000)})
                .allSatisfy(invented -> assertThat(linked.find(invented)).isEmpty());
        assertThatThrownBy(() -> linked.answer("invented", "x")).isInstanceOf(NotFound.class);
    }

    @Test
    void no_link_is_stored() {
        TALK.open(TALK.withoutAccount);
        var row = TALK.fixture.jooq.fetchSingle(CONVERSATION);
        assertThat(row.toString()).doesNotContain(TALK.token());
    }

    @Test
    void an_answer_must_say_something_and_come_to_an_end() {
        var id = TALK.open(TALK.withAccount);
        assertThat(conversations.answer(TALK.member, id, " \n\u200b")).isEqualTo(new AnswerResult.Empty());
        assertThat(conversations.answer(TALK.member, id, "x".repeat(5_001))).isEqualTo(new AnswerResult.TooLong());
    }

    @Test
    void a_structure_ends_a_conversation_and_takes_it_up_again() {
        var id = TALK.open(TALK.withAccount);
        conversations.answer(TALK.member, id, "Oui");
        var token = TALK.token();
        conversations.close(TALK.member, id);
        assertThat(linked.answer(token, "Encore")).isEqualTo(new AnswerResult.Closed());
        assertThat(linked.find(token).orElseThrow().conversation().state()).isEqualTo(Conversation.State.CLOSED);
        conversations.reopen(TALK.member, id);
        assertThat(linked.answer(token, "Encore")).isInstanceOf(AnswerResult.Sent.class);
    }

    @Test
    void a_structure_that_is_gone_gets_no_more() {
        var gone = TALK.structure("Partie", false);
        TALK.open(gone);
        var token = TALK.token();
        TALK.unpublish(gone);
        assertThat(linked.answer(token, "x")).isEqualTo(new AnswerResult.Closed());
        assertThat(linked.find(token).orElseThrow().structureName()).isEmpty();
    }

    @Test
    void a_side_that_writes_without_end_is_stopped() {
        var id = TALK.open(TALK.withAccount);
        IntStream.range(0, 20).forEach(n -> conversations.answer(TALK.member, id, "x" + n));
        assertThat(conversations.answer(TALK.member, id, "y")).isEqualTo(new AnswerResult.TooMany());
    }

    @Test
    void another_structures_conversation_is_as_none() {
        var id = TALK.open(TALK.withAccount);
        assertThatThrownBy(() -> conversations.read(TALK.stranger, id))
                .isInstanceOf(NotFound.class)
                .hasMessage("conversation not found");
        assertThatThrownBy(() -> conversations.read(TALK.stranger, new ConversationId(-1)))
                .isInstanceOf(NotFound.class)
                .hasMessage("conversation not found");
    }

    @Test
    void what_is_held_is_shown_to_nobody_but_staff_until_they_release_it() {
        TALK.send(TALK.withAccount, message("https://a.fr https://b.fr https://c.fr"));
        var held = TALK.held.list(Actor.OPERATOR, 0, 10).getFirst();
        var id = new ConversationId(held.id().number());
        assertThat(held.email()).isEqualTo(new EmailAddress(VISITOR_ADDRESS));
        assertThat(conversations.list(TALK.member, TALK.withAccount, 0, 10)).isEmpty();
        assertThatThrownBy(() -> conversations.read(TALK.member, id)).isInstanceOf(NotFound.class);

        TALK.held.release(Actor.OPERATOR, held.id());
        assertThat(TALK.held.count(Actor.OPERATOR)).isZero();
        assertThat(TALK.mails()).hasSize(1);
        assertThat(conversations.read(TALK.member, id).messages()).hasSize(1);
        assertThatThrownBy(() -> TALK.held.release(Actor.OPERATOR, held.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_staff_discard_is_gone_and_what_is_open_they_cannot_discard() {
        TALK.send(TALK.withAccount, message("https://a.fr https://b.fr https://c.fr"));
        TALK.held.discard(
                Actor.OPERATOR, TALK.held.list(Actor.OPERATOR, 0, 1).getFirst().id());
        assertThat(TALK.fixture.jooq.fetchExists(CONVERSATION)).isFalse();
        var open = TALK.open(TALK.withAccount);
        assertThatThrownBy(() ->
                        TALK.held.discard(Actor.OPERATOR, new HeldMessage.Id(HeldConversations.KIND, open.value())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void conversations_that_rest_are_forgotten() {
        TALK.send(TALK.withAccount, message("https://a.fr https://b.fr https://c.fr"));
        TALK.open(TALK.withAccount);
        var retention = TALK.fixture.bean(ConversationRetention.class);
        TALK.fixture.clock.advance(Duration.ofDays(61));
        retention.forget();
        assertThat(TALK.held.count(Actor.OPERATOR)).isZero();
        assertThat(TALK.fixture.jooq.fetchCount(CONVERSATION)).isEqualTo(1);
        TALK.fixture.clock.advance(Duration.ofDays(305));
        retention.forget();
        assertThat(TALK.fixture.jooq.fetchExists(CONVERSATION)).isFalse();
    }

    @Test
    void a_visitor_erases_their_conversation_by_their_link_and_a_structure_does_not() {
        var id = TALK.open(TALK.withoutAccount);
        var structures = TALK.token();
        linked.answer(structures, "Oui, dès 9 h.");
        var visitors = TALK.token();
        var other = TALK.open(TALK.withAccount);

        assertThat(linked.erase(structures)).isFalse();
        assertThat(linked.erase("x".repeat(43))).isFalse();
        assertThat(linked.find(visitors)).isPresent();

        assertThat(linked.erase(visitors)).isTrue();
        assertThat(linked.find(visitors)).isEmpty();
        assertThat(linked.erase(visitors)).isFalse();
        assertThat(TALK.mails())
                .allSatisfy(mail -> assertThat(mail.getConversationId())
                        .isEqualTo(other.value())
                        .isNotEqualTo(id.value()));
    }
}
