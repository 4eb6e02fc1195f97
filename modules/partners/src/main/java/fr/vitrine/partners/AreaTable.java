package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER_AREA;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER_AREA;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.kernel.ZoneOfAction.Part;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The parts of a zone in their table: that of partners and that of offers have one form. */
record AreaTable<I>(
        Table<? extends Record> table,
        Field<I> owner,
        Field<CommuneCode> commune,
        Field<String> epci,
        Field<String> departement,
        Field<Boolean> nationwide) {

    static final AreaTable<PartnerId> OF_PARTNERS = new AreaTable<>(
            PARTNER_AREA,
            PARTNER_AREA.PARTNER_ID,
            PARTNER_AREA.COMMUNE_CODE,
            PARTNER_AREA.EPCI_SIREN,
            PARTNER_AREA.DEPARTEMENT_CODE,
            PARTNER_AREA.IS_NATIONWIDE);

    static final AreaTable<OfferId> OF_OFFERS = new AreaTable<>(
            OFFER_AREA,
            OFFER_AREA.OFFER_ID,
            OFFER_AREA.COMMUNE_CODE,
            OFFER_AREA.EPCI_SIREN,
            OFFER_AREA.DEPARTEMENT_CODE,
            OFFER_AREA.IS_NATIONWIDE);

    Field<ZoneOfAction> zoneOf(Field<I> id) {
        return multiset(select(commune, epci, departement, nationwide)
                        .from(table)
                        .where(owner.eq(id)))
                .convertFrom(rows -> ZoneOfAction.of(rows.map(mapping(Part::new)), null));
    }

    void replace(DSLContext jooq, I id, @Nullable ZoneOfAction zone) {
        jooq.deleteFrom(table).where(owner.eq(id)).execute();
        if (zone != null) {
            jooq.batch(inserts(jooq, id, zone)).execute();
        }
    }

    private List<Query> inserts(DSLContext jooq, I id, ZoneOfAction zone) {
        var inserts = new ArrayList<Query>();
        zone.communes().forEach(code -> inserts.add(insert(jooq, id, commune, code)));
        zone.epcis().forEach(siren -> inserts.add(insert(jooq, id, epci, siren)));
        zone.departements().forEach(code -> inserts.add(insert(jooq, id, departement, code)));
        if (zone.nationwide()) {
            inserts.add(insert(jooq, id, nationwide, true));
        }
        return inserts;
    }

    private <T> Query insert(DSLContext jooq, I id, Field<T> part, T value) {
        return jooq.insertInto(table).set(owner, id).set(part, value);
    }
}
