package fr.vitrine.frontend.publicsite.certificates;

import com.vaadin.flow.server.VaadinRequest;
import fr.vitrine.correspondence.RateLimits;
import fr.vitrine.correspondence.RateLimits.Network;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many certificates somebody looks at who checks some papers: who tries codes gets no further. */
@Component
class CheckLimits {

    static final int AN_HOUR = 30;

    private final RateLimits limits;

    CheckLimits(Clock clock) {
        limits = new RateLimits(clock, Duration.ofHours(1));
    }

    /** @param request null: nobody asks, it is drawn for a test */
    boolean admits(@Nullable VaadinRequest request) {
        return request == null || limits.admits(Network.of(request.getRemoteAddr()), AN_HOUR);
    }
}
