package fr.vitrine.volunteers;

import fr.vitrine.kernel.PoolId;
import fr.vitrine.kernel.SlotId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time at which a mission takes place, with what is taken of it.
 *
 * @param pool keeps its places, and who waits for one
 * @param time null: all of a regular mission
 */
public record Slot(SlotId id, PoolId pool, Timing.@Nullable Time time, int places, int taken) {

    public int free() {
        return places - taken;
    }

    public boolean isOver(LocalDate today) {
        return time != null && time.day().isBefore(today);
    }
}
