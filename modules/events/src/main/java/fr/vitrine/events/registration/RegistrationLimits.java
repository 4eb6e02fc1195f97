package fr.vitrine.events.registration;

import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.RateLimits.Network;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.EventId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much is too much in an hour. */
@Component
class RegistrationLimits {

    private static final int OF_ONE = 10;
    private static final int OF_A_NETWORK = 60;
    private static final int MESSAGES = 5;

    private final RateLimits perHour;

    RegistrationLimits(Clock clock) {
        perHour = new RateLimits(clock, Duration.ofHours(1));
    }

    /** @param address of the browser */
    boolean admits(EmailAddress email, String address) {
        return perHour.admits(email.folded(), OF_ONE) && perHour.admits(Network.of(address), OF_A_NETWORK);
    }

    boolean admitsMessage(EventId event) {
        return perHour.admits(event, MESSAGES);
    }
}
