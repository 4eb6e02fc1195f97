package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.CONTACT;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;

import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PartnerId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who answers for a partner: its people, and the addresses it gives as contacts. */
@Component
class PartnerContacts {

    private final DSLContext jooq;
    private final PartnerPeople people;

    PartnerContacts(DSLContext jooq, PartnerPeople people) {
        this.jooq = jooq;
        this.people = people;
    }

    record Contact(EmailAddress email, Locale language) {}

    /** Each address once. */
    List<Contact> of(PartnerId partner) {
        var found = new LinkedHashMap<String, Contact>();
        people.list(Actor.OPERATOR, partner)
                .forEach(member ->
                        found.putIfAbsent(member.email().folded(), new Contact(member.email(), member.language())));
        jooq.select(CONTACT.EMAIL)
                .from(CONTACT)
                .where(CONTACT.PARTNER_ID.eq(partner).and(CONTACT.EMAIL.isNotNull()))
                .orderBy(CONTACT.POSITION)
                .fetch(CONTACT.EMAIL)
                .forEach(email -> found.putIfAbsent(email.folded(), new Contact(email, Locale.FRENCH)));
        return List.copyOf(found.values());
    }

    String name(PartnerId partner) {
        return jooq.select(PARTNER.NAME)
                .from(PARTNER)
                .where(PARTNER.ID.eq(partner))
                .fetchOptional(PARTNER.NAME)
                .orElse("");
    }

    boolean isPublished(PartnerId partner) {
        return jooq.fetchExists(
                PARTNER,
                PARTNER.ID.eq(partner).and(PARTNER.STATUS.eq(fr.vitrine.db.jooq.partners.enums.Publication.published)));
    }
}
