package fr.vitrine.frontend.web;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.GUARDIAN_CONSENT;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.applying.Reason;
import fr.vitrine.volunteers.applying.VolunteerCalendar;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What volunteers, their guardians and whoever checks a certificate open without signing in. */
class VolunteerPagesIT extends HttpIT {

    private static final Pattern CONSENT = Pattern.compile("/accord/([A-Za-z0-9_-]{43})");
    private static final String UNKNOWN = "A".repeat(43);
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private Structures structures;

    @Autowired
    private Taxonomies taxonomies;

    @Autowired
    private Missions missions;

    @Autowired
    private Applying applying;

    @Autowired
    private Applicants applicants;

    @Autowired
    private VolunteerCalendar calendar;

    @Autowired
    private VolunteerProfiles profiles;

    @Autowired
    private SampleAccounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private DSLContext jooq;

    private Actor person() {
        var id = accounts.person(Actor.OPERATOR, "secrets" + COUNT.incrementAndGet(), "");
        return people.actor(id, false).orElseThrow();
    }

    private Mission mission(Structure structure) {
        var day = SampleSite.NOW.toLocalDate().plusDays(4);
        var details = new MissionDetails(
                "Garder le secret",
                "On se tait.",
                null,
                taxonomies.current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Once(
                        List.of(new Timing.Shift(new Timing.Time(day, LocalTime.of(9, 0), LocalTime.of(12, 0)), 3))),
                new Welcome(12, false, null, null, null),
                false);
        var mission = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
        return mission;
    }

    private Structure structure() {
        return Organisations.save(structures, Organisations.minimal("Les Muets"), Status.PUBLISHED);
    }

    private static ApplicationForm form(Mission mission) {
        return new ApplicationForm(
                "Camille Test", "Motus.", Set.of(mission.slots().getFirst().id()), true);
    }

    private Application accepted(Actor volunteer) {
        var structure = structure();
        var member = person();
        memberships.grant(Actor.OPERATOR, structure.id(), member.requirePerson(), MemberRole.OWNER);
        var mission = mission(structure);
        var sent = (ApplyResult.Sent) applying.apply(volunteer, mission.id(), form(mission));
        var owner = people.actor(member.requirePerson(), false).orElseThrow();
        applicants.move(owner, sent.application().id(), ApplicationMove.ACCEPT, null, "Chut.");
        return sent.application();
    }

    @Test
    void a_calendar_says_when_one_is_expected_with_the_same_uid_until_it_is_cancelled() {
        var volunteer = person();
        var application = accepted(volunteer);
        var path = URI.create(calendar.address(volunteer)).getPath();
        var first = get(path);
        var text = text(path);
        var uid = "UID:" + application.uid() + "-"
                + application.slots().getFirst().slot() + "@";
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/calendar");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
        assertThat(text)
                .contains(uid, "SUMMARY:Garder le secret", "STATUS:CONFIRMED", "BEGIN:VTIMEZONE")
                .contains("DTSTART;TZID=Europe/Paris:20261121T090000", "DTEND;TZID=Europe/Paris:20261121T120000")
                .doesNotContain("Camille", "Motus", "example.org");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        applying.cancel(volunteer, application.id(), Reason.OTHER, "");
        assertThat(get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        assertThat(text(path)).contains(uid, "STATUS:CANCELLED").doesNotContain("STATUS:CONFIRMED");
    }

    @Test
    void a_calendar_whose_address_was_renewed_or_guessed_is_none() {
        var volunteer = person();
        accepted(volunteer);
        var old = URI.create(calendar.address(volunteer)).getPath();
        var renewed = URI.create(calendar.renew(volunteer)).getPath();
        assertThat(status(old)).isEqualTo(404);
        assertThat(status(renewed)).isEqualTo(200);
        var forged = renewed.replaceFirst("\\.[A-Za-z0-9_-]{22}\\.ics", "." + "A".repeat(22) + ".ics");
        assertThat(status(forged)).isEqualTo(404);
        assertThat(status("/mon-calendrier/rien.ics")).isEqualTo(404);
    }

    /** @return the secret of the mail that asks a guardian */
    private String asked(Actor child) {
        var guardian = new EmailAddress("parent" + COUNT.incrementAndGet() + "@example.org");
        var age = new Age(2011, false, guardian);
        profiles.save(child, 0, new ProfileDetails(Set.of(), List.of(), Set.of(), null, 20, false, Telling.NEVER, age));
        var mission = mission(structure());
        assertThat(applying.apply(child, mission.id(), form(mission))).isInstanceOf(ApplyResult.GuardianAsked.class);
        var mail = jooq.selectFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(guardian))
                .fetchSingle();
        var found = CONSENT.matcher(mail.getBodyText());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String heading(String secret) {
        return page("/accord/" + secret).expectFirst("main h1").text();
    }

    private int answer(String secret, String answer) {
        return submit("/accord", Map.of("jeton", secret, "reponse", answer)).statusCode();
    }

    @Test
    void a_guardian_agrees_with_a_button_and_takes_it_back_by_the_same_link() {
        var child = person();
        var secret = asked(child);
        var page = page("/accord/" + secret);
        assertThat(page.expectFirst("main").text()).contains("Camille Test", "Les Muets", "Garder le secret");
        assertThat(page.select("main form button")).hasSize(2);
        assertThat(get("/accord/" + secret)
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("no-store");
        assertThat(applying.list(child)).as("looking decides nothing").isEmpty();

        assertThat(answer(secret, "oui")).isEqualTo(303);
        assertThat(heading(secret)).isEqualTo("Merci, c’est noté");
        assertThat(answer(secret, "oui")).isEqualTo(303);
        assertThat(applying.list(child)).hasSize(1);
        assertThat(answer(secret, "retirer")).isEqualTo(303);
        assertThat(heading(secret)).isEqualTo("Accord retiré");
        assertThat(applying.list(child).getFirst().state().isLive()).isFalse();
    }

    @Test
    void who_refuses_has_said_so_for_good() {
        var child = person();
        var secret = asked(child);
        assertThat(answer(secret, "non")).isEqualTo(303);
        assertThat(page("/accord/" + secret + "?lang=en").expectFirst("main").text())
                .doesNotContain("Camille Test");
        assertThat(heading(secret)).isEqualTo("Accord refusé");
        assertThat(answer(secret, "oui")).isEqualTo(303);
        assertThat(heading(secret)).isEqualTo("Accord refusé");
        assertThat(applying.list(child)).isEmpty();
    }

    @Test
    void a_link_that_is_forged_or_too_old_decides_nothing() {
        var child = person();
        var secret = asked(child);
        assertThat(heading(UNKNOWN)).isEqualTo("Ce lien n’est plus valable");
        assertThat(answer(UNKNOWN, "oui")).isEqualTo(303);
        assertThat(answer("x", "oui")).isEqualTo(404);
        assertThat(answer(secret, "peut-etre")).isEqualTo(400);
        assertThat(status("/accord/x")).isEqualTo(404);

        jooq.update(GUARDIAN_CONSENT)
                .set(GUARDIAN_CONSENT.EXPIRES_AT, OffsetDateTime.parse("2026-11-01T00:00:00Z"))
                .where(GUARDIAN_CONSENT.PERSON_ID.eq(child.requirePerson()))
                .execute();
        assertThat(heading(secret)).isEqualTo("Ce lien n’est plus valable");
        assertThat(answer(secret, "oui")).isEqualTo(303);
        assertThat(applying.list(child)).isEmpty();
    }

    /** From a network of its own. */
    private String from(String network, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(network))
                .build()) {
            var uri = URI.create(address(path).toString().replace("localhost", "127.0.0.1"));
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void who_tries_codes_and_secrets_gets_no_further() throws Exception {
        for (var n = 0; n < 30; n++) {
            assertThat(from("127.0.0.77", "/attestation/0000000000000000")).contains("Attestation inconnue");
            assertThat(from("127.0.0.77", "/accord/" + UNKNOWN)).contains("Ce lien n’est plus valable");
        }
        assertThat(from("127.0.0.77", "/attestation/0000000000000000")).contains("Trop de vérifications");
        assertThat(from("127.0.0.77", "/accord/" + UNKNOWN)).contains("Trop d’essais");
        assertThat(from("127.0.0.78", "/attestation/0000000000000000")).contains("Attestation inconnue");
    }
}
