package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PARTNER_MEMBERSHIP;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;

import fr.vitrine.accounts.Memberships.Member;
import fr.vitrine.accounts.Memberships.Removal;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for which partner. */
@Service
public class PartnerPeople {

    static final MailTemplate WELCOME = new MailTemplate("partner-welcome", Set.of("link", "partner"), false);

    private final DSLContext jooq;
    private final People people;
    private final ActionLog log;
    private final Outbox outbox;
    private final Site site;

    PartnerPeople(DSLContext jooq, People people, ActionLog log, Outbox outbox, Site site) {
        this.jooq = jooq;
        this.people = people;
        this.log = log;
        this.outbox = outbox;
        this.site = site;
    }

    /** The people of a partner, owners first. */
    @Transactional(readOnly = true)
    public List<Member> list(Actor actor, PartnerId partner) {
        actor.requireEditing(partner);
        return jooq.select(
                        PERSON.ID,
                        PERSON.EMAIL,
                        PERSON.NAME,
                        PERSON.LANGUAGE.convertFrom(Locale::of),
                        PARTNER_MEMBERSHIP.ROLE.convertFrom(Roles::of),
                        PARTNER_MEMBERSHIP.SINCE)
                .from(PARTNER_MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(PARTNER_MEMBERSHIP.PERSON_ID))
                .where(PARTNER_MEMBERSHIP.PARTNER_ID.eq(partner).and(PERSON.DISABLED_AT.isNull()))
                .orderBy(PARTNER_MEMBERSHIP.ROLE.desc(), PARTNER_MEMBERSHIP.SINCE, PERSON.ID)
                .fetch(Records.mapping(Member::new));
    }

    /** How many people each partner has; one that has none is missing. */
    @Transactional(readOnly = true)
    public Map<PartnerId, Integer> count(Actor actor) {
        actor.requireStaff();
        return jooq.select(PARTNER_MEMBERSHIP.PARTNER_ID, DSL.count())
                .from(PARTNER_MEMBERSHIP)
                .groupBy(PARTNER_MEMBERSHIP.PARTNER_ID)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    /**
     * Makes whoever has the address one of the partner's people, or gives them a higher role. They are told by mail and
     * sign in with that address; whether it had an account before shows nowhere.
     *
     * @param name the partner's, for the mail
     */
    @Transactional
    public PersonId add(
            Actor actor, PartnerId partner, String name, EmailAddress email, MemberRole role, Locale language) {
        actor.requireManaging(partner);
        var person = people.withAddress(email);
        store(actor, partner, person, role);
        outbox.write(WELCOME, language, email, Map.of("link", site.address("/connexion"), "partner", name));
        return person;
    }

    /** The same for somebody whose account is known, without a mail: staff to anybody, an owner to the partner's people. */
    @Transactional
    public void grant(Actor actor, PartnerId partner, PersonId person, MemberRole role) {
        actor.requireManaging(partner);
        if (!actor.isStaff() && !isMember(partner, person)) {
            throw new NotFound("member");
        }
        store(actor, partner, person, role);
    }

    private void store(Actor actor, PartnerId partner, PersonId person, MemberRole role) {
        jooq.insertInto(PARTNER_MEMBERSHIP)
                .set(PARTNER_MEMBERSHIP.PERSON_ID, person)
                .set(PARTNER_MEMBERSHIP.PARTNER_ID, partner)
                .set(PARTNER_MEMBERSHIP.ROLE, Roles.stored(role))
                .onConflict()
                .doUpdate()
                .set(PARTNER_MEMBERSHIP.ROLE, greatest(PARTNER_MEMBERSHIP.ROLE, excluded(PARTNER_MEMBERSHIP.ROLE)))
                .execute();
        log.add(actor, "partner.member-granted", "partner " + partner, "person " + person + " " + role);
    }

    /** An owner becomes a contributor. Somebody else has to be one. */
    @Transactional
    public Removal demote(Actor actor, PartnerId partner, PersonId person) {
        actor.requireManaging(partner);
        if (owners(partner).equals(List.of(person))) {
            return Removal.LAST_OWNER;
        }
        lower(actor, partner, person);
        return Removal.DONE;
    }

    /** Hands the ownership over: the other becomes an owner, the owner who gives it a contributor. */
    @Transactional
    public void handOver(Actor actor, PartnerId partner, PersonId to) {
        actor.requireManaging(partner);
        grant(actor, partner, to, MemberRole.OWNER);
        actor.person().filter(giver -> !giver.equals(to)).ifPresent(giver -> lower(actor, partner, giver));
    }

    private void lower(Actor actor, PartnerId partner, PersonId person) {
        var contributor = Roles.stored(MemberRole.CONTRIBUTOR);
        var lowered = jooq.update(PARTNER_MEMBERSHIP)
                .set(PARTNER_MEMBERSHIP.ROLE, contributor)
                .where(PARTNER_MEMBERSHIP.PARTNER_ID.eq(partner))
                .and(PARTNER_MEMBERSHIP.PERSON_ID.eq(person))
                .and(PARTNER_MEMBERSHIP.ROLE.ne(contributor))
                .execute();
        if (lowered > 0) {
            log.add(actor, "partner.member-lowered", "partner " + partner, "person " + person);
        }
    }

    /** An owner takes a role away, or anybody leaves; the last owner stays unless staff decide otherwise. */
    @Transactional
    public Removal remove(Actor actor, PartnerId partner, PersonId person) {
        if (actor.person().filter(person::equals).isEmpty()) {
            actor.requireManaging(partner);
        }
        if (!actor.isStaff() && owners(partner).equals(List.of(person))) {
            return Removal.LAST_OWNER;
        }
        var removed = jooq.deleteFrom(PARTNER_MEMBERSHIP)
                .where(PARTNER_MEMBERSHIP.PARTNER_ID.eq(partner).and(PARTNER_MEMBERSHIP.PERSON_ID.eq(person)))
                .execute();
        if (removed > 0) {
            log.add(actor, "partner.member-removed", "partner " + partner, "person " + person);
        }
        return Removal.DONE;
    }

    /** Where others would be left without anybody who says who may edit. */
    List<PartnerId> needing(PersonId person) {
        return jooq
                .select(PARTNER_MEMBERSHIP.PARTNER_ID)
                .from(PARTNER_MEMBERSHIP)
                .where(PARTNER_MEMBERSHIP.PERSON_ID.eq(person))
                .and(PARTNER_MEMBERSHIP.ROLE.eq(Roles.stored(MemberRole.OWNER)))
                .orderBy(PARTNER_MEMBERSHIP.PARTNER_ID)
                .fetch(PARTNER_MEMBERSHIP.PARTNER_ID)
                .stream()
                .filter(partner -> owners(partner).equals(List.of(person)) && hasOthers(partner, person))
                .toList();
    }

    private boolean hasOthers(PartnerId partner, PersonId person) {
        return jooq.fetchExists(jooq.selectOne()
                .from(PARTNER_MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(PARTNER_MEMBERSHIP.PERSON_ID))
                .where(PARTNER_MEMBERSHIP.PARTNER_ID.eq(partner))
                .and(PARTNER_MEMBERSHIP.PERSON_ID.ne(person))
                .and(PERSON.DISABLED_AT.isNull()));
    }

    private boolean isMember(PartnerId partner, PersonId person) {
        return jooq.fetchExists(
                PARTNER_MEMBERSHIP,
                PARTNER_MEMBERSHIP.PARTNER_ID.eq(partner).and(PARTNER_MEMBERSHIP.PERSON_ID.eq(person)));
    }

    /** Two owners who leave at once wait for each other here. */
    private List<PersonId> owners(PartnerId partner) {
        return jooq.select(PARTNER_MEMBERSHIP.PERSON_ID)
                .from(PARTNER_MEMBERSHIP)
                .join(PERSON)
                .on(PERSON.ID.eq(PARTNER_MEMBERSHIP.PERSON_ID))
                .where(PARTNER_MEMBERSHIP.PARTNER_ID.eq(partner))
                .and(PARTNER_MEMBERSHIP.ROLE.eq(Roles.stored(MemberRole.OWNER)))
                .and(PERSON.DISABLED_AT.isNull())
                .orderBy(PARTNER_MEMBERSHIP.PERSON_ID)
                .forUpdate()
                .of(PARTNER_MEMBERSHIP)
                .fetch(PARTNER_MEMBERSHIP.PERSON_ID);
    }
}
