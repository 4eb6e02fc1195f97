package fr.vitrine.directory.review;

import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * "This is my structure."
 *
 * @param structureName as it is now
 * @param message to who decides
 * @param reason why it was refused
 */
public record Claim(
        ClaimId id,
        StructureId structure,
        String structureName,
        PersonId person,
        @Nullable String message,
        State state,
        OffsetDateTime submittedAt,
        @Nullable String reason,
        @Nullable PersonId decidedBy,
        @Nullable OffsetDateTime decidedAt) {

    public enum State {
        /** For its owner, or staff, to decide. */
        WAITING,
        /** By the person's address. */
        PROVEN,
        APPROVED,
        REFUSED,
        WITHDRAWN
    }
}
