package fr.vitrine.correspondence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
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

    /** A network of one subscriber, as a key: of IPv6 that is 2^64 addresses, of IPv4 one. */
    public record Network(String address) {

        private static final int IPV6_SUBSCRIBER = 8;

        /** @param client the address of a browser; what is none is a network of its own */
        public static Network of(String client) {
            if (!client.contains(":") || !client.matches("[0-9a-fA-F.:]+")) {
                return new Network(client);
            }
            try {
                var bytes = InetAddress.getByName(client).getAddress();
                return new Network(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, IPV6_SUBSCRIBER)));
            } catch (UnknownHostException _) {
                return new Network(client);
            }
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
