package fr.vitrine.events;

import org.jspecify.annotations.Nullable;

/**
 * A picture of an event or a programme.
 *
 * @param sha256 address of its content
 * @param alternative what it shows, for those who do not see it
 * @param credit who made it
 */
public record Picture(
        String sha256, String alternative, @Nullable String credit) {

    public static final int MAX_CREDIT = 200;
}
