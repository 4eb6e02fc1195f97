package fr.vitrine.correspondence;

import static fr.vitrine.correspondence.CorrespondenceFixture.CAMILLE;
import static fr.vitrine.db.jooq.correspondence.Tables.MAIL_ATTACHMENT;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.vitrine.db.jooq.correspondence.enums.MailState;
import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import fr.vitrine.kernel.EmailAddress;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final int PORT = MailServers.freePort();
    private static final CorrespondenceFixture FIXTURE = CorrespondenceFixture.sendingTo(PORT);

    private final Delivery delivery = FIXTURE.bean(Delivery.class);
    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void start() {
        FIXTURE.jooq.truncate(OUTGOING_MAIL).cascade().execute();
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void files_travel_with_a_mail() throws Exception {
        FIXTURE.write(CAMILLE, "Camille", "Votre billet est joint.");
        FIXTURE.jooq
                .insertInto(MAIL_ATTACHMENT)
                .set(MAIL_ATTACHMENT.MAIL_ID, onlyMail().getId())
                .set(MAIL_ATTACHMENT.POSITION, (short) 0)
                .set(MAIL_ATTACHMENT.NAME, "invitation.ics")
                .set(MAIL_ATTACHMENT.CONTENT_TYPE, "text/calendar; charset=utf-8; method=PUBLISH")
                .set(MAIL_ATTACHMENT.CONTENT, "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8))
                .execute();
        delivery.drain();

        var parts = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("invitation.ics");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("BEGIN:VCALENDAR");
    }

    @Test
    void a_mail_is_sent_once() throws Exception {
        FIXTURE.write(CAMILLE, "Camille", "Êtes-vous ouvert samedi ?");
        delivery.drain();
        delivery.drain();

        var mail = onlyMail();
        assertThat(mail.getState()).isEqualTo(MailState.sent);
        assertThat(mail.getSentAt()).isNotNull();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getMessageID()).isEqualTo(mail.getMessageId());
        assertThat(message.getSubject()).isEqualTo("Bonjour Camille");
        assertThat(message.getFrom())
                .extracting(Object::toString)
                .containsExactly("Ternois Solidaire <no-reply@ternois.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Êtes-vous ouvert samedi ?");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
    }

    @Test
    void a_line_end_in_a_name_adds_no_recipient_and_no_header() throws Exception {
        FIXTURE.write(
                CAMILLE, "x\r\nBcc: other@example.invalid\r\nX-Evil: 1\r\n\r\n<b>", "x\r\n.\r\nMAIL FROM:<a@b.fr>");
        delivery.drain();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getRecipients(Message.RecipientType.BCC)).isNull();
    }

    @Test
    void mails_wait_while_the_server_is_down_and_go_out_once_it_is_up() {
        server.stop();
        FIXTURE.write(CAMILLE, "Camille", "x");
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.waiting);
        assertThat(onlyMail().getAttempts()).isZero();
        assertThat(onlyMail().getLastError()).isNotBlank();

        server.start();
        delivery.drain();
        assertThat(onlyMail().getState()).isEqualTo(MailState.sent);
        assertThat(onlyMail().getLastError()).isNull();
    }

    @Test
    void two_instances_send_nothing_twice() throws Exception {
        IntStream.range(0, 200).forEach(n -> FIXTURE.write(new EmailAddress("p" + n + "@example.invalid"), "x", "x"));
        try (var second = FIXTURE.another(PORT)) {
            var other = Thread.ofPlatform().start(second.bean(Delivery.class)::drain);
            delivery.drain();
            other.join();
        }
        assertThat(server.getReceivedMessages()).hasSize(200);
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(DeliveryTest::messageId)
                        .distinct())
                .hasSize(200);
        assertThat(FIXTURE.jooq.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.STATE.eq(MailState.sent)))
                .isEqualTo(200);
    }

    @Test
    void a_mail_that_another_instance_is_sending_is_left_to_it() {
        FIXTURE.write(CAMILLE, "Camille", "x");
        FIXTURE.inTransaction(() -> {
            FIXTURE.jooq.selectFrom(OUTGOING_MAIL).forUpdate().fetch();
            var other = Thread.ofPlatform().start(delivery::drain);
            join(other);
        });
        assertThat(server.getReceivedMessages()).isEmpty();
        delivery.drain();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void without_a_server_mails_wait() {
        try (var fixture = FIXTURE.another(0)) {
            fixture.write(CAMILLE, "Camille", "x");
            fixture.bean(Delivery.class).drain();
        }
        assertThat(onlyMail().getState()).isEqualTo(MailState.waiting);
    }

    @Test
    void old_mails_are_forgotten_and_waiting_ones_are_not() {
        FIXTURE.write(CAMILLE, "sent", "x");
        delivery.drain();
        FIXTURE.write(CAMILLE, "waiting", "x");
        FIXTURE.clock.advance(Duration.ofDays(91));
        FIXTURE.bean(MailRetention.class).forget();
        assertThat(onlyMail().getSubject()).isEqualTo("Bonjour waiting");
    }

    @Test
    void pauses_grow_to_six_hours_and_all_of_them_last_a_day() {
        assertThat(Stream.of(1, 2, 3, 9, 10, 12, 100).map(Delivery::pauseAfter))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(4),
                        Duration.ofMinutes(256),
                        Duration.ofHours(6),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
        var all = IntStream.range(1, Delivery.MAX_ATTEMPTS)
                .mapToObj(Delivery::pauseAfter)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(all).isBetween(Duration.ofHours(20), Duration.ofHours(30));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OutgoingMailRecord onlyMail() {
        return FIXTURE.jooq.fetchSingle(OUTGOING_MAIL);
    }
}
