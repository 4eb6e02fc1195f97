package fr.vitrine.volunteers;

import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * A slot is at another time from now on. Told within the transaction.
 *
 * @param person who moved it; null: nobody of flesh and blood
 * @param words for those who would come; empty for none
 */
public record SlotMoved(
        MissionId mission,
        SlotId slot,
        Timing.Time before,
        @Nullable PersonId person,
        String words) {}
