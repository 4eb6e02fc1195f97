package fr.vitrine.partners;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.Structures;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;

/** A directory with partners, and people of every role. Today is 20 November 2026. */
final class Scene implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    static final String TERNOISCOM = "200069672";
    static final ZoneOfAction TERNOIS = new ZoneOfAction(Set.of(), Set.of(TERNOISCOM), Set.of(), null, false);
    static final ZoneOfAction FRANCE = new ZoneOfAction(Set.of(), Set.of(), Set.of(), null, true);

    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestClock clock = new TestClock();
    private final TestModules modules = TestModules.start(context -> context.registerBean(Clock.class, () -> clock));
    final DSLContext jooq = modules.get(DSLContext.class);
    final Actor editor = new Actor.Person(person(), StaffRole.EDITOR, Map.of());

    <T> T get(Class<T> service) {
        return modules.get(service);
    }

    Partner partner(String name) {
        return partner(name, PartnerKind.OTHER, TERNOIS);
    }

    Partner partner(String name, PartnerKind kind, ZoneOfAction zone) {
        return get(Partners.class).create(editor, details(name, kind, zone), Publication.PUBLISHED);
    }

    static PartnerDetails details(String name, PartnerKind kind, ZoneOfAction zone) {
        return new PartnerDetails(
                name,
                kind,
                "Près de chez vous",
                "**Bonjour**",
                new WebAddress("https://partner.example.org"),
                null,
                new Address(null, null, null, null),
                zone,
                List.of(),
                List.of(),
                true,
                TODAY);
    }

    Offer offer(Partner partner, OfferDetails details) {
        return get(Offers.class).create(editor, partner.id(), details, Publication.PUBLISHED);
    }

    Structure structure(String name) {
        var details = StructureDetails.named(name, TODAY).build();
        var source = new Structure.SourceKey("test", name);
        var saved = get(Structures.class).create(editor, source, details, Structure.Status.PUBLISHED);
        return ((fr.vitrine.directory.SaveResult.Saved) saved).structure();
    }

    Actor passerBy() {
        return new Actor.Person(person(), null, Map.of());
    }

    Actor peopleOf(Partner partner) {
        return new Actor.Person(person(), null, Map.of(), Map.of(partner.id(), MemberRole.CONTRIBUTOR));
    }

    PersonId person() {
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
