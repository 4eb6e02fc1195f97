package fr.vitrine.correspondence;

import static fr.vitrine.correspondence.CorrespondenceFixture.CAMILLE;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.db.jooq.correspondence.enums.MailState;
import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import fr.vitrine.kernel.EmailAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a mail when the mail server does not do what it should. */
class RefusedMailsTest {

    private static final ScriptedSmtp SERVER = new ScriptedSmtp();
    private static final CorrespondenceFixture FIXTURE = CorrespondenceFixture.sendingTo(SERVER.port());

    private final Delivery delivery = FIXTURE.bean(Delivery.class);

    @AfterAll
    static void close() {
        FIXTURE.close();
        SERVER.close();
    }

    @BeforeEach
    void empty() {
        FIXTURE.jooq.truncate(OUTGOING_MAIL).cascade().execute();
    }

    @Test
    void an_unknown_recipient_fails_at_once() {
        SERVER.answer("RCPT", "550 5.1.1 no such user");
        FIXTURE.write(CAMILLE, "Camille", "x");
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.failed);
        assertThat(onlyMail().getAttempts()).isEqualTo(1);
        assertThat(onlyMail().getLastError()).contains("550 5.1.1 no such user");
    }

    @Test
    void a_text_that_is_refused_fails_at_once() {
        SERVER.answer("text", "554 5.7.1 looks like spam");
        FIXTURE.write(CAMILLE, "Camille", "x");
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.failed);
    }

    @Test
    void a_refusal_stops_no_other_mail() {
        SERVER.answer("RCPT", "550 5.1.1 no such user");
        FIXTURE.write(CAMILLE, "first", "x");
        FIXTURE.write(new EmailAddress("second@example.invalid"), "second", "x");
        delivery.drain();
        assertThat(FIXTURE.jooq
                        .selectFrom(OUTGOING_MAIL)
                        .orderBy(OUTGOING_MAIL.ID)
                        .fetch(OUTGOING_MAIL.STATE))
                .containsExactly(MailState.failed, MailState.sent);
    }

    @Test
    void not_now_is_tried_again_after_a_pause() {
        SERVER.answer("RCPT", "451 4.7.1 greylisted");
        FIXTURE.write(CAMILLE, "Camille", "x");
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.waiting);
        assertThat(onlyMail().getAttempts()).isEqualTo(1);

        delivery.drain();
        assertThat(onlyMail().getAttempts()).isEqualTo(1);

        FIXTURE.clock.advance(Duration.ofMinutes(1));
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.sent);
    }

    @Test
    void that_the_server_refuses_the_sender_is_no_fault_of_the_mail() {
        SERVER.answer("MAIL", "550 5.7.1 who are you");
        FIXTURE.write(CAMILLE, "Camille", "x");
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.waiting);
    }

    @Test
    void after_twelve_attempts_it_is_given_up() {
        SERVER.answer("RCPT", Collections.nCopies(12, "451 not now").toArray(String[]::new));
        FIXTURE.write(CAMILLE, "Camille", "x");
        for (var n = 0; n < 12; n++) {
            delivery.drain();
            FIXTURE.clock.advance(Duration.ofHours(6));
        }
        assertThat(onlyMail().getState()).isEqualTo(MailState.failed);
        assertThat(onlyMail().getAttempts()).isEqualTo(12);
    }

    @Test
    void a_server_that_dies_after_the_text_gets_the_mail_again_under_the_same_id() {
        var before = SERVER.received().size();
        SERVER.answer("text", ScriptedSmtp.HANG_UP);
        FIXTURE.write(CAMILLE, "Camille", "x");
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.waiting);
        FIXTURE.clock.advance(Duration.ofMinutes(1));
        delivery.drain();

        assertThat(onlyMail().getState()).isEqualTo(MailState.sent);
        assertThat(SERVER.received().subList(before, SERVER.received().size()))
                .hasSize(2)
                .allSatisfy(text ->
                        assertThat(text).contains("Message-ID: " + onlyMail().getMessageId()));
    }

    @Test
    void an_address_is_out_of_reach_as_long_as_the_newest_mail_to_it_has_failed() {
        var undelivered = FIXTURE.bean(Undelivered.class);
        var other = new EmailAddress("second@example.invalid");
        var shouted = new EmailAddress("CAMILLE@example.invalid");
        SERVER.answer("RCPT", "550 5.1.1 no such user");
        FIXTURE.write(CAMILLE, "Camille", "x");
        FIXTURE.write(other, "second", "x");
        assertThat(undelivered.among(List.of(CAMILLE, other))).isEmpty();
        delivery.drain();
        assertThat(undelivered.among(List.of(CAMILLE, other))).containsExactly(CAMILLE);
        assertThat(undelivered.among(List.of(shouted))).containsExactly(shouted);
        assertThat(undelivered.among(List.of())).isEmpty();

        FIXTURE.clock.advance(Duration.ofMinutes(1));
        FIXTURE.write(CAMILLE, "Camille", "x");
        assertThat(undelivered.among(List.of(CAMILLE))).containsExactly(CAMILLE);
        delivery.drain();
        assertThat(undelivered.among(List.of(CAMILLE))).isEmpty();
    }

    private static OutgoingMailRecord onlyMail() {
        return FIXTURE.jooq.fetchSingle(OUTGOING_MAIL);
    }
}
