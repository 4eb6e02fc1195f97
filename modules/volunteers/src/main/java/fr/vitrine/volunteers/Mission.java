package fr.vitrine.volunteers;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mission as it is stored.
 *
 * @param version rises by one with each change; a change names the version it was made on
 * @param point where it takes place, as near as is known
 * @param slots in the order of time; a regular mission has one
 * @param remark why staff sent it back, until it is handed in again
 * @param changed its words by its structure or by a feed that is not trusted, since staff looked at them
 * @param publishedAt for the first time
 * @param event at which one lends a hand
 * @param origin null: its structure wrote it here
 */
public record Mission(
        MissionId id,
        StructureId structure,
        int version,
        Slug slug,
        MissionState state,
        MissionDetails details,
        @Nullable GeoPoint point,
        List<Slot> slots,
        @Nullable String remark,
        boolean changed,
        @Nullable OffsetDateTime publishedAt,
        OffsetDateTime updatedAt,
        @Nullable EventId event,
        @Nullable Origin origin) {

    public Mission {
        slots = List.copyOf(slots);
    }

    /** Where one applies, if not here. */
    public @Nullable String appliedElsewhere() {
        return origin == null ? null : origin.address();
    }

    public boolean isPublic() {
        return state == MissionState.PUBLISHED || state == MissionState.FULL;
    }

    /** Those that are not over, or the only one of a regular mission. */
    public List<Slot> slotsFrom(LocalDate today) {
        return slots.stream().filter(slot -> !slot.isOver(today)).toList();
    }

    public int freePlaces(LocalDate today) {
        return slotsFrom(today).stream().mapToInt(Slot::free).sum();
    }

    /** No time of it is left. */
    public boolean isOver(LocalDate today) {
        return switch (details.timing()) {
            case Timing.Once _ -> slotsFrom(today).isEmpty();
            case Timing.Regular regular ->
                regular.until() != null && regular.until().isBefore(today);
        };
    }
}
