package fr.vitrine.correspondence.conversation;

import static fr.vitrine.correspondence.conversation.Talk.MEMBER_ADDRESS;
import static fr.vitrine.correspondence.conversation.Talk.VISITOR_ADDRESS;
import static fr.vitrine.correspondence.conversation.Talk.message;
import static fr.vitrine.db.jooq.correspondence.Tables.CONVERSATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.conversation.ContactMessage.Problem;
import fr.vitrine.correspondence.conversation.SendResult.Invalid;
import fr.vitrine.correspondence.conversation.SendResult.NoMailbox;
import fr.vitrine.correspondence.conversation.SendResult.Sent;
import fr.vitrine.correspondence.conversation.SendResult.Stale;
import fr.vitrine.correspondence.conversation.SendResult.TooMany;
import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactFormsTest {

    private static final Talk TALK = new Talk();

    @AfterAll
    static void close() {
        TALK.close();
    }

    @BeforeEach
    void forget() {
        TALK.forget();
    }

    @Test
    void a_message_is_passed_on_without_the_visitors_address() {
        assertThat(TALK.send(TALK.withAccount, message("Êtes-vous ouvert samedi ?")))
                .isEqualTo(new Sent());
        assertThat(TALK.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getEmail()).isEqualTo(new EmailAddress(MEMBER_ADDRESS));
            assertThat(mail.getSubject()).isEqualTo("Camille vous écrit : Vos horaires");
            assertThat(mail.getBodyText()).contains("Êtes-vous ouvert samedi ?").doesNotContain(VISITOR_ADDRESS);
            assertThat(mail.getBodyHtml()).doesNotContain(VISITOR_ADDRESS);
            assertThat(mail.getConfidential()).isTrue();
        });
    }

    @Test
    void nobody_gets_a_mail_because_somebody_else_typed_their_address() {
        TALK.send(TALK.withAccount, message("Buy now"));
        assertThat(TALK.mails())
                .extracting(OutgoingMailRecord::getEmail)
                .doesNotContain(new EmailAddress(VISITOR_ADDRESS));
    }

    @Test
    void members_are_led_to_their_space_and_others_get_a_link_of_their_own() {
        TALK.send(TALK.withAccount, message("x"));
        assertThat(TALK.link()).matches("https://ternois\\.example/mon-espace/messages/\\d+");
        TALK.send(TALK.withoutAccount, message("y"));
        assertThat(TALK.link()).matches("https://ternois\\.example/messages/[A-Za-z0-9_-]{43}");
    }

    @Test
    void what_is_missing_or_too_long_is_said() {
        var empty = new ContactMessage(" ", "", "\u200b", "\n", Locale.FRENCH);
        assertThat(TALK.send(TALK.withAccount, empty))
                .isEqualTo(new Invalid(Set.of(
                        Problem.NAME_MISSING, Problem.EMAIL_MISSING, Problem.SUBJECT_MISSING, Problem.TEXT_MISSING)));
        var endless = new ContactMessage("n".repeat(101), "x@y", "s".repeat(151), "t".repeat(5_001), Locale.FRENCH);
        assertThat(TALK.send(TALK.withAccount, endless))
                .isEqualTo(new Invalid(Set.of(
                        Problem.NAME_TOO_LONG,
                        Problem.EMAIL_INVALID,
                        Problem.SUBJECT_TOO_LONG,
                        Problem.TEXT_TOO_LONG)));
    }

    @Test
    void a_form_works_for_a_day_and_for_its_own_structure() {
        var stamp = TALK.forms.stamp(TALK.withAccount);
        assertThat(sendWith(TALK.withoutAccount, stamp)).isEqualTo(new Stale());
        TALK.fixture.clock.advance(Duration.ofHours(24));
        assertThat(sendWith(TALK.withAccount, stamp)).isEqualTo(new Stale());
        assertThat(sendWith(TALK.withAccount, "invented")).isEqualTo(new Stale());
        assertThat(TALK.mails()).isEmpty();
    }

    @Test
    void nobody_reads_the_messages_of_a_structure_that_is_not_there() {
        assertThat(TALK.send(new StructureId(-1), message("x"))).isEqualTo(new NoMailbox());
        assertThat(TALK.forms.isOpen(new StructureId(-1))).isFalse();
        assertThat(TALK.forms.isOpen(TALK.withAccount)).isTrue();
    }

    @Test
    void who_falls_into_the_trap_is_held_and_not_told() {
        var stamp = TALK.forms.stamp(TALK.withAccount);
        TALK.fixture.clock.advance(Duration.ofMinutes(1));
        assertThat(TALK.forms.send(
                        TALK.withAccount, message("x"), new FormTrace(stamp, "http://spam.invalid", "192.0.2.1")))
                .isEqualTo(new Sent());
        assertHeld(HoldReason.TRAP);
    }

    @Test
    void who_writes_faster_than_one_can_type_is_held() {
        sendWith(TALK.withAccount, TALK.forms.stamp(TALK.withAccount));
        assertHeld(HoldReason.HASTE);
    }

    @Test
    void many_links_are_held_and_two_are_not() {
        TALK.send(TALK.withAccount, message("https://a.fr http://b.fr WWW.c.fr"));
        assertHeld(HoldReason.LINKS);
        TALK.forget();
        TALK.send(TALK.withAccount, message("https://a.fr http://b.fr"));
        assertThat(TALK.mails()).hasSize(1);
    }

    @Test
    void a_link_in_the_subject_is_held() {
        TALK.send(
                TALK.withAccount,
                new ContactMessage("Camille", VISITOR_ADDRESS, "see https://spam.invalid", "x", Locale.FRENCH));
        assertHeld(HoldReason.LINKS);
    }

    @Test
    void the_same_text_to_many_structures_is_held_whatever_stands_between_its_letters() {
        IntStream.range(0, 3).forEach(n -> TALK.send(TALK.structure("S" + n, true), message("Achetez mes vis ! " + n)));
        assertThat(TALK.mails()).hasSize(3);
        TALK.send(TALK.withAccount, message("ACHETEZ – mes vis 42"));
        assertHeld(HoldReason.REPETITION);
    }

    @Test
    void one_sender_may_write_five_times_an_hour() {
        IntStream.range(0, 5)
                .forEach(n -> assertThat(TALK.send(TALK.withAccount, message("x" + (char) ('a' + n))))
                        .isEqualTo(new Sent()));
        assertThat(TALK.send(TALK.withAccount, message("y"))).isEqualTo(new TooMany());
        TALK.fixture.clock.advance(Duration.ofHours(1));
        assertThat(TALK.send(TALK.withAccount, message("y"))).isEqualTo(new Sent());
    }

    @Test
    void one_browser_may_write_ten_times_an_hour_whatever_address_it_gives() {
        IntStream.range(0, 10)
                .forEach(n -> assertThat(from(n, "2001:db8:1:2::" + n)).isEqualTo(new Sent()));
        assertThat(from(11, "2001:db8:1:2:ffff::1")).isEqualTo(new TooMany());
        assertThat(from(12, "2001:db8:1:3::1")).isEqualTo(new Sent());
    }

    @Test
    void a_flood_upon_one_structure_is_held() {
        IntStream.range(0, 20).forEach(n -> from(n, "198.51.100." + n));
        assertThat(TALK.held.count(Actor.OPERATOR)).isZero();
        IntStream.range(20, 24).forEach(n -> from(n, "198.51.100." + n));
        assertThat(TALK.held.list(Actor.OPERATOR, 0, 50))
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.reasons()).containsExactly(HoldReason.FLOOD));
    }

    /** Without letting time pass: allowances grow back with it. */
    private static SendResult from(int sender, String client) {
        var stamp = TALK.forms.stamp(TALK.withAccount);
        TALK.fixture.clock.advance(Duration.ofSeconds(5));
        var message = new ContactMessage(
                "Camille", "p" + sender + "@visitor.invalid", "Vos horaires", "Texte " + sender, Locale.FRENCH);
        return TALK.forms.send(TALK.withAccount, message, new FormTrace(stamp, "", client));
    }

    private static SendResult sendWith(StructureId to, String stamp) {
        return TALK.forms.send(to, message("x"), new FormTrace(stamp, "", "192.0.2.77"));
    }

    private static void assertHeld(HoldReason reason) {
        assertThat(TALK.held.list(Actor.OPERATOR, 0, 10))
                .singleElement()
                .satisfies(held -> assertThat(held.reasons()).containsExactly(reason));
        assertThat(TALK.mails())
                .allSatisfy(mail -> assertThat(mail.getBodyText())
                        .doesNotContain(
                                TALK.held.list(Actor.OPERATOR, 0, 1).getFirst().text()));
        assertThat(TALK.fixture.jooq.fetchExists(CONVERSATION)).isTrue();
    }
}
