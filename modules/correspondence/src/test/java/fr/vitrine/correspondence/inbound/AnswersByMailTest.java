package fr.vitrine.correspondence.inbound;

import static fr.vitrine.correspondence.inbound.Post.MEMBER;
import static fr.vitrine.correspondence.inbound.Post.STRANGER;
import static fr.vitrine.correspondence.inbound.Post.VOLUNTEER;
import static fr.vitrine.db.jooq.correspondence.Tables.INCOMING_MAIL;
import static fr.vitrine.db.jooq.correspondence.Tables.MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations whose people answer from their mail programs. */
class AnswersByMailTest {

    private static final Post POST = new Post();

    @AfterAll
    static void close() {
        POST.close();
    }

    @BeforeEach
    void forget() {
        POST.forget();
    }

    @Test
    void structure_writes_volunteer_answers_by_mail_and_the_structure_sees_it_and_answers_by_mail() throws Exception {
        var id = POST.talk();
        var mail = POST.received(VOLUNTEER);
        assertThat(mail.getReplyTo()).hasSize(1);
        assertThat(mail.getReplyTo()[0].toString()).matches("reponse\\+[0-9a-z]{41}@ternois\\.example");
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("ou répondez simplement à ce courriel");

        POST.answer(VOLUNTEER, mail.getReplyTo()[0].toString(), """
                Oui, à samedi !

                Le dim. 22 nov. 2026 à 14:03, Ternois Solidaire <no-reply@ternois.example> a écrit :

                > Samedi à 9 h ?
                """);
        POST.look();
        assertThat(POST.texts(id)).containsExactly("Je viens volontiers.", "Samedi à 9 h ?", "Oui, à samedi !");
        assertThat(POST.left()).isZero();

        var told = POST.newest(MEMBER);
        assertThat(told.getBodyText()).contains("Oui, à samedi !").doesNotContainIgnoringCase(VOLUNTEER.value());
        assertThat(POST.replyTo(MEMBER)).isNotEqualTo(POST.replyTo(VOLUNTEER));
        POST.answer(MEMBER, POST.replyTo(MEMBER), "Parfait.");
        POST.look();
        assertThat(POST.texts(id)).endsWith("Parfait.");
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("Parfait.").doesNotContain(MEMBER.value());
        assertThat(POST.fixture
                        .jooq
                        .selectFrom(MESSAGE)
                        .orderBy(MESSAGE.ID.desc())
                        .fetch(MESSAGE.PERSON_ID)
                        .getFirst())
                .isEqualTo(new PersonId(7));
    }

    @Test
    void the_case_of_addresses_does_not_matter() {
        var id = POST.talk();
        POST.answer(
                new EmailAddress("lou@VOLUNTEER.invalid"),
                POST.replyTo(VOLUNTEER).toUpperCase(Locale.ROOT),
                "Oui");
        POST.look();
        assertThat(POST.texts(id)).endsWith("Oui");
    }

    @Test
    void another_persons_address_is_refused_and_they_are_told_nothing_of_the_conversation() {
        var id = POST.talk();
        var volunteers = POST.replyTo(VOLUNTEER);
        POST.answer(STRANGER, volunteers, "Je suis Lou");
        POST.answer(MEMBER, volunteers, "Je suis Lou");
        POST.look();
        assertThat(POST.texts(id)).hasSize(2);
        assertThat(POST.newest(STRANGER).getBodyText())
                .contains("il ne vient pas de l’adresse à laquelle nous avions écrit")
                .doesNotContain("livres")
                .doesNotContainIgnoringCase(VOLUNTEER.value());
        assertThat(POST.newest(STRANGER).getReplyTo()).isNull();
    }

    @Test
    void an_invented_or_changed_address_is_left_without_a_word() {
        var id = POST.talk();
        var ours = POST.replyTo(VOLUNTEER);
        var at = ours.indexOf('@') - 1;
        var changed = ours.substring(0, at) + (ours.charAt(at) == 'a' ? 'b' : 'a') + ours.substring(at + 1);
        var mails = POST.mailsTo(VOLUNTEER);
        POST.answer(VOLUNTEER, changed, "x");
        POST.answer(VOLUNTEER, "reponse+" + "z".repeat(41) + "@ternois.example", "x");
        POST.answer(VOLUNTEER, "reponse+" + "0".repeat(41) + "@ternois.example", "x");
        POST.answer(VOLUNTEER, "reponse@ternois.example", "x");
        POST.look();
        POST.look();
        assertThat(POST.texts(id)).hasSize(2);
        assertThat(POST.mailsTo(VOLUNTEER)).isEqualTo(mails);
        assertThat(POST.left()).isEqualTo(4);
    }

    @Test
    void who_is_no_member_any_more_has_no_part_in_it() {
        var id = POST.talk();
        POST.answer(VOLUNTEER, POST.replyTo(VOLUNTEER), "Oui");
        POST.look();
        var members = POST.replyTo(MEMBER);
        POST.membersAre(new EmailAddress("other@structure.invalid"));
        POST.answer(MEMBER, members, "Non");
        POST.look();
        assertThat(POST.texts(id)).endsWith("Oui");
        assertThat(POST.newest(MEMBER).getBodyText()).contains("vous n’y participez plus");
    }

    @Test
    void a_mail_that_arrives_again_has_no_other_effect() {
        var id = POST.talk();
        var raw = "Message-ID: <same@program.invalid>\r\nFrom: " + VOLUNTEER + "\r\nTo: " + POST.replyTo(VOLUNTEER)
                + "\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\nOui";
        POST.arrives(raw);
        POST.look();
        POST.arrives(raw);
        POST.arrives(raw);
        POST.look();
        assertThat(POST.texts(id)).hasSize(3).endsWith("Oui");
        assertThat(POST.left()).isZero();

        var incoming = POST.fixture.bean(Incoming.class);
        incoming.forget();
        assertThat(POST.fixture.jooq.fetchCount(INCOMING_MAIL)).isEqualTo(1);
        POST.fixture.clock.advance(Duration.ofDays(31));
        incoming.forget();
        assertThat(POST.fixture.jooq.fetchCount(INCOMING_MAIL)).isZero();
    }

    @Test
    void instances_that_read_one_mail_at_once_take_it_once() throws Exception {
        var id = POST.talk();
        var mail = IncomingMail.parse(("Message-ID: <one@program.invalid>\r\nFrom: " + VOLUNTEER + "\r\nTo: "
                        + POST.replyTo(VOLUNTEER) + "\r\n\r\nOui")
                .getBytes(StandardCharsets.UTF_8));
        var incoming = POST.fixture.bean(Incoming.class);
        try (var instances = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> reading = () -> incoming.take(mail);
            var all = instances.invokeAll(Collections.nCopies(8, reading));
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(POST.texts(id)).hasSize(3).endsWith("Oui");
    }

    @Test
    void what_a_dying_instance_had_begun_is_done_by_the_next() {
        var id = POST.talk();
        POST.answer(VOLUNTEER, POST.replyTo(VOLUNTEER), "Oui");
        var mail = IncomingMail.parse(("Message-ID: <1@program.invalid>\r\nFrom: " + VOLUNTEER + "\r\nTo: "
                        + POST.replyTo(VOLUNTEER) + "\r\n\r\nOui")
                .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> POST.fixture.inTransaction(() -> {
                    POST.fixture.bean(Incoming.class).take(mail);
                    throw new IllegalStateException("power cut");
                }))
                .hasMessage("power cut");
        assertThat(POST.texts(id)).hasSize(2);
        POST.look();
        assertThat(POST.texts(id)).hasSize(3).endsWith("Oui");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; x=y",
                "Precedence: bulk",
                "Precedence: AUTO_REPLY",
                "X-Auto-Response-Suppress: All",
                "List-Id: <x.example.invalid>",
                "List-Unsubscribe: <mailto:x@example.invalid>",
                "Return-Path: <>"
            })
    void what_no_person_wrote_neither_enters_nor_is_answered(String header) {
        var id = POST.talk();
        var mails = POST.mailsTo(VOLUNTEER);
        POST.arrives(VOLUNTEER, POST.replyTo(VOLUNTEER), header + "\r\n\r\nJe suis absente.");
        POST.arrives(STRANGER, POST.replyTo(VOLUNTEER), header + "\r\n\r\n");
        POST.look();
        assertThat(POST.texts(id)).hasSize(2);
        assertThat(POST.mailsTo(VOLUNTEER)).isEqualTo(mails);
        assertThat(POST.mailsTo(STRANGER)).isZero();
    }

    @Test
    void files_stay_behind_and_who_sent_them_is_told() {
        var id = POST.talk();
        POST.arrives(VOLUNTEER, POST.replyTo(VOLUNTEER), """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=UTF-8

                Voici mon CV.
                --b
                Content-Type: application/pdf; name="cv.pdf"
                Content-Disposition: attachment; filename="cv.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --b--
                """);
        POST.look();
        assertThat(POST.texts(id)).endsWith("Voici mon CV.");
        assertThat(POST.newest(VOLUNTEER).getSubject()).contains("sans les pièces jointes");
    }

    @Test
    void who_cannot_be_taken_is_told_why() {
        var id = POST.talk();
        var ours = POST.replyTo(VOLUNTEER);
        POST.answer(VOLUNTEER, ours, "> Samedi ?\n\n-- \nLou");
        POST.look();
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("aucun texte");
        POST.answer(VOLUNTEER, ours, "é".repeat(5_001));
        POST.look();
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("5000 caractères");
        POST.fixture.bean(Conversations.class).close(POST.member, id);
        POST.answer(VOLUNTEER, ours, "Oui");
        POST.look();
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("cet échange est clos");
        assertThat(POST.texts(id)).hasSize(2);
    }

    @Test
    void a_conversation_that_is_gone_is_told_to_those_who_had_a_part_in_it_alone() {
        POST.talk();
        var ours = POST.replyTo(VOLUNTEER);
        POST.forget();
        POST.answer(STRANGER, ours, "Oui");
        POST.answer(VOLUNTEER, ours, "Oui");
        POST.look();
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("n’existe plus");
        assertThat(POST.mailsTo(STRANGER)).isZero();
    }

    @Test
    void nobody_is_told_more_often_than_three_times_a_day() {
        POST.talk();
        var ours = POST.replyTo(VOLUNTEER);
        IntStream.range(0, 6).forEach(n -> POST.answer(STRANGER, ours, "x" + n));
        POST.look();
        assertThat(POST.mailsTo(STRANGER)).isEqualTo(3);
        assertThat(POST.left()).isZero();
    }

    @Test
    void a_side_that_writes_without_end_is_stopped_by_mail_as_well() {
        var id = POST.talk();
        var ours = POST.replyTo(VOLUNTEER);
        IntStream.range(0, 21).forEach(n -> POST.answer(VOLUNTEER, ours, "x" + n));
        POST.look();
        assertThat(POST.texts(id)).hasSize(22);
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("Attendez une heure");
    }
}
