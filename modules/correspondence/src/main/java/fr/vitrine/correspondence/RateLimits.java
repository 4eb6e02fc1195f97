package fr.vitrine.correspondence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** How many in a time are too many, for whatever is counted. Each instance counts for itself, in memory alone. */
public final class RateLimits {

    private static final int MOST_KEYS = 50_000;

    private final TimeMeter time;
    private final Duration period;
    private final Cache<Object, Bucket> buckets;

    public RateLimits(Clock clock, Duration period) {
        this.time = new ClockTime(clock);
        this.period = period;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(period.multipliedBy(2))
                .build();
    }

    /** A network of one subscriber, as a key. */
    public record Network(String address) {

        /** An IPv6 subscriber has a whole network of addresses. */
        public static Network of(String client) {
            if (!client.contains(":")) {
                return new Network(client);
            }
            var groups = client.split(":");
            return new Network(String.join(":", groups.length > 4 ? Arrays.copyOf(groups, 4) : groups));
        }
    }

    /**
     * Whether there may be one more for this key; counts it if so.
     *
     * @param key of a type of its own for each thing that is counted
     */
    public boolean admits(Object key, int most) {
        return buckets.get(key, _ -> bucket(most)).tryConsume(1);
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(most)
                        .refillGreedy(most, period)
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
