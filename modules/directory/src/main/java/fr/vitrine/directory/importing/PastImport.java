package fr.vitrine.directory.importing;

import fr.vitrine.kernel.PersonId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An import that was run for good, and what came of it.
 *
 * @param by null: the operator, or somebody who has left
 */
public record PastImport(
        Id id,
        @Nullable PersonId by,
        OffsetDateTime startedAt,
        OffsetDateTime finishedAt,
        String fileName,
        Outcome outcome,
        Counts counts) {

    public record Id(long value) {}

    /** @param rows that were read */
    public record Counts(long rows, long created, long changed, long refused) {}

    public enum Outcome {
        WRITTEN,
        /** Rows were refused, and it was all or nothing. */
        NOTHING_WRITTEN,
        UNUSABLE,
        CANCELLED
    }
}
