package fr.vitrine.frontend.privacy;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.PersonalData;
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
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Applicants;
import fr.vitrine.volunteers.applying.Application;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplicationMove;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.applying.GuardianConsents;
import fr.vitrine.volunteers.applying.VolunteerCalendar;
import fr.vitrine.volunteers.hours.Certificate;
import fr.vitrine.volunteers.hours.Certificates;
import fr.vitrine.volunteers.hours.EngagementHours;
import fr.vitrine.volunteers.hours.HoursMove;
import fr.vitrine.volunteers.hours.HoursResult;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.net.URI;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A volunteer who is not of age yet, and was accepted with her guardian's consent: she has given hours, holds a certificate and
 * waits for consent to another mission. And everybody else. All that was granted ends with it, and she with all of hers.
 */
final class VolunteerScene implements AutoCloseable {

    private static final Pattern CONSENT = Pattern.compile("/accord/([A-Za-z0-9_-]{43})");

    private final ApplicationContext context;
    private final Map<Reader, PersonId> people = new EnumMap<>(Reader.class);

    final Structure structure;
    private final Structure elsewhere;
    final Mission mission;
    private final Mission waiting;
    final Application application;
    final Certificate certificate;
    final String calendar;
    final List<String> consents;

    VolunteerScene(ApplicationContext context) {
        this.context = context;
        structure = structure("Les Secrets bien gardés");
        elsewhere = structure("Les Curieux d’à côté");
        meetEverybody();
        mission = mission("Garder un secret");
        describeHerself();
        application = accepted();
        certificate = certified();
        waiting = mission("Attendre un accord");
        apply(waiting, Secret.WAITING_FOR_CONSENT);
        consents = consents();
        calendar = URI.create(get(VolunteerCalendar.class).address(actor(Reader.HERSELF)))
                .getPath();
        nameStaff();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    private void meetEverybody() {
        var accounts = get(SampleAccounts.class);
        for (var reader : Reader.values()) {
            if (reader == Reader.HERSELF) {
                var box = Secret.ADDRESS.words.replace("@example.org", "");
                people.put(reader, accounts.person(Actor.OPERATOR, box, Secret.NAME_OF_THE_ACCOUNT.words));
            } else if (reader != Reader.VISITOR) {
                people.put(reader, accounts.person(Actor.OPERATOR, reader.box(), reader.toString()));
            }
        }
        grant(structure, Reader.OWNER, MemberRole.OWNER);
        grant(structure, Reader.CONTRIBUTOR, MemberRole.CONTRIBUTOR);
        grant(elsewhere, Reader.OTHERS_OWNER, MemberRole.OWNER);
    }

    /** Whoever is an administrator already stays the one who may not be missing. */
    private void nameStaff() {
        get(SampleAccounts.class).staffLink(Actor.OPERATOR);
        staff(Reader.EDITOR, StaffRole.EDITOR);
        staff(Reader.ADMINISTRATOR, StaffRole.ADMINISTRATOR);
    }

    private void grant(Structure to, Reader reader, MemberRole role) {
        get(Memberships.class).grant(Actor.OPERATOR, to.id(), person(reader), role);
    }

    private void staff(Reader reader, @Nullable StaffRole role) {
        get(People.class).setStaffRole(Actor.OPERATOR, person(reader), role);
    }

    private Mission mission(String title) {
        var day = SampleSite.NOW.toLocalDate().plusDays(4);
        var time = new Timing.Time(day, LocalTime.of(9, 0), LocalTime.of(12, 0));
        var details = new MissionDetails(
                title,
                "On se tait.",
                null,
                get(Taxonomies.class).current().domains().getFirst().id(),
                Skills.NONE,
                new Place(Remote.ONLY, null, null, null),
                new Timing.Once(List.of(new Timing.Shift(time, 3))),
                new Welcome(12, false, null, null, null),
                false);
        var created = get(Missions.class).create(Actor.OPERATOR, structure.id(), details);
        get(Missions.class).move(Actor.OPERATOR, created.id(), MissionState.PUBLISHED);
        return created;
    }

    private void describeHerself() {
        var year = Integer.valueOf(Secret.YEAR_OF_BIRTH.words);
        var age = new Age(year, false, new EmailAddress(Secret.GUARDIAN.words));
        var skills = List.of(Secret.SKILL.words);
        get(VolunteerProfiles.class)
                .save(
                        actor(Reader.HERSELF),
                        0,
                        new ProfileDetails(Set.of(), skills, Set.of(), null, 20, false, Telling.NEVER, age));
    }

    private void apply(Mission to, Secret message) {
        var slots = to.slots().stream().map(Slot::id).collect(Collectors.toSet());
        var form = new ApplicationForm(Secret.NAME.words, "Bonjour, " + message.words + " !", slots, true);
        var result = get(Applying.class).apply(actor(Reader.HERSELF), to.id(), form);
        assertThat(result).isInstanceOf(ApplyResult.GuardianAsked.class);
    }

    /** The secrets of the mails that ask her guardian, the first first. */
    private List<String> consents() {
        return get(DSLContext.class)
                .selectFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(new EmailAddress(Secret.GUARDIAN.words)))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(mail -> CONSENT.matcher(mail.getBodyText()))
                .stream()
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private Application accepted() {
        apply(mission, Secret.MESSAGE);
        get(GuardianConsents.class).agree(consents().getFirst());
        var sent = get(Applying.class).list(actor(Reader.HERSELF)).getFirst();
        get(Applicants.class).move(actor(Reader.OWNER), sent.id(), ApplicationMove.ACCEPT, null, "Chut.");
        get(Applying.class).write(actor(Reader.HERSELF), sent.id(), "J’apporte une " + Secret.ANSWER.words + ".");
        return sent;
    }

    private Certificate certified() {
        var hours = get(EngagementHours.class);
        var day = SampleSite.NOW.toLocalDate();
        var entered = (HoursResult.Done) hours.enter(actor(Reader.HERSELF), application.id(), day, 205);
        var entry = entered.now();
        hours.move(actor(Reader.OWNER), entry.id(), entry.version(), HoursMove.CONFIRM);
        return get(Certificates.class)
                .issue(actor(Reader.HERSELF), structure.id())
                .orElseThrow();
    }

    /** Erased she leaves no trace: what others' tests see is as it was. */
    @Override
    public void close() {
        staff(Reader.EDITOR, null);
        staff(Reader.ADMINISTRATOR, null);
        var herself = actor(Reader.HERSELF);
        get(PersonalData.class).erase(herself, herself.id());
        for (var reader : List.of(Reader.OWNER, Reader.CONTRIBUTOR)) {
            get(Memberships.class).remove(Actor.OPERATOR, structure.id(), person(reader));
        }
        get(Memberships.class).remove(Actor.OPERATOR, elsewhere.id(), person(Reader.OTHERS_OWNER));
        for (var over : List.of(mission, waiting)) {
            get(Missions.class).move(Actor.OPERATOR, over.id(), MissionState.CLOSED);
        }
        get(Structures.class).setStatus(Actor.OPERATOR, Set.of(structure.id(), elsewhere.id()), Status.ARCHIVED);
    }

    EmailAddress address(Reader reader) {
        return get(People.class).get(Actor.OPERATOR, person(reader)).email();
    }

    PersonId person(Reader reader) {
        return Objects.requireNonNull(people.get(reader));
    }

    /** With both factors; of staff as well, what they are in the database. */
    Actor.Person actor(Reader reader) {
        return get(People.class).actor(person(reader), true).orElseThrow();
    }

    String domain() {
        return get(Taxonomies.class).current().domains().getFirst().slug().value();
    }

    private Structure structure(String name) {
        return Organisations.save(get(Structures.class), Organisations.minimal(name), Status.PUBLISHED);
    }
}
