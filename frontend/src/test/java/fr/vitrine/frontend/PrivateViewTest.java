package fr.vitrine.frontend;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.access.SignIns;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens private pages as one of two people; what other tests made them members of is left before each test. */
public abstract class PrivateViewTest extends ViewTest {

    @Autowired
    protected Structures structures;

    @Autowired
    protected Memberships memberships;

    @Autowired
    private People people;

    @Autowired
    private PartnerPeople partnerPeople;

    @Autowired
    private SampleAccounts accounts;

    @BeforeEach
    void knowPeople() {
        accounts.volunteerLink(Actor.OPERATOR);
        accounts.memberLink(
                Actor.OPERATOR,
                publish(Organisations.minimal("Structure de départ")).id());
        leaveAll(anna());
        leaveAll(bruno());
    }

    @AfterEach
    void signOut() {
        SignIns.out();
    }

    protected final Structure publish(StructureDetails details) {
        return Organisations.save(structures, details, Status.PUBLISHED);
    }

    protected final PersonId anna() {
        return person("structure@example.org");
    }

    protected final PersonId bruno() {
        return person("benevole@example.org");
    }

    protected final void grant(Structure structure, PersonId person, MemberRole role) {
        memberships.grant(Actor.OPERATOR, structure.id(), person, role);
    }

    protected final void signIn(PersonId person) {
        SignIns.as(actor(person));
    }

    protected final Actor.Person actor(PersonId person) {
        return people.actor(person, false).orElseThrow();
    }

    private PersonId person(String address) {
        return people.list(Actor.OPERATOR, address, 0, 1).getFirst().id();
    }

    private void leaveAll(PersonId person) {
        var known = actor(person);
        known.memberships().keySet().forEach(structure -> memberships.remove(Actor.OPERATOR, structure, person));
        known.partners().keySet().forEach(partner -> partnerPeople.remove(Actor.OPERATOR, partner, person));
    }
}
