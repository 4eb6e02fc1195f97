package fr.vitrine.volunteers;

import fr.vitrine.kernel.CompetenceId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What answers a query: how many, some of them, and what each filter would leave. */
public record MissionMatches(int total, Counts counts, List<Match> page) {

    /**
     * @param km from the commune that was asked for
     */
    public record Match(Mission mission, @Nullable Double km) {}

    /**
     * How many there would be with one value more, all else that was asked being as it is.
     *
     * @param skills those asked for, then those that most missions name
     * @param yes of each part that is said or not
     * @param without a part of what was asked
     */
    public record Counts(
            Map<CompetenceId, Integer> domains,
            Map<Moment, Integer> moments,
            Map<Rhythm, Integer> rhythms,
            List<SkillCount> skills,
            Map<Part, Integer> yes,
            Map<Part, Integer> without) {}

    /** @param skill as one of the missions spells it */
    public record SkillCount(String skill, int count) {}

    /** A part of a query. */
    public enum Part {
        WORDS,
        DOMAIN,
        PLACE,
        MOMENTS,
        DAY,
        RHYTHM,
        SKILLS,
        REMOTE,
        CHILDREN,
        HOUR,
        BEGINNERS,
        MINORS,
        ACCESSIBLE
    }
}
