package fr.vitrine.events.review;

import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.events.EventDetails;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An event while somebody is typing: everything as it was typed, complete or not. {@link EventFormReader} makes an event of
 * it, or says what is wrong.
 *
 * @param texts without those that are empty
 * @param domains slugs
 * @param audiences codes
 * @param accessibility codes
 * @param organisers keys, the first one answers for it
 * @param images in their order; none is a logo
 */
public record EventForm(
        Map<Text, String> texts,
        Set<String> domains,
        Set<String> audiences,
        Set<String> accessibility,
        List<String> organisers,
        ScheduleForm schedule,
        List<ImageForm> images) {

    public EventForm {
        var filled = new TreeMap<>(texts);
        filled.replaceAll((input, typed) -> storable(typed));
        filled.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableMap(filled);
        domains = Collections.unmodifiableSet(new TreeSet<>(domains));
        audiences = Collections.unmodifiableSet(new TreeSet<>(audiences));
        accessibility = Collections.unmodifiableSet(new TreeSet<>(accessibility));
        organisers = List.copyOf(organisers);
        // drafts of before events had pictures say nothing of them
        images = List.copyOf(Objects.requireNonNullElse(images, List.of()));
    }

    /** The inputs that hold one text, or the code of one choice. */
    public enum Text {
        TITLE,
        SUMMARY,
        DESCRIPTION,
        /** What is known of the date where no date is. */
        TOLD_DATE,
        ATTENDANCE,
        ONLINE,
        /** Number of the structure at whose address it is. */
        STRUCTURE,
        VENUE,
        ADDRESS,
        POSTCODE,
        /** INSEE's code. */
        COMMUNE,
        LATITUDE,
        LONGITUDE,
        /** {@code oui}, {@code non}; empty: nobody has said. */
        FREE,
        PRICE,
        AGE_MIN,
        AGE_MAX,
        ACCESSIBILITY_NOTE,
        CONTACT_NAME,
        CONTACT_PHONE,
        CONTACT_EMAIL,
        WEBSITE,
        REGISTRATION,
        REGISTRATION_URL,
        STATUS,
        STATUS_NOTE;

        /** The word that names it in a problem. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static EventForm of(EventDetails details) {
        return EventForms.of(details);
    }

    public String text(Text input) {
        return texts.getOrDefault(input, "");
    }

    public EventForm with(Text input, String typed) {
        var changed = new TreeMap<>(texts);
        changed.put(input, typed);
        return new EventForm(changed, domains, audiences, accessibility, organisers, schedule, images);
    }

    public EventForm withDomains(Set<String> chosen) {
        return new EventForm(texts, chosen, audiences, accessibility, organisers, schedule, images);
    }

    public EventForm withAudiences(Set<String> chosen) {
        return new EventForm(texts, domains, chosen, accessibility, organisers, schedule, images);
    }

    public EventForm withAccessibility(Set<String> chosen) {
        return new EventForm(texts, domains, audiences, chosen, organisers, schedule, images);
    }

    public EventForm withOrganisers(List<String> chosen) {
        return new EventForm(texts, domains, audiences, accessibility, chosen, schedule, images);
    }

    public EventForm withSchedule(ScheduleForm dates) {
        return new EventForm(texts, domains, audiences, accessibility, organisers, dates, images);
    }

    public EventForm withImages(List<ImageForm> chosen) {
        return new EventForm(texts, domains, audiences, accessibility, organisers, schedule, chosen);
    }

    /** PostgreSQL keeps every character but these. */
    static String storable(String typed) {
        return typed.replaceAll("[\\x00\\p{Cs}]", "");
    }
}
