package fr.vitrine.partners;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a partner. Null stands for "not said".
 *
 * @param name 1 to 150 characters
 * @param tagline at most 200 characters
 * @param presentation Markdown, at most 10,000 characters
 * @param zone the territory it covers; without a radius, since an institution covers what it is competent for
 * @param example marks sample data that is no fact
 * @param confirmedOn when somebody last said that this is right
 */
public record PartnerDetails(
        String name,
        PartnerKind kind,
        @Nullable String tagline,
        @Nullable String presentation,
        @Nullable WebAddress website,
        @Nullable OpeningHours openingHours,
        Address address,
        ZoneOfAction zone,
        List<Contact> contacts,
        List<Link> links,
        boolean example,
        LocalDate confirmedOn) {

    public static final int MAX_NAME = 150;
    public static final int MAX_TAGLINE = 200;
    public static final int MAX_PRESENTATION = 10_000;

    public PartnerDetails {
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
        if (zone.radiusKm() != null) {
            throw new IllegalArgumentException("a partner covers communes, not a circle");
        }
    }

    /**
     * Whom to ask about what: by telephone, by e-mail, or both.
     *
     * @param subject {@code Créer une association}
     * @param person a name; null: an office
     */
    public record Contact(
            String subject,
            @Nullable String person,
            @Nullable PhoneNumber phone,
            @Nullable EmailAddress email) {

        public Contact {
            if (phone == null && email == null) {
                throw new IllegalArgumentException("a contact can be reached");
            }
        }
    }

    public record Link(String label, WebAddress url) {}
}
