package fr.vitrine.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * How often may be tried: for one person, from one network address, and by all together. Each kind of try is counted by
 * itself, so that whoever uses one up shuts nobody out of the others; and each node counts for itself.
 */
@Component
class Attempts {

    private static final Duration PERIOD = Duration.ofHours(1);
    static final int BY_PERSON = 8;
    static final int BY_ADDRESS = 40;
    static final int IN_ALL = 2_000;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> people = buckets();
    private final Cache<String, Bucket> addresses = buckets();
    private final Map<Kind, Bucket> all = new EnumMap<>(Kind.class);

    Attempts() {
        for (var kind : Kind.values()) {
            all.put(kind, bucket(IN_ALL));
        }
    }

    /** What is tried. */
    enum Kind {
        ASK_FOR_LINK,
        FOLLOW_LINK,
        PASSWORD,
        CODE,
        PASSKEY
    }

    /** Counts a try for somebody, and says whether it may be made. */
    boolean mayTry(Kind kind, String person, Client client) {
        var byPerson = people.get(kind + " " + person.toLowerCase(Locale.ROOT), _ -> bucket(BY_PERSON));
        return mayTryFrom(kind, client) && byPerson.tryConsume(1) && mayAll(kind);
    }

    /** Counts a try of which nobody knows yet whose it is. */
    boolean mayTry(Kind kind, Client client) {
        return mayTryFrom(kind, client) && mayAll(kind);
    }

    private boolean mayTryFrom(Kind kind, Client client) {
        return addresses
                .get(kind + " " + client.subscriber(), _ -> bucket(BY_ADDRESS))
                .tryConsume(1);
    }

    private boolean mayAll(Kind kind) {
        return Objects.requireNonNull(all.get(kind)).tryConsume(1);
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
