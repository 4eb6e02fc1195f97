package fr.vitrine.correspondence;

import static fr.vitrine.correspondence.CorrespondenceFixture.CAMILLE;
import static fr.vitrine.correspondence.CorrespondenceFixture.GREETING;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.db.jooq.correspondence.tables.records.OutgoingMailRecord;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

class OutboxTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();
    private static final Map<String, String> VALUES =
            Map.of("name", "Camille", "message", "Bonjour", "link", "https://ternois.example/x");

    private final Outbox outbox = FIXTURE.bean(Outbox.class);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void empty() {
        FIXTURE.jooq.truncate(OUTGOING_MAIL).cascade().execute();
    }

    @Test
    void a_mail_waits_with_its_text_and_html() {
        FIXTURE.write(CAMILLE, "Camille", "Êtes-vous ouvert samedi ?\nMerci !");
        var mail = onlyMail();
        assertThat(mail.getEmail()).isEqualTo(CAMILLE);
        assertThat(mail.getSubject()).isEqualTo("Bonjour Camille");
        assertThat(mail.getBodyText())
                .contains("Bonjour Camille,")
                .contains("Êtes-vous ouvert samedi ?\nMerci !")
                .contains("Répondre <https://ternois.example/x>")
                .contains("Ternois Solidaire");
        assertThat(mail.getBodyHtml())
                .contains("<html lang=\"fr\">")
                .contains("<strong>Camille</strong>")
                .contains("Êtes-vous ouvert samedi ?<br />")
                .contains("href=\"https://ternois.example/x\"");
        assertThat(mail.getMessageId()).matches("<[0-9a-f-]{36}@ternois\\.example>");
    }

    @Test
    void english_readers_get_english() {
        FIXTURE.inTransaction(() -> outbox.write(GREETING, Locale.UK, CAMILLE, VALUES));
        assertThat(onlyMail().getSubject()).isEqualTo("Hello Camille");
        assertThat(onlyMail().getLanguage()).isEqualTo("en");
    }

    @Test
    void values_are_no_html_and_no_markdown() {
        FIXTURE.write(
                CAMILLE,
                "**<script>alert(1)</script>** [x](javascript:alert(1))",
                "<img src=x onerror=alert(1)> </script> # heading {link} {url}");
        var html = onlyMail().getBodyHtml();
        assertThat(html)
                .doesNotContain("<script", "<img", "<h1", "href=\"javascript")
                .contains("**&lt;script&gt;alert(1)&lt;/script&gt;** [x](javascript:alert(1))")
                .contains("# heading {link} {url}");
    }

    @Test
    void a_link_that_is_a_script_leads_nowhere() {
        FIXTURE.inTransaction(() -> outbox.write(
                GREETING, Locale.FRENCH, CAMILLE, Map.of("name", "x", "message", "x", "link", "javascript:alert(1)")));
        assertThat(onlyMail().getBodyHtml()).doesNotContain("javascript:");
    }

    @Test
    void line_ends_in_a_value_begin_no_header() {
        FIXTURE.write(CAMILLE, "Camille\r\nBcc: everybody@example.invalid", "x");
        assertThat(onlyMail().getSubject()).isEqualTo("Bonjour Camille Bcc: everybody@example.invalid");
    }

    @Test
    void characters_that_turn_the_writing_direction_are_dropped() {
        FIXTURE.write(CAMILLE, "Camille\u202Egnp.exe", "x");
        assertThat(onlyMail().getSubject()).isEqualTo("Bonjour Camillegnp.exe");
    }

    @Test
    void a_long_subject_is_cut() {
        FIXTURE.write(CAMILLE, "é".repeat(1_000), "x");
        assertThat(onlyMail().getSubject()).hasSize(300).endsWith("é…");
    }

    @Test
    void nothing_is_written_where_the_action_fails() {
        assertThatThrownBy(() -> FIXTURE.inTransaction(() -> {
                    outbox.write(GREETING, Locale.FRENCH, CAMILLE, VALUES);
                    throw new IllegalStateException("the action fails");
                }))
                .hasMessage("the action fails");
        assertThat(FIXTURE.jooq.fetchCount(OUTGOING_MAIL)).isZero();
    }

    @Test
    void there_must_be_a_transaction() {
        assertThatThrownBy(() -> outbox.write(GREETING, Locale.FRENCH, CAMILLE, VALUES))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void missing_and_unknown_values_are_refused() {
        assertThatThrownBy(() -> FIXTURE.inTransaction(
                        () -> outbox.write(GREETING, Locale.FRENCH, CAMILLE, Map.of("name", "x"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("greeting");
    }

    @Test
    void a_template_that_nobody_offers_is_refused() {
        var template = new MailTemplate("unknown", Set.of());
        assertThatThrownBy(() -> FIXTURE.inTransaction(() -> outbox.write(template, Locale.FRENCH, CAMILLE, Map.of())))
                .hasMessageContaining("MailTemplates");
    }

    private static OutgoingMailRecord onlyMail() {
        return FIXTURE.jooq.fetchSingle(OUTGOING_MAIL);
    }
}
