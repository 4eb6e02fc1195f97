package fr.vitrine.partners.requests;

import fr.vitrine.partners.Coded;
import java.util.Collection;

/** Where a request as a whole stands. */
public enum RequestState implements Coded {
    /** Only the person sees it. */
    DRAFT("draft"),
    /** No partner has answered yet. */
    SENT("sent"),
    /** A partner has taken it, or asks something. */
    IN_PROGRESS("in-progress"),
    /** No partner is left who could answer: staff find another. */
    UNANSWERED("unanswered"),
    CLOSED("closed"),
    WITHDRAWN("withdrawn");

    private final String code;

    RequestState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether partners can still answer. */
    public boolean isOpen() {
        return this == SENT || this == IN_PROGRESS || this == UNANSWERED;
    }

    /** What a request that is open becomes with these assignments. */
    static RequestState of(Collection<AssignmentState> assignments) {
        if (assignments.contains(AssignmentState.TAKEN) || assignments.contains(AssignmentState.ASKED)) {
            return IN_PROGRESS;
        }
        if (assignments.contains(AssignmentState.WAITING)) {
            return assignments.contains(AssignmentState.DONE) ? IN_PROGRESS : SENT;
        }
        return assignments.contains(AssignmentState.DONE) ? CLOSED : UNANSWERED;
    }
}
