package fr.vitrine.places;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PoolId;
import fr.vitrine.places.Pool.Terms;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives places, first come, first served. The pool's row is locked before anything is decided, so that of all who ask at
 * once each sees what the one before has left. Decides nothing about access: that is for the module whose pool it is, in
 * whose transaction each change is made.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Places {

    private final PlaceRows rows;
    private final WaitingLine line;
    private final Clock clock;

    Places(PlaceRows rows, WaitingLine line, Clock clock) {
        this.rows = rows;
        this.line = line;
        this.clock = clock;
    }

    public PoolId open(Terms terms) {
        return rows.insert(terms);
    }

    /** With all its bookings. */
    public void remove(PoolId pool) {
        rows.delete(pool);
    }

    /**
     * Keeps the pools from others until the end of the transaction, in an order that all keep: for who has to lock more than
     * the pools, and does so after them, as the job does that ends what is due.
     */
    public void lock(Collection<PoolId> pools) {
        pools.stream()
                .distinct()
                .sorted(Comparator.comparingLong(PoolId::value))
                .forEach(rows::lock);
    }

    /** Asks for good. */
    public AskResult ask(PoolId pool, int people) {
        return ask(pool, people, (OffsetDateTime) null);
    }

    /** Asks for places, or a turn in line, that are lost unless {@link #confirm confirmed} within that time. */
    public AskResult ask(PoolId pool, int people, Duration toConfirm) {
        return ask(pool, people, OffsetDateTime.now(clock).plus(toConfirm));
    }

    private AskResult ask(PoolId id, int people, @Nullable OffsetDateTime until) {
        var pool = rows.lock(id);
        if (pool.hasRoomFor(people)) {
            rows.take(id, people);
            return new AskResult.Held(rows.insert(id, people, BookingState.HELD, until));
        }
        var capacity = pool.terms().capacity();
        if (!pool.terms().waitingAllowed() || capacity != null && people > capacity) {
            return new AskResult.Full();
        }
        var booking = rows.insert(id, people, BookingState.WAITING, until);
        return new AskResult.Waiting(booking, rows.position(booking).orElseThrow());
    }

    /**
     * What was asked for a time stays; who waits is offered places at once where they are free. An offer is accepted by it.
     *
     * @return how it stands now; one that is over stays so
     */
    public Booking confirm(BookingId id) {
        var booking = lock(id);
        if (!booking.state().isLive()) {
            return booking;
        }
        var now = booking.state() == BookingState.OFFERED ? BookingState.HELD : booking.state();
        rows.set(id, now, null);
        line.offer(booking.pool());
        return rows.booking(id).orElseThrow();
    }

    /** @return whether it has its places now: false where the offer was over */
    public boolean accept(BookingId offered) {
        return confirm(offered).state() == BookingState.HELD;
    }

    /**
     * Gives places back, declines an offer, or leaves the line; who waits is offered what becomes free.
     *
     * @return false where it was over before
     */
    public boolean release(BookingId id) {
        var booking = lock(id);
        if (!booking.state().isLive()) {
            return false;
        }
        line.end(booking, BookingState.RELEASED);
        line.offer(booking.pool());
        return true;
    }

    /** More people need places that are free; who waits may come with others and keeps the turn. */
    public ResizeResult resize(BookingId id, int people) {
        var booking = lock(id);
        if (!booking.state().isLive()) {
            return new ResizeResult.Over();
        }
        var pool = rows.pool(booking.pool()).orElseThrow();
        var capacity = pool.terms().capacity();
        var more = booking.state().takesPlaces() ? people - booking.people() : 0;
        if (more > 0 && !pool.hasRoomFor(more) || capacity != null && people > capacity) {
            return new ResizeResult.NotEnough(capacity == null ? 0 : Math.max(0, capacity - pool.taken()));
        }
        rows.resize(id, people);
        rows.take(pool.id(), more);
        line.offer(pool.id());
        return new ResizeResult.Resized(rows.booking(id).orElseThrow());
    }

    /**
     * More places are offered to who waits.
     *
     * @return false, and nothing changes, where more places are taken than there would be
     */
    public boolean change(PoolId id, Terms terms) {
        var pool = rows.lock(id);
        var capacity = terms.capacity();
        if (capacity != null && capacity < pool.taken()) {
            return false;
        }
        rows.update(id, terms);
        line.offer(id);
        return true;
    }

    @Transactional(readOnly = true)
    public Pool pool(PoolId id) {
        return rows.pool(id).orElseThrow(() -> new NotFound("pool"));
    }

    @Transactional(readOnly = true)
    public Map<PoolId, Pool> pools(Collection<PoolId> ids) {
        return rows.pools(ids);
    }

    @Transactional(readOnly = true)
    public Booking booking(BookingId id) {
        return rows.booking(id).orElseThrow(() -> new NotFound("booking"));
    }

    @Transactional(readOnly = true)
    public Map<BookingId, Booking> bookings(Collection<BookingId> ids) {
        return rows.bookings(ids);
    }

    /** In line, counted in bookings from 1; empty where it does not wait. */
    @Transactional(readOnly = true)
    public Optional<Integer> position(BookingId id) {
        return rows.position(id);
    }

    /** The pool is locked first, always: two who change the same pool cannot wait for each other. */
    private Booking lock(BookingId id) {
        rows.lock(booking(id).pool());
        return booking(id);
    }
}
