package fr.vitrine.events;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One of the times an event takes place.
 *
 * @param original its start as the schedule gives it, which it is known by whatever becomes of it
 * @param time when it takes place now
 * @param changed it was given another time, or a note
 * @param note what is special about it
 */
public record Occurrence(
        OccurrenceId id,
        EventId event,
        LocalDateTime original,
        Session time,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean changed,
        boolean cancelled,
        @Nullable String note,
        int sequence,
        OffsetDateTime updatedAt) {

    public boolean isOverAt(OffsetDateTime moment) {
        return !endsAt.isAfter(moment);
    }
}
