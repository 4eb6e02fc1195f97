package fr.vitrine.volunteers;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a structure says of a mission. Null stands for "not said".
 *
 * @param title two words at least, 120 characters at most
 * @param tasks what one does: Markdown, at most 5,000 characters
 * @param purpose why it matters: Markdown, at most 2,000 characters
 * @param domain of the directory's taxonomy
 */
public record MissionDetails(
        String title,
        String tasks,
        @Nullable String purpose,
        CompetenceId domain,
        Skills skills,
        Place place,
        Timing timing,
        Welcome welcome,
        boolean example) {

    public static final int MAX_TITLE = 120;
    public static final int MAX_TASKS = 5_000;
    public static final int MAX_PURPOSE = 2_000;
    public static final int MAX_NOTE = 500;
    public static final int MAX_SKILLS = 10;
    public static final int MAX_SKILL = 80;
    public static final int MAX_RADIUS = 100;
    public static final int MAX_AGE = 99;

    private static final Pattern TWO_WORDS = Pattern.compile("\\S\\s+\\S");

    public MissionDetails {
        require(isTitle(title), "a title is two words at least");
        require(!tasks.isBlank() && tasks.length() <= MAX_TASKS, "a mission says what one does");
    }

    /** The same at other times. */
    public MissionDetails at(Timing other) {
        return new MissionDetails(title, tasks, purpose, domain, skills, place, other, welcome, example);
    }

    /** National networks refuse a single word. */
    public static boolean isTitle(String title) {
        return title.length() <= MAX_TITLE && TWO_WORDS.matcher(title).find();
    }

    /** Short phrases: what one must be able to do, and what would help. */
    public record Skills(List<String> needed, List<String> useful) {

        public static final Skills NONE = new Skills(List.of(), List.of());

        public Skills {
            needed = List.copyOf(needed);
            useful = List.copyOf(useful);
            require(areSkills(needed) && areSkills(useful), "a few short phrases");
        }

        /** Whether they are few, and short. */
        public static boolean areSkills(List<String> phrases) {
            return phrases.size() <= MAX_SKILLS
                    && phrases.stream().allMatch(phrase -> !phrase.isBlank() && phrase.length() <= MAX_SKILL);
        }
    }

    /**
     * @param commune only a mission without a place has none
     * @param radiusKm it leads that far around its place
     */
    public record Place(
            Remote remote,
            @Nullable String address,
            @Nullable CommuneCode commune,
            @Nullable Integer radiusKm) {

        public Place {
            require(remote == Remote.ONLY || commune != null, "a mission has a place, or none is needed");
            require(radiusKm == null || radiusKm > 0 && radiusKm <= MAX_RADIUS, "a radius is at most 100 km");
        }
    }

    /**
     * Who can come, and how.
     *
     * @param accessible for wheelchairs
     * @param note on access and transport
     */
    public record Welcome(
            int minimumAge,
            boolean withChildren,
            @Nullable Boolean accessible,
            @Nullable Boolean nearTransport,
            @Nullable String note) {

        public static final int ADULT = 18;

        public Welcome {
            require(minimumAge >= 0 && minimumAge <= MAX_AGE, "an age");
        }

        public boolean openToMinors() {
            return minimumAge < ADULT;
        }
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
