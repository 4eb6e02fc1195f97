package fr.vitrine.places;

import fr.vitrine.kernel.PoolId;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whose turn it is. Its methods are called with the pool locked. */
@Component
class WaitingLine {

    private final PlaceRows rows;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    WaitingLine(PlaceRows rows, ApplicationEventPublisher publisher, Clock clock) {
        this.rows = rows;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Offers what is free, in order, to each who waits and whose people all fit. */
    void offer(PoolId id) {
        var pool = rows.pool(id).orElseThrow();
        var free = pool.free();
        for (var next = rows.nextWaiting(id, free); next.isPresent(); next = rows.nextWaiting(id, free)) {
            var booking = next.get();
            var until = OffsetDateTime.now(clock).plusHours(pool.terms().offerHours());
            rows.take(id, booking.people());
            rows.set(booking.id(), BookingState.OFFERED, until);
            free = free == null ? null : free - booking.people();
            publisher.publishEvent(new PlaceOffered(id, booking.id(), until));
        }
    }

    /** Its places are free, and offered to nobody yet. */
    void end(Booking booking, BookingState end) {
        rows.set(booking.id(), end, null);
        if (booking.state().takesPlaces()) {
            rows.take(booking.pool(), -booking.people());
        }
    }
}
