package fr.vitrine.partners.requests;

import static fr.vitrine.partners.requests.AssignmentState.ASKED;
import static fr.vitrine.partners.requests.AssignmentState.DECLINED;
import static fr.vitrine.partners.requests.AssignmentState.DONE;
import static fr.vitrine.partners.requests.AssignmentState.PARTNER_GONE;
import static fr.vitrine.partners.requests.AssignmentState.PASSED_ON;
import static fr.vitrine.partners.requests.AssignmentState.TAKEN;
import static fr.vitrine.partners.requests.AssignmentState.WAITING;
import static fr.vitrine.partners.requests.AssignmentState.WITHDRAWN;
import static fr.vitrine.partners.requests.Role.CLOCK;
import static fr.vitrine.partners.requests.Role.PARTNER;
import static fr.vitrine.partners.requests.Role.PERSON;
import static fr.vitrine.partners.requests.Role.STAFF;

import fr.vitrine.partners.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The table of what can become of a request with one partner: from which states, to which, by whom, and whether a reason
 * has to be given. There is no other; {@link RequestMove} is the same for a request as a whole.
 */
public enum Move implements Coded {
    TAKE("take", from(WAITING, ASKED), TAKEN, by(PARTNER, STAFF), false),
    ASK("ask", from(WAITING), ASKED, by(PARTNER), true),
    /** The person answers what was asked. */
    REPLY("reply", from(ASKED), WAITING, by(PERSON), false),
    DECLINE("decline", from(WAITING, ASKED, TAKEN), DECLINED, by(PARTNER, STAFF), true),
    PASS_ON("pass-on", from(WAITING, ASKED, TAKEN), PASSED_ON, by(PARTNER, STAFF), false),
    FINISH("finish", from(TAKEN), DONE, by(PARTNER, STAFF, PERSON), false),
    WITHDRAW("withdraw", from(WAITING, ASKED, TAKEN), WITHDRAWN, by(PERSON, STAFF), false),
    LOSE_PARTNER("lose-partner", from(WAITING, ASKED, TAKEN), PARTNER_GONE, by(CLOCK), false),
    REMIND("remind", from(WAITING), WAITING, by(CLOCK, STAFF), false),
    ESCALATE("escalate", from(WAITING), WAITING, by(CLOCK), false),
    REOPEN("reopen", from(DECLINED, PASSED_ON, DONE, PARTNER_GONE, WITHDRAWN), WAITING, by(STAFF), false);

    private final String code;
    private final Set<AssignmentState> from;
    private final AssignmentState to;
    private final Set<Role> by;
    private final boolean reasoned;

    Move(String code, Set<AssignmentState> from, AssignmentState to, Set<Role> by, boolean reasoned) {
        this.code = code;
        this.from = from;
        this.to = to;
        this.by = by;
        this.reasoned = reasoned;
    }

    private static Set<AssignmentState> from(AssignmentState... states) {
        return Set.of(states);
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isAllowed(AssignmentState state, Role role) {
        return from.contains(state) && by.contains(role);
    }

    AssignmentState to() {
        return to;
    }

    /** Whether the other side has to be told why, or what. */
    public boolean needsReason() {
        return reasoned;
    }

    /** What this role can do there. */
    public static Set<Move> of(AssignmentState state, Role role) {
        var moves = EnumSet.noneOf(Move.class);
        Arrays.stream(values()).filter(move -> move.isAllowed(state, role)).forEach(moves::add);
        return moves;
    }
}
