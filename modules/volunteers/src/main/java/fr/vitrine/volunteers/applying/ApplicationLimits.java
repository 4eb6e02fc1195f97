package fr.vitrine.volunteers.applying;

import fr.vitrine.accounts.Client;
import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.RateLimits.Network;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much is too much in an hour. */
@Component
class ApplicationLimits {

    private static final int OF_ONE = 20;
    private static final int DRAFTS_OF_ONE = 5;
    private static final int DRAFTS_OF_A_NETWORK = 20;

    private final RateLimits perHour;

    ApplicationLimits(Clock clock) {
        perHour = new RateLimits(clock, Duration.ofHours(1));
    }

    boolean admits(PersonId person) {
        return perHour.admits(person, OF_ONE);
    }

    boolean admitsDraft(EmailAddress email, Client client) {
        return perHour.admits(email.folded(), DRAFTS_OF_ONE)
                && perHour.admits(Network.of(client.address()), DRAFTS_OF_A_NETWORK);
    }
}
