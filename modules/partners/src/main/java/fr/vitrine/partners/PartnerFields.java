package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.CONTACT;
import static fr.vitrine.db.jooq.partners.Tables.DOCUMENT;
import static fr.vitrine.db.jooq.partners.Tables.LOGO;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER_LINK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Partner.Document;
import fr.vitrine.partners.Partner.Logo;
import fr.vitrine.partners.PartnerDetails.Contact;
import fr.vitrine.partners.PartnerDetails.Link;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;

/** Reads a whole partner, with everything that belongs to it, in one query. */
final class PartnerFields {

    private static final Field<List<Contact>> CONTACTS = multiset(
                    select(CONTACT.SUBJECT, CONTACT.PERSON, CONTACT.PHONE, CONTACT.EMAIL)
                            .from(CONTACT)
                            .where(CONTACT.PARTNER_ID.eq(PARTNER.ID))
                            .orderBy(CONTACT.POSITION))
            .convertFrom(rows -> rows.map(mapping(Contact::new)));

    private static final Field<List<Link>> LINKS = multiset(select(PARTNER_LINK.LABEL, PARTNER_LINK.URL)
                    .from(PARTNER_LINK)
                    .where(PARTNER_LINK.PARTNER_ID.eq(PARTNER.ID))
                    .orderBy(PARTNER_LINK.POSITION))
            .convertFrom(rows -> rows.map(mapping(Link::new)));

    private static final Field<List<Document>> DOCUMENTS = multiset(select(
                            DOCUMENT.ID,
                            DOCUMENT.TITLE,
                            DOCUMENT.NAME,
                            DOCUMENT.MEDIA_TYPE,
                            field("octet_length({0})", Integer.class, DOCUMENT.CONTENT))
                    .from(DOCUMENT)
                    .where(DOCUMENT.PARTNER_ID.eq(PARTNER.ID))
                    .orderBy(DOCUMENT.POSITION))
            .convertFrom(rows -> rows.map(mapping(Document::new)));

    static final Field<List<Logo>> LOGOS = multiset(select(LOGO.SHA256, LOGO.WIDTH, LOGO.HEIGHT, LOGO.ALTERNATIVE)
                    .from(LOGO)
                    .where(LOGO.PARTNER_ID.eq(PARTNER.ID)))
            .convertFrom(rows -> rows.map(mapping(Logo::new)));

    private static final Field<ZoneOfAction> ZONE = AreaTable.OF_PARTNERS.zoneOf(PARTNER.ID);

    private PartnerFields() {}

    static List<Field<?>> all() {
        var fields = new ArrayList<Field<?>>(List.of(PARTNER.fields()));
        fields.addAll(List.of(CONTACTS, LINKS, DOCUMENTS, LOGOS, ZONE));
        return fields;
    }

    static Partner toPartner(Record row) {
        return new Partner(
                row.get(PARTNER.ID),
                row.get(PARTNER.VERSION),
                row.get(PARTNER.SLUG),
                Publication.of(row.get(PARTNER.STATUS)),
                details(row),
                row.get(LOGOS).stream().findFirst().orElse(null),
                row.get(DOCUMENTS),
                row.get(PARTNER.UPDATED_AT));
    }

    private static PartnerDetails details(Record row) {
        return new PartnerDetails(
                row.get(PARTNER.NAME),
                Coded.of(PartnerKind.class, row.get(PARTNER.KIND)),
                row.get(PARTNER.TAGLINE),
                row.get(PARTNER.PRESENTATION),
                row.get(PARTNER.WEBSITE),
                row.get(PARTNER.OPENING_HOURS),
                new Address(
                        row.get(PARTNER.ADDRESS),
                        row.get(PARTNER.ADDRESS_EXTRA),
                        row.get(PARTNER.POSTCODE),
                        row.get(PARTNER.COMMUNE_CODE)),
                row.get(ZONE),
                row.get(CONTACTS),
                row.get(LINKS),
                row.get(PARTNER.IS_EXAMPLE),
                row.get(PARTNER.CONFIRMED_ON));
    }
}
