package fr.vitrine.correspondence.conversation;

import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many messages are too many. Each instance counts for itself. */
@Component
class SendingLimits {

    private static final int PER_SENDER = 5;
    private static final int PER_CLIENT = 10;
    private static final int PER_WRITER = 20;
    private static final int PER_STRUCTURE = 20;
    private static final int IN_ALL = 200;
    private static final String ALL = "all";

    private final RateLimits perHour;

    private record Sender(String address) {}

    private record Writer(ConversationId conversation, Side side) {}

    SendingLimits(Clock clock) {
        perHour = new RateLimits(clock, Duration.ofHours(1));
    }

    /** Whether this sender and this browser may go on; counts the message if so. */
    boolean admits(EmailAddress sender, String client) {
        return perHour.admits(new Sender(sender.folded()), PER_SENDER)
                && perHour.admits(RateLimits.Network.of(client), PER_CLIENT);
    }

    /** Whether the structure, or everybody together, gets more than is plausible; counts the message. */
    boolean isFlood(StructureId structure) {
        var tooManyForOne = !perHour.admits(structure, PER_STRUCTURE);
        var tooManyInAll = !perHour.admits(ALL, IN_ALL);
        return tooManyForOne || tooManyInAll;
    }

    boolean admitsAnswer(ConversationId conversation, Side from) {
        return perHour.admits(new Writer(conversation, from), PER_WRITER);
    }
}
