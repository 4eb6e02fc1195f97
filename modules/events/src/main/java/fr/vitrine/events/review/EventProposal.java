package fr.vitrine.events.review;

import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.Hold;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.events.EventDetails;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for staff, or did: as a structure's {@link fr.vitrine.directory.review.Proposal}.
 *
 * @param submittedBy null: an import, or an account that is gone
 * @param base the event that it changes
 * @param keys of its changes; none where the whole event is new
 */
public record EventProposal(
        EventProposalId id,
        Kind kind,
        EventId event,
        @Nullable PersonId submittedBy,
        OffsetDateTime submittedAt,
        int revision,
        State state,
        EventDetails base,
        EventDetails proposed,
        List<String> keys,
        @Nullable String comment,
        @Nullable Hold hold,
        @Nullable Decision decision) {

    public enum Kind {
        /** An event that is not public yet. */
        NEW,
        /** Of one that is. */
        CHANGE
    }

    /** What it changes of the event it was made for. */
    public List<EventChange> changes() {
        return EventDiff.between(base, proposed);
    }
}
