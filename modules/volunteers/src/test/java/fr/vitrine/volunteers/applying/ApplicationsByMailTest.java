package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.conversation.MailedAnswers;
import fr.vitrine.correspondence.conversation.MailedResult;
import fr.vitrine.correspondence.conversation.Message;
import fr.vitrine.correspondence.conversation.Side;
import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.Scene;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications where mails that come in are read: each of their mails may be answered, by its reader alone. */
class ApplicationsByMailTest {

    private static Crowd crowd;

    @BeforeAll
    static void open() {
        crowd = new Crowd(new Scene(Map.of(
                "vitrine.inbound.host", "localhost", "vitrine.inbound.address", "reponse+{token}@ternois.example")));
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    @Test
    void both_sides_answer_the_mails_of_an_application() {
        var lou = crowd.scene.passerBy();
        var application = crowd.accepted(lou, crowd.mission("Trier les livres", 2));
        var toLou = mail("application-accepted", lou);
        var toOwner = mail("application-received", crowd.owner);
        assertThat(toLou.getBodyText()).contains("répondre simplement à ce courriel");
        assertThat(toOwner.getBodyText()).contains("répondre simplement à ce courriel");

        assertThat(answered(toLou, address(lou), "Je serai là à 9 h.")).isInstanceOf(MailedResult.Taken.class);
        assertThat(crowd.applicants
                        .conversation(crowd.owner, application.id())
                        .orElseThrow()
                        .messages()
                        .getLast())
                .extracting(Message::from, Message::text)
                .containsExactly(Side.VISITOR, "Je serai là à 9 h.");
        assertThat(mail("message-to-structure", crowd.owner).getBodyText())
                .contains("Je serai là à 9 h.")
                .doesNotContain(address(lou).value());

        assertThat(answered(toOwner, address(crowd.owner), "Merci !")).isInstanceOf(MailedResult.Taken.class);
        assertThat(mail("message-to-visitor", lou).getBodyText())
                .contains("Merci !")
                .doesNotContain(address(crowd.owner).value());
    }

    @Test
    void nobody_else_answers_there() {
        var lou = crowd.scene.passerBy();
        var application = crowd.sent(lou, crowd.mission("Ranger les livres", 2));
        var toLou = mail("application-sent", lou);
        var before = crowd.applicants
                .conversation(crowd.owner, application.id())
                .orElseThrow()
                .messages()
                .size();
        for (var other : List.of(crowd.scene.passerBy(), crowd.owner)) {
            assertThat(answered(toLou, address(other), "C’est moi, Lou."))
                    .isInstanceOfSatisfying(
                            MailedResult.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(MailedResult.Reason.OTHER_ADDRESS));
        }
        assertThat(crowd.applicants
                        .conversation(crowd.owner, application.id())
                        .orElseThrow()
                        .messages())
                .hasSize(before);
    }

    @Test
    void where_none_are_read_no_mail_says_that_it_may_be_answered() {
        try (var quiet = new Crowd()) {
            var lou = quiet.scene.passerBy();
            quiet.sent(lou, quiet.mission("Trier les livres", 2));
            assertThat(quiet.scene.jooq.selectFrom(OUTGOING_MAIL).fetch())
                    .isNotEmpty()
                    .allSatisfy(mail -> {
                        assertThat(mail.getReplyTo()).isNull();
                        assertThat(mail.getBodyText()).doesNotContain("répondre simplement");
                        assertThat(mail.getBodyHtml()).doesNotContain("px\"></p>");
                    });
        }
    }

    private static MailedResult answered(OutgoingMailRecord mail, EmailAddress from, String text) {
        var there = List.of(new EmailAddress(Objects.requireNonNull(mail.getReplyTo())));
        return new TransactionTemplate(crowd.scene.get(PlatformTransactionManager.class))
                .execute(status -> crowd.scene.get(MailedAnswers.class).take(there, from, text));
    }

    private static EmailAddress address(Actor actor) {
        return crowd.scene.subject(actor).email();
    }

    private static OutgoingMailRecord mail(String template, Actor to) {
        return Objects.requireNonNull(crowd.scene
                .jooq
                .selectFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.TEMPLATE.eq(template))
                .and(OUTGOING_MAIL.EMAIL.eq(address(to)))
                .orderBy(OUTGOING_MAIL.ID.desc())
                .limit(1)
                .fetchOne());
    }
}
