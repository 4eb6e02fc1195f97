package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.places.Tables.FILLING;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.SLOT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.places.Places;
import fr.vitrine.places.Pool.Terms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The slots of missions in their table. One stays the same as long as its time does, or is moved as one. */
@Component
class SlotRows {

    /** Who waited has so long to say yes. */
    private static final int OFFER_HOURS = 12;

    static final Field<List<Slot>> SLOTS = multiset(
                    select(SLOT.ID, SLOT.POOL_ID, SLOT.DAY, SLOT.STARTS, SLOT.ENDS, FILLING.CAPACITY, FILLING.TAKEN)
                            .from(SLOT)
                            .join(FILLING)
                            .on(FILLING.POOL_ID.eq(SLOT.POOL_ID))
                            .where(SLOT.MISSION_ID.eq(MISSION.ID))
                            .orderBy(SLOT.DAY, SLOT.STARTS, SLOT.ENDS, SLOT.ID))
            .convertFrom(rows -> rows.map(row -> new Slot(
                    row.value1(),
                    row.value2(),
                    time(row.value3(), row.value4(), row.value5()),
                    row.value6(),
                    row.value7())));

    private final DSLContext jooq;
    private final Places places;

    SlotRows(DSLContext jooq, Places places) {
        this.jooq = jooq;
        this.places = places;
    }

    /** Whoever locks a mission as well does so afterwards. */
    void lock(MissionId mission) {
        places.lock(jooq.select(SLOT.POOL_ID)
                .from(SLOT)
                .where(SLOT.MISSION_ID.eq(mission))
                .fetch(SLOT.POOL_ID));
    }

    void insert(MissionId mission, Timing timing) {
        wanted(timing).forEach((time, places) -> insert(mission, time.orElse(null), places));
    }

    /** The first slot that somebody counts on, or waits for, and that this timing has no longer or with too few places. */
    Optional<Slot> inTheWay(Mission current, Timing timing) {
        var wanted = wanted(timing);
        var pools = places.pools(current.slots().stream().map(Slot::pool).toList());
        return current.slots().stream()
                .filter(slot -> {
                    var left = wanted.get(Optional.ofNullable(slot.time()));
                    var pool = pools.get(slot.pool());
                    return left == null ? pool != null && pool.taken() + pool.waiting() > 0 : slot.taken() > left;
                })
                .findFirst();
    }

    void replace(Mission current, Timing timing) {
        var wanted = wanted(timing);
        for (var slot : current.slots()) {
            var many = wanted.remove(Optional.ofNullable(slot.time()));
            if (many == null) {
                jooq.deleteFrom(SLOT).where(SLOT.ID.eq(slot.id())).execute();
            } else {
                places.change(slot.pool(), terms(many));
            }
        }
        wanted.forEach((time, places) -> insert(current.id(), time.orElse(null), places));
    }

    /** Its places, and who has them, stay. */
    void move(SlotId slot, Timing.Time to) {
        jooq.update(SLOT)
                .set(SLOT.DAY, to.day())
                .set(SLOT.STARTS, to.from())
                .set(SLOT.ENDS, to.until())
                .where(SLOT.ID.eq(slot))
                .execute();
    }

    private void insert(MissionId mission, Timing.@Nullable Time time, int many) {
        jooq.insertInto(SLOT)
                .set(SLOT.MISSION_ID, mission)
                .set(SLOT.DAY, time == null ? null : time.day())
                .set(SLOT.STARTS, time == null ? null : time.from())
                .set(SLOT.ENDS, time == null ? null : time.until())
                .set(SLOT.POOL_ID, places.open(terms(many)))
                .execute();
    }

    private static Terms terms(int many) {
        return new Terms(many, true, OFFER_HOURS);
    }

    private static Map<Optional<Timing.Time>, Integer> wanted(Timing timing) {
        var wanted = new LinkedHashMap<Optional<Timing.Time>, Integer>();
        switch (timing) {
            case Timing.Once once ->
                once.shifts().forEach(shift -> wanted.put(Optional.of(shift.time()), shift.places()));
            case Timing.Regular regular -> wanted.put(Optional.empty(), regular.places());
        }
        return wanted;
    }

    private static Timing.@Nullable Time time(
            @Nullable LocalDate day, @Nullable LocalTime from, @Nullable LocalTime until) {
        return day == null ? null : new Timing.Time(day, requireNonNull(from), requireNonNull(until));
    }

    /** As its structure gave it. */
    static Timing.Once once(List<Slot> slots) {
        return new Timing.Once(slots.stream()
                .filter(slot -> Objects.nonNull(slot.time()))
                .map(slot -> new Timing.Shift(requireNonNull(slot.time()), slot.places()))
                .toList());
    }
}
