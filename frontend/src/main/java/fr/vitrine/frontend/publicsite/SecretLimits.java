package fr.vitrine.frontend.publicsite;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.RateLimits.Network;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many pages with a secret address somebody opens who was given some: who tries secrets gets no further. */
@Component
public class SecretLimits {

    static final int AN_HOUR = 30;

    private final RateLimits limits;

    SecretLimits(Clock clock) {
        limits = new RateLimits(clock, Duration.ofHours(1));
    }

    private record Tries(String kind, Network network) {}

    /**
     * @param kind of the pages: each is counted for itself
     * @param request null: nobody asks, it is drawn for a test
     */
    public boolean admits(String kind, @Nullable VaadinRequest request) {
        return request == null || admits(kind, request.getRemoteAddr());
    }

    /** @param client address of the browser */
    public boolean admits(String kind, String client) {
        return limits.admits(new Tries(kind, Network.of(client)), AN_HOUR);
    }
}
