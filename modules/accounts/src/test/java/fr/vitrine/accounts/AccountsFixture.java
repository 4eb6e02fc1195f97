package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The module on a database of its own, with people of every role, and a clock that stands. */
final class AccountsFixture implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("/(?:connexion|invitation)/([A-Za-z0-9_-]{43})");
    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestClock clock = new TestClock();

    private final TestModules modules = TestModules.start(beans -> beans.registerBean(Clock.class, () -> clock));

    final DSLContext jooq = get(DSLContext.class);
    final People people = get(People.class);
    final Memberships memberships = get(Memberships.class);

    <T> T get(Class<T> type) {
        return modules.get(type);
    }

    /** An address that nobody has yet. */
    static EmailAddress address() {
        return new EmailAddress("personne" + COUNT.incrementAndGet() + "@example.org");
    }

    /** A browser whose network address nobody else has. */
    static Client client() {
        var n = COUNT.incrementAndGet();
        return new Client("192.0." + n / 250 + "." + (n % 250 + 1), "Firefox");
    }

    PersonId person() {
        return people.withAddress(address());
    }

    /** With both factors, as of now. */
    Actor actor(PersonId person) {
        return people.actor(person, true).orElseThrow();
    }

    Actor actorWithoutSecondFactor(PersonId person) {
        return people.actor(person, false).orElseThrow();
    }

    PersonId staff(StaffRole role) {
        var person = person();
        people.setStaffRole(Actor.OPERATOR, person, role);
        return person;
    }

    PersonId member(StructureId structure, MemberRole role) {
        var person = person();
        memberships.grant(Actor.OPERATOR, structure, person, role);
        return person;
    }

    PersonId memberOf(PartnerId partner, MemberRole role) {
        var person = person();
        get(PartnerPeople.class).grant(Actor.OPERATOR, partner, person, role);
        return person;
    }

    /** A row of the directory, which this module does not know. */
    StructureId structure() {
        var n = String.valueOf(COUNT.incrementAndGet());
        return jooq.insertInto(STRUCTURE)
                .set(STRUCTURE.SLUG, new fr.vitrine.kernel.Slug("s" + n))
                .set(STRUCTURE.NAME, "Structure " + n)
                .set(STRUCTURE.SOURCE, "test")
                .set(STRUCTURE.SOURCE_ID, n)
                .set(STRUCTURE.CONFIRMED_ON, LocalDate.of(2026, 11, 1))
                .returning(STRUCTURE.ID)
                .fetchSingle(STRUCTURE.ID);
    }

    /** A partner, which this module does not know either. */
    PartnerId partner() {
        var n = String.valueOf(COUNT.incrementAndGet());
        return jooq.insertInto(PARTNER)
                .set(PARTNER.SLUG, new fr.vitrine.kernel.Slug("p" + n))
                .set(PARTNER.NAME, "Partner " + n)
                .set(PARTNER.KIND, "autre")
                .set(PARTNER.CONFIRMED_ON, LocalDate.of(2026, 11, 1))
                .returning(PARTNER.ID)
                .fetchSingle(PARTNER.ID);
    }

    @Nullable
    MemberRole roleOf(PersonId person, StructureId structure) {
        return people.actor(person, true).orElseThrow().memberships().get(structure);
    }

    /** The secret in the link of the last mail to somebody. */
    Token mailedTo(EmailAddress email) {
        var text = jooq.select(OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(email))
                .orderBy(OUTGOING_MAIL.ID.desc())
                .limit(1)
                .fetchSingle()
                .value1();
        return tokenIn(text);
    }

    int mailsTo(EmailAddress email) {
        return jooq.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.EMAIL.eq(email));
    }

    static Token tokenIn(String text) {
        var link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in: " + text);
        }
        return new Token(link.group(1));
    }

    @Override
    public void close() {
        modules.close();
    }
}
