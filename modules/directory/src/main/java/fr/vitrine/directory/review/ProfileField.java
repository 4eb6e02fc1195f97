package fr.vitrine.directory.review;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is decided about as one when a profile changes. Of services each is a field of its own, and so is its price. */
public enum ProfileField {
    NAME(StructureDetails::name, (profile, value) -> profile.name = value),
    TAGLINE(StructureDetails::tagline, (profile, value) -> profile.tagline = value),
    DESCRIPTION(StructureDetails::description, (profile, value) -> profile.description = value),
    LEGAL_FORM(StructureDetails::legalForm, (profile, value) -> profile.legalForm = value),
    SIRET(StructureDetails::siret, (profile, value) -> profile.siret = value),
    RNA(StructureDetails::rna, (profile, value) -> profile.rna = value),
    NAF(StructureDetails::naf, (profile, value) -> profile.naf = value),
    FOUNDED_YEAR(StructureDetails::foundedYear, (profile, value) -> profile.foundedYear = value),
    STAFF(StructureDetails::staff, (profile, value) -> profile.staff = value),
    PHONE(StructureDetails::phone, (profile, value) -> profile.phone = value),
    EMAIL(StructureDetails::email, (profile, value) -> profile.email = value),
    WEBSITE(StructureDetails::website, (profile, value) -> profile.website = value),
    LINKS(StructureDetails::links, (profile, value) -> profile.links = value),
    OPENING_HOURS(StructureDetails::openingHours, (profile, value) -> profile.openingHours = value),
    /** Of the place. */
    ACCESSIBILITY(StructureDetails::accessibility, (profile, value) -> profile.accessibility = value),
    ADDRESS(StructureDetails::address, (profile, value) -> profile.address = value),
    POINT(StructureDetails::point, (profile, value) -> profile.point = value),
    LABELS(StructureDetails::labels, (profile, value) -> profile.labels = value),
    /** One service, but for its price: added, changed or taken away. */
    SERVICE,
    /** The conditions and price of a service that there is already. */
    SERVICE_PRICE,
    SERVICE_ORDER,
    IMAGES;

    private final @Nullable Function<Profile, @Nullable Object> get;
    private final @Nullable BiConsumer<ProfileBuilder, @Nullable Object> set;

    @SuppressWarnings("unchecked") // a change's value came from the same field's getter
    <T> ProfileField(Function<StructureDetails, @Nullable T> get, BiConsumer<ProfileBuilder, T> set) {
        this.get = profile -> get.apply(profile.details());
        this.set = (BiConsumer<ProfileBuilder, @Nullable Object>) set;
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

    @SuppressWarnings("unchecked") // as above
    void set(ProfileBuilder profile, @Nullable Object value) {
        if (this == IMAGES) {
            profile.images = (List<Structure.Image>) Objects.requireNonNull(value);
        } else if (set != null) {
            set.accept(profile, value);
        }
    }
}
