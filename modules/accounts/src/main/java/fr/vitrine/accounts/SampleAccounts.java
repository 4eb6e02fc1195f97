package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the sample territory, who come in by links that the server prints. Their addresses are under
 * {@code example.org}, where nobody gets mail (RFC 2606).
 */
@Service
public class SampleAccounts {

    private static final String DOMAIN = "@example.org";
    private static final EmailAddress STAFF = new EmailAddress("equipe" + DOMAIN);
    private static final EmailAddress MEMBER = new EmailAddress("structure" + DOMAIN);
    private static final EmailAddress PARTNER = new EmailAddress("partenaire" + DOMAIN);
    private static final EmailAddress VOLUNTEER = new EmailAddress("benevole" + DOMAIN);

    private final DSLContext jooq;
    private final People people;
    private final Memberships memberships;
    private final PartnerPeople partners;
    private final SignInLinks links;

    SampleAccounts(DSLContext jooq, People people, Memberships memberships, PartnerPeople partners, SignInLinks links) {
        this.jooq = jooq;
        this.people = people;
        this.memberships = memberships;
        this.partners = partners;
        this.links = links;
    }

    /** A link for an administrator; empty once there is a real one, and the sample's is then none any more. */
    @Transactional
    public Optional<String> staffLink(Actor actor) {
        actor.requireOperator();
        var administrator = fr.vitrine.db.jooq.accounts.enums.StaffRole.administrator;
        if (jooq.fetchExists(PERSON, PERSON.STAFF_ROLE.eq(administrator).and(PERSON.EMAIL.ne(STAFF)))) {
            jooq.update(PERSON)
                    .setNull(PERSON.STAFF_ROLE)
                    .where(People.hasAddress(STAFF))
                    .execute();
            return Optional.empty();
        }
        jooq.update(PERSON)
                .set(PERSON.STAFF_ROLE, Roles.stored(StaffRole.ADMINISTRATOR))
                .set(PERSON.NAME, "Camille Exemple")
                .where(PERSON.ID.eq(people.withAddress(STAFF)))
                .execute();
        return Optional.of(links.print(actor, STAFF, "/gestion"));
    }

    /** A link for an owner of the structure. */
    @Transactional
    public String memberLink(Actor actor, StructureId structure) {
        actor.requireOperator();
        memberships.grant(actor, structure, people.withAddress(MEMBER), MemberRole.OWNER);
        return links.print(actor, MEMBER, "/mon-espace");
    }

    /** A link for one of the partner's people. */
    @Transactional
    public String partnerLink(Actor actor, PartnerId partner) {
        actor.requireOperator();
        partners.grant(actor, partner, people.withAddress(PARTNER), MemberRole.OWNER);
        return links.print(actor, PARTNER, "/mon-espace");
    }

    /**
     * Somebody of the sample's with no rights at all.
     *
     * @param box before the at sign
     */
    @Transactional
    public PersonId person(Actor actor, String box, String name) {
        actor.requireOperator();
        var person = people.withAddress(new EmailAddress(box + DOMAIN));
        people.rename(actor, person, name, Locale.FRENCH);
        return person;
    }

    /** A link for somebody with no rights at all. */
    @Transactional
    public String volunteerLink(Actor actor) {
        actor.requireOperator();
        people.withAddress(VOLUNTEER);
        return links.print(actor, VOLUNTEER, "/mon-espace");
    }
}
