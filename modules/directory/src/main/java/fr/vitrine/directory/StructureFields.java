package fr.vitrine.directory;

import static fr.vitrine.db.jooq.directory.Tables.COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.PICTURE;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE_AREA;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE_COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_IMAGE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_LABEL;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_LINK;
import static java.util.Objects.requireNonNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.directory.Structure.Image;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.ServiceId;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.kernel.ZoneOfAction.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads a whole structure, with everything that belongs to it, in one query. */
final class StructureFields {

    private static final Field<List<String>> LABELS = multiset(select(STRUCTURE_LABEL.LABEL_CODE)
                    .from(STRUCTURE_LABEL)
                    .where(STRUCTURE_LABEL.STRUCTURE_ID.eq(STRUCTURE.ID)))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private static final Field<List<Link>> LINKS = multiset(select(STRUCTURE_LINK.KIND, STRUCTURE_LINK.URL)
                    .from(STRUCTURE_LINK)
                    .where(STRUCTURE_LINK.STRUCTURE_ID.eq(STRUCTURE.ID))
                    .orderBy(STRUCTURE_LINK.POSITION))
            .convertFrom(rows -> rows.map(mapping(StructureFields::link)));

    private static final Field<List<Image>> IMAGES = multiset(select(
                            STRUCTURE_IMAGE.SHA256,
                            STRUCTURE_IMAGE.IS_LOGO,
                            PICTURE.WIDTH,
                            PICTURE.HEIGHT,
                            STRUCTURE_IMAGE.ALTERNATIVE,
                            coalesce(STRUCTURE_IMAGE.CREDIT, inline("")))
                    .from(STRUCTURE_IMAGE)
                    .join(PICTURE)
                    .on(PICTURE.SHA256.eq(STRUCTURE_IMAGE.SHA256))
                    .where(STRUCTURE_IMAGE.STRUCTURE_ID.eq(STRUCTURE.ID))
                    .orderBy(STRUCTURE_IMAGE.POSITION))
            .convertFrom(rows -> rows.map(mapping(Image::new)));

    private static final Field<List<String>> COMPETENCES = multiset(select(COMPETENCE.SLUG)
                    .from(SERVICE_COMPETENCE)
                    .join(COMPETENCE)
                    .on(COMPETENCE.ID.eq(SERVICE_COMPETENCE.COMPETENCE_ID))
                    .where(SERVICE_COMPETENCE.SERVICE_ID.eq(SERVICE.ID)))
            .convertFrom(rows -> rows.map(row -> row.value1()));

    private static final Field<List<Part>> AREAS = multiset(select(
                            SERVICE_AREA.COMMUNE_CODE,
                            SERVICE_AREA.EPCI_SIREN,
                            SERVICE_AREA.DEPARTEMENT_CODE,
                            SERVICE_AREA.IS_NATIONWIDE)
                    .from(SERVICE_AREA)
                    .where(SERVICE_AREA.SERVICE_ID.eq(SERVICE.ID)))
            .convertFrom(rows -> rows.map(mapping(Part::new)));

    private static final Field<List<StoredService>> SERVICES = multiset(select(
                            SERVICE.ID,
                            SERVICE.TITLE,
                            SERVICE.DESCRIPTION,
                            SERVICE.CONDITIONS,
                            SERVICE.PRICE,
                            SERVICE.FOR_INDIVIDUALS,
                            SERVICE.FOR_BUSINESSES,
                            SERVICE.FOR_LOCAL_AUTHORITIES,
                            SERVICE.RADIUS_KM,
                            COMPETENCES,
                            AREAS)
                    .from(SERVICE)
                    .where(SERVICE.STRUCTURE_ID.eq(STRUCTURE.ID))
                    .orderBy(SERVICE.POSITION))
            .convertFrom(rows -> rows.map(StructureFields::toService));

    private StructureFields() {}

    static List<Field<?>> all() {
        var fields = new ArrayList<Field<?>>(List.of(STRUCTURE.fields()));
        fields.addAll(List.of(LABELS, LINKS, IMAGES, SERVICES));
        return fields;
    }

    static Structure toStructure(Record row) {
        var services = row.get(SERVICES);
        return new Structure(
                row.get(STRUCTURE.ID),
                row.get(STRUCTURE.VERSION),
                row.get(STRUCTURE.SLUG),
                Status.valueOf(row.get(STRUCTURE.STATUS).name().toUpperCase(Locale.ROOT)),
                new SourceKey(row.get(STRUCTURE.SOURCE), row.get(STRUCTURE.SOURCE_ID)),
                details(row, services),
                services.stream().map(StoredService::id).toList(),
                row.get(IMAGES),
                row.get(STRUCTURE.UPDATED_AT));
    }

    static StructureStatus stored(Status status) {
        return StructureStatus.valueOf(status.name().toLowerCase(Locale.ROOT));
    }

    private static StructureDetails details(Record row, List<StoredService> services) {
        return new StructureDetails(
                row.get(STRUCTURE.NAME),
                row.get(STRUCTURE.TAGLINE),
                row.get(STRUCTURE.DESCRIPTION),
                row.get(STRUCTURE.LEGAL_FORM_CODE),
                row.get(STRUCTURE.SIRET),
                row.get(STRUCTURE.RNA),
                row.get(STRUCTURE.NAF_CODE),
                integer(row.get(STRUCTURE.FOUNDED_YEAR)),
                row.get(STRUCTURE.STAFF),
                row.get(STRUCTURE.PHONE),
                row.get(STRUCTURE.EMAIL),
                row.get(STRUCTURE.WEBSITE),
                row.get(STRUCTURE.OPENING_HOURS),
                row.get(STRUCTURE.ACCESSIBILITY),
                new Address(
                        row.get(STRUCTURE.ADDRESS),
                        row.get(STRUCTURE.ADDRESS_EXTRA),
                        row.get(STRUCTURE.POSTCODE),
                        row.get(STRUCTURE.COMMUNE_CODE)),
                point(row.get(STRUCTURE.LATITUDE), row.get(STRUCTURE.LONGITUDE)),
                Set.copyOf(row.get(LABELS)),
                row.get(LINKS),
                services.stream().map(StoredService::details).toList(),
                row.get(STRUCTURE.IS_EXAMPLE),
                row.get(STRUCTURE.CONFIRMED_ON));
    }

    private static StoredService toService(Record row) {
        var audiences = EnumSet.noneOf(Audience.class);
        addIf(audiences, row.get(SERVICE.FOR_INDIVIDUALS), Audience.INDIVIDUALS);
        addIf(audiences, row.get(SERVICE.FOR_BUSINESSES), Audience.BUSINESSES);
        addIf(audiences, row.get(SERVICE.FOR_LOCAL_AUTHORITIES), Audience.LOCAL_AUTHORITIES);
        return new StoredService(
                row.get(SERVICE.ID),
                new ServiceDetails(
                        row.get(SERVICE.TITLE),
                        row.get(SERVICE.DESCRIPTION),
                        new HashSet<>(row.get(COMPETENCES)),
                        audiences,
                        row.get(SERVICE.CONDITIONS),
                        row.get(SERVICE.PRICE),
                        ZoneOfAction.of(row.get(AREAS), integer(row.get(SERVICE.RADIUS_KM)))));
    }

    private static void addIf(Set<Audience> audiences, boolean condition, Audience audience) {
        if (condition) {
            audiences.add(audience);
        }
    }

    private static Link link(String kind, WebAddress url) {
        return new Link(Link.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), url);
    }

    private static @Nullable Integer integer(@Nullable Short value) {
        return value == null ? null : value.intValue();
    }

    private static @Nullable GeoPoint point(@Nullable Double latitude, @Nullable Double longitude) {
        return latitude == null ? null : new GeoPoint(latitude, requireNonNull(longitude));
    }

    private record StoredService(ServiceId id, ServiceDetails details) {}
}
