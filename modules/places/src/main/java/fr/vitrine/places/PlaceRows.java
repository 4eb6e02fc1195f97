package fr.vitrine.places;

import static fr.vitrine.db.jooq.places.Tables.BOOKING;
import static fr.vitrine.db.jooq.places.Tables.POOL;
import static fr.vitrine.db.jooq.places.Tables.STANDING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PoolId;
import fr.vitrine.places.Pool.Terms;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pools and bookings in their tables. */
@Component
class PlaceRows {

    private static final Field<Integer> WAITING_PEOPLE =
            field(select(coalesce(sum(BOOKING.PEOPLE), val(0)).cast(Integer.class))
                    .from(BOOKING)
                    .where(BOOKING.POOL_ID.eq(POOL.ID).and(BOOKING.STATE.eq(BookingState.WAITING.code()))));

    private final DSLContext jooq;

    PlaceRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    PoolId insert(Terms terms) {
        return jooq.insertInto(POOL)
                .set(POOL.CAPACITY, terms.capacity())
                .set(POOL.IS_WAITING_ALLOWED, terms.waitingAllowed())
                .set(POOL.OFFER_HOURS, (short) terms.offerHours())
                .returning(POOL.ID)
                .fetchSingle(POOL.ID);
    }

    void update(PoolId id, Terms terms) {
        jooq.update(POOL)
                .set(POOL.CAPACITY, terms.capacity())
                .set(POOL.IS_WAITING_ALLOWED, terms.waitingAllowed())
                .set(POOL.OFFER_HOURS, (short) terms.offerHours())
                .where(POOL.ID.eq(id))
                .execute();
    }

    void delete(PoolId id) {
        jooq.deleteFrom(POOL).where(POOL.ID.eq(id)).execute();
    }

    /** @param people fewer than none give places back */
    void take(PoolId id, int people) {
        if (people != 0) {
            jooq.update(POOL)
                    .set(POOL.TAKEN, POOL.TAKEN.plus(people))
                    .where(POOL.ID.eq(id))
                    .execute();
        }
    }

    Pool lock(PoolId id) {
        jooq.select(POOL.ID).from(POOL).where(POOL.ID.eq(id)).forUpdate().execute();
        return pool(id).orElseThrow(() -> new NotFound("pool"));
    }

    /** @return false where another has it in hand */
    boolean lockUnlessBusy(PoolId id) {
        return jooq.select(POOL.ID)
                .from(POOL)
                .where(POOL.ID.eq(id))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
    }

    Optional<Pool> pool(PoolId id) {
        return Optional.ofNullable(pools(List.of(id)).get(id));
    }

    Map<PoolId, Pool> pools(Collection<PoolId> ids) {
        return jooq.select(
                        POOL.ID, POOL.CAPACITY, POOL.IS_WAITING_ALLOWED, POOL.OFFER_HOURS, POOL.TAKEN, WAITING_PEOPLE)
                .from(POOL)
                .where(POOL.ID.in(ids))
                .fetchMap(
                        POOL.ID,
                        row -> new Pool(
                                row.value1(),
                                new Terms(row.value2(), row.value3(), row.value4()),
                                row.value5(),
                                row.value6()));
    }

    BookingId insert(PoolId pool, int people, BookingState state, @Nullable OffsetDateTime until) {
        return jooq.insertInto(BOOKING)
                .set(BOOKING.POOL_ID, pool)
                .set(BOOKING.PEOPLE, (short) people)
                .set(BOOKING.STATE, state.code())
                .set(BOOKING.EXPIRES_AT, until)
                .returning(BOOKING.ID)
                .fetchSingle(BOOKING.ID);
    }

    void set(BookingId id, BookingState state, @Nullable OffsetDateTime until) {
        jooq.update(BOOKING)
                .set(BOOKING.STATE, state.code())
                .set(BOOKING.EXPIRES_AT, until)
                .where(BOOKING.ID.eq(id))
                .execute();
    }

    void resize(BookingId id, int people) {
        jooq.update(BOOKING)
                .set(BOOKING.PEOPLE, (short) people)
                .where(BOOKING.ID.eq(id))
                .execute();
    }

    Optional<Booking> booking(BookingId id) {
        return Optional.ofNullable(bookings(List.of(id)).get(id));
    }

    Map<BookingId, Booking> bookings(Collection<BookingId> ids) {
        return list(BOOKING.ID.in(ids)).stream().collect(Collectors.toMap(Booking::id, booking -> booking));
    }

    /** The first who waits and has confirmed it: @param free how many people fit; null: any number */
    Optional<Booking> nextWaiting(PoolId pool, @Nullable Integer free) {
        var waits = BOOKING.POOL_ID
                .eq(pool)
                .and(BOOKING.STATE.eq(BookingState.WAITING.code()))
                .and(BOOKING.EXPIRES_AT.isNull());
        var fits = free == null ? noCondition() : BOOKING.PEOPLE.le((short) Math.min(free, Short.MAX_VALUE));
        return list(waits.and(fits), 1).stream().findFirst();
    }

    List<Booking> due(PoolId pool, OffsetDateTime now) {
        return list(BOOKING.POOL_ID.eq(pool).and(BOOKING.EXPIRES_AT.le(now)));
    }

    List<PoolId> poolsWithDue(OffsetDateTime now) {
        return jooq.selectDistinct(BOOKING.POOL_ID)
                .from(BOOKING)
                .where(BOOKING.EXPIRES_AT.le(now))
                .orderBy(BOOKING.POOL_ID)
                .fetch(BOOKING.POOL_ID);
    }

    Optional<Integer> position(BookingId id) {
        return jooq.select(STANDING.POSITION)
                .from(STANDING)
                .where(STANDING.POOL_ID
                        .eq(select(BOOKING.POOL_ID).from(BOOKING).where(BOOKING.ID.eq(id)))
                        .and(STANDING.BOOKING_ID.eq(id)))
                .fetchOptional(STANDING.POSITION);
    }

    private List<Booking> list(Condition condition) {
        return list(condition, Integer.MAX_VALUE);
    }

    private List<Booking> list(Condition condition, int most) {
        return jooq.select(BOOKING.ID, BOOKING.POOL_ID, BOOKING.PEOPLE, BOOKING.STATE, BOOKING.EXPIRES_AT)
                .from(BOOKING)
                .where(condition)
                .orderBy(BOOKING.ID)
                .limit(most)
                .fetch(row -> new Booking(
                        row.value1(), row.value2(), row.value3(), BookingState.of(row.value4()), row.value5()));
    }
}
