package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_LABEL;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_LINK;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import fr.vitrine.db.jooq.directory.tables.records.StructureRecord;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Component;

/** Writes structures to their tables, and finds them there whatever their status. */
@Component
class StructureRows {

    private final DSLContext jooq;
    private final ServiceRows services;

    StructureRows(DSLContext jooq, ServiceRows services) {
        this.jooq = jooq;
        this.services = services;
    }

    Optional<Structure> find(Condition condition) {
        return jooq.select(StructureFields.all())
                .from(STRUCTURE)
                .where(condition)
                .fetchOptional(StructureFields::toStructure);
    }

    List<Structure> list(Condition condition) {
        return jooq.select(StructureFields.all())
                .from(STRUCTURE)
                .where(condition)
                .orderBy(STRUCTURE.ID)
                .fetch(StructureFields::toStructure);
    }

    StructureId insert(SourceKey source, Slug slug, StructureDetails details) {
        var row = jooq.newRecord(STRUCTURE);
        fill(row, slug, details);
        row.setSource(source.source()).setSourceId(source.id());
        row.insert();
        insertParts(row.getId(), details);
        services.insert(row.getId(), details.services());
        return row.getId();
    }

    void update(StructureId id, Slug slug, StructureDetails details) {
        var row = jooq.newRecord(STRUCTURE);
        fill(row, slug, details);
        jooq.update(STRUCTURE)
                .set(row)
                .set(STRUCTURE.VERSION, STRUCTURE.VERSION.plus(1))
                .set(STRUCTURE.UPDATED_AT, currentOffsetDateTime())
                .where(STRUCTURE.ID.eq(id))
                .execute();
        jooq.deleteFrom(STRUCTURE_LABEL)
                .where(STRUCTURE_LABEL.STRUCTURE_ID.eq(id))
                .execute();
        jooq.deleteFrom(STRUCTURE_LINK)
                .where(STRUCTURE_LINK.STRUCTURE_ID.eq(id))
                .execute();
        insertParts(id, details);
        services.replace(id, details.services());
    }

    private void insertParts(StructureId id, StructureDetails details) {
        jooq.batch(details.labels().stream()
                        .map(label -> jooq.insertInto(STRUCTURE_LABEL).values(id, label))
                        .toList())
                .execute();
        jooq.batch(IntStream.range(0, details.links().size())
                        .mapToObj(n -> insertLink(id, n, details.links().get(n)))
                        .toList())
                .execute();
    }

    private Query insertLink(StructureId id, int position, Link link) {
        return jooq.insertInto(STRUCTURE_LINK)
                .set(STRUCTURE_LINK.STRUCTURE_ID, id)
                .set(STRUCTURE_LINK.POSITION, (short) position)
                .set(STRUCTURE_LINK.KIND, link.kind().name().toLowerCase(Locale.ROOT))
                .set(STRUCTURE_LINK.URL, link.url());
    }

    private static void fill(StructureRecord row, Slug slug, StructureDetails details) {
        var address = details.address();
        var point = details.point();
        row.setSlug(slug)
                .setName(details.name())
                .setTagline(details.tagline())
                .setDescription(details.description())
                .setLegalFormCode(details.legalForm())
                .setSiret(details.siret())
                .setRna(details.rna())
                .setNafCode(details.naf())
                .setFoundedYear(
                        details.foundedYear() == null
                                ? null
                                : details.foundedYear().shortValue())
                .setStaff(details.staff())
                .setPhone(details.phone())
                .setEmail(details.email())
                .setWebsite(details.website())
                .setOpeningHours(details.openingHours())
                .setAccessibility(details.accessibility())
                .setAddress(address.line())
                .setAddressExtra(address.extra())
                .setPostcode(address.postcode())
                .setCommuneCode(address.commune())
                .setLatitude(point == null ? null : point.latitude())
                .setLongitude(point == null ? null : point.longitude())
                .setIsExample(details.example())
                .setConfirmedOn(details.confirmedOn());
    }
}
