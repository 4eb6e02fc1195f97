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

    /** How many there would be with one value more, all else that was asked being as it is. */
    public record Counts(
            Map<CompetenceId, Integer> domains,
            Map<Moment, Integer> moments,
            Map<Rhythm, Integer> rhythms,
            int remote,
            int withChildren,
            int oneHour,
            Map<Part, Integer> without) {}

    /** A part of a query. */
    public enum Part {
        WORDS,
        DOMAIN,
        PLACE,
        MOMENTS,
        RHYTHM,
        REMOTE,
        CHILDREN,
        HOUR
    }
}
