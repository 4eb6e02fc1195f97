package fr.vitrine.accounts;

import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.RateLimits.Network;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * How often may be tried in an hour: for one person, from one network address, and by all together. Each kind of try is
 * counted by itself, so that whoever uses one up shuts nobody out of the others.
 */
@Component
class Attempts {

    static final int BY_PERSON = 8;
    static final int BY_ADDRESS = 40;
    static final int IN_ALL = 2_000;

    private final RateLimits perHour;

    Attempts(Clock clock) {
        perHour = new RateLimits(clock, Duration.ofHours(1));
    }

    /** What is tried. */
    enum Kind {
        ASK_FOR_LINK,
        FOLLOW_LINK,
        PASSWORD,
        CODE,
        PASSKEY
    }

    private record Person(Kind kind, String name) {}

    private record From(Kind kind, Network network) {}

    /** Counts a try for somebody, and says whether it may be made. */
    boolean mayTry(Kind kind, String person, Client client) {
        return mayTryFrom(kind, client)
                && perHour.admits(new Person(kind, person.toLowerCase(Locale.ROOT)), BY_PERSON)
                && perHour.admits(kind, IN_ALL);
    }

    /** Counts a try of which nobody knows yet whose it is. */
    boolean mayTry(Kind kind, Client client) {
        return mayTryFrom(kind, client) && perHour.admits(kind, IN_ALL);
    }

    private boolean mayTryFrom(Kind kind, Client client) {
        return perHour.admits(new From(kind, Network.of(client.address())), BY_ADDRESS);
    }
}
