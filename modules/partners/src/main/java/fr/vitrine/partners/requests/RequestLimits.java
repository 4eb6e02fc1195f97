package fr.vitrine.partners.requests;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.vitrine.accounts.Client;
import fr.vitrine.kernel.EmailAddress;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How much is too much in an hour. Each instance counts for itself. */
@Component
class RequestLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int DRAFTS_OF_ONE = 5;
    private static final int DRAFTS_OF_A_NETWORK = 20;
    private static final int DRAFTS_IN_ALL = 60;
    private static final int WORDS = 20;
    private static final int MOST_KEYS = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(HOUR.multipliedBy(2))
            .build();

    /** @param address of the browser */
    boolean admitsDraft(EmailAddress email, String address) {
        return of("email " + RequestSecrets.folded(email), DRAFTS_OF_ONE).tryConsume(1)
                && of("network " + new Client(address, "").network(), DRAFTS_OF_A_NETWORK)
                        .tryConsume(1);
    }

    /** Whether more projects come in than is plausible; counts this one. */
    boolean isFlood() {
        return !of("all", DRAFTS_IN_ALL).tryConsume(1);
    }

    boolean admitsMessage(AssignmentId assignment, Role role) {
        return of(role + " " + assignment, WORDS).tryConsume(1);
    }

    private Bucket of(String key, int perHour) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                        .build());
    }
}
