package fr.vitrine.correspondence.alert;

import static fr.vitrine.correspondence.alert.Reader.ADDRESS;
import static fr.vitrine.correspondence.alert.Reader.wish;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.CorrespondenceFixture;
import fr.vitrine.correspondence.alert.Alerts.AskResult;
import fr.vitrine.correspondence.alert.Alerts.ConfirmResult;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.PersonalRecords.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final Reader READER = new Reader(new CorrespondenceFixture());

    private final Alerts alerts = READER.alerts;

    @AfterAll
    static void close() {
        READER.close();
    }

    @BeforeEach
    void forget() {
        READER.forget();
        READER.fixture.clock.advance(Duration.ofDays(2));
    }

    @Test
    void a_mail_asks_for_confirmation_and_says_what_is_asked_in_words() {
        assertThat(READER.ask("q=garden&utm=x", ADDRESS)).isEqualTo(AskResult.ASKED);
        assertThat(READER.mails()).singleElement().satisfies(mail -> {
            assertThat(mail.getEmail()).isEqualTo(new EmailAddress(ADDRESS));
            assertThat(mail.getSubject()).isEqualTo("Confirmez votre alerte : Board · garden");
            assertThat(mail.getConfidential()).isTrue();
            assertThat(mail.getUnsubscribeUrl()).isNull();
        });
    }

    @Test
    void a_known_address_and_an_unknown_one_get_the_same_answer() {
        READER.follow("q=garden", ADDRESS);
        assertThat(READER.ask("q=garden", ADDRESS)).isEqualTo(READER.ask("q=garden", "other@example.org"));
        assertThat(READER.stored()).isEqualTo(2);
    }

    @Test
    void what_is_no_address_is_said_and_what_a_program_fills_in_writes_to_nobody() {
        assertThat(READER.ask("", "camille")).isEqualTo(AskResult.NO_ADDRESS);
        var trapped = new AlertWish("board", "", ADDRESS, "http://spam.example", Locale.FRENCH);
        assertThat(alerts.ask(trapped, "192.0.2.1")).isEqualTo(AskResult.ASKED);
        var nowhere = new AlertWish("nothing", "", ADDRESS, "", Locale.FRENCH);
        assertThat(alerts.ask(nowhere, "192.0.2.1")).isEqualTo(AskResult.UNKNOWN);
        assertThat(READER.mails()).isEmpty();
    }

    @Test
    void looking_at_a_link_confirms_nothing() {
        READER.ask("q=garden", ADDRESS);
        var token = READER.confirmToken();
        assertThat(alerts.toConfirm(token)).hasValueSatisfying(alert -> {
            assertThat(alert.title()).isEqualTo("Board · garden");
            assertThat(alert.confirmed()).isFalse();
        });
        assertThat(alerts.toConfirm(token).orElseThrow().confirmed()).isFalse();
        assertThat(alerts.confirm(token)).isInstanceOf(ConfirmResult.Confirmed.class);
        assertThat(alerts.confirm(token)).isInstanceOf(ConfirmResult.Confirmed.class);
        assertThat(alerts.toConfirm(token).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void a_link_for_one_thing_is_worth_nothing_for_another() {
        READER.ask("", ADDRESS);
        var confirm = READER.confirmToken();
        var stop = READER.stopToken();
        assertThat(alerts.confirm(stop)).isInstanceOf(ConfirmResult.Useless.class);
        assertThat(alerts.stop(confirm)).isFalse();
        assertThat(alerts.confirm("x.y.z")).isInstanceOf(ConfirmResult.Useless.class);
        assertThat(alerts.stop("")).isFalse();
        assertThat(READER.stored()).isOne();
    }

    @Test
    void a_link_to_confirm_works_for_three_days_and_what_nobody_confirmed_is_forgotten() {
        READER.ask("", ADDRESS);
        var token = READER.confirmToken();
        READER.fixture.clock.advance(Duration.ofDays(3));
        assertThat(alerts.confirm(token)).isInstanceOf(ConfirmResult.Useless.class);
        READER.fixture.clock.advance(Duration.ofMinutes(1));
        READER.fixture.bean(AlertJob.class).forgetUnconfirmed();
        assertThat(READER.stored()).isZero();
    }

    @Test
    void one_step_ends_it_and_nothing_is_kept() {
        READER.follow("q=garden", ADDRESS);
        var token = READER.stopToken();
        assertThat(alerts.toStop(token)).isPresent();
        assertThat(alerts.stop(token)).isTrue();
        assertThat(alerts.stop(token)).isTrue();
        assertThat(alerts.toStop(token)).isEmpty();
        assertThat(READER.stored()).isZero();
    }

    @Test
    void somebody_who_types_the_address_of_another_cannot_flood_it() {
        var asked = IntStream.range(0, 12)
                .mapToObj(n -> READER.ask("q=" + n, "victim@example.org"))
                .distinct();
        assertThat(asked).containsExactly(AskResult.ASKED);
        assertThat(READER.mails()).hasSize(5);
    }

    @Test
    void a_browser_that_asks_and_asks_is_told_to_wait() {
        var answers = IntStream.range(0, 11)
                .mapToObj(n -> alerts.ask(wish("", "p" + n + "@example.org"), "2001:db8:1:2:3::" + n))
                .toList();
        assertThat(answers.subList(0, 10)).containsOnly(AskResult.ASKED);
        assertThat(answers.getLast()).isEqualTo(AskResult.TOO_MANY);
    }

    @Test
    void an_address_has_twenty_alerts_at_most() {
        for (var n = 0; n < Alerts.MOST_PER_ADDRESS; n++) {
            READER.fixture.clock.advance(Duration.ofHours(12));
            READER.follow("q=many" + n, "many@example.org");
        }
        READER.fixture.clock.advance(Duration.ofHours(12));
        READER.ask("q=more", "MANY@example.org");
        assertThat(alerts.confirm(READER.confirmToken())).isInstanceOf(ConfirmResult.Full.class);
    }

    @Test
    void addresses_that_somebody_puts_into_a_filter_do_not_reach_the_reader() {
        READER.ask("q=win https://evil.example/x www.evil.example evil.example me@evil.example now", ADDRESS);
        var mail = READER.mails().getLast();
        assertThat(mail.getSubject() + mail.getBodyText() + mail.getBodyHtml())
                .contains("win … … … … now")
                .doesNotContain("evil");
    }

    @Test
    void who_is_forgotten_has_no_alert_and_who_asks_is_told_all() {
        READER.follow("q=garden", ADDRESS);
        READER.follow("", "other@example.org");
        var records = READER.fixture.bean(AlertRecords.class);
        var subject = new Subject(new PersonId(1), new EmailAddress("camille@example.org"));
        var told = new ArrayList<Object>();
        records.tell(subject, (table, rows) -> rows.forEach(row -> told.add(row.get("query"))));
        assertThat(told).containsExactly("q=garden");

        records.forget(subject);
        assertThat(READER.stored()).isOne();
    }
}
