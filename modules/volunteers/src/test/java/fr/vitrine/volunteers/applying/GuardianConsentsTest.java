package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.GUARDIAN_CONSENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.accounts.Client;
import fr.vitrine.accounts.PersonalData;
import fr.vitrine.accounts.Token;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuardianConsentsTest {

    private static final Pattern LINK = Pattern.compile("/accord/([A-Za-z0-9_-]{43})");

    private static Crowd crowd;
    private static GuardianConsents consents;
    private static int count;

    @BeforeAll
    static void open() {
        crowd = new Crowd();
        consents = crowd.scene.get(GuardianConsents.class);
    }

    @AfterAll
    static void close() {
        crowd.close();
    }

    private static Actor child(@Nullable EmailAddress guardian) {
        var child = crowd.scene.passerBy();
        var details = new ProfileDetails(
                Set.of(), List.of(), Set.of(), null, 20, false, Telling.NEVER, new Age(2011, false, guardian));
        crowd.scene.get(VolunteerProfiles.class).save(child, 0, details);
        return child;
    }

    private static EmailAddress parent() {
        return new EmailAddress("parent" + ++count + "@example.org");
    }

    private static Mission mission() {
        return crowd.scene.mission(
                crowd.structure,
                MissionSample.named("Jouer dehors " + ++count)
                        .on(MissionSample.shift("2026-12-05", "09:00", "12:00", 2))
                        .welcoming(new Welcome(12, true, null, null, null)));
    }

    private static ApplyResult apply(Actor who, Mission mission) {
        return crowd.applying.apply(who, mission.id(), Crowd.form(mission));
    }

    private static String secret(EmailAddress guardian) {
        var text = crowd.scene
                .jooq
                .select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(guardian).and(OUTGOING_MAIL.TEMPLATE.eq("guardian-asked")))
                .fetchSingle(OUTGOING_MAIL.BODY_TEXT);
        var found = LINK.matcher(text);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static int mailsToTheStructure() {
        return crowd.scene.jooq.fetchCount(
                OUTGOING_MAIL,
                OUTGOING_MAIL.EMAIL.eq(crowd.scene.subject(crowd.owner).email()));
    }

    @Test
    void nothing_reaches_the_structure_before_the_guardian_has_agreed() {
        var guardian = parent();
        var child = child(guardian);
        var mission = mission();
        var before = mailsToTheStructure();
        assertThat(apply(child, mission)).isInstanceOf(ApplyResult.GuardianAsked.class);
        assertThat(apply(child, mission)).isInstanceOf(ApplyResult.GuardianAsked.class);
        assertThat(crowd.applicants.list(crowd.owner, mission.id())).isEmpty();
        assertThat(mailsToTheStructure()).isEqualTo(before);
        assertThat(consents.waiting(child))
                .singleElement()
                .satisfies(question -> assertThat(question.mission())
                        .isEqualTo(mission.details().title()));

        var question = consents.agree(secret(guardian)).orElseThrow();

        assertThat(question.state()).isEqualTo(GuardianState.AGREED);
        assertThat(crowd.applicants.list(crowd.owner, mission.id()))
                .singleElement()
                .satisfies(sent -> assertThat(sent.state()).isEqualTo(ApplicationState.NEW));
        assertThat(mailsToTheStructure()).isEqualTo(before + 1);
        assertThat(consents.waiting(child)).isEmpty();
    }

    @Test
    void the_link_decides_once_and_what_was_agreed_to_can_be_taken_back() {
        var guardian = parent();
        var child = child(guardian);
        var mission = mission();
        apply(child, mission);
        var secret = secret(guardian);
        consents.agree(secret);
        consents.agree(secret);
        assertThat(consents.refuse(secret).orElseThrow().state()).isEqualTo(GuardianState.AGREED);
        assertThat(crowd.scene.jooq.fetchCount(APPLICATION, APPLICATION.MISSION_ID.eq(mission.id())))
                .isEqualTo(1);
        assertThat(consents.withdraw(secret).orElseThrow().state()).isEqualTo(GuardianState.WITHDRAWN);
        assertThat(crowd.applicants.list(crowd.owner, mission.id()))
                .singleElement()
                .satisfies(sent -> assertThat(sent.state()).isEqualTo(ApplicationState.CANCELLED));
        assertThat(crowd.mails("guardian-withdrawn", child)).hasSize(1);
        assertThat(consents.agree(secret).orElseThrow().state()).isEqualTo(GuardianState.WITHDRAWN);
    }

    @Test
    void who_refuses_leaves_nothing_of_what_was_written() {
        var guardian = parent();
        var child = child(guardian);
        var mission = mission();
        apply(child, mission);
        var question = consents.refuse(secret(guardian)).orElseThrow();
        assertThat(question.state()).isEqualTo(GuardianState.REFUSED);
        assertThat(question.name()).isNull();
        assertThat(crowd.mails("guardian-refused", child)).hasSize(1);
        assertThat(crowd.applicants.list(crowd.owner, mission.id())).isEmpty();
        var row = crowd.scene.jooq.fetchSingle(GUARDIAN_CONSENT, GUARDIAN_CONSENT.EMAIL.eq(guardian));
        assertThat(row.getMessage()).isNull();
    }

    @Test
    void without_an_answer_in_a_week_the_link_is_worth_nothing_and_what_was_written_goes() {
        var guardian = parent();
        apply(child(guardian), mission());
        var secret = secret(guardian);
        crowd.scene.clock.advance(Duration.ofDays(8));
        assertThat(consents.open(secret)).isEmpty();
        assertThat(consents.agree(secret)).isEmpty();
        assertThat(consents.forgetOld(Actor.OPERATOR)).isPositive();
        crowd.scene.clock.advance(Duration.ofDays(-8));
        assertThat(consents.open("x".repeat(43))).isEmpty();
    }

    @Test
    void who_has_named_nobody_or_themselves_is_asked_for_somebody_first() {
        assertThat(apply(child(null), mission())).isInstanceOf(ApplyResult.GuardianUnknown.class);
        var child = crowd.scene.passerBy();
        var own = crowd.scene.subject(child).email();
        var details = new ProfileDetails(
                Set.of(), List.of(), Set.of(), null, 20, false, Telling.NEVER, new Age(null, true, own));
        crowd.scene.get(VolunteerProfiles.class).save(child, 0, details);
        assertThat(apply(child, mission())).isInstanceOf(ApplyResult.GuardianUnknown.class);
    }

    private static ApplicationForm under(Mission mission, @Nullable EmailAddress guardian) {
        var form = Crowd.form(mission);
        return new ApplicationForm(form.name(), form.message(), form.slots(), true, true, guardian);
    }

    @Test
    void who_has_no_profile_and_says_that_they_are_under_18_is_asked_for_a_guardian_as_well() {
        var child = crowd.scene.passerBy();
        var mission = mission();
        assertThat(crowd.applying.apply(child, mission.id(), under(mission, null)))
                .isInstanceOf(ApplyResult.GuardianUnknown.class);
        var own = crowd.scene.subject(child).email();
        assertThat(crowd.applying.apply(child, mission.id(), under(mission, own)))
                .isInstanceOf(ApplyResult.GuardianUnknown.class);
        var guardian = parent();
        assertThat(crowd.applying.apply(child, mission.id(), under(mission, guardian)))
                .isInstanceOf(ApplyResult.GuardianAsked.class);
        assertThat(crowd.applicants.list(crowd.owner, mission.id())).isEmpty();
        consents.agree(secret(guardian));
        assertThat(crowd.applicants.list(crowd.owner, mission.id())).hasSize(1);
    }

    @Test
    void nobody_under_18_applies_for_what_is_for_adults() {
        var mission = crowd.mission("Porter des poutres " + ++count, 2);
        assertThat(crowd.applying.apply(crowd.scene.passerBy(), mission.id(), under(mission, parent())))
                .isEqualTo(new ApplyResult.Invalid(Set.of(ApplicationForm.Problem.TOO_YOUNG)));
    }

    @Test
    void what_waits_for_an_address_to_be_shown_remembers_that_they_are_under_18() {
        var mission = mission();
        var email = new EmailAddress("mineur" + ++count + "@example.org");
        var drafts = crowd.scene.get(ApplicationDrafts.class);
        drafts.keep(
                mission.id(), email, under(mission, null), Token.random(), Locale.FRENCH, new Client("192.0.2.9", ""));
        var child = crowd.scene.withAddress(email.value());
        var secret = ApplicationDraftsTest.secretOf(crowd, email.value());
        assertThat(drafts.resume(child, secret).orElseThrow().result()).isInstanceOf(ApplyResult.GuardianUnknown.class);
        assertThat(crowd.applicants.list(crowd.owner, mission.id())).isEmpty();

        var guardian = parent();
        assertThat(drafts.resume(crowd.scene.passerBy(), secret, guardian)).isEmpty();
        assertThat(drafts.resume(child, secret, guardian).orElseThrow().result())
                .isInstanceOf(ApplyResult.GuardianAsked.class);
        assertThat(drafts.resume(child, secret, guardian)).isEmpty();
        consents.agree(secret(guardian));
        assertThat(crowd.applicants.list(crowd.owner, mission.id())).hasSize(1);
    }

    @Test
    void both_the_child_and_the_guardian_are_forgotten_when_they_ask() {
        var guardian = crowd.scene.passerBy();
        var address = crowd.scene.subject(guardian).email();
        var child = child(address);
        apply(child, mission());
        crowd.scene.get(PersonalData.class).erase(guardian, guardian.requirePerson());
        assertThat(crowd.scene.jooq.fetchExists(GUARDIAN_CONSENT, GUARDIAN_CONSENT.EMAIL.eq(address)))
                .isFalse();
        assertThat(crowd.scene
                        .get(VolunteerProfiles.class)
                        .own(child)
                        .orElseThrow()
                        .details()
                        .age()
                        .guardian())
                .isNull();
        var other = parent();
        var second = child(other);
        apply(second, mission());
        crowd.scene.get(PersonalData.class).erase(second, second.requirePerson());
        assertThat(crowd.scene.jooq.fetchExists(OUTGOING_MAIL, OUTGOING_MAIL.EMAIL.eq(other)))
                .isFalse();
    }

    @Test
    void nobody_but_the_child_reads_whom_they_wait_for_and_nobody_but_the_operator_forgets() {
        assertThatThrownBy(() -> consents.waiting(Actor.VISITOR)).isInstanceOf(AccessDenied.class);
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), crowd.owner, crowd.scene.editor)) {
            assertThatThrownBy(() -> consents.forgetOld(who)).isInstanceOf(AccessDenied.class);
        }
    }
}
