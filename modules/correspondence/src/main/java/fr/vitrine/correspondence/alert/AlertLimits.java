package fr.vitrine.correspondence.alert;

import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How many wishes are too many: a mail goes out for each, to an address that somebody else may have typed. */
@Component
class AlertLimits {

    private static final int PER_CLIENT = 10;
    private static final int IN_ALL = 300;
    private static final int PER_ADDRESS = 5;
    private static final String ALL = "all";

    private final RateLimits perHour;
    private final RateLimits perDay;

    AlertLimits(Clock clock) {
        perHour = new RateLimits(clock, Duration.ofHours(1));
        perDay = new RateLimits(clock, Duration.ofDays(1));
    }

    /** Whether this browser, and everybody together, may go on. */
    boolean admits(String client) {
        return perHour.admits(RateLimits.Network.of(client), PER_CLIENT) && perHour.admits(ALL, IN_ALL);
    }

    /** Whether one more mail may ask this address today. */
    boolean admits(EmailAddress address) {
        return perDay.admits(address.folded(), PER_ADDRESS);
    }
}
