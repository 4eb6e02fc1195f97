package fr.vitrine.directory.importing;

import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.StructureDetailsBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a structure that an import brings, replaces or leaves alone, under its name in files. */
record MergeColumn<T extends @Nullable Object>(
        String name, Kind kind, Function<StructureDetails, T> value, BiConsumer<StructureDetailsBuilder, T> set) {

    static final String COMMUNE = "commune";

    enum Kind {
        /** Says what the record is: only its own source may. */
        IDENTITY,
        /** Belongs to the commune that the record says. */
        PLACE,
        ORDINARY
    }

    static final List<MergeColumn<?>> ALL = List.of(
            identity("nom", StructureDetails::name, StructureDetailsBuilder::name),
            ordinary("accroche", StructureDetails::tagline, StructureDetailsBuilder::tagline),
            ordinary("description", StructureDetails::description, StructureDetailsBuilder::description),
            ordinary("forme_juridique", StructureDetails::legalForm, StructureDetailsBuilder::legalForm),
            ordinary("siret", StructureDetails::siret, StructureDetailsBuilder::siret),
            ordinary("rna", StructureDetails::rna, StructureDetailsBuilder::rna),
            ordinary("naf", StructureDetails::naf, StructureDetailsBuilder::naf),
            ordinary("annee_creation", StructureDetails::foundedYear, StructureDetailsBuilder::foundedYear),
            ordinary("effectif", StructureDetails::staff, StructureDetailsBuilder::staff),
            ordinary("telephone", StructureDetails::phone, StructureDetailsBuilder::phone),
            ordinary("courriel", StructureDetails::email, StructureDetailsBuilder::email),
            ordinary("site_web", StructureDetails::website, StructureDetailsBuilder::website),
            ordinary("horaires_accueil", StructureDetails::openingHours, StructureDetailsBuilder::openingHours),
            ordinary("accessibilite_lieu", StructureDetails::accessibility, StructureDetailsBuilder::accessibility),
            address("adresse", Address::line, (a, line) -> new Address(line, a.extra(), a.postcode(), a.commune())),
            address(
                    "complement_adresse",
                    Address::extra,
                    (a, extra) -> new Address(a.line(), extra, a.postcode(), a.commune())),
            address(
                    "code_postal",
                    Address::postcode,
                    (a, postcode) -> new Address(a.line(), a.extra(), postcode, a.commune())),
            address(COMMUNE, Address::commune, (a, commune) -> new Address(a.line(), a.extra(), a.postcode(), commune)),
            new MergeColumn<>(
                    "longitude, latitude", Kind.PLACE, StructureDetails::point, StructureDetailsBuilder::point),
            ordinary("labels", StructureDetails::labels, StructureDetailsBuilder::labels),
            ordinary(ImportColumns.LINKS, StructureDetails::links, StructureDetailsBuilder::links),
            ordinary(ImportColumns.SERVICES, StructureDetails::services, StructureDetailsBuilder::services),
            identity("exemple", StructureDetails::example, StructureDetailsBuilder::example),
            identity("date_maj", StructureDetails::confirmedOn, StructureDetailsBuilder::confirmedOn));

    private static <T extends @Nullable Object> MergeColumn<T> identity(
            String name, Function<StructureDetails, T> value, BiConsumer<StructureDetailsBuilder, T> set) {
        return new MergeColumn<>(name, Kind.IDENTITY, value, set);
    }

    private static <T extends @Nullable Object> MergeColumn<T> ordinary(
            String name, Function<StructureDetails, T> value, BiConsumer<StructureDetailsBuilder, T> set) {
        return new MergeColumn<>(name, Kind.ORDINARY, value, set);
    }

    private interface AddressChange<T extends @Nullable Object> {
        Address with(Address address, T value);
    }

    private static <T extends @Nullable Object> MergeColumn<T> address(
            String name, Function<Address, T> value, AddressChange<T> change) {
        return new MergeColumn<>(
                name,
                Kind.PLACE,
                details -> value.apply(details.address()),
                (builder, part) -> builder.address(change.with(builder.address(), part)));
    }

    /** Those in which they differ. */
    static List<String> changed(StructureDetails before, StructureDetails after) {
        return ALL.stream()
                .filter(column -> column.differs(before, after))
                .map(MergeColumn::name)
                .toList();
    }

    private boolean differs(StructureDetails before, StructureDetails after) {
        return !Objects.equals(value.apply(before), value.apply(after));
    }

    boolean isEmpty(StructureDetails details) {
        var said = value.apply(details);
        return said == null || (said instanceof Collection<?> several && several.isEmpty());
    }

    void copy(StructureDetails from, StructureDetailsBuilder to) {
        set.accept(to, value.apply(from));
    }
}
