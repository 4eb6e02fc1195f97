package fr.vitrine.volunteers.applying;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.vitrine.accounts.Client;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How much is too much in an hour. Each instance counts for itself. */
@Component
class ApplicationLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int OF_ONE = 20;
    private static final int DRAFTS_OF_ONE = 5;
    private static final int DRAFTS_OF_A_NETWORK = 20;
    private static final int MOST_KEYS = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEYS)
            .expireAfterAccess(HOUR.multipliedBy(2))
            .build();

    boolean admits(PersonId person) {
        return of("person " + person, OF_ONE).tryConsume(1);
    }

    boolean admitsDraft(EmailAddress email, Client client) {
        return of("email " + email.value().toLowerCase(Locale.ROOT), DRAFTS_OF_ONE)
                        .tryConsume(1)
                && of("network " + client.network(), DRAFTS_OF_A_NETWORK).tryConsume(1);
    }

    private Bucket of(String key, int perHour) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, HOUR))
                        .build());
    }
}
