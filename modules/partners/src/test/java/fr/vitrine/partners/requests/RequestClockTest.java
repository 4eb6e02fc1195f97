package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MESSAGE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestClockTest {

    private static final DeskFilter NEEDING = new DeskFilter("", Set.of(), null, null, DeskFilter.Show.NEEDING);

    private final RequestScene scene = new RequestScene();
    private final RequestClock jobs = scene.get(RequestClock.class);
    private final RequestDesk desk = scene.get(RequestDesk.class);

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void who_does_not_answer_is_reminded_three_times_then_staff_are_told_and_who_answers_is_left_alone() {
        var silent = scene.partner("silent");
        var quick = scene.partner("quick");
        scene.sent(silent, quick);
        scene.answers.answer(scene.partnersLink("quick"), new Answer(Move.TAKE, 1, ""));
        jobs.everyDay();
        assertThat(reminders("silent")).isZero();
        for (var days : List.of(7, 7, 7)) {
            scene.clock.advance(Duration.ofDays(days));
            jobs.everyDay();
            jobs.everyDay();
        }
        assertThat(reminders("silent")).isEqualTo(3);
        assertThat(reminders("quick")).isZero();
        assertThat(desk.count(scene.editor, NEEDING)).isZero();
        scene.clock.advance(Duration.ofDays(3));
        jobs.everyDay();
        assertThat(desk.count(scene.editor, NEEDING)).isOne();
        var request = desk.list(scene.editor, NEEDING, 0, 10).getFirst().request();
        desk.seen(scene.editor, request.id());
        assertThat(desk.count(scene.editor, NEEDING)).isZero();
    }

    @Test
    void two_nodes_that_remind_at_once_remind_once() throws Exception {
        scene.sent(scene.partner("both"));
        scene.clock.advance(Duration.ofDays(8));
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var running : threads.invokeAll(
                    List.of(Executors.callable(jobs::everyDay), Executors.callable(jobs::everyDay)))) {
                running.get();
            }
        }
        assertThat(reminders("both")).isOne();
    }

    private long reminders(String name) {
        return scene.templates(name + "@partner.example").stream()
                .filter("request-reminder"::equals)
                .count();
    }

    @Test
    void a_partner_that_is_archived_loses_its_requests_and_person_and_staff_are_told() {
        var gone = scene.partner("gone");
        var stays = scene.partner("stays");
        var alone = scene.sent(gone);
        var both = scene.sent(gone, stays);
        scene.get(Partners.class).setStatus(scene.editor, gone.id(), Publication.ARCHIVED);
        assertThat(scene.assignment(alone, gone).state()).isEqualTo(AssignmentState.PARTNER_GONE);
        assertThat(scene.request(alone).state()).isEqualTo(RequestState.UNANSWERED);
        assertThat(scene.request(both).state()).isEqualTo(RequestState.SENT);
        assertThat(scene.templates(scene.addressOf(alone))).endsWith("request-partner-gone");
        assertThat(desk.count(scene.editor, NEEDING)).isEqualTo(2);
        assertThat(desk.add(scene.editor, scene.request(alone).id(), stays.id()))
                .isTrue();
        assertThat(scene.request(alone).state()).isEqualTo(RequestState.SENT);
        assertThat(desk.add(scene.editor, scene.request(both).id(), gone.id())).isFalse();
    }

    @Test
    void a_partner_that_nobody_reads_for_is_shown_to_staff_at_once() {
        var mute = scene.get(Partners.class).create(scene.editor, RequestScene.details("mute"), Publication.PUBLISHED);
        scene.sent(mute);
        assertThat(desk.count(scene.editor, NEEDING)).isOne();
    }

    @Test
    void drafts_are_deleted_and_what_ended_long_ago_is_nobodys_but_still_counts() {
        var partner = scene.partner("old");
        var draft = scene.draft();
        var closed = scene.sent(partner);
        scene.own.say(closed, scene.assignment(closed, partner).id(), "Bonjour");
        scene.own.close(closed);
        scene.clock.advance(Duration.ofDays(31));
        jobs.forget();
        assertThat(scene.own.find(draft)).isEmpty();
        assertThat(scene.own.find(closed)).isPresent();
        scene.clock.advance(Duration.ofDays(730));
        jobs.forget();
        assertThat(scene.own.find(closed)).isEmpty();
        assertThat(scene.jooq.fetchCount(REQUEST_MESSAGE)).isZero();
        assertThat(scene.jooq.fetchCount(PROJECT_REQUEST)).isOne();
        assertThat(scene.get(RequestFigures.class).totals(scene.editor).sent()).isOne();
    }

    @Test
    void who_asks_is_told_all_of_it_and_is_forgotten() {
        var partner = scene.partner("privacy");
        var secret = scene.draft("me@project.example");
        scene.own.send(secret, Set.of(partner.id()));
        var records = scene.get(RequestRecords.class);
        var me = new PersonalRecords.Subject(scene.person("me"), new EmailAddress("Me@project.example"));
        var told = new ArrayList<String>();
        scene.inTransaction(() -> records.tell(me, new PersonalRecords.Report() {
            @Override
            public void add(String table, Stream<Map<String, @Nullable Object>> rows) {
                rows.forEach(row -> told.add(table + row));
            }
        }));
        assertThat(told).singleElement().asString().contains("réparation de vélos");
        scene.inTransaction(() -> records.forget(me));
        assertThat(scene.own.find(secret)).isEmpty();
        assertThat(scene.answers.open(scene.partnersLink("privacy"))).isInstanceOf(PartnerAnswers.Opened.Unknown.class);
    }
}
