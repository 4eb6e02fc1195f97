package fr.vitrine.volunteers.applying;

import static fr.vitrine.volunteers.applying.ApplicationState.ACCEPTED;
import static fr.vitrine.volunteers.applying.ApplicationState.CANCELLED;
import static fr.vitrine.volunteers.applying.ApplicationState.DECLINED;
import static fr.vitrine.volunteers.applying.ApplicationState.IN_PROGRESS;
import static fr.vitrine.volunteers.applying.ApplicationState.NEW;
import static fr.vitrine.volunteers.applying.ApplicationState.WAITING;
import static fr.vitrine.volunteers.applying.Reason.ACCOUNT_CLOSED;
import static fr.vitrine.volunteers.applying.Reason.MISSION_ENDED;
import static fr.vitrine.volunteers.applying.Reason.MISUSE;
import static fr.vitrine.volunteers.applying.Reason.NOT_AVAILABLE;
import static fr.vitrine.volunteers.applying.Reason.NO_RESPONSE;
import static fr.vitrine.volunteers.applying.Reason.OTHER;
import static fr.vitrine.volunteers.applying.Reason.OTHER_MISSION;
import static fr.vitrine.volunteers.applying.Reason.REQUIREMENTS;
import static fr.vitrine.volunteers.applying.Reason.TURN_PASSED;

import fr.vitrine.partners.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table of what can become of an application: from which states, to which, by whom, and for which of which reasons.
 * There is no other.
 */
public enum ApplicationMove implements Coded {
    TAKE_UP("take-up", Set.of(NEW), IN_PROGRESS, Set.of(Role.STRUCTURE), Set.of()),
    ACCEPT("accept", Set.of(NEW, IN_PROGRESS), ACCEPTED, Set.of(Role.STRUCTURE), Set.of()),
    DECLINE(
            "decline",
            Set.of(WAITING, NEW, IN_PROGRESS, ACCEPTED),
            DECLINED,
            Set.of(Role.STRUCTURE),
            Set.of(NO_RESPONSE, REQUIREMENTS, OTHER_MISSION, MISSION_ENDED, OTHER)),
    CANCEL(
            "cancel",
            Set.of(WAITING, NEW, IN_PROGRESS, ACCEPTED),
            CANCELLED,
            Set.of(Role.VOLUNTEER),
            Set.of(NO_RESPONSE, REQUIREMENTS, NOT_AVAILABLE, ACCOUNT_CLOSED, OTHER)),
    /** Staff end what should never have been. */
    REMOVE("remove", Set.of(WAITING, NEW, IN_PROGRESS, ACCEPTED), CANCELLED, Set.of(Role.STAFF), Set.of(MISUSE, OTHER)),
    /** Its turn came, and who applied said yes. */
    GET_PLACE("get-place", Set.of(WAITING), NEW, Set.of(Role.PLACES), Set.of()),
    /** Its turn came, and nothing was said in time. */
    LOSE_TURN("lose-turn", Set.of(WAITING), CANCELLED, Set.of(Role.PLACES), Set.of(TURN_PASSED)),
    /** The mission is over before it was answered. */
    END("end", Set.of(WAITING, NEW, IN_PROGRESS), DECLINED, Set.of(Role.CLOCK), Set.of(MISSION_ENDED)),
    /** The mission was closed before it was answered. */
    CALL_OFF(
            "call-off",
            Set.of(WAITING, NEW, IN_PROGRESS),
            CANCELLED,
            Set.of(Role.STRUCTURE, Role.STAFF),
            Set.of(MISSION_ENDED));

    private final String code;
    private final Set<ApplicationState> from;
    private final ApplicationState to;
    private final Set<Role> by;
    private final Set<Reason> reasons;

    ApplicationMove(String code, Set<ApplicationState> from, ApplicationState to, Set<Role> by, Set<Reason> reasons) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.by = by;
        this.reasons = reasons;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isAllowed(ApplicationState state, Role role) {
        return from.contains(state) && by.contains(role);
    }

    public ApplicationState to() {
        return to;
    }

    /** One of these has to be given; empty: none is. */
    public Set<Reason> reasons() {
        return reasons;
    }

    /** What this role can do there. */
    public static Set<ApplicationMove> of(ApplicationState state, Role role) {
        var moves = EnumSet.noneOf(ApplicationMove.class);
        Arrays.stream(values()).filter(move -> move.isAllowed(state, role)).forEach(moves::add);
        return moves;
    }
}
