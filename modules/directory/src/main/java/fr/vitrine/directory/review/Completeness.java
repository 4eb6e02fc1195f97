package fr.vitrine.directory.review;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureDetails;
import fr.vitrine.kernel.ZoneOfAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How much of what visitors look for a profile says.
 *
 * @param score 0 to 100
 * @param missing what is not there yet, what would help most first
 */
public record Completeness(int score, List<Item> missing) {

    private static final int GOOD_DESCRIPTION = 200;

    /** What counts, and how much: what makes a structure be found and reached counts most. Together 100. */
    public enum Item {
        /** At least one: without it no search by competence finds the structure. */
        SERVICES(20, profile -> !profile.details().services().isEmpty()),
        /** Of some length. */
        DESCRIPTION(12, profile -> length(profile.details().description()) >= GOOD_DESCRIPTION),
        /** A telephone number or an e-mail address. */
        CONTACT(
                12,
                profile ->
                        profile.details().phone() != null || profile.details().email() != null),
        /** At least the commune. */
        ADDRESS(10, profile -> profile.details().address().commune() != null),
        /** Beside the logo. */
        PICTURES(8, profile -> profile.images().stream().anyMatch(image -> !image.logo())),
        OPENING_HOURS(7, profile -> profile.details().openingHours() != null),
        /** Of every service. */
        SERVICE_DESCRIPTIONS(6, profile -> all(profile, service -> service.description() != null)),
        /** Where any service acts, beside on site. */
        ZONE_OF_ACTION(
                5,
                profile -> profile.details().services().stream()
                        .anyMatch(service -> !service.zone().equals(ZoneOfAction.ON_SITE))),
        TAGLINE(5, profile -> profile.details().tagline() != null),
        POINT(4, profile -> profile.details().point() != null),
        LOGO(4, profile -> profile.images().stream().anyMatch(Structure.Image::logo)),
        /** A site of its own, or a page of a network. */
        WEBSITE(
                3,
                profile -> profile.details().website() != null
                        || !profile.details().links().isEmpty()),
        LEGAL_FORM(2, profile -> profile.details().legalForm() != null),
        ACCESSIBILITY(2, profile -> profile.details().accessibility() != null);

        private final int weight;
        private final Predicate<Profile> isThere;

        Item(int weight, Predicate<Profile> isThere) {
            this.weight = weight;
            this.isThere = isThere;
        }

        public int weight() {
            return weight;
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }

        private static boolean all(Profile profile, Predicate<ServiceDetails> condition) {
            StructureDetails details = profile.details();
            return !details.services().isEmpty() && details.services().stream().allMatch(condition);
        }
    }

    public static Completeness of(Profile profile) {
        var missing = Arrays.stream(Item.values())
                .filter(item -> !item.isThere.test(profile))
                .sorted(Comparator.comparingInt(Item::weight).reversed())
                .toList();
        return new Completeness(100 - missing.stream().mapToInt(Item::weight).sum(), missing);
    }
}
