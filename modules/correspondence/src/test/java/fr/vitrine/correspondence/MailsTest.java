package fr.vitrine.correspondence;

import static fr.vitrine.correspondence.CorrespondenceFixture.ADMINISTRATOR;
import static fr.vitrine.correspondence.CorrespondenceFixture.CAMILLE;
import static fr.vitrine.correspondence.CorrespondenceFixture.EDITOR;
import static fr.vitrine.correspondence.CorrespondenceFixture.INVITATION;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailsTest {

    private static final CorrespondenceFixture FIXTURE = new CorrespondenceFixture();

    private final Mails mails = FIXTURE.bean(Mails.class);

    @AfterAll
    static void close() {
        FIXTURE.close();
    }

    @BeforeEach
    void empty() {
        FIXTURE.jooq.truncate(OUTGOING_MAIL).cascade().execute();
    }

    @Test
    void the_newest_come_first_page_by_page() {
        IntStream.range(0, 5).forEach(n -> {
            FIXTURE.clock.advance(Duration.ofSeconds(1));
            FIXTURE.write(CAMILLE, "n" + n, "x");
        });
        assertThat(mails.count(EDITOR, MailFilter.ALL)).isEqualTo(5);
        assertThat(mails.list(EDITOR, MailFilter.ALL, 1, 2))
                .extracting(MailSummary::subject)
                .containsExactly("Bonjour n3", "Bonjour n2");
    }

    @Test
    void mails_are_found_by_a_part_of_the_address_whatever_its_case() {
        FIXTURE.write(CAMILLE, "x", "x");
        FIXTURE.write(new EmailAddress("Other_1%@example.invalid"), "y", "x");
        assertThat(subjects("CAMIL")).containsExactly("Bonjour x");
        assertThat(subjects("_1%")).containsExactly("Bonjour y");
        assertThat(subjects("%")).containsExactly("Bonjour y");
    }

    @Test
    void mails_are_found_by_state_and_template() {
        FIXTURE.write(CAMILLE, "x", "x");
        assertThat(mails.count(EDITOR, new MailFilter(DeliveryState.WAITING, "", "greeting")))
                .isEqualTo(1);
        assertThat(mails.count(EDITOR, new MailFilter(DeliveryState.FAILED, "", null)))
                .isZero();
        assertThat(mails.count(EDITOR, new MailFilter(null, "", "invitation-test")))
                .isZero();
    }

    @Test
    void a_mail_can_be_read_as_it_was_written() {
        FIXTURE.write(CAMILLE, "Camille", "Samedi ?");
        var mail = mails.get(EDITOR, onlyId());
        assertThat(mail.summary().to()).isEqualTo(CAMILLE);
        assertThat(mail.text()).hasValueSatisfying(text -> {
            assertThat(text.plain()).contains("Samedi ?");
            assertThat(text.html()).contains("Samedi ?");
        });
    }

    @Test
    void a_mail_that_lets_its_reader_in_is_read_by_administrators_alone() {
        FIXTURE.inTransaction(() -> FIXTURE.bean(Outbox.class)
                .write(INVITATION, Locale.FRENCH, CAMILLE, Map.of("link", "https://ternois.example/secret")));
        assertThat(mails.get(EDITOR, onlyId()).text()).isEmpty();
        assertThat(mails.get(ADMINISTRATOR, onlyId()).text()).isPresent();
    }

    @Test
    void whom_a_confidential_mail_is_to_and_of_whom_it_speaks_is_not_in_the_list() {
        FIXTURE.inTransaction(() -> FIXTURE.bean(Outbox.class)
                .write(
                        INVITATION,
                        Locale.FRENCH,
                        CAMILLE,
                        Map.of("link", "https://ternois.example/secret"),
                        About.person(new EmailAddress("zoe@example.invalid"))));
        var whole = CAMILLE.value();
        FIXTURE.jooq
                .update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.LAST_ERROR, "550 5.1.1 <" + whole + ">: refused")
                .execute();
        assertThat(mails.list(EDITOR, MailFilter.ALL, 0, 1)).singleElement().satisfies(mail -> {
            assertThat(mail.to().value()).startsWith(whole.charAt(0) + "***@");
            assertThat(mail.lastError()).startsWith("550 5.1.1 <***@");
            assertThat(mail.subject()).isNull();
        });
        assertThat(mails.count(EDITOR, new MailFilter(null, whole.substring(0, 4), null)))
                .isZero();
        assertThat(mails.count(EDITOR, new MailFilter(null, whole, null))).isEqualTo(1);
        assertThat(mails.get(EDITOR, onlyId()).summary().subject()).isNull();
        assertThat(mails.list(ADMINISTRATOR, MailFilter.ALL, 0, 1))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.to()).isEqualTo(CAMILLE);
                    assertThat(mail.lastError()).contains(whole);
                    assertThat(mail.subject()).isNull();
                });
        assertThat(mails.get(ADMINISTRATOR, onlyId()).summary().subject()).isNotNull();
    }

    @Test
    void sending_again_makes_a_failed_mail_wait() {
        FIXTURE.write(CAMILLE, "x", "x");
        FIXTURE.jooq
                .update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.STATE, DeliveryState.FAILED.stored())
                .set(OUTGOING_MAIL.ATTEMPTS, 12)
                .set(OUTGOING_MAIL.LAST_ERROR, "550")
                .execute();
        mails.resend(EDITOR, onlyId());
        var mail = mails.get(EDITOR, onlyId()).summary();
        assertThat(mail.state()).isEqualTo(DeliveryState.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.lastError()).isNull();
    }

    @Test
    void a_mail_that_is_gone_is_not_found() {
        assertThatThrownBy(() -> mails.get(EDITOR, new MailId(-1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mails.resend(EDITOR, new MailId(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void the_status_says_that_no_server_is_configured_and_how_many_wait() {
        FIXTURE.write(CAMILLE, "x", "x");
        var status = mails.status(EDITOR);
        assertThat(status.configured()).isFalse();
        assertThat(status.counts())
                .containsEntry(DeliveryState.WAITING, 1)
                .containsEntry(DeliveryState.SENT, 0)
                .containsEntry(DeliveryState.FAILED, 0);
        assertThat(status.oldestWaiting()).contains(FIXTURE.clock.instant());
    }

    private List<String> subjects(String address) {
        return mails.list(EDITOR, new MailFilter(null, address, null), 0, 10).stream()
                .map(MailSummary::subject)
                .toList();
    }

    private MailId onlyId() {
        return mails.list(EDITOR, MailFilter.ALL, 0, 1).getFirst().id();
    }
}
