package fr.vitrine.volunteers.hours;

import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.applying.ApplicationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hours that somebody gave on a day.
 *
 * @param person null: they have left
 * @param name as they gave it to the structure; null: they have left
 * @param enteredBy the other side confirms them
 */
public record HoursEntry(
        HoursId id,
        int version,
        ApplicationId application,
        MissionId mission,
        String title,
        boolean example,
        StructureId structure,
        @Nullable PersonId person,
        @Nullable String name,
        LocalDate day,
        int minutes,
        HoursState state,
        HoursSide enteredBy) {

    public static final int FEWEST = 15;
    public static final int MOST = 24 * 60;
}
