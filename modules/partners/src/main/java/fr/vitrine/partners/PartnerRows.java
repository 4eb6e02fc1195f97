package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.CONTACT;
import static fr.vitrine.db.jooq.partners.Tables.FORMER_SLUG;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER_LINK;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.db.jooq.partners.tables.records.PartnerRecord;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes partners to their tables, and finds them there whatever their status. */
@Component
class PartnerRows {

    private final DSLContext jooq;

    PartnerRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    Optional<Partner> find(Condition condition) {
        return jooq.select(PartnerFields.all()).from(PARTNER).where(condition).fetchOptional(PartnerFields::toPartner);
    }

    List<Partner> list(Condition condition) {
        return jooq.select(PartnerFields.all())
                .from(PARTNER)
                .where(condition)
                .orderBy(PARTNER.FOLDED_NAME, PARTNER.ID)
                .fetch(PartnerFields::toPartner);
    }

    Partner get(PartnerId id) {
        return find(PARTNER.ID.eq(id)).orElseThrow(() -> new NotFound("partner"));
    }

    /** What is stored of it, kept from others until the end of the transaction. */
    Partner lock(PartnerId id) {
        jooq.selectOne().from(PARTNER).where(PARTNER.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    PartnerId insert(PartnerDetails details) {
        var row = filled(freeSlug(details.name()), details);
        row.insert();
        replaceParts(row.getId(), details);
        return row.getId();
    }

    void update(Partner current, PartnerDetails details) {
        jooq.update(PARTNER)
                .set(filled(slugAfter(current, details), details))
                .set(PARTNER.VERSION, PARTNER.VERSION.plus(1))
                .set(PARTNER.UPDATED_AT, currentOffsetDateTime())
                .where(PARTNER.ID.eq(current.id()))
                .execute();
        replaceParts(current.id(), details);
    }

    void changeStatus(PartnerId id, Publication status) {
        jooq.update(PARTNER)
                .set(PARTNER.STATUS, status.stored())
                .set(
                        PARTNER.PUBLISHED_AT,
                        status == Publication.PUBLISHED
                                ? coalesce(PARTNER.PUBLISHED_AT, currentOffsetDateTime())
                                : PARTNER.PUBLISHED_AT)
                .set(PARTNER.VERSION, PARTNER.VERSION.plus(1))
                .set(PARTNER.UPDATED_AT, currentOffsetDateTime())
                .where(PARTNER.ID.eq(id).and(PARTNER.STATUS.ne(status.stored())))
                .execute();
    }

    /** It has changed in what belongs to it, and stays the version it was: nobody's edit of its details is in the way. */
    void touch(PartnerId id) {
        jooq.update(PARTNER)
                .set(PARTNER.UPDATED_AT, currentOffsetDateTime())
                .where(PARTNER.ID.eq(id))
                .execute();
    }

    private void replaceParts(PartnerId id, PartnerDetails details) {
        jooq.deleteFrom(CONTACT).where(CONTACT.PARTNER_ID.eq(id)).execute();
        jooq.deleteFrom(PARTNER_LINK).where(PARTNER_LINK.PARTNER_ID.eq(id)).execute();
        var contacts = details.contacts();
        jooq.batchInsert(IntStream.range(0, contacts.size())
                        .mapToObj(n -> jooq.newRecord(CONTACT)
                                .setPartnerId(id)
                                .setPosition((short) n)
                                .setSubject(contacts.get(n).subject())
                                .setPerson(contacts.get(n).person())
                                .setPhone(contacts.get(n).phone())
                                .setEmail(contacts.get(n).email()))
                        .toList())
                .execute();
        var links = details.links();
        jooq.batchInsert(IntStream.range(0, links.size())
                        .mapToObj(n -> jooq.newRecord(PARTNER_LINK)
                                .setPartnerId(id)
                                .setPosition((short) n)
                                .setLabel(links.get(n).label())
                                .setUrl(links.get(n).url()))
                        .toList())
                .execute();
        AreaTable.OF_PARTNERS.replace(jooq, id, details.zone());
    }

    private PartnerRecord filled(Slug slug, PartnerDetails details) {
        var address = details.address();
        return jooq.newRecord(PARTNER)
                .setSlug(slug)
                .setName(details.name())
                .setKind(details.kind().code())
                .setTagline(details.tagline())
                .setPresentation(details.presentation())
                .setWebsite(details.website())
                .setOpeningHours(details.openingHours())
                .setAddress(address.line())
                .setAddressExtra(address.extra())
                .setPostcode(address.postcode())
                .setCommuneCode(address.commune())
                .setIsExample(details.example())
                .setConfirmedOn(details.confirmedOn());
    }

    /** Its slug follows its name; the former one goes on leading to it. */
    private Slug slugAfter(Partner current, PartnerDetails details) {
        if (current.details().name().equals(details.name())) {
            return current.slug();
        }
        var slug = freeSlug(details.name());
        jooq.insertInto(FORMER_SLUG)
                .set(FORMER_SLUG.SLUG, current.slug())
                .set(FORMER_SLUG.PARTNER_ID, current.id())
                .onConflictDoNothing()
                .execute();
        return slug;
    }

    /** The unique constraint is the referee between two who take the same slug at once; the loser's change fails. */
    private Slug freeSlug(String name) {
        return Slug.of(name, "partenaire").free(this::isTaken);
    }

    private boolean isTaken(Slug slug) {
        return jooq.fetchExists(selectOne()
                .from(PARTNER)
                .where(PARTNER.SLUG.eq(slug))
                .unionAll(selectOne().from(FORMER_SLUG).where(FORMER_SLUG.SLUG.eq(slug))));
    }
}
