package fr.vitrine.territory;

import java.util.List;

/** What came of saving the settings. */
public sealed interface SettingsResult {

    record Saved(int version) implements SettingsResult {}

    /** Somebody else has saved them meanwhile. */
    record Conflict() implements SettingsResult {}

    record Invalid(List<Problem> problems) implements SettingsResult {

        public Invalid {
            problems = List.copyOf(problems);
        }
    }

    /** @param field name of a component of {@link SiteSettings}, {@code publisher.email} */
    record Problem(String field, Reason reason) {}

    enum Reason {
        MISSING,
        TOO_LONG,
        TOO_MANY,
        UNKNOWN_EPCI,
        UNKNOWN_COMMUNE,
        NO_COMMUNE,
        NOT_AN_EMAIL,
        NOT_A_WEB_ADDRESS,
        NOT_A_COLOUR,
        LOW_CONTRAST,
        OUT_OF_RANGE
    }
}
