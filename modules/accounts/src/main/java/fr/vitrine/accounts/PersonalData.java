package fr.vitrine.accounts;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.PersonalRecords;
import fr.vitrine.kernel.PersonalRecords.Report;
import fr.vitrine.kernel.PersonalRecords.Subject;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What all modules keep about a person: told to them, and forgotten when they ask for it. */
@Service
public class PersonalData {

    private final People people;
    private final Memberships memberships;
    private final PartnerPeople partnerPeople;
    private final ActionLog log;
    private final AccountRecords account;
    private final List<PersonalRecords> others;

    PersonalData(
            People people,
            Memberships memberships,
            PartnerPeople partnerPeople,
            ActionLog log,
            AccountRecords account,
            List<PersonalRecords> others) {
        this.people = people;
        this.memberships = memberships;
        this.partnerPeople = partnerPeople;
        this.log = log;
        this.account = account;
        this.others = others;
    }

    /** One's own only. The rows are read as the report takes them. */
    @Transactional(readOnly = true)
    public void tell(Actor actor, Report report) {
        var subject = subject(actor.requirePerson());
        account.tell(subject, report);
        others.forEach(records -> records.tell(subject, report));
    }

    /** One's own, or somebody's who has asked an administrator for it. All modules forget, or none does. */
    @Transactional
    public Erasure erase(Actor actor, PersonId id) {
        People.requireSelfOrAdministrator(actor, id);
        if (people.get(Actor.OPERATOR, id).staff() != null && !actor.isStaff()) {
            return new Erasure.SecondFactorMissing();
        }
        if (people.isLastAdministrator(id)) {
            return new Erasure.LastAdministrator();
        }
        var structures = memberships.needing(id);
        var partners = partnerPeople.needing(id);
        if (!structures.isEmpty() || !partners.isEmpty()) {
            return new Erasure.LastOwner(structures, partners);
        }
        log.add(actor, "person.erased", "person " + id, null);
        var subject = subject(id);
        others.forEach(records -> records.forget(subject));
        account.forget(subject);
        return new Erasure.Done();
    }

    private Subject subject(PersonId id) {
        return new Subject(id, people.get(Actor.OPERATOR, id).email());
    }
}
