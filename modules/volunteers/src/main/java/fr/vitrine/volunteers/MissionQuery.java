package fr.vitrine.volunteers;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: all that is said must hold for a mission. Null, empty and false stand for "whatever".
 *
 * @param domain of the directory's taxonomy
 * @param commune near it, or without a place
 * @param radiusKm how near
 * @param moments one of these
 * @param remote can be done from home
 * @param oneHour a time of it takes an hour at most
 */
public record MissionQuery(
        String words,
        @Nullable CompetenceId domain,
        @Nullable CommuneCode commune,
        int radiusKm,
        Set<Moment> moments,
        @Nullable Rhythm rhythm,
        boolean remote,
        boolean withChildren,
        boolean oneHour) {

    public static final int USUAL_RADIUS = 20;
    public static final MissionQuery ALL =
            new MissionQuery("", null, null, USUAL_RADIUS, Set.of(), null, false, false, false);

    public MissionQuery {
        moments = moments.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(moments));
    }
}
