package fr.vitrine.correspondence.inbound;

import static fr.vitrine.correspondence.inbound.Post.MEMBER;
import static fr.vitrine.correspondence.inbound.Post.VOLUNTEER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.Undelivered;
import fr.vitrine.db.jooq.correspondence.enums.MailState;
import fr.vitrine.kernel.EmailAddress;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that a server had taken and returns. */
class ReturnedMailsTest {

    private static final Post POST = new Post();

    private final Undelivered undelivered = POST.fixture.bean(Undelivered.class);

    @AfterAll
    static void close() {
        POST.close();
    }

    @BeforeEach
    void forget() {
        POST.forget();
    }

    private static void comesBack(String messageId, EmailAddress recipient, String action, String status) {
        POST.arrives("""
                Return-Path: <>
                Message-ID: <report@mx.invalid>
                From: Mail Delivery System <MAILER-DAEMON@mx.invalid>
                To: reponse@ternois.example
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                I'm sorry.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.invalid

                Final-Recipient: rfc822; %s
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1 no such
                 user here

                --b
                Content-Type: message/rfc822

                Message-ID: %s
                Subject: x

                x
                --b--
                """.formatted(recipient, action, status, messageId).replace("\n", "\r\n"));
        POST.look();
    }

    @Test
    void a_mail_that_comes_back_for_good_is_marked_and_its_reader_is_out_of_reach() {
        POST.talk();
        var mail = POST.newest(VOLUNTEER);
        assertThat(mail.getState()).isEqualTo(MailState.sent);
        comesBack(mail.getMessageId(), new EmailAddress("lou@volunteer.invalid"), "failed", "5.1.1");
        assertThat(POST.newest(VOLUNTEER).getState()).isEqualTo(MailState.failed);
        assertThat(POST.newest(VOLUNTEER).getLastError()).contains("5.1.1", "550 5.1.1 no such user here");
        assertThat(undelivered.among(List.of(VOLUNTEER))).containsExactly(VOLUNTEER);
        assertThat(POST.left()).isZero();
    }

    @Test
    void a_mail_that_may_still_arrive_is_left_alone() {
        POST.talk();
        var mail = POST.newest(VOLUNTEER);
        comesBack(mail.getMessageId(), VOLUNTEER, "delayed", "4.4.1");
        comesBack(mail.getMessageId(), VOLUNTEER, "failed", "4.2.2");
        comesBack(mail.getMessageId(), VOLUNTEER, "delivered", "2.0.0");
        assertThat(POST.newest(VOLUNTEER).getState()).isEqualTo(MailState.sent);
        assertThat(undelivered.among(List.of(VOLUNTEER))).isEmpty();
    }

    @Test
    void a_report_on_another_recipient_or_another_mail_changes_nothing() {
        POST.talk();
        var mail = POST.newest(VOLUNTEER);
        comesBack(mail.getMessageId(), MEMBER, "failed", "5.1.1");
        comesBack("<invented@ternois.example>", VOLUNTEER, "failed", "5.1.1");
        comesBack("", VOLUNTEER, "failed", "5.1.1");
        assertThat(POST.newest(VOLUNTEER).getState()).isEqualTo(MailState.sent);
        assertThat(POST.left()).isEqualTo(3);
    }

    @Test
    void a_report_is_no_answer_though_it_goes_to_an_address_for_answers() {
        var id = POST.talk();
        var mails = POST.mailsTo(VOLUNTEER);
        POST.arrives(VOLUNTEER, POST.replyTo(VOLUNTEER), "Content-Type: multipart/report; boundary=b\r\n\r\n--b--");
        POST.look();
        assertThat(POST.texts(id)).hasSize(2);
        assertThat(POST.mailsTo(VOLUNTEER)).isEqualTo(mails);
    }
}
