package fr.vitrine.correspondence.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How many messages are too many. Each instance counts for itself. */
@Component
class SendingLimits {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int PER_SENDER = 5;
    private static final int PER_CLIENT = 10;
    private static final int PER_WRITER = 20;
    private static final int PER_STRUCTURE = 20;
    private static final int IN_ALL = 200;
    private static final int MOST_KEYS = 50_000;

    private final TimeMeter time;
    private final Cache<Object, Bucket> buckets;
    private final Bucket all;

    private record Client(String address) {}

    private record Writer(ConversationId conversation, Side side) {}

    SendingLimits(Clock clock) {
        time = new ClockTime(clock);
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .expireAfterAccess(HOUR.multipliedBy(2))
                .build();
        all = bucket(IN_ALL);
    }

    /** Whether this sender and this browser may go on; counts the message if so. */
    boolean admits(EmailAddress sender, String client) {
        return of(sender.value().toLowerCase(Locale.ROOT), PER_SENDER).tryConsume(1)
                && of(new Client(network(client)), PER_CLIENT).tryConsume(1);
    }

    /** Whether the structure, or everybody together, gets more than is plausible; counts the message. */
    boolean isFlood(StructureId structure) {
        var tooManyForOne = !of(structure, PER_STRUCTURE).tryConsume(1);
        var tooManyInAll = !all.tryConsume(1);
        return tooManyForOne || tooManyInAll;
    }

    boolean admitsAnswer(ConversationId conversation, Side from) {
        return of(new Writer(conversation, from), PER_WRITER).tryConsume(1);
    }

    private Bucket of(Object key, int perHour) {
        return buckets.get(key, any -> bucket(perHour));
    }

    private Bucket bucket(int perHour) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(perHour)
                        .refillGreedy(perHour, HOUR)
                        .build())
                .withCustomTimePrecision(time)
                .build();
    }

    /** An IPv6 subscriber has a whole network of addresses. */
    static String network(String client) {
        if (!client.contains(":")) {
            return client;
        }
        var groups = client.split(":");
        return String.join(":", groups.length > 4 ? Arrays.copyOf(groups, 4) : groups);
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
