package fr.vitrine.directory.importing;

import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Brings together what is stored of a structure and what a file says of it. */
final class DetailsMerge {

    private record Column(String name, Function<StructureDetails, @Nullable Object> value) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("nom", StructureDetails::name),
            new Column("accroche", StructureDetails::tagline),
            new Column("description", StructureDetails::description),
            new Column("forme_juridique", StructureDetails::legalForm),
            new Column("siret", StructureDetails::siret),
            new Column("rna", StructureDetails::rna),
            new Column("naf", StructureDetails::naf),
            new Column("annee_creation", StructureDetails::foundedYear),
            new Column("effectif", StructureDetails::staff),
            new Column("telephone", StructureDetails::phone),
            new Column("courriel", StructureDetails::email),
            new Column("site_web", StructureDetails::website),
            new Column("horaires_accueil", StructureDetails::openingHours),
            new Column("accessibilite_lieu", StructureDetails::accessibility),
            new Column("adresse", details -> details.address().line()),
            new Column("complement_adresse", details -> details.address().extra()),
            new Column("code_postal", details -> details.address().postcode()),
            new Column("commune", details -> details.address().commune()),
            new Column("longitude, latitude", StructureDetails::point),
            new Column("labels", StructureDetails::labels),
            new Column(ImportColumns.LINKS, StructureDetails::links),
            new Column(ImportColumns.SERVICES, StructureDetails::services),
            new Column("exemple", StructureDetails::example),
            new Column("date_maj", StructureDetails::confirmedOn));

    private DetailsMerge() {}

    /** The columns in which they differ. */
    static List<String> changed(StructureDetails before, StructureDetails after) {
        return COLUMNS.stream()
                .filter(column -> !Objects.equals(
                        column.value().apply(before), column.value().apply(after)))
                .map(Column::name)
                .toList();
    }

    /** The file's own record: exactly what the file says; without a date, the one it has stays. */
    static StructureDetails replaced(StructureDetails stored, StructureDetails file, boolean dated) {
        return dated ? file : file.with().confirmedOn(stored.confirmedOn()).build();
    }

    /** Somebody else's record: only what it does not say yet. What it is and when it was confirmed stays. */
    static StructureDetails filled(StructureDetails stored, StructureDetails file) {
        var samePlace = stored.address().commune() == null
                || stored.address().commune().equals(file.address().commune());
        return new StructureDetails(
                stored.name(),
                first(stored.tagline(), file.tagline()),
                first(stored.description(), file.description()),
                first(stored.legalForm(), file.legalForm()),
                first(stored.siret(), file.siret()),
                first(stored.rna(), file.rna()),
                first(stored.naf(), file.naf()),
                first(stored.foundedYear(), file.foundedYear()),
                first(stored.staff(), file.staff()),
                first(stored.phone(), file.phone()),
                first(stored.email(), file.email()),
                first(stored.website(), file.website()),
                first(stored.openingHours(), file.openingHours()),
                first(stored.accessibility(), file.accessibility()),
                samePlace ? filled(stored.address(), file.address()) : stored.address(),
                samePlace ? first(stored.point(), file.point()) : stored.point(),
                firstFilled(stored.labels(), file.labels()),
                firstFilled(stored.links(), file.links()),
                firstFilled(stored.services(), file.services()),
                stored.example(),
                stored.confirmedOn());
    }

    private static Address filled(Address stored, Address file) {
        return new Address(
                first(stored.line(), file.line()),
                first(stored.extra(), file.extra()),
                first(stored.postcode(), file.postcode()),
                first(stored.commune(), file.commune()));
    }

    private static <T> @Nullable T first(@Nullable T stored, @Nullable T file) {
        return stored == null ? file : stored;
    }

    private static <C extends Collection<?>> C firstFilled(C stored, C file) {
        return stored.isEmpty() ? file : stored;
    }
}
