package fr.vitrine.volunteers.profile;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.alert.Alert;
import fr.vitrine.correspondence.alert.Alerts;
import fr.vitrine.directory.Structure;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Scene;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each begins on a Friday at ten. */
class SuggestionJobTest {

    private static final Pattern STOP = Pattern.compile("/alertes/arret/([A-Za-z0-9_.-]+)");

    private static Scene scene;
    private static Structure structure;

    @BeforeAll
    static void open() {
        scene = new Scene();
        structure = scene.structure("Les Volontaires");
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    /** Whoever was told before is told no more. */
    @BeforeEach
    void begin() {
        scene.jooq.deleteFrom(PROFILE).execute();
        var now = ZonedDateTime.now(scene.clock);
        var friday = now.with(TemporalAdjusters.next(DayOfWeek.FRIDAY)).with(LocalTime.of(10, 0));
        scene.clock.advance(Duration.between(now, friday));
    }

    private static Actor volunteer(Telling telling) {
        var person = scene.passerBy();
        profiles().save(person, 0, details(telling, Scene.FREVENT));
        return person;
    }

    private static ProfileDetails details(Telling telling, CommuneCode from) {
        return new ProfileDetails(Set.of(), List.of(), Set.of(), from, 20, false, telling, new Age(1990, false));
    }

    private static VolunteerProfiles profiles() {
        return scene.get(VolunteerProfiles.class);
    }

    /** Published now, by the clock of the test. */
    private static Mission publish(MissionSample sample) {
        var mission = scene.mission(structure, sample);
        scene.jooq
                .update(MISSION)
                .set(MISSION.PUBLISHED_AT, OffsetDateTime.now(scene.clock))
                .where(MISSION.ID.eq(mission.id()))
                .execute();
        return mission;
    }

    private static void tellAfter(Duration time) {
        scene.clock.advance(time);
        scene.get(SuggestionJob.class).tell();
    }

    private static List<String> mails(Actor to) {
        return scene.jooq
                .select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.TEMPLATE.eq("volunteer-suggestions"))
                .and(OUTGOING_MAIL.EMAIL.eq(scene.subject(to).email()))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(OUTGOING_MAIL.BODY_TEXT);
    }

    private static String stopToken(Actor to) {
        var found = STOP.matcher(mails(to).getLast());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void who_likes_it_is_told_at_once_and_why_of_each_mission_once() {
        var zoe = volunteer(Telling.AT_ONCE);
        scene.clock.advance(Duration.ofMinutes(1));
        var mission = publish(MissionSample.named("Ranger la réserve"));
        publish(MissionSample.named("Loin de tout").in(Scene.LILLE));
        tellAfter(Duration.ofMinutes(10));
        tellAfter(Duration.ofMinutes(10));

        assertThat(mails(zoe))
                .singleElement()
                .asString()
                .contains("• Ranger la réserve\n0.0 km\nhttps://ternois.example/benevolat/ranger-la-reserve")
                .doesNotContain("Loin de tout");

        scene.get(Missions.class).move(scene.editor, mission.id(), MissionState.CLOSED);
        scene.get(Missions.class).move(scene.editor, mission.id(), MissionState.PUBLISHED);
        tellAfter(Duration.ofDays(1));
        assertThat(mails(zoe)).hasSize(1);
    }

    @Test
    void others_are_told_on_mondays_of_all_that_came_in_a_week() {
        var zoe = volunteer(Telling.WEEKLY);
        scene.clock.advance(Duration.ofMinutes(1));
        publish(MissionSample.named("Peler des pommes"));
        tellAfter(Duration.ofDays(1));
        publish(MissionSample.named("Presser des pommes"));
        tellAfter(Duration.ofDays(1));
        assertThat(mails(zoe)).isEmpty();

        tellAfter(Duration.ofDays(1));
        assertThat(mails(zoe)).singleElement().asString().contains("Peler des pommes", "Presser des pommes");
        publish(MissionSample.named("Boire le cidre"));
        tellAfter(Duration.ofHours(1));
        tellAfter(Duration.ofDays(2));
        assertThat(mails(zoe)).hasSize(1);
        tellAfter(Duration.ofDays(5));
        assertThat(mails(zoe)).hasSize(2).last().asString().contains("Boire le cidre");
    }

    @Test
    void nobody_is_told_who_did_not_ask_for_it_nor_of_what_was_there_before_they_did() {
        var quiet = volunteer(Telling.NEVER);
        scene.clock.advance(Duration.ofMinutes(1));
        publish(MissionSample.named("Laver les cageots"));
        tellAfter(Duration.ofHours(1));
        assertThat(mails(quiet)).isEmpty();

        profiles().save(quiet, 1, details(Telling.AT_ONCE, Scene.FREVENT));
        tellAfter(Duration.ofHours(1));
        assertThat(mails(quiet)).isEmpty();
        publish(MissionSample.named("Empiler les cageots"));
        tellAfter(Duration.ofHours(1));
        assertThat(mails(quiet))
                .singleElement()
                .asString()
                .contains("Empiler les cageots")
                .doesNotContain("Laver");
    }

    @Test
    void who_may_not_sign_in_any_more_is_not_written_to() {
        var zoe = volunteer(Telling.AT_ONCE);
        scene.get(People.class).disable(Actor.OPERATOR, zoe.requirePerson());
        scene.clock.advance(Duration.ofMinutes(1));
        publish(MissionSample.named("Semer des fèves"));
        tellAfter(Duration.ofHours(1));
        assertThat(mails(zoe)).isEmpty();
    }

    @Test
    void the_way_out_ends_it_with_one_click_and_nothing_else() {
        var zoe = volunteer(Telling.AT_ONCE);
        var other = volunteer(Telling.AT_ONCE);
        scene.clock.advance(Duration.ofMinutes(1));
        publish(MissionSample.named("Tondre le pré"));
        tellAfter(Duration.ofHours(1));
        var alerts = scene.get(Alerts.class);
        var token = stopToken(zoe);
        assertThat(scene.jooq.fetchValues(DSL.select(OUTGOING_MAIL.UNSUBSCRIBE_URL)
                        .from(OUTGOING_MAIL)
                        .where(OUTGOING_MAIL.EMAIL.eq(scene.subject(zoe).email()))))
                .containsExactly("https://ternois.example/alertes/arret/" + token);

        assertThat(alerts.toStop(token))
                .contains(new Alert("Missions pour vous", SuggestionMails.PATH, Locale.FRENCH, true));
        assertThat(alerts.stop(token)).isTrue();
        assertThat(alerts.stop(token)).isTrue();
        assertThat(alerts.toStop(token)).isEmpty();
        assertThat(alerts.stop(token.substring(1))).isFalse();
        assertThat(profiles().own(zoe).orElseThrow().details()).isEqualTo(details(Telling.NEVER, Scene.FREVENT));
        assertThat(profiles().own(other).orElseThrow().details().telling()).isEqualTo(Telling.AT_ONCE);

        publish(MissionSample.named("Faucher le pré"));
        tellAfter(Duration.ofHours(1));
        assertThat(mails(zoe)).hasSize(1);
        assertThat(mails(other)).hasSize(2);
    }

    @Test
    void of_two_nodes_that_look_at_once_one_tells() throws Exception {
        var many =
                IntStream.range(0, 12).mapToObj(_ -> volunteer(Telling.AT_ONCE)).toList();
        scene.clock.advance(Duration.ofMinutes(1));
        publish(MissionSample.named("Planter une haie"));
        scene.clock.advance(Duration.ofHours(1));
        Callable<Boolean> node = () -> {
            scene.get(SuggestionJob.class).tell();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        assertThat(many).allSatisfy(one -> assertThat(mails(one)).hasSize(1));
    }
}
