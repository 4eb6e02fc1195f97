package fr.vitrine.volunteers;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.MissionId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would suit somebody. Empty and null stand for "whatever".
 *
 * @param place where they set out from
 * @param fromHome missions without a place suit them as well
 * @param age how old they are at least; null: not known, and what asks for an age is left out
 * @param without missions that they know already
 * @param published since when, and until when
 */
public record MissionWish(
        Set<CompetenceId> domains,
        List<String> skills,
        Set<Moment> moments,
        @Nullable GeoPoint place,
        int radiusKm,
        boolean fromHome,
        @Nullable Integer age,
        Set<MissionId> without,
        @Nullable Span published) {

    /** From after one moment until another. */
    public record Span(OffsetDateTime after, OffsetDateTime until) {}

    /** Whether anything has been said by which a mission could suit better than another. */
    public boolean saysSomething() {
        return place != null || fromHome || !domains.isEmpty() || !skills.isEmpty() || !moments.isEmpty();
    }
}
