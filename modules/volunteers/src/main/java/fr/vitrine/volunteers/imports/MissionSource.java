package fr.vitrine.volunteers.imports;

import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.WebAddress;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A feed of missions that is taken in.
 *
 * @param address null: files are brought
 * @param structure who holds its missions; null: the structures that the feed names
 * @param publishes without being read by staff first
 * @param outcome what came of the last time, in words of the log
 */
public record MissionSource(
        long id,
        String name,
        @Nullable WebAddress address,
        @Nullable StructureId structure,
        boolean publishes,
        boolean refreshes,
        @Nullable OffsetDateTime lookedAt,
        @Nullable String outcome) {

    public static final int MAX_NAME = 150;
}
