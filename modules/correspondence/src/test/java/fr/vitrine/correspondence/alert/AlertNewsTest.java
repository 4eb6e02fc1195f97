package fr.vitrine.correspondence.alert;

import static fr.vitrine.correspondence.alert.Reader.ADDRESS;
import static fr.vitrine.db.jooq.correspondence.Tables.ALERT;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.vitrine.correspondence.CorrespondenceFixture;
import fr.vitrine.correspondence.MailServers;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertNewsTest {

    private static final int PORT = MailServers.freePort();
    private static final Reader READER = new Reader(CorrespondenceFixture.sendingTo(PORT));

    private final AlertJob job = READER.fixture.bean(AlertJob.class);

    @AfterAll
    static void close() {
        READER.close();
    }

    @BeforeEach
    void forget() {
        READER.forget();
        READER.fixture.clock.advance(Duration.ofDays(2));
    }

    private void nextDay() {
        READER.fixture.clock.advance(Duration.ofDays(1));
        job.tell();
    }

    @Test
    void what_is_new_and_matches_is_told_once_with_the_way_out() throws Exception {
        READER.publish("garden of before");
        READER.follow("q=garden", ADDRESS);
        READER.fixture.clock.advance(Duration.ofMinutes(1));
        READER.publish("garden to share");
        READER.publish("bicycle");
        nextDay();
        nextDay();

        assertThat(READER.news()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Du nouveau : Board · garden");
            assertThat(mail.getBodyText())
                    .contains("• garden to share\ntoday\nhttps://ternois.example/board/garden to share")
                    .doesNotContain("before", "bicycle");
        });
        var server = new GreenMail(new ServerSetup(PORT, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            MailServers.deliver(READER.fixture);
            var message = server.getReceivedMessages()[1];
            assertThat(message.getHeader("List-Unsubscribe"))
                    .containsExactly("<https://ternois.example/alertes/arret/" + READER.stopToken() + ">");
            assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
            assertThat(server.getReceivedMessages()[0].getHeader("List-Unsubscribe"))
                    .isNull();
        } finally {
            server.stop();
        }
    }

    @Test
    void there_is_one_mail_a_day_at_most() {
        READER.follow("", ADDRESS);
        READER.fixture.clock.advance(Duration.ofHours(1));
        READER.publish("first");
        READER.fixture.clock.advance(Duration.ofHours(1));
        job.tell();
        READER.publish("second");
        READER.fixture.clock.advance(Duration.ofMinutes(10));
        job.tell();
        assertThat(READER.news()).hasSize(1);
        nextDay();
        assertThat(READER.news()).hasSize(2);
    }

    @Test
    void what_is_published_while_a_node_looks_is_told_the_next_time() {
        READER.follow("", ADDRESS);
        READER.fixture.clock.advance(Duration.ofDays(1));
        READER.publish("just now");
        job.tell();
        assertThat(READER.news()).isEmpty();
        nextDay();
        assertThat(READER.news()).hasSize(1);
    }

    @Test
    void nobody_is_told_who_did_not_confirm() {
        READER.ask("", ADDRESS);
        READER.fixture.clock.advance(Duration.ofHours(1));
        READER.publish("news");
        nextDay();
        assertThat(READER.news()).isEmpty();
    }

    @Test
    void one_alert_that_fails_keeps_none_of_the_others() {
        READER.follow("q=broken", ADDRESS);
        READER.follow("", "other@example.org");
        READER.fixture.clock.advance(Duration.ofHours(1));
        READER.publish("broken glass");
        READER.board.broken = true;
        nextDay();
        assertThat(READER.news()).hasSize(1);
        READER.board.broken = false;
        nextDay();
        assertThat(READER.news()).hasSize(2);
    }

    @Test
    void two_nodes_tell_nothing_twice() throws Exception {
        IntStream.range(0, 60).forEach(n -> READER.follow("", "reader" + n + "@example.org"));
        READER.fixture.clock.advance(Duration.ofHours(1));
        READER.publish("news");
        READER.fixture.clock.advance(Duration.ofDays(1));
        try (var second = READER.fixture.another(0)) {
            second.bean(Board.class).notices.addAll(READER.board.notices);
            var other = Thread.ofPlatform().start(second.bean(AlertJob.class)::tell);
            job.tell();
            other.join();
        }
        assertThat(READER.news()).hasSize(60).doesNotHaveDuplicates();
        assertThat(READER.news().stream().map(mail -> mail.getEmail()).distinct())
                .hasSize(60);
        assertThat(READER.fixture.jooq.fetchCount(ALERT, ALERT.LOOKED_ON.isNull()))
                .isZero();
    }

    @Test
    void a_long_list_is_cut_and_the_number_is_said() {
        READER.follow("", ADDRESS);
        READER.fixture.clock.advance(Duration.ofHours(1));
        IntStream.range(0, 25).forEach(n -> READER.publish("notice" + n + "."));
        nextDay();
        assertThat(READER.news().getFirst().getBodyText())
                .contains("(25)", "notice19.")
                .doesNotContain("notice20.");
    }
}
