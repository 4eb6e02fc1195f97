package fr.vitrine.events.registration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.vitrine.accounts.Client;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.EventId;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How much is too much in an hour. Each instance counts for itself. */
@Component
class RegistrationLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int OF_ONE = 10;
    private static final int OF_A_NETWORK = 60;
    private static final int MESSAGES = 5;
    private static final int MOST_KEYS = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(HOUR.multipliedBy(2))
            .build();

    /** @param address of the browser */
    boolean admits(EmailAddress email, String address) {
        return of("email " + email.value().toLowerCase(Locale.ROOT), OF_ONE).tryConsume(1)
                && of("network " + new Client(address, "").network(), OF_A_NETWORK)
                        .tryConsume(1);
    }

    boolean admitsMessage(EventId event) {
        return of("message " + event, MESSAGES).tryConsume(1);
    }

    private Bucket of(String key, int perHour) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                        .build());
    }
}
