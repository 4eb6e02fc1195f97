package fr.vitrine.directory;

import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.ZoneOfAction;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a structure can do for others. Null stands for "not said".
 *
 * @param title 1 to 150 characters
 * @param description at most 5,000 characters
 * @param competences slugs of competences (or of a domain, where nothing closer fits)
 * @param audiences at least one
 * @param conditions who may have it and how
 * @param price in words
 * @param zone where the service acts, apart from where its structure is
 */
public record ServiceDetails(
        String title,
        @Nullable String description,
        Set<String> competences,
        Set<Audience> audiences,
        @Nullable String conditions,
        @Nullable String price,
        ZoneOfAction zone) {

    public static final int MAX_TITLE = 150;
    public static final int MAX_DESCRIPTION = 5_000;
    public static final int MAX_CONDITIONS = 1_000;
    public static final int MAX_PRICE = 300;

    public ServiceDetails {
        competences = Set.copyOf(competences);
        audiences = Set.copyOf(audiences);
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("a service is for somebody");
        }
    }
}
