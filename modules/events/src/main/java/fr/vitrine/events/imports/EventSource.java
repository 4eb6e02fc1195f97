package fr.vitrine.events.imports;

import fr.vitrine.events.Organiser;
import fr.vitrine.kernel.WebAddress;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that is taken in.
 *
 * @param address null: files are brought
 * @param organiser who holds what it has
 * @param outcome what came of the last time, in words of the log
 */
public record EventSource(
        long id,
        String name,
        Kind kind,
        @Nullable WebAddress address,
        Organiser organiser,
        boolean refreshes,
        @Nullable OffsetDateTime lookedAt,
        @Nullable String outcome) {

    public static final int MAX_NAME = 150;

    public enum Kind {
        ICS,
        OPENAGENDA
    }
}
