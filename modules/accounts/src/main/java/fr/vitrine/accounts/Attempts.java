package fr.vitrine.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How often may be tried: by one address of mail, from one network address, and by all together. Each node counts for itself. */
@Component
class Attempts {

    private static final Duration PERIOD = Duration.ofHours(1);
    private static final int BY_PERSON = 8;
    private static final int BY_ADDRESS = 40;
    private static final int IN_ALL = 2_000;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> people = buckets();
    private final Cache<String, Bucket> addresses = buckets();
    private final Bucket all = bucket(IN_ALL);

    /** Counts a try, and says whether it may be made. */
    boolean mayTry(String kind, String person, Client client) {
        var byAddress = addresses.get(kind + " " + client.address(), _ -> bucket(BY_ADDRESS));
        var byPerson = people.get(kind + " " + person.toLowerCase(Locale.ROOT), _ -> bucket(BY_PERSON));
        return byAddress.tryConsume(1) && byPerson.tryConsume(1) && all.tryConsume(1);
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(PERIOD)
                .build();
    }

    private static Bucket bucket(int capacity) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, PERIOD))
                .build();
    }
}
