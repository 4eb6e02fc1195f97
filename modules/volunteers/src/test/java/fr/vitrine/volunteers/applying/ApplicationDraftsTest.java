package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_DRAFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.Token;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.applying.ApplicationDrafts.KeepResult;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written before its writer has shown whose address it is. */
class ApplicationDraftsTest {

    private static Crowd crowd;
    private static Actor camille;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
        camille = crowd.scene.passerBy();
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    @Test
    void what_waits_for_an_address_to_be_shown_is_sent_by_who_shows_it_and_by_nobody_else_once() {
        var drafts = crowd.scene.get(ApplicationDrafts.class);
        var mission = crowd.mission("Attendre un clic", 5);
        var kept = drafts.keep(
                mission.id(),
                new EmailAddress("Nouvelle@example.org"),
                Crowd.form(mission),
                Token.random(),
                Locale.FRENCH,
                new Client("192.0.2.7", ""));
        assertThat(kept).isInstanceOf(KeepResult.Kept.class);
        assertThat(crowd.now(mission).slots().getFirst().taken()).isZero();
        var secret = secretOf(crowd, "nouvelle@example.org");
        assertThat(drafts.resume(camille, secret)).isEmpty();
        var newcomer = crowd.scene.withAddress("nouvelle@example.org");
        assertThat(drafts.resume(newcomer, secret).orElseThrow().result()).isInstanceOf(ApplyResult.Sent.class);
        assertThat(drafts.resume(newcomer, secret)).isEmpty();
        assertThat(crowd.scene.jooq.fetchCount(APPLICATION_DRAFT)).isZero();
    }

    @Test
    void what_was_written_waits_for_its_writer_in_any_browser_and_survives_what_stands_against_it() {
        var drafts = crowd.scene.get(ApplicationDrafts.class);
        var missions = crowd.scene.get(Missions.class);
        var mission = crowd.mission("Attendre ailleurs", 1);
        drafts.keep(
                mission.id(),
                new EmailAddress("ailleurs@example.org"),
                Crowd.form(mission),
                Token.random(),
                Locale.FRENCH,
                new Client("192.0.2.8", ""));
        var writer = crowd.scene.withAddress("ailleurs@example.org");
        var unsent = drafts.unsent(writer);
        assertThat(unsent).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Attendre ailleurs");
            assertThat(one.message()).isEqualTo("Je suis libre ce matin-là.");
        });
        var id = unsent.getFirst().id();
        assertThat(drafts.unsent(camille)).isEmpty();
        assertThat(drafts.send(camille, id, null)).isEmpty();
        drafts.discard(camille, id);
        assertThat(drafts.unsent(writer)).isEqualTo(unsent);

        missions.move(crowd.owner, mission.id(), MissionState.CLOSED);
        assertThat(drafts.send(writer, id, null).orElseThrow().result()).isInstanceOf(ApplyResult.NotOpen.class);
        assertThat(drafts.unsent(writer)).isEqualTo(unsent);
        missions.move(crowd.scene.editor, mission.id(), MissionState.PUBLISHED);
        crowd.sent(crowd.scene.passerBy(), mission);
        assertThat(drafts.send(writer, id, null).orElseThrow().result())
                .isInstanceOfSatisfying(
                        ApplyResult.Sent.class,
                        sent -> assertThat(sent.application().state()).isEqualTo(ApplicationState.WAITING));
        assertThat(drafts.unsent(writer)).isEmpty();
        assertThatThrownBy(() -> drafts.unsent(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void what_nobody_showed_to_be_theirs_is_gone_after_a_day_and_can_be_taken_back_before() {
        var drafts = crowd.scene.get(ApplicationDrafts.class);
        var mission = crowd.mission("Attendre trop", 1);
        drafts.keep(
                mission.id(),
                new EmailAddress("trop-tard@example.org"),
                Crowd.form(mission),
                Token.random(),
                Locale.FRENCH,
                new Client("192.0.2.9", ""));
        var writer = crowd.scene.withAddress("trop-tard@example.org");
        crowd.scene.clock.advance(Duration.ofHours(23));
        assertThat(drafts.unsent(writer)).hasSize(1);
        crowd.scene.clock.advance(Duration.ofHours(1));
        assertThat(drafts.unsent(writer)).isEmpty();
        assertThat(drafts.resume(writer, secretOf(crowd, "trop-tard@example.org")))
                .isEmpty();
        crowd.scene.clock.advance(Duration.ofDays(-1));
        drafts.discard(writer, drafts.unsent(writer).getFirst().id());
        assertThat(drafts.unsent(writer)).isEmpty();
    }

    /** It stands in the address that the link goes on to. */
    static String secretOf(Crowd crowd, String email) {
        var target = crowd.scene
                .jooq
                .fetchSingle("select target from accounts.sign_in_link where lower(email) = ?", email)
                .get(0, String.class);
        var found = Pattern.compile(ApplicationDrafts.PATH + "(.+)").matcher(target);
        assertThat(found.matches()).isTrue();
        return found.group(1);
    }
}
