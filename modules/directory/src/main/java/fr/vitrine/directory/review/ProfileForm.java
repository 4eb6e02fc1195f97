package fr.vitrine.directory.review;

import fr.vitrine.directory.Structure;
import fr.vitrine.kernel.Audience;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A profile while somebody is typing: everything as it was typed, complete or not. {@link ProfileReader} makes a profile
 * of it, or says what is wrong.
 *
 * @param texts without those that are empty
 * @param labels codes
 */
public record ProfileForm(
        Map<Text, String> texts,
        Set<String> labels,
        List<LinkForm> links,
        List<ServiceForm> services,
        List<ImageForm> images) {

    public ProfileForm {
        var filled = new TreeMap<>(texts);
        filled.replaceAll((input, typed) -> storable(typed));
        filled.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableMap(filled);
        labels = Set.copyOf(labels);
        links = List.copyOf(links);
        services = List.copyOf(services);
        images = List.copyOf(images);
    }

    /** The inputs that hold one text. */
    public enum Text {
        NAME,
        TAGLINE,
        DESCRIPTION,
        /** Code of a legal form. */
        LEGAL_FORM,
        SIRET,
        RNA,
        NAF,
        FOUNDED_YEAR,
        STAFF,
        PHONE,
        EMAIL,
        WEBSITE,
        OPENING_HOURS,
        ACCESSIBILITY,
        ADDRESS,
        ADDRESS_EXTRA,
        POSTCODE,
        /** INSEE's code. */
        COMMUNE,
        LATITUDE,
        LONGITUDE;

        /** The word that names it in a {@link FieldProblem}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param kind {@code facebook}…; empty: what the address tells */
    public record LinkForm(String kind, String url) {

        public LinkForm {
            kind = storable(kind);
            url = storable(url);
        }
    }

    /**
     * @param competences slugs
     * @param communes codes
     * @param epcis SIRENs
     * @param departements codes
     */
    public record ServiceForm(
            String title,
            String description,
            Set<String> competences,
            Set<Audience> audiences,
            String conditions,
            String price,
            Set<String> communes,
            Set<String> epcis,
            Set<String> departements,
            String radiusKm,
            boolean nationwide) {

        public static final ServiceForm EMPTY = new ServiceForm(
                "", "", Set.of(), Set.of(Audience.values()), "", "", Set.of(), Set.of(), Set.of(), "", false);

        public ServiceForm {
            title = storable(title);
            description = storable(description);
            conditions = storable(conditions);
            price = storable(price);
            radiusKm = storable(radiusKm);
            competences = Collections.unmodifiableSet(new TreeSet<>(competences));
            audiences = Collections.unmodifiableSet(new TreeSet<>(audiences));
            communes = Collections.unmodifiableSet(new TreeSet<>(communes));
            epcis = Collections.unmodifiableSet(new TreeSet<>(epcis));
            departements = Collections.unmodifiableSet(new TreeSet<>(departements));
        }
    }

    /** @param sha256 of a picture that was brought for what shows it */
    public record ImageForm(String sha256, boolean logo, String alternative, String credit) {

        public ImageForm {
            alternative = storable(alternative);
            credit = storable(credit);
        }

        public static ImageForm of(Structure.Image image) {
            return new ImageForm(image.sha256(), image.logo(), image.alternative(), image.credit());
        }
    }

    public static ProfileForm of(Profile profile) {
        return ProfileForms.of(profile);
    }

    public String text(Text input) {
        return texts.getOrDefault(input, "");
    }

    public ProfileForm with(Text input, String typed) {
        var changed = new TreeMap<>(texts);
        changed.put(input, typed);
        return new ProfileForm(changed, labels, links, services, images);
    }

    public ProfileForm withLabels(Set<String> chosen) {
        return new ProfileForm(texts, chosen, links, services, images);
    }

    public ProfileForm withLinks(List<LinkForm> typed) {
        return new ProfileForm(texts, labels, typed, services, images);
    }

    public ProfileForm withServices(List<ServiceForm> typed) {
        return new ProfileForm(texts, labels, links, typed, images);
    }

    public ProfileForm withImages(List<ImageForm> chosen) {
        return new ProfileForm(texts, labels, links, services, chosen);
    }

    /** PostgreSQL keeps every character but these. */
    private static String storable(String typed) {
        return typed.replaceAll("[\\x00\\p{Cs}]", "");
    }
}
