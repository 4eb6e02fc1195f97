package fr.vitrine.directory;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.RnaNumber;
import fr.vitrine.kernel.Siret;
import fr.vitrine.kernel.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a structure says of itself: all that a form edits and a file brings. Null stands for "not said".
 *
 * @param name 1 to 150 characters
 * @param tagline at most 200 characters
 * @param description Markdown, at most 10,000 characters
 * @param legalForm code of a legal form
 * @param naf class of INSEE's nomenclature of activities, {@code 3832Z}
 * @param staff people employed
 * @param accessibility of the place, in words
 * @param labels codes of approvals and labels
 * @param example marks sample data that is no fact
 * @param confirmedOn when somebody last said that this is right
 */
public record StructureDetails(
        String name,
        @Nullable String tagline,
        @Nullable String description,
        @Nullable String legalForm,
        @Nullable Siret siret,
        @Nullable RnaNumber rna,
        @Nullable String naf,
        @Nullable Integer foundedYear,
        @Nullable Integer staff,
        @Nullable PhoneNumber phone,
        @Nullable EmailAddress email,
        @Nullable WebAddress website,
        @Nullable OpeningHours openingHours,
        @Nullable String accessibility,
        Address address,
        @Nullable GeoPoint point,
        Set<String> labels,
        List<Link> links,
        List<ServiceDetails> services,
        boolean example,
        LocalDate confirmedOn) {

    public static final int MAX_NAME = 150;
    public static final int MAX_TAGLINE = 200;
    public static final int MAX_DESCRIPTION = 10_000;

    public StructureDetails {
        labels = Set.copyOf(labels);
        links = List.copyOf(links);
        services = List.copyOf(services);
    }

    /** Nothing but what every structure has. */
    public static StructureDetailsBuilder named(String name, LocalDate confirmedOn) {
        return new StructureDetailsBuilder(name, confirmedOn);
    }

    /** The same, ready to be changed in some fields. */
    public StructureDetailsBuilder with() {
        return new StructureDetailsBuilder(this);
    }

    /** @param commune null where the place is not known */
    public record Address(
            @Nullable String line,
            @Nullable String extra,
            @Nullable String postcode,
            @Nullable CommuneCode commune) {

        public static final Address UNKNOWN = new Address(null, null, null, null);
    }

    public record Link(Kind kind, WebAddress url) {

        /** The networks that have an icon of their own. */
        public enum Kind {
            FACEBOOK,
            INSTAGRAM,
            LINKEDIN,
            YOUTUBE,
            OTHER
        }
    }
}
