package fr.vitrine.directory.review;

import fr.vitrine.directory.StructureDetails;
import fr.vitrine.directory.StructureDetailsBuilder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is decided about as one when a profile changes. Of services each is a field of its own, and so is its price. */
public enum ProfileField {
    NAME(StructureDetails::name, StructureDetailsBuilder::name),
    TAGLINE(StructureDetails::tagline, StructureDetailsBuilder::tagline),
    DESCRIPTION(StructureDetails::description, StructureDetailsBuilder::description),
    LEGAL_FORM(StructureDetails::legalForm, StructureDetailsBuilder::legalForm),
    SIRET(StructureDetails::siret, StructureDetailsBuilder::siret),
    RNA(StructureDetails::rna, StructureDetailsBuilder::rna),
    NAF(StructureDetails::naf, StructureDetailsBuilder::naf),
    FOUNDED_YEAR(StructureDetails::foundedYear, StructureDetailsBuilder::foundedYear),
    STAFF(StructureDetails::staff, StructureDetailsBuilder::staff),
    PHONE(StructureDetails::phone, StructureDetailsBuilder::phone),
    EMAIL(StructureDetails::email, StructureDetailsBuilder::email),
    WEBSITE(StructureDetails::website, StructureDetailsBuilder::website),
    LINKS(StructureDetails::links, StructureDetailsBuilder::links),
    OPENING_HOURS(StructureDetails::openingHours, StructureDetailsBuilder::openingHours),
    /** Of the place. */
    ACCESSIBILITY(StructureDetails::accessibility, StructureDetailsBuilder::accessibility),
    ADDRESS(StructureDetails::address, StructureDetailsBuilder::address),
    POINT(StructureDetails::point, StructureDetailsBuilder::point),
    LABELS(StructureDetails::labels, StructureDetailsBuilder::labels),
    /** One service, but for its price: added, changed or taken away. */
    SERVICE,
    /** The conditions and price of a service that there is already. */
    SERVICE_PRICE,
    SERVICE_ORDER,
    IMAGES;

    private final @Nullable Function<Profile, @Nullable Object> get;
    private final @Nullable BiFunction<StructureDetailsBuilder, @Nullable Object, StructureDetailsBuilder> set;

    @SuppressWarnings("unchecked") // a change's value came from the same field's getter
    <T> ProfileField(
            Function<StructureDetails, @Nullable T> get,
            BiFunction<StructureDetailsBuilder, T, StructureDetailsBuilder> set) {
        this.get = profile -> get.apply(profile.details());
        this.set = (BiFunction<StructureDetailsBuilder, @Nullable Object, StructureDetailsBuilder>) set;
    }

    ProfileField() {
        get = null;
        set = null;
    }

    /** The word used in the database, in message keys and in a change's key. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProfileField> parse(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    boolean isOfServices() {
        return this == SERVICE || this == SERVICE_PRICE || this == SERVICE_ORDER;
    }

    @Nullable
    Object of(Profile profile) {
        return this == IMAGES ? profile.images() : get == null ? null : get.apply(profile);
    }

    /** Pictures are no part of the details. */
    StructureDetailsBuilder set(StructureDetailsBuilder details, @Nullable Object value) {
        return set == null ? details : set.apply(details, value);
    }
}
