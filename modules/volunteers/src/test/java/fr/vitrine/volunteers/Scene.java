package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.People;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.PersonalRecords.Subject;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import fr.vitrine.volunteers.profile.SuggestionWording;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.springframework.core.env.MapPropertySource;

/** A directory with missions, and people of every role. Today is 20 November 2026, a Friday. */
public final class Scene implements AutoCloseable {

    public static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    public static final CommuneCode FREVENT = new CommuneCode("62361");
    public static final CommuneCode SAINT_POL = new CommuneCode("62767");
    public static final CommuneCode LILLE = new CommuneCode("59350");

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final TestClock clock = new TestClock();
    private final TestModules modules;
    public final DSLContext jooq;
    public final Actor editor;

    public Scene() {
        this(Map.of());
    }

    /** @param settings beside those that all tests have */
    public Scene(Map<String, Object> settings) {
        modules = TestModules.start(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("scene", settings));
            context.registerBean(Clock.class, () -> clock);
            context.registerBean(SuggestionWording.class, PlainWording::new);
        });
        jooq = modules.get(DSLContext.class);
        editor = new Actor.Person(person(), StaffRole.EDITOR, Map.of());
    }

    public <T> T get(Class<T> service) {
        return modules.get(service);
    }

    public CompetenceId domain(String slug) {
        return get(Taxonomies.class).current().find(slug).orElseThrow().id();
    }

    public Mission mission(Structure structure, MissionSample sample) {
        var created = get(Missions.class).create(editor, structure.id(), sample.details(domain(sample.domain())));
        return moved(get(Missions.class).move(editor, created.id(), MissionState.PUBLISHED));
    }

    public static Mission moved(MoveMissionResult result) {
        return ((MoveMissionResult.Moved) result).now();
    }

    public Structure structure(String name) {
        var details = StructureDetails.named(name, TODAY).build();
        var saved = get(Structures.class)
                .create(editor, new Structure.SourceKey("test", name), details, Structure.Status.PUBLISHED);
        return ((SaveResult.Saved) saved).structure();
    }

    public Actor passerBy() {
        return new Actor.Person(person(), null, Map.of());
    }

    public Actor peopleOf(Structure structure) {
        return new Actor.Person(person(), null, Map.of(structure.id(), MemberRole.CONTRIBUTOR));
    }

    /** Somebody who is of a structure's people in the database as well, and gets its mails. */
    public Actor memberOf(Structure structure) {
        var person = person();
        get(Memberships.class).grant(Actor.OPERATOR, structure.id(), person, MemberRole.OWNER);
        return get(People.class).actor(person, false).orElseThrow();
    }

    /** Somebody with an account of that address. */
    public Actor withAddress(String email) {
        var person = jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, new EmailAddress(email))
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
        return new Actor.Person(person, null, Map.of());
    }

    public Subject subject(Actor actor) {
        var account = get(People.class).get(actor, actor.requirePerson());
        return new Subject(account.id(), account.email());
    }

    public void inTransaction(Runnable action) {
        modules.inTransaction(action);
    }

    public PersonId person() {
        return jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, new EmailAddress("benevole" + COUNT.incrementAndGet() + "@example.org"))
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
    }

    @Override
    public void close() {
        modules.close();
    }
}
