package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.SLOT;
import static java.util.Objects.requireNonNull;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.MissionId;
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

/** The slots of missions in their table. One stays the same as long as its time does. */
@Component
class SlotRows {

    static final Field<List<Slot>> SLOTS = multiset(
                    select(SLOT.ID, SLOT.DAY, SLOT.STARTS, SLOT.ENDS, SLOT.PLACES, SLOT.TAKEN)
                            .from(SLOT)
                            .where(SLOT.MISSION_ID.eq(MISSION.ID))
                            .orderBy(SLOT.DAY, SLOT.STARTS, SLOT.ENDS, SLOT.ID))
            .convertFrom(rows -> rows.map(row -> new Slot(
                    row.value1(), time(row.value2(), row.value3(), row.value4()), row.value5(), row.value6())));

    private final DSLContext jooq;

    SlotRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    void insert(MissionId mission, Timing timing) {
        wanted(timing).forEach((time, places) -> insert(mission, time.orElse(null), places));
    }

    /** The first slot that somebody counts on and that this timing has no longer, or not with as many places. */
    static Optional<Slot> inTheWay(Mission current, Timing timing) {
        var wanted = wanted(timing);
        return current.slots().stream()
                .filter(slot -> slot.taken() > wanted.getOrDefault(Optional.ofNullable(slot.time()), 0))
                .findFirst();
    }

    void replace(Mission current, Timing timing) {
        var wanted = wanted(timing);
        for (var slot : current.slots()) {
            var places = wanted.remove(Optional.ofNullable(slot.time()));
            if (places == null) {
                jooq.deleteFrom(SLOT).where(SLOT.ID.eq(slot.id())).execute();
            } else {
                jooq.update(SLOT)
                        .set(SLOT.PLACES, places.shortValue())
                        .where(SLOT.ID.eq(slot.id()))
                        .execute();
            }
        }
        wanted.forEach((time, places) -> insert(current.id(), time.orElse(null), places));
    }

    private void insert(MissionId mission, Timing.@Nullable Time time, int places) {
        jooq.insertInto(SLOT)
                .set(SLOT.MISSION_ID, mission)
                .set(SLOT.DAY, time == null ? null : time.day())
                .set(SLOT.STARTS, time == null ? null : time.from())
                .set(SLOT.ENDS, time == null ? null : time.until())
                .set(SLOT.PLACES, (short) places)
                .execute();
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
