package fr.vitrine.events.registration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.SensitiveAction;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the log who looked at whom an event is expecting, and for what. */
@Component
class RegistrationLooks {

    private static final Duration ONE_LOOK = Duration.ofHours(1);
    private static final int MOST_KEYS = 10_000;

    /** What a page asks again and again; each instance remembers for itself. */
    private final Cache<Look, Instant> repeated = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterWrite(ONE_LOOK)
            .build();

    private final ApplicationEventPublisher publisher;

    RegistrationLooks(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    private record Look(Actor actor, EventId event, Purpose purpose) {}

    /** A file that leaves the site is logged each time. */
    void note(Actor actor, EventId event, Purpose purpose) {
        var leaves = purpose == Purpose.EXPORT || purpose == Purpose.PAPERS;
        if (leaves || repeated.asMap().putIfAbsent(new Look(actor, event, purpose), Instant.EPOCH) == null) {
            publisher.publishEvent(
                    new SensitiveAction(actor, "registrations.looked-at", "event " + event, purpose.code()));
        }
    }
}
