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
 * The table of what can become of a request with one partner: from which states, to which, by whom, and who has
 * to give a reason. There is no other; {@link RequestMove} is the same for a request as a whole.
 */
public enum Move implements Coded {
    TAKE("take", from(WAITING, ASKED), TAKEN, by(PARTNER, STAFF), because()),
    ASK("ask", from(WAITING), ASKED, by(PARTNER), because(PARTNER)),
    /** The person answers what was asked. */
    REPLY("reply", from(ASKED), WAITING, by(PERSON), because()),
    DECLINE("decline", from(WAITING, ASKED, TAKEN), DECLINED, by(PARTNER, STAFF), because(PARTNER, STAFF)),
    PASS_ON("pass-on", from(WAITING, ASKED, TAKEN), PASSED_ON, by(PARTNER, STAFF), because(STAFF)),
    FINISH("finish", from(TAKEN), DONE, by(PARTNER, STAFF, PERSON), because()),
    WITHDRAW("withdraw", from(WAITING, ASKED, TAKEN), WITHDRAWN, by(PERSON, STAFF), because()),
    LOSE_PARTNER("lose-partner", from(WAITING, ASKED, TAKEN), PARTNER_GONE, by(CLOCK), because()),
    REMIND("remind", from(WAITING), WAITING, by(CLOCK, STAFF), because()),
    ESCALATE("escalate", from(WAITING), WAITING, by(CLOCK), because()),
    REOPEN("reopen", from(DECLINED, PASSED_ON, DONE, PARTNER_GONE, WITHDRAWN), WAITING, by(STAFF), because());

    private final String code;
    private final Set<AssignmentState> from;
    private final AssignmentState to;
    private final Set<Role> by;
    private final Set<Role> reasoned;

    Move(String code, Set<AssignmentState> from, AssignmentState to, Set<Role> by, Set<Role> reasoned) {
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

    /** Who of those who may has to say why, or what. */
    private static Set<Role> because(Role... roles) {
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

    /** Whether the others have to be told why, or what. */
    public boolean needsReason(Role role) {
        return reasoned.contains(role);
    }

    /** What this role can do there. */
    public static Set<Move> of(AssignmentState state, Role role) {
        var moves = EnumSet.noneOf(Move.class);
        Arrays.stream(values()).filter(move -> move.isAllowed(state, role)).forEach(moves::add);
        return moves;
    }
}
