package fr.vitrine.partners.requests;

import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.RateLimits.Network;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much is too much in an hour. */
@Component
class RequestLimits {

    private static final int DRAFTS_OF_ONE = 5;
    private static final int DRAFTS_OF_A_NETWORK = 20;
    private static final int DRAFTS_IN_ALL = 60;
    private static final int WORDS = 20;
    private static final Object ALL = new Object();

    private final RateLimits perHour;

    private record Writer(AssignmentId assignment, Role role) {}

    RequestLimits(Clock clock) {
        perHour = new RateLimits(clock, Duration.ofHours(1));
    }

    /** @param address of the browser */
    boolean admitsDraft(EmailAddress email, String address) {
        return perHour.admits(email.folded(), DRAFTS_OF_ONE)
                && perHour.admits(Network.of(address), DRAFTS_OF_A_NETWORK);
    }

    /** Whether more projects come in than is plausible; counts this one. */
    boolean isFlood() {
        return !perHour.admits(ALL, DRAFTS_IN_ALL);
    }

    boolean admitsMessage(AssignmentId assignment, Role role) {
        return perHour.admits(new Writer(assignment, role), WORDS);
    }
}
