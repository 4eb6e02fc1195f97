package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.SignInHistory;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import fr.vitrine.volunteers.retention.VolunteerRetention;
import fr.vitrine.volunteers.retention.VolunteerRetention.Outcome;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VolunteerRetentionTest {

    private static final Duration MONTH = Duration.ofDays(31);

    private Scene scene;
    private VolunteerRetention retention;

    @BeforeEach
    void open() {
        scene = new Scene();
        retention = scene.get(VolunteerRetention.class);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** Has said something of themselves today and nothing since. */
    private Actor volunteer() {
        var volunteer = scene.passerBy();
        scene.get(VolunteerProfiles.class).save(volunteer, 0, ProfileDetails.NONE);
        scene.jooq
                .update(PERSON)
                .set(PERSON.CREATED_AT, now())
                .where(PERSON.ID.eq(volunteer.requirePerson()))
                .execute();
        return volunteer;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(scene.clock);
    }

    private void later(int months) {
        scene.clock.advance(MONTH.multipliedBy(months));
    }

    private void signIn(Actor who) {
        scene.jooq
                .insertInto(SIGN_IN)
                .set(SIGN_IN.PERSON_ID, who.requirePerson())
                .set(SIGN_IN.AT, now())
                .set(SIGN_IN.METHOD, "link")
                .set(SIGN_IN.SUCCEEDED, true)
                .execute();
    }

    private int warnings(EmailAddress to) {
        return scene.jooq.fetchCount(
                OUTGOING_MAIL, OUTGOING_MAIL.EMAIL.eq(to).and(OUTGOING_MAIL.TEMPLATE.eq("volunteer-inactive")));
    }

    private boolean isThere(Actor who) {
        return scene.jooq.fetchExists(PERSON, PERSON.ID.eq(who.requirePerson()));
    }

    private Outcome run() {
        return retention.run(Actor.OPERATOR);
    }

    @Test
    void who_is_not_seen_is_told_after_23_months_and_forgotten_after_24() {
        var zoe = volunteer();
        var address = scene.subject(zoe).email();
        later(22);
        assertThat(run()).isEqualTo(new Outcome(0, 0));
        later(2);
        assertThat(run()).isEqualTo(new Outcome(1, 0));
        assertThat(run()).isEqualTo(new Outcome(0, 0));
        assertThat(warnings(address)).isEqualTo(1);
        later(1);
        assertThat(run()).isEqualTo(new Outcome(0, 1));
        assertThat(isThere(zoe)).isFalse();
        assertThat(warnings(address)).isZero();
    }

    @Test
    void who_comes_back_stays() {
        var zoe = volunteer();
        later(24);
        run();
        signIn(zoe);
        later(2);
        assertThat(run()).isEqualTo(new Outcome(0, 0));
        later(14);
        scene.get(SignInHistory.class).forgetOld(Actor.OPERATOR);
        assertThat(run()).isEqualTo(new Outcome(0, 0));
        assertThat(isThere(zoe)).isTrue();
    }

    @Test
    void who_came_back_and_went_is_told_again_before_being_forgotten() {
        var zoe = volunteer();
        var address = scene.subject(zoe).email();
        later(24);
        assertThat(run()).isEqualTo(new Outcome(1, 0));
        scene.clock.advance(Duration.ofHours(1));
        signIn(zoe);
        scene.get(VolunteerProfiles.class).save(zoe, 1, ProfileDetails.NONE);
        scene.jooq.update(PROFILE).set(PROFILE.UPDATED_AT, now()).execute();
        assertThat(run()).isEqualTo(new Outcome(0, 0));
        later(24);
        assertThat(run()).isEqualTo(new Outcome(1, 0));
        assertThat(run()).isEqualTo(new Outcome(0, 0));
        assertThat(warnings(address)).isEqualTo(2);
        later(1);
        assertThat(run()).isEqualTo(new Outcome(0, 1));
        assertThat(isThere(zoe)).isFalse();
    }

    @Test
    void who_keeps_a_structure_is_not_forgotten_like_this() {
        var owner = scene.memberOf(scene.structure("Les Fidèles"));
        scene.get(VolunteerProfiles.class).save(owner, 0, ProfileDetails.NONE);
        later(40);
        assertThat(run()).isEqualTo(new Outcome(0, 0));
        assertThat(isThere(owner)).isTrue();
    }

    @Test
    void two_nodes_tell_nobody_twice() {
        var volunteers = Stream.generate(this::volunteer).limit(5).toList();
        later(24);
        var runs = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(this::run))
                .toList();
        assertThat(runs.stream().mapToInt(one -> one.join().warned()).sum()).isEqualTo(5);
        volunteers.forEach(
                who -> assertThat(warnings(scene.subject(who).email())).isEqualTo(1));
    }

    @Test
    void only_the_operator_runs_it() {
        for (var who : List.of(Actor.VISITOR, scene.passerBy(), scene.editor)) {
            assertThatThrownBy(() -> retention.run(who)).isInstanceOf(AccessDenied.class);
        }
    }
}
