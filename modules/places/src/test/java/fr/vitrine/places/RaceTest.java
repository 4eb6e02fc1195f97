package fr.vitrine.places;

import static fr.vitrine.db.jooq.places.Tables.BOOKING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.PoolId;
import fr.vitrine.places.Pool.Terms;
import fr.vitrine.testkit.Race;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class RaceTest {

    @Test
    void of_200_who_ask_at_once_for_50_places_50_have_one_and_150_wait_in_their_order() throws Exception {
        try (var counter = new Counter()) {
            var pool = counter.open(Terms.of(50));
            var answers = Race.run(Collections.nCopies(200, () -> counter.ask(pool, 1)));
            assertThat(answers).filteredOn(AskResult.Held.class::isInstance).hasSize(50);
            var waiting = answers.stream()
                    .filter(AskResult.Waiting.class::isInstance)
                    .map(AskResult.Waiting.class::cast)
                    .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                    .toList();
            assertThat(waiting).extracting(AskResult.Waiting::position).containsExactlyElementsOf(upTo(150));
            assertThat(waiting).extracting(AskResult.Waiting::booking).isSorted();
            assertThat(counter.places.pool(pool).taken()).isEqualTo(50);

            var held = held(counter, pool);
            Race.run(held.stream()
                    .<Callable<Boolean>>map(booking -> () -> counter.inOne(() -> counter.places.release(booking)))
                    .toList());
            assertThat(counter.places.pool(pool).taken()).isEqualTo(50);
            assertThat(counter.offered())
                    .containsExactlyInAnyOrderElementsOf(waiting.subList(0, 50).stream()
                            .map(AskResult.Waiting::booking)
                            .toList());
        }
    }

    @Test
    void nodes_that_look_at_the_same_time_end_each_offer_once() throws Exception {
        try (var counter = new Counter()) {
            var offered = new ArrayList<BookingId>();
            for (var i = 0; i < 20; i++) {
                var pool = counter.open(Terms.of(1));
                var first = counter.held(pool, 1);
                offered.add(counter.waiting(pool, 1));
                counter.waiting(pool, 1);
                counter.inOne(() -> counter.places.release(first));
            }
            counter.clock.advance(Duration.ofHours(25));
            Callable<Boolean> node = () -> {
                counter.get(ExpiryJob.class).expire();
                return true;
            };
            Race.run(List.of(node, node));
            node.call(); // what both left to each other
            assertThat(counter.expired())
                    .extracting(BookingExpired::booking)
                    .containsExactlyInAnyOrderElementsOf(offered);
            assertThat(counter.offered()).hasSize(40).doesNotHaveDuplicates();
        }
    }

    private static List<BookingId> held(Counter counter, PoolId pool) {
        return counter.jooq
                .select(BOOKING.ID)
                .from(BOOKING)
                .where(BOOKING.POOL_ID.eq(pool).and(BOOKING.STATE.eq(BookingState.HELD.code())))
                .fetch(BOOKING.ID);
    }

    private static List<Integer> upTo(int last) {
        var numbers = new ArrayList<Integer>();
        for (var i = 1; i <= last; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
