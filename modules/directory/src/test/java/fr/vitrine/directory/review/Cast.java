package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;

/** A directory with structures and people of every role. */
final class Cast implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestClock clock = new TestClock();

    private final TestModules modules = TestModules.start(context -> context.registerBean(Clock.class, () -> clock));

    final DSLContext jooq = modules.get(DSLContext.class);
    final Actor administrator = staff(StaffRole.ADMINISTRATOR);
    final Actor editor = staff(StaffRole.EDITOR);

    <T> T get(Class<T> service) {
        return modules.get(service);
    }

    Structures structures() {
        return get(Structures.class);
    }

    Actor staff(StaffRole role) {
        return new Actor.Person(person("staff" + COUNT.incrementAndGet() + "@example.org"), role, Map.of());
    }

    Actor member(StructureId structure, MemberRole role) {
        return new Actor.Person(
                person("member" + COUNT.incrementAndGet() + "@example.org"), null, Map.of(structure, role));
    }

    Actor owner(Structure structure) {
        return member(structure.id(), MemberRole.OWNER);
    }

    Actor contributor(Structure structure) {
        return member(structure.id(), MemberRole.CONTRIBUTOR);
    }

    /** As it is in the database as well, so that mails find them. */
    Actor enrolled(Structure structure, String email, MemberRole role) {
        var person = person(email);
        get(Memberships.class).grant(Actor.OPERATOR, structure.id(), person, role);
        return new Actor.Person(person, null, Map.of(structure.id(), role));
    }

    /** Who has signed in and manages nothing. */
    Actor passerBy(String email) {
        return new Actor.Person(person(email), null, Map.of());
    }

    /** Templates of the mails that were written to an address, in their order. */
    List<String> mailsTo(String email) {
        return jooq.select(OUTGOING_MAIL.TEMPLATE)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(new EmailAddress(email)))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch(OUTGOING_MAIL.TEMPLATE);
    }

    String lastMailTo(String email) {
        return jooq.select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(new EmailAddress(email)))
                .orderBy(OUTGOING_MAIL.ID.desc())
                .limit(1)
                .fetchSingle(OUTGOING_MAIL.BODY_TEXT);
    }

    PersonId person(String email) {
        return jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, new EmailAddress(email))
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
    }

    Structure published(String name) {
        return published(Profiles.details(name, List.of()));
    }

    Structure published(StructureDetails details) {
        var source = new SourceKey("test", "s" + COUNT.incrementAndGet());
        return saved(structures().create(Actor.OPERATOR, source, details, Status.PUBLISHED));
    }

    Structure now(StructureId id) {
        return structures().get(Actor.OPERATOR, id);
    }

    static Structure saved(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> saved.structure();
            case SaveResult.Conflict _, SaveResult.SiretTaken _ -> throw new AssertionError(result);
        };
    }

    @Override
    public void close() {
        modules.close();
    }
}
