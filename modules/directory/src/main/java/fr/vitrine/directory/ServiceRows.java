package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.RETIRED_COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE_AREA;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE_COMPETENCE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.vitrine.db.jooq.directory.tables.records.ServiceAreaRecord;
import fr.vitrine.db.jooq.directory.tables.records.ServiceRecord;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.ServiceId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.ZoneOfAction;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Writes the services of a structure. A service keeps its id as long as its place in the list exists. */
@Component
class ServiceRows {

    private final DSLContext jooq;

    ServiceRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    void insert(StructureId structure, List<ServiceDetails> services) {
        for (var n = 0; n < services.size(); n++) {
            insertParts(insert(row(structure, n, services.get(n))), services.get(n));
        }
    }

    void replace(StructureId structure, List<ServiceDetails> services) {
        var known = jooq.select(SERVICE.ID)
                .from(SERVICE)
                .where(SERVICE.STRUCTURE_ID.eq(structure))
                .orderBy(SERVICE.POSITION)
                .fetch(SERVICE.ID);
        for (var n = 0; n < services.size(); n++) {
            var row = row(structure, n, services.get(n));
            var id = n < known.size() ? update(known.get(n), row) : insert(row);
            replaceParts(id, services.get(n));
        }
        jooq.deleteFrom(SERVICE)
                .where(SERVICE.STRUCTURE_ID.eq(structure))
                .and(SERVICE.POSITION.ge((short) services.size()))
                .execute();
    }

    private ServiceId insert(ServiceRecord row) {
        row.insert();
        return row.getId();
    }

    private ServiceId update(ServiceId id, ServiceRecord row) {
        jooq.update(SERVICE).set(row).where(SERVICE.ID.eq(id)).execute();
        return id;
    }

    private ServiceRecord row(StructureId structure, int position, ServiceDetails service) {
        var radius = service.zone().radiusKm();
        return jooq.newRecord(SERVICE)
                .setStructureId(structure)
                .setPosition((short) position)
                .setTitle(service.title())
                .setDescription(service.description())
                .setConditions(service.conditions())
                .setPrice(service.price())
                .setForIndividuals(service.audiences().contains(Audience.INDIVIDUALS))
                .setForBusinesses(service.audiences().contains(Audience.BUSINESSES))
                .setForLocalAuthorities(service.audiences().contains(Audience.LOCAL_AUTHORITIES))
                .setRadiusKm(radius == null ? null : radius.shortValue());
    }

    private void replaceParts(ServiceId id, ServiceDetails service) {
        jooq.deleteFrom(SERVICE_COMPETENCE)
                .where(SERVICE_COMPETENCE.SERVICE_ID.eq(id))
                .execute();
        jooq.deleteFrom(SERVICE_AREA).where(SERVICE_AREA.SERVICE_ID.eq(id)).execute();
        insertParts(id, service);
    }

    /** What another entry of the taxonomy has taken over is done as that one. */
    private void insertParts(ServiceId id, ServiceDetails service) {
        var slugs = service.competences().toArray(String[]::new);
        jooq.insertInto(SERVICE_COMPETENCE, SERVICE_COMPETENCE.SERVICE_ID, SERVICE_COMPETENCE.COMPETENCE_ID)
                .select(select(val(id, SERVICE.ID), COMPETENCE.ID)
                        .from(COMPETENCE)
                        .where(COMPETENCE.SLUG.eq(any(slugs)))
                        .union(select(val(id, SERVICE.ID), RETIRED_COMPETENCE.SUCCESSOR_ID)
                                .from(RETIRED_COMPETENCE)
                                .where(RETIRED_COMPETENCE.SLUG.eq(any(slugs)))
                                .and(RETIRED_COMPETENCE.SUCCESSOR_ID.isNotNull())))
                .execute();
        jooq.batchInsert(areas(id, service.zone())).execute();
    }

    private List<ServiceAreaRecord> areas(ServiceId id, ZoneOfAction zone) {
        var areas = new ArrayList<ServiceAreaRecord>();
        zone.communes().forEach(code -> areas.add(area(id).setCommuneCode(code)));
        zone.epcis().forEach(siren -> areas.add(area(id).setEpciSiren(siren)));
        zone.departements().forEach(code -> areas.add(area(id).setDepartementCode(code)));
        if (zone.nationwide()) {
            areas.add(area(id).setIsNationwide(true));
        }
        return areas;
    }

    private ServiceAreaRecord area(ServiceId id) {
        return jooq.newRecord(SERVICE_AREA).setServiceId(id);
    }
}
