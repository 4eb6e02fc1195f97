package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_POOL;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.PoolId;
import fr.vitrine.kernel.StopId;
import fr.vitrine.places.Places;
import fr.vitrine.places.Pool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of each date, on site and online apart, of an itinerary those of each stop: opened when they are first asked for. */
@Component
class DatePools {

    private final DSLContext jooq;
    private final Places places;
    private final SettingsRows settings;
    private final DatedEvents dated;

    DatePools(DSLContext jooq, Places places, SettingsRows settings, DatedEvents dated) {
        this.jooq = jooq;
        this.places = places;
        this.settings = settings;
        this.dated = dated;
    }

    /** What one comes to. */
    record Key(OccurrenceId date, boolean online, @Nullable StopId stop) {

        static Key of(Visit visit, boolean online) {
            var stop = visit.stop();
            return new Key(visit.date().id(), online, stop == null ? null : stop.id());
        }
    }

    PoolId of(Key key, Pool.Terms terms) {
        return find(key).orElseGet(() -> open(key, terms));
    }

    /** Of two who ask first, one opens it; what the other opened goes again. */
    private PoolId open(Key key, Pool.Terms terms) {
        var pool = places.open(terms);
        var opened = jooq.insertInto(REGISTRATION_POOL)
                .set(REGISTRATION_POOL.POOL_ID, pool)
                .set(REGISTRATION_POOL.OCCURRENCE_ID, key.date())
                .set(REGISTRATION_POOL.IS_ONLINE, key.online())
                .set(REGISTRATION_POOL.STOP_ID, key.stop())
                .onConflictDoNothing()
                .execute();
        if (opened == 1) {
            return pool;
        }
        places.remove(pool);
        return find(key).orElseThrow();
    }

    private Optional<PoolId> find(Key key) {
        return jooq.select(REGISTRATION_POOL.POOL_ID)
                .from(REGISTRATION_POOL)
                .where(REGISTRATION_POOL
                        .OCCURRENCE_ID
                        .eq(key.date())
                        .and(REGISTRATION_POOL.IS_ONLINE.eq(key.online()))
                        .and(REGISTRATION_POOL.STOP_ID.isNotDistinctFrom(key.stop())))
                .fetchOptional(REGISTRATION_POOL.POOL_ID);
    }

    /** How many are taken where somebody has asked; what nobody has asked for is all free. */
    Map<Key, Pool> of(List<OccurrenceId> dates) {
        var keys = jooq.select(
                        REGISTRATION_POOL.POOL_ID,
                        REGISTRATION_POOL.OCCURRENCE_ID,
                        REGISTRATION_POOL.IS_ONLINE,
                        REGISTRATION_POOL.STOP_ID)
                .from(REGISTRATION_POOL)
                .where(REGISTRATION_POOL.OCCURRENCE_ID.in(dates))
                .fetchMap(row -> new Key(row.value2(), row.value3(), row.value4()), row -> row.value1());
        var pools = places.pools(keys.values());
        var found = new HashMap<Key, Pool>();
        keys.forEach((key, pool) -> found.put(key, Objects.requireNonNull(pools.get(pool))));
        return found;
    }

    /**
     * Gives all dates of an event what its settings say now: more places are offered to who waits.
     *
     * @return false where more are taken of one than there would be; the caller rolls back
     */
    boolean follow(EventId event) {
        var now = settings.of(event);
        var stops = dated.stops(event);
        return jooq
                .select(REGISTRATION_POOL.POOL_ID, REGISTRATION_POOL.IS_ONLINE, REGISTRATION_POOL.STOP_ID)
                .from(REGISTRATION_POOL)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(REGISTRATION_POOL.OCCURRENCE_ID))
                .where(OCCURRENCE.EVENT_ID.eq(event).and(OCCURRENCE.ENDS_AT.gt(currentOffsetDateTime())))
                .orderBy(REGISTRATION_POOL.POOL_ID)
                .fetch()
                .stream()
                .allMatch(row -> {
                    var stop = stops.stream()
                            .filter(one -> one.id().equals(row.value3()))
                            .findFirst();
                    return places.change(row.value1(), now.terms(row.value2(), stop.orElse(null)));
                });
    }
}
