package fr.vitrine.places;

import static fr.vitrine.places.BookingState.EXPIRED;
import static fr.vitrine.places.BookingState.HELD;
import static fr.vitrine.places.BookingState.OFFERED;
import static fr.vitrine.places.BookingState.RELEASED;
import static fr.vitrine.places.BookingState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.places.Pool.Terms;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.transaction.IllegalTransactionStateException;

@TestInstance(Lifecycle.PER_CLASS)
class PlacesTest {

    private final Counter counter = new Counter();

    @BeforeEach
    void quiet() {
        counter.offered().clear();
        counter.expired().clear();
    }

    @AfterAll
    void close() {
        counter.close();
    }

    @Test
    void places_are_held_until_there_are_none_and_then_one_waits_in_line() {
        var pool = counter.open(Terms.of(3));
        assertThat(counter.ask(pool, 2)).isInstanceOf(AskResult.Held.class);
        assertThat(counter.ask(pool, 2))
                .isInstanceOfSatisfying(
                        AskResult.Waiting.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(1));
        assertThat(counter.ask(pool, 1)).isInstanceOf(AskResult.Held.class);
        assertThat(counter.ask(pool, 1))
                .isInstanceOfSatisfying(
                        AskResult.Waiting.class,
                        waiting -> assertThat(waiting.position()).isEqualTo(2));
        assertThat(counter.places.pool(pool)).isEqualTo(new Pool(pool, Terms.of(3), 3, 3));
    }

    @Test
    void without_a_line_or_for_more_people_than_there_will_ever_be_places_it_is_full() {
        var pool = counter.open(new Terms(1, false, 24));
        counter.held(pool, 1);
        assertThat(counter.ask(pool, 1)).isEqualTo(new AskResult.Full());
        assertThat(counter.ask(counter.open(Terms.of(3)), 4)).isEqualTo(new AskResult.Full());
    }

    @Test
    void without_a_limit_everybody_has_a_place() {
        var pool = counter.open(Terms.UNLIMITED);
        assertThat(counter.ask(pool, 400)).isInstanceOf(AskResult.Held.class);
        assertThat(counter.places.pool(pool).free()).isNull();
    }

    @Test
    void what_is_given_back_is_offered_to_the_first_in_line_and_is_taken_until_they_answer() {
        var pool = counter.open(Terms.of(1));
        var first = counter.held(pool, 1);
        var second = counter.waiting(pool, 1);
        var third = counter.waiting(pool, 1);
        release(first);
        assertThat(counter.offered()).containsExactly(second);
        assertThat(counter.state(second)).isEqualTo(OFFERED);
        assertThat(counter.ask(pool, 1)).isInstanceOf(AskResult.Waiting.class);
        assertThat(counter.inOne(() -> counter.places.accept(second))).isTrue();
        assertThat(counter.state(second)).isEqualTo(HELD);
        release(second);
        release(third);
        assertThat(counter.state(third)).isEqualTo(RELEASED);
        assertThat(counter.offered()).hasSize(3).startsWith(second, third);
    }

    @Test
    void a_group_that_is_too_big_is_passed_over_and_keeps_its_turn() {
        var pool = counter.open(Terms.of(3));
        var one = counter.held(pool, 1);
        var two = counter.held(pool, 2);
        var group = counter.waiting(pool, 3);
        var behind = counter.waiting(pool, 1);
        release(one);
        assertThat(counter.offered()).containsExactly(behind);
        release(two);
        assertThat(counter.state(group)).isEqualTo(WAITING);
        release(behind);
        assertThat(counter.state(group)).isEqualTo(OFFERED);
    }

    @Test
    void an_offer_that_nobody_accepts_goes_on_to_the_next() {
        var pool = counter.open(Terms.of(1));
        var first = counter.held(pool, 1);
        var second = counter.waiting(pool, 1);
        var third = counter.waiting(pool, 1);
        release(first);
        counter.clock.advance(Duration.ofHours(25));
        counter.get(ExpiryJob.class).expire();
        assertThat(counter.state(second)).isEqualTo(EXPIRED);
        assertThat(counter.expired()).contains(new BookingExpired(pool, second, OFFERED));
        assertThat(counter.state(third)).isEqualTo(OFFERED);
        assertThat(counter.inOne(() -> counter.places.accept(second))).isFalse();
    }

    @Test
    void what_is_asked_for_a_time_is_lost_unless_it_is_confirmed() {
        var pool = counter.open(Terms.of(2));
        var kept = counter.inOne(() -> ((AskResult.Held) counter.places.ask(pool, 1, Duration.ofHours(2))).booking());
        var lost = counter.inOne(() -> ((AskResult.Held) counter.places.ask(pool, 1, Duration.ofHours(2))).booking());
        counter.inOne(() -> counter.places.confirm(kept));
        counter.clock.advance(Duration.ofHours(3));
        counter.get(ExpiryJob.class).expire();
        assertThat(counter.state(kept)).isEqualTo(HELD);
        assertThat(counter.state(lost)).isEqualTo(EXPIRED);
        assertThat(counter.places.pool(pool).taken()).isEqualTo(1);
    }

    @Test
    void who_has_yet_to_confirm_is_offered_nothing_and_has_the_turn_as_soon_as_they_do() {
        var pool = counter.open(Terms.of(1));
        var first = counter.held(pool, 1);
        var unsure =
                counter.inOne(() -> ((AskResult.Waiting) counter.places.ask(pool, 1, Duration.ofHours(2))).booking());
        release(first);
        assertThat(counter.offered()).isEmpty();
        var state = counter.inOne(() -> counter.places.confirm(unsure)).state();
        assertThat(state).isEqualTo(OFFERED);
        assertThat(counter.offered()).containsExactly(unsure);
    }

    @Test
    void more_people_need_free_places_and_fewer_give_theirs_to_the_line() {
        var pool = counter.open(Terms.of(4));
        var group = counter.held(pool, 3);
        assertThat(resize(group, 5)).isEqualTo(new ResizeResult.NotEnough(1));
        assertThat(resize(group, 4)).isInstanceOf(ResizeResult.Resized.class);
        var waits = counter.waiting(pool, 2);
        assertThat(resize(waits, 3)).isInstanceOf(ResizeResult.Resized.class);
        resize(group, 1);
        assertThat(counter.offered()).containsExactly(waits);
        assertThat(counter.places.pool(pool).taken()).isEqualTo(4);
        release(group);
        assertThat(resize(group, 1)).isEqualTo(new ResizeResult.Over());
    }

    @Test
    void more_places_are_offered_to_the_line_and_there_are_never_fewer_than_are_taken() {
        var pool = counter.open(Terms.of(1));
        counter.held(pool, 1);
        var second = counter.waiting(pool, 1);
        assertThat(counter.inOne(() -> counter.places.change(pool, Terms.of(0))))
                .isFalse();
        assertThat(counter.inOne(() -> counter.places.change(pool, Terms.of(2))))
                .isTrue();
        assertThat(counter.offered()).containsExactly(second);
        var third = counter.waiting(pool, 1);
        counter.inOne(() -> counter.places.change(pool, Terms.of(40_000)));
        assertThat(counter.offered()).containsExactly(second, third);
    }

    @Test
    void what_is_given_back_twice_is_free_once() {
        var pool = counter.open(Terms.of(2));
        var booking = counter.held(pool, 1);
        counter.held(pool, 1);
        release(booking);
        assertThat(counter.inOne(() -> counter.places.release(booking))).isFalse();
        assertThat(counter.places.pool(pool).taken()).isEqualTo(1);
    }

    @Test
    void nothing_is_given_outside_of_the_transaction_of_who_decided() {
        var pool = counter.open(Terms.of(2));
        assertThatThrownBy(() -> counter.places.ask(pool, 1)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void release(BookingId booking) {
        assertThat(counter.inOne(() -> counter.places.release(booking))).isTrue();
    }

    private ResizeResult resize(BookingId booking, int people) {
        return counter.inOne(() -> counter.places.resize(booking, people));
    }
}
