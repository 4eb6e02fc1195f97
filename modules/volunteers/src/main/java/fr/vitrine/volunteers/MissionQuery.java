package fr.vitrine.volunteers;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for: all that is said must hold for a mission. Null, empty and false stand for "whatever".
 *
 * @param domain of the directory's taxonomy
 */
public record MissionQuery(String words, @Nullable CompetenceId domain, Where where, When when, Who who) {

    public static final int USUAL_RADIUS = 20;
    public static final MissionQuery ALL = new MissionQuery("", null, Where.ANY, When.ANY, Who.ANY);

    /**
     * @param commune near it, or without a place
     * @param radiusKm how near
     * @param remote can be done from home
     */
    public record Where(@Nullable CommuneCode commune, int radiusKm, boolean remote) {

        public static final Where ANY = new Where(null, USUAL_RADIUS, false);
    }

    /**
     * @param moments one of these
     * @param day on this day
     * @param oneHour a time of it takes an hour at most
     */
    public record When(
            Set<Moment> moments,
            @Nullable LocalDate day,
            @Nullable Rhythm rhythm,
            boolean oneHour) {

        public static final When ANY = new When(Set.of(), null, null, false);

        public When {
            moments = moments.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(moments));
        }
    }

    /**
     * @param skills one of these is needed or useful, however it is spelled
     * @param beginners nothing need be known before
     * @param minors those under 18 may come
     */
    public record Who(Set<String> skills, boolean beginners, boolean withChildren, boolean minors, boolean accessible) {

        public static final Who ANY = new Who(Set.of(), false, false, false, false);

        public Who {
            skills = skills.stream().map(Who::key).collect(Collectors.toUnmodifiableSet());
        }

        /** The form in which skills are compared. */
        public static String key(String skill) {
            return Text.fold(skill).strip();
        }
    }
}
