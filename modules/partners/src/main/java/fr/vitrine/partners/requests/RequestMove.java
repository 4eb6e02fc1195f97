package fr.vitrine.partners.requests;

import static fr.vitrine.partners.requests.RequestState.CLOSED;
import static fr.vitrine.partners.requests.RequestState.DRAFT;
import static fr.vitrine.partners.requests.RequestState.IN_PROGRESS;
import static fr.vitrine.partners.requests.RequestState.SENT;
import static fr.vitrine.partners.requests.RequestState.UNANSWERED;
import static fr.vitrine.partners.requests.RequestState.WITHDRAWN;
import static fr.vitrine.partners.requests.Role.CLOCK;
import static fr.vitrine.partners.requests.Role.PERSON;
import static fr.vitrine.partners.requests.Role.STAFF;

import fr.vitrine.partners.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table of what can become of a request as a whole. Between {@code SENT}, {@code IN_PROGRESS} and {@code UNANSWERED}
 * nobody moves it: {@link RequestState#of} follows from how it stands with its partners.
 */
public enum RequestMove implements Coded {
    SEND("send", Set.of(DRAFT), SENT, Set.of(PERSON)),
    CLOSE("close", Set.of(SENT, IN_PROGRESS, UNANSWERED), CLOSED, Set.of(PERSON, STAFF, CLOCK)),
    WITHDRAW("withdraw-all", Set.of(SENT, IN_PROGRESS, UNANSWERED), WITHDRAWN, Set.of(PERSON)),
    REOPEN("reopen-all", Set.of(CLOSED, WITHDRAWN), UNANSWERED, Set.of(STAFF));

    private final String code;
    private final Set<RequestState> from;
    private final RequestState to;
    private final Set<Role> by;

    RequestMove(String code, Set<RequestState> from, RequestState to, Set<Role> by) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.by = by;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isAllowed(RequestState state, Role role) {
        return from.contains(state) && by.contains(role);
    }

    RequestState to() {
        return to;
    }

    /** What this role can do there. */
    public static Set<RequestMove> of(RequestState state, Role role) {
        var moves = EnumSet.noneOf(RequestMove.class);
        Arrays.stream(values()).filter(move -> move.isAllowed(state, role)).forEach(moves::add);
        return moves;
    }
}
