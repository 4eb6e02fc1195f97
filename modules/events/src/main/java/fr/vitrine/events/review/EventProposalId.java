package fr.vitrine.events.review;

/** Identifies an event, or a change of one, that waits for staff or did. */
public record EventProposalId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
