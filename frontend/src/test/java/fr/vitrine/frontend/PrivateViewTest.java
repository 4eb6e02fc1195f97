package fr.vitrine.frontend;

import fr.vitrine.accounts.Memberships;
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
import fr.vitrine.kernel.StructureId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens private pages as one of two people: one who has a structure or none, and somebody else. What a test grants ends with it. */
public abstract class PrivateViewTest extends ViewTest {

    @Autowired
    protected Structures structures;

    @Autowired
    protected Memberships memberships;

    @Autowired
    private People people;

    @Autowired
    private SampleAccounts accounts;

    private final List<Grant> granted = new ArrayList<>();

    @BeforeEach
    void knowPeople() {
        accounts.volunteerLink(Actor.OPERATOR);
        var first = publish(Organisations.minimal("Structure de départ"));
        accounts.memberLink(Actor.OPERATOR, first.id());
        granted.add(new Grant(first.id(), anna()));
    }

    @AfterEach
    void takeBack() {
        SignIns.out();
        granted.forEach(grant -> memberships.remove(Actor.OPERATOR, grant.structure(), grant.person()));
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
        granted.add(new Grant(structure.id(), person));
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

    private record Grant(StructureId structure, PersonId person) {}
}
