package fr.vitrine.volunteers.profile;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a volunteer says of themselves. Empty and null stand for "not said".
 *
 * @param domains what they like
 * @param skills what they can do, in a few short phrases
 * @param commune where they set out from
 * @param radiusKm how far they go
 * @param fromHome missions without a place suit them as well
 */
public record ProfileDetails(
        Set<CompetenceId> domains,
        List<String> skills,
        Set<Moment> moments,
        @Nullable CommuneCode commune,
        int radiusKm,
        boolean fromHome,
        Telling telling,
        Age age) {

    public static final int MAX_DOMAINS = 30;
    public static final int MAX_RADIUS = 100;
    public static final int USUAL_RADIUS = 20;
    public static final ProfileDetails NONE = new ProfileDetails(
            Set.of(), List.of(), Set.of(), null, USUAL_RADIUS, false, Telling.NEVER, new Age(null, false));

    public ProfileDetails {
        domains = Set.copyOf(domains);
        skills = List.copyOf(skills);
        moments = Set.copyOf(moments);
        require(domains.size() <= MAX_DOMAINS, "so many domains do not say what one likes");
        require(Skills.areSkills(skills), "a few short phrases");
        require(radiusKm > 0 && radiusKm <= MAX_RADIUS, "a radius is at most 100 km");
    }

    /**
     * @param under that they are under 18: counts where the year leaves it open
     * @param guardian who is asked before something is sent for somebody under 18
     */
    public record Age(
            @Nullable Integer birthYear,
            boolean under,
            @Nullable EmailAddress guardian) {

        public static final int OF_AGE = 18;
        public static final int FIRST_YEAR = 1900;

        public Age(@Nullable Integer birthYear, boolean under) {
            this(birthYear, under, null);
        }

        public Age {
            require(
                    birthYear == null || birthYear >= FIRST_YEAR && birthYear <= FIRST_YEAR + 300,
                    "a year in which somebody was born");
        }

        public boolean isUnderAge(LocalDate today) {
            if (birthYear == null) {
                return under;
            }
            var turns = today.getYear() - birthYear;
            return turns < OF_AGE || turns == OF_AGE && under;
        }

        /** How old they are at least; null where nothing is known. */
        public @Nullable Integer atLeast(LocalDate today) {
            if (birthYear == null) {
                return under ? null : OF_AGE;
            }
            var turns = today.getYear() - birthYear;
            return turns == OF_AGE && !under ? turns : Math.max(0, turns - 1);
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
