package fr.vitrine.directory.review;

import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change that waits for staff, or did.
 *
 * @param submittedBy null: who followed a link in a mail, or an account that is gone
 * @param revision rises when it is submitted again while it waits; a decision names the one it was made on
 * @param keys of its changes
 * @param comment of who submitted it
 * @param hold who has it in hand; null: nobody
 * @param decision null while it waits
 */
public record Proposal(
        ProposalId id,
        Kind kind,
        StructureId structure,
        @Nullable PersonId submittedBy,
        OffsetDateTime submittedAt,
        int revision,
        State state,
        List<String> keys,
        @Nullable String comment,
        @Nullable Hold hold,
        @Nullable Decision decision) {

    /** The one change of a closure. */
    public static final String CLOSURE = "closure";

    public enum Kind {
        /** Of the profile. */
        CHANGE,
        /** The structure has closed: accepting it archives the structure. */
        CLOSURE
    }

    public enum State {
        WAITING,
        ACCEPTED,
        PARTLY_ACCEPTED,
        /** Nothing of it was taken; the message says why. */
        SENT_BACK,
        WITHDRAWN
    }

    public record Hold(PersonId by, OffsetDateTime until) {}

    /**
     * @param by null: the operator, or an account that is gone
     * @param refused keys of the changes that were not taken
     * @param message to who submitted it; null where everything was taken without a word
     */
    public record Decision(
            @Nullable PersonId by,
            OffsetDateTime at,
            List<String> refused,
            @Nullable String message) {}
}
