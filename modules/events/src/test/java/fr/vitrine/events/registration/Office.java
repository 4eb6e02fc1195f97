package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.correspondence.Tables.MAIL_ATTACHMENT;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.db.jooq.correspondence.enums.MailState;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.PersonalRecords.Subject;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.places.ExpiryJob;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;

/** An organiser's office: events to register for, and the mails that went out. It begins on 20 November 2026. */
final class Office implements AutoCloseable {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestClock clock = new TestClock();
    private final TestModules modules = TestModules.start(context -> context.registerBean(Clock.class, () -> clock));
    final DSLContext jooq = modules.get(DSLContext.class);
    final Actor editor = new Actor.Person(person(), StaffRole.EDITOR, Map.of());
    final Structure structure = structure("Atelier " + COUNT.incrementAndGet());
    final Actor member = new Actor.Person(person(), null, Map.of(structure.id(), MemberRole.CONTRIBUTOR));
    final Actor passerBy = new Actor.Person(person(), null, Map.of());

    <T> T get(Class<T> service) {
        return modules.get(service);
    }

    /** In three weeks. */
    LocalDate day() {
        return LocalDate.now(clock).plusDays(22);
    }

    /** Published, held by the structure, on one afternoon. */
    Event event() {
        return event(Attendance.ON_SITE);
    }

    Event event(Attendance attendance) {
        var details = EventDetails.titled("Visite " + COUNT.incrementAndGet(), on(day()))
                .edit()
                .organisers(List.of(new Organiser.Structure(structure.id())))
                .setting(new Setting(
                        attendance, "Salle des fêtes", null, null, new CommuneCode("62361"), null, null, null))
                .build();
        var events = get(Events.class);
        return events.setPublication(editor, events.create(editor, details).id(), Publication.PUBLISHED);
    }

    static Schedule on(LocalDate... days) {
        return Schedule.dates(
                PARIS,
                Arrays.stream(days)
                        .map(day -> Session.at(day, LocalTime.of(14, 0), LocalTime.of(17, 0)))
                        .toList());
    }

    OccurrenceId date(Event event) {
        return get(Events.class).occurrences(editor, event.id()).getFirst().id();
    }

    static RegistrationSettings places(int places, Question... questions) {
        return new RegistrationSettings(0, true, null, 0, places, places, true, 24, 5, false, List.of(questions));
    }

    Event open(int places, Question... questions) {
        var event = event();
        get(RegistrationDesk.class).save(editor, event.id(), places(places, questions));
        return event;
    }

    RegistrationForm form(Event event, String name, int people) {
        return new RegistrationForm(
                date(event),
                false,
                null,
                people,
                name,
                name.toLowerCase(Locale.ROOT) + "@example.org",
                "",
                Map.of(),
                true,
                Locale.FRENCH);
    }

    Registering.Outcome ask(EventId event, RegistrationForm form) {
        var stamp = get(Registering.class).stamp(event);
        clock.advance(Duration.ofSeconds(5));
        return get(Registering.class).ask(event, form, trace(stamp));
    }

    static FormTrace trace(String stamp) {
        var n = COUNT.incrementAndGet();
        return new FormTrace(stamp, "", "10." + n / 250 % 250 + "." + n % 250 + ".1");
    }

    /** The secret of the link in the last mail to that address. */
    String secret(String name) {
        var text = text(name);
        var at = text.lastIndexOf(OwnRegistrations.PATH) + OwnRegistrations.PATH.length();
        return text.substring(at, at + 43);
    }

    /** Asks and confirms. */
    String registered(Event event, String name, int people) {
        ask(event.id(), form(event, name, people));
        var secret = secret(name);
        get(OwnRegistrations.class).confirm(secret);
        return secret;
    }

    Registration registration(String secret) {
        return get(OwnRegistrations.class).find(secret).orElseThrow().registration();
    }

    String text(String name) {
        return jooq.select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(address(name)))
                .orderBy(OUTGOING_MAIL.ID.desc())
                .limit(1)
                .fetchSingle(OUTGOING_MAIL.BODY_TEXT);
    }

    /** In the order in which they were written. */
    List<String> templates(String name) {
        return jooq.select(OUTGOING_MAIL.TEMPLATE)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(address(name)))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(row -> row.value1().substring("registration-".length()));
    }

    /** The entry for a calendar in the last mail that had one. */
    String calendar(String name) {
        return calendars(name).getLast();
    }

    /** All of them, in the order in which they went out. */
    List<String> calendars(String name) {
        return jooq.select(MAIL_ATTACHMENT.CONTENT)
                .from(MAIL_ATTACHMENT)
                .join(OUTGOING_MAIL)
                .on(OUTGOING_MAIL.ID.eq(MAIL_ATTACHMENT.MAIL_ID))
                .where(OUTGOING_MAIL.EMAIL.eq(address(name)).and(MAIL_ATTACHMENT.NAME.eq("invitation.ics")))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(row -> new String(row.value1(), StandardCharsets.UTF_8));
    }

    /** What stands behind the name in the entry of the last mail that had one. */
    String line(String name, String begins) {
        return calendar(name)
                .lines()
                .filter(line -> line.startsWith(begins))
                .findFirst()
                .orElseThrow()
                .substring(begins.length())
                .strip();
    }

    static Subject subject(String email) {
        return new Subject(new PersonId(1), new EmailAddress(email));
    }

    /** For what somebody looked at it. */
    List<String> logged(String subject) {
        return jooq.select(ACTION_LOG.DETAIL)
                .from(ACTION_LOG)
                .where(ACTION_LOG.ACTION.eq("registrations.looked-at").and(ACTION_LOG.SUBJECT.eq(subject)))
                .fetch(ACTION_LOG.DETAIL);
    }

    /** The mail server knows nobody of that name. */
    void bounce(String name) {
        jooq.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.STATE, MailState.failed)
                .where(OUTGOING_MAIL.EMAIL.eq(address(name)))
                .execute();
    }

    private static EmailAddress address(String name) {
        return new EmailAddress(name.toLowerCase(Locale.ROOT) + "@example.org");
    }

    private Structure structure(String name) {
        var details =
                StructureDetails.named(name, LocalDate.parse("2026-11-20")).build();
        var source = new Structure.SourceKey("test", name);
        var saved = get(Structures.class).create(editor, source, details, Structure.Status.PUBLISHED);
        return ((fr.vitrine.directory.SaveResult.Saved) saved).structure();
    }

    private PersonId person() {
        var email = new EmailAddress("person" + COUNT.incrementAndGet() + "@example.org");
        return jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, email)
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
    }

    /** What nobody confirmed or took up in time is over. */
    void expire() {
        get(ExpiryJob.class).expire();
    }

    void inTransaction(Runnable work) {
        modules.inTransaction(work);
    }

    @Override
    public void close() {
        modules.close();
    }
}
