package fr.vitrine.volunteers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mission that may suit somebody, and why.
 *
 * @param percent of what could suit them
 */
public record Suggestion(Mission mission, int percent, Reasons reasons) {

    /**
     * All that speaks for it, and nothing else does.
     *
     * @param km null: no place is needed, or they have not said where they are
     * @param fromHome they do it from home
     * @param domain it is in a domain that they like
     * @param moments when it is, as far as that suits them
     * @param skills they can do what it asks for
     */
    public record Reasons(@Nullable Double km, boolean fromHome, boolean domain, Set<Moment> moments, boolean skills) {}
}
