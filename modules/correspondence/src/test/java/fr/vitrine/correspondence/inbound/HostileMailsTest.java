package fr.vitrine.correspondence.inbound;

import static fr.vitrine.correspondence.inbound.Post.MEMBER;
import static fr.vitrine.correspondence.inbound.Post.STRANGER;
import static fr.vitrine.correspondence.inbound.Post.VOLUNTEER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.correspondence.CorrespondenceFixture;
import fr.vitrine.correspondence.MailServers;
import fr.vitrine.correspondence.conversation.ConversationId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails that are not as they should be. */
class HostileMailsTest {

    private static final Post POST = new Post();
    private static final String PLAIN = "Content-Type: text/plain; charset=UTF-8\r\n\r\n";

    @AfterAll
    static void close() {
        POST.close();
    }

    @BeforeEach
    void forget() {
        POST.forget();
    }

    private static ConversationId answered(String rest) {
        var id = POST.talk();
        POST.arrives(VOLUNTEER, POST.replyTo(VOLUNTEER), rest);
        POST.look();
        return id;
    }

    @Test
    void of_a_huge_mail_the_beginning_is_read() {
        var id = answered("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" + PLAIN + "Oui\r\n--b\r\n"
                + "Content-Type: image/jpeg; name=x.jpg\r\nContent-Disposition: attachment; filename=x.jpg\r\n\r\n"
                + ("x".repeat(70) + "\r\n").repeat(60_000) + "--b--");
        assertThat(POST.texts(id)).endsWith("Oui");
        assertThat(POST.newest(VOLUNTEER).getSubject()).contains("sans les pièces jointes");
    }

    @Test
    void a_huge_text_is_too_long_and_no_more() {
        var id = answered(PLAIN + ("x".repeat(70) + "\r\n").repeat(60_000));
        assertThat(POST.texts(id)).hasSize(2);
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("5000 caractères");
    }

    @Test
    void html_alone_becomes_text() {
        var id =
                answered("Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                        + "<p>Oui, &agrave; <b>9=C2=A0h</b> &lt;script&gt;</p><script>alert(1)</script>"
                        + "<blockquote>Samedi ?</blockquote>");
        assertThat(POST.texts(id).getLast().replace('\u00a0', ' ')).isEqualTo("Oui, à 9 h <script>");
    }

    @Test
    void what_its_charset_does_not_say_is_read_all_the_same() {
        var id = answered("Content-Type: text/plain; charset=no-such-charset\r\n\r\nÀ samedi, ça ira");
        assertThat(POST.texts(id)).endsWith("À samedi, ça ira");
        assertThat(parsed("Content-Type: text/plain; charset=us-ascii\r\n\r\nça ira", StandardCharsets.ISO_8859_1)
                        .text())
                .isEqualTo("ça ira");
        assertThat(parsed("Content-Type: text/plain; charset=windows-1252\r\n\r\n\u0080", StandardCharsets.ISO_8859_1)
                        .text())
                .isEqualTo("€");
    }

    private static IncomingMail parsed(String raw, Charset charset) {
        return IncomingMail.parse(raw.getBytes(charset));
    }

    @Test
    void an_endless_nest_of_parts_has_no_text() {
        var nest = new StringBuilder();
        for (var n = 0; n < 2_000; n++) {
            nest.append("Content-Type: multipart/mixed; boundary=b")
                    .append(n)
                    .append("\r\n\r\n--b")
                    .append(n)
                    .append("\r\n");
        }
        var id = answered(nest + PLAIN + "Oui");
        assertThat(POST.texts(id)).hasSize(2);
        assertThat(POST.newest(VOLUNTEER).getBodyText()).contains("aucun texte");
    }

    @Test
    void malformed_parts_have_no_text() {
        for (var rest : new String[] {
            "Content-Type: multipart/mixed\r\n\r\nno boundary",
            "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n",
            "Content-Type: ;;;\r\nContent-Transfer-Encoding: x-none\r\n\r\nx",
            "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!===="
        }) {
            POST.forget();
            var id = answered(rest);
            assertThat(POST.texts(id)).as(rest).hasSize(2);
            assertThat(POST.newest(VOLUNTEER).getBodyText()).as(rest).contains("aucun texte");
            assertThat(POST.left()).as(rest).isZero();
        }
    }

    @Test
    void what_is_no_mail_at_all_stops_nobody() {
        var random = new Random(7);
        for (var n = 0; n < 300; n++) {
            var bytes = new byte[random.nextInt(600)];
            random.nextBytes(bytes);
            var start = "From: a@b.fr\r\nTo: x\r\nContent-Type: multipart/report; boundary=a\r\n\r\n--a\r\n";
            var raw = (n % 2 == 0 ? start : "") + new String(bytes, StandardCharsets.ISO_8859_1);
            assertThat(parsed(raw, StandardCharsets.ISO_8859_1)).isNotNull();
        }
        POST.arrives("\r\n\r\n");
        POST.arrives("From: \"\r\nTo: <<>>\r\n\r\nx");
        var id = answered(PLAIN + "Oui");
        assertThat(POST.texts(id)).endsWith("Oui");
    }

    @Test
    void many_reports_that_no_database_takes_keep_nobody_waiting() {
        for (var n = 0; n < 60; n++) {
            POST.arrives("From: a@b.invalid\r\nContent-Type: multipart/report; boundary=b\r\n\r\n--b\r\n"
                    + "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\n\r\n"
                    + "Final-Recipient: rfc822; " + VOLUNTEER + "\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\n"
                    + "Content-Type: text/rfc822-headers\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                    + Base64.getEncoder()
                            .encodeToString("Message-ID: <x\0y@z>\r\n\r\n".getBytes(StandardCharsets.UTF_8))
                    + "\r\n--b--");
        }
        var id = answered(PLAIN + "Oui");
        POST.look();
        assertThat(POST.texts(id)).endsWith("Oui");
    }

    @Test
    void what_is_for_nobody_stays_however_often_it_is_looked_at() {
        POST.talk();
        var genuine = POST.replyTo(VOLUNTEER);
        var forged = genuine.contains("0@") ? genuine.replace("0@", "1@") : genuine.replaceFirst(".@", "0@");
        var mail = "Message-ID: <once@program.invalid>\r\nFrom: " + STRANGER + "\r\nTo: " + forged + "\r\n\r\nOui";
        POST.arrives(mail);
        POST.look();
        POST.arrives(mail);
        POST.look();
        assertThat(POST.left()).isEqualTo(2);
    }

    @Test
    void mails_with_an_empty_message_id_are_not_one_mail() {
        var id = POST.talk();
        for (var text : List.of("Un", "Deux")) {
            POST.arrives(
                    "Message-ID: \r\nFrom: " + VOLUNTEER + "\r\nTo: " + POST.replyTo(VOLUNTEER) + "\r\n\r\n" + text);
        }
        POST.look();
        assertThat(POST.texts(id)).endsWith("Un", "Deux");
    }

    @Test
    void control_characters_and_headers_in_a_text_are_text() {
        var id = answered("Subject: =?utf-8?q?x=0D=0ABcc:_a@b.fr?=\r\n" + PLAIN + "Oui\u0000\u202e\r\n.\r\nBcc: "
                + STRANGER + "\r\nMAIL FROM:<a@b.fr>");
        MailServers.deliver(POST.fixture);
        assertThat(POST.texts(id).getLast()).startsWith("Oui\n.\nBcc: ");
        assertThat(POST.mailsTo(STRANGER)).isZero();
        assertThat(POST.newest(MEMBER).getSubject()).doesNotContain("Bcc");
    }

    @Test
    void who_writes_from_two_addresses_is_nobody() {
        var id = POST.talk();
        POST.arrives("From: " + VOLUNTEER + ", " + STRANGER + "\r\nTo: " + POST.replyTo(VOLUNTEER) + "\r\n\r\nOui");
        POST.arrives("To: " + POST.replyTo(VOLUNTEER) + "\r\n\r\nOui");
        POST.look();
        assertThat(POST.texts(id)).hasSize(2);
        assertThat(POST.mailsTo(STRANGER)).isZero();
    }

    @Test
    void a_quoted_mail_does_not_give_away_the_links_that_stand_in_it() {
        var id = POST.talk();
        var mail = POST.newest(VOLUNTEER).getBodyText();
        var link = mail.substring(mail.indexOf("https://ternois.example/messages/"));
        var secret = link.substring(0, link.indexOf('>'));
        POST.answer(
                VOLUNTEER,
                POST.replyTo(VOLUNTEER),
                "Oui. Voir https://ternois.example/benevolat/trier-les-livres-de-la-bibliotheque\n[Lire](" + secret
                        + ") " + POST.replyTo(VOLUNTEER));
        POST.look();
        assertThat(POST.texts(id).getLast())
                .startsWith("Oui. Voir https://ternois.example/benevolat/trier-les-livres-de-la-bibliotheque\n[Lire](")
                .doesNotContain(secret.substring(secret.length() - 20), "reponse+");
    }

    @Test
    void what_is_configured_by_halves_or_wrongly_stops_the_start() {
        for (var settings : List.<Map<String, Object>>of(
                Map.of("vitrine.inbound.host", "localhost"),
                Map.of("vitrine.inbound.address", "reponse+{token}@ternois.example"),
                both("reponse@ternois.example"),
                both("{token}"),
                both("{token}@{token}.example"),
                both("une-partie-locale-bien-longue+{token}@ternois.example"))) {
            assertThatThrownBy(() -> CorrespondenceFixture.answeredByMail(0, id -> Optional.empty(), settings)
                            .close())
                    .as(settings.toString())
                    .rootCause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("VITRINE_REPLY_ADDRESS");
        }
    }

    private static Map<String, Object> both(String address) {
        return Map.of("vitrine.inbound.host", "localhost", "vitrine.inbound.address", address);
    }
}
