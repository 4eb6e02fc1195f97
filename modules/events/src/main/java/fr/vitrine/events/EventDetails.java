package fr.vitrine.events;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an event. Null stands for "not said".
 *
 * @param title 1 to 140 characters
 * @param summary at most 200 characters
 * @param description Markdown, at most 10,000 characters
 * @param pictures the first one stands for it
 * @param organisers the first is the one that answers for it
 * @param example marks sample data that is no fact
 */
public record EventDetails(
        String title,
        @Nullable String summary,
        @Nullable String description,
        List<Picture> pictures,
        Topics topics,
        List<Organiser> organisers,
        Setting setting,
        Terms terms,
        Contact contact,
        Registration registration,
        State state,
        Schedule schedule,
        boolean example) {

    public static final int MAX_TITLE = 140;
    public static final int MAX_SUMMARY = 200;
    public static final int MAX_DESCRIPTION = 10_000;
    public static final int MAX_VENUE = 150;
    public static final int MAX_PRICE = 300;
    public static final int MAX_NOTE = 500;

    public EventDetails {
        organisers = List.copyOf(organisers);
        // what was kept of events before they had pictures says nothing of them
        pictures = List.copyOf(Objects.requireNonNullElse(pictures, List.of()));
    }

    /** Little is known: it takes place somewhere, and anybody may come. */
    public static EventDetails titled(String title, Schedule schedule) {
        return new EventDetailsBuilder(title, schedule).build();
    }

    /** The same, to be changed field by field. */
    public EventDetailsBuilder edit() {
        return new EventDetailsBuilder(this);
    }

    /**
     * @param domains slugs of the taxonomy's domains
     * @param audiences none: everybody
     */
    public record Topics(Set<String> domains, Set<Audience> audiences) {

        public static final Topics ALL = new Topics(Set.of(), Set.of());

        public Topics {
            domains = Set.copyOf(domains);
            audiences = Set.copyOf(audiences);
        }
    }

    /**
     * @param structure at whose address it takes place
     * @param online where one takes part from afar
     */
    public record Setting(
            Attendance attendance,
            @Nullable String venue,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable CommuneCode commune,
            @Nullable GeoPoint point,
            @Nullable StructureId structure,
            @Nullable WebAddress online) {

        public static final Setting UNKNOWN = new Setting(Attendance.ON_SITE, null, null, null, null, null, null, null);
    }

    /** @param free null where nobody has said */
    public record Terms(
            @Nullable Boolean free,
            @Nullable String price,
            @Nullable Integer ageMin,
            @Nullable Integer ageMax,
            Set<Accessibility> accessibility,
            @Nullable String accessibilityNote) {

        public static final Terms UNKNOWN = new Terms(null, null, null, null, Set.of(), null);

        public Terms {
            accessibility = Set.copyOf(accessibility);
        }

        public boolean isFree() {
            return free != null && free;
        }
    }

    public record Contact(
            @Nullable String name,
            @Nullable PhoneNumber phone,
            @Nullable EmailAddress email,
            @Nullable WebAddress website) {

        public static final Contact UNKNOWN = new Contact(null, null, null, null);
    }

    public record Registration(
            RegistrationKind kind, @Nullable WebAddress address) {

        public static final Registration UNKNOWN = new Registration(RegistrationKind.UNKNOWN, null);
    }

    /** @param note why, and what now */
    public record State(EventStatus status, @Nullable String note) {

        public static final State AS_PLANNED = new State(EventStatus.SCHEDULED, null);
    }
}
