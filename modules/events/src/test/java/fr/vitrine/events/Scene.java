package fr.vitrine.events;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;

/** An agenda, and people of every role. Today is 20 November 2026. */
public final class Scene implements AutoCloseable {

    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    public static final CommuneCode SAINT_POL = new CommuneCode("62767");
    public static final CommuneCode FREVENT = new CommuneCode("62361");

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final TestClock clock = new TestClock();
    private final TestModules modules = TestModules.start(context -> context.registerBean(Clock.class, () -> clock));
    public final DSLContext jooq = modules.get(DSLContext.class);
    public final Actor editor = new Actor.Person(person(), StaffRole.EDITOR, Map.of());

    public <T> T get(Class<T> service) {
        return modules.get(service);
    }

    public static Session afternoon(LocalDate day) {
        return Session.at(day, LocalTime.of(14, 0), LocalTime.of(17, 0));
    }

    public static Schedule on(LocalDate... days) {
        return Schedule.dates(
                PARIS, List.of(days).stream().map(Scene::afternoon).toList());
    }

    public static EventDetails details(String title, Schedule schedule) {
        return EventDetails.titled(title, schedule)
                .edit()
                .organisers(Organiser.AUTHORITY)
                .build();
    }

    public static Setting in(CommuneCode commune) {
        return new Setting(Attendance.ON_SITE, "Salle des fêtes", null, null, commune, null, null, null);
    }

    public Event published(EventDetails details) {
        var events = get(Events.class);
        return events.setPublication(editor, events.create(editor, details).id(), Publication.PUBLISHED);
    }

    public Structure structure(String name) {
        var details = StructureDetails.named(name, TODAY).build();
        var source = new Structure.SourceKey("test", name);
        var saved = get(Structures.class).create(editor, source, details, Structure.Status.PUBLISHED);
        return ((fr.vitrine.directory.SaveResult.Saved) saved).structure();
    }

    public Actor passerBy() {
        return new Actor.Person(person(), null, Map.of());
    }

    public Actor memberOf(Structure structure) {
        return new Actor.Person(person(), null, Map.of(structure.id(), MemberRole.CONTRIBUTOR));
    }

    private PersonId person() {
        var email = new EmailAddress("person" + COUNT.incrementAndGet() + "@example.org");
        return jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, email)
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
    }

    @Override
    public void close() {
        modules.close();
    }
}
