package fr.vitrine.volunteers.hours;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS_MOVE;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.applying.ApplicationId;
import fr.vitrine.volunteers.applying.ApplicationState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hours in their tables. */
@Component
class HoursRows {

    private final DSLContext jooq;
    private final Clock clock;

    HoursRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** The last day first. */
    List<HoursEntry> list(Condition condition) {
        return jooq.select(
                        HOURS.ID,
                        HOURS.VERSION,
                        HOURS.APPLICATION_ID,
                        MISSION.ID,
                        MISSION.TITLE,
                        MISSION.IS_EXAMPLE,
                        MISSION.STRUCTURE_ID,
                        APPLICATION.PERSON_ID,
                        APPLICATION.NAME,
                        HOURS.DAY,
                        HOURS.MINUTES,
                        HOURS.STATE,
                        HOURS.ENTERED_BY)
                .from(HOURS)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(HOURS.APPLICATION_ID))
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(condition)
                .orderBy(HOURS.DAY.desc(), HOURS.ID.desc())
                .fetch(HoursRows::toEntry);
    }

    HoursEntry get(HoursId id) {
        return list(HOURS.ID.eq(id.value())).stream().findFirst().orElseThrow(() -> new NotFound("hours"));
    }

    /** Kept from others until the end of the transaction. */
    HoursEntry lock(HoursId id) {
        jooq.selectOne().from(HOURS).where(HOURS.ID.eq(id.value())).forUpdate().fetch();
        return get(id);
    }

    /** Those of accepted applications, the last mission first. */
    List<Engagement> engagements(Condition condition) {
        return jooq.select(APPLICATION.ID, MISSION.ID, MISSION.TITLE, MISSION.STRUCTURE_ID, APPLICATION.NAME)
                .from(APPLICATION)
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(condition.and(APPLICATION.STATE.eq(ApplicationState.ACCEPTED.code())))
                .orderBy(APPLICATION.ID.desc())
                .fetch(row -> new Engagement(
                        new ApplicationId(row.value1()), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /** The unique index is the referee: empty where there is an entry for that day. */
    Optional<HoursId> insert(ApplicationId application, LocalDate day, int minutes, HoursSide by) {
        var now = OffsetDateTime.now(clock);
        return jooq.insertInto(HOURS)
                .set(HOURS.APPLICATION_ID, application.value())
                .set(HOURS.DAY, day)
                .set(HOURS.MINUTES, (short) minutes)
                .set(HOURS.STATE, HoursState.TO_CONFIRM.code())
                .set(HOURS.ENTERED_BY, by.code())
                .set(HOURS.ENTERED_AT, now)
                .set(HOURS.MOVED_AT, now)
                .onConflictDoNothing()
                .returning(HOURS.ID)
                .fetchOptional(row -> new HoursId(row.getId()));
    }

    void change(HoursId id, HoursState to, int minutes) {
        jooq.update(HOURS)
                .set(HOURS.STATE, to.code())
                .set(HOURS.MINUTES, (short) minutes)
                .set(HOURS.VERSION, HOURS.VERSION.plus(1))
                .set(HOURS.MOVED_AT, OffsetDateTime.now(clock))
                .where(HOURS.ID.eq(id.value()))
                .execute();
    }

    /** @param from null: it begins with it */
    void record(
            HoursId id,
            String move,
            @Nullable HoursState from,
            HoursState to,
            int minutes,
            HoursSide side,
            PersonId person) {
        jooq.insertInto(HOURS_MOVE)
                .set(HOURS_MOVE.HOURS_ID, id.value())
                .set(HOURS_MOVE.MOVE, move)
                .set(HOURS_MOVE.FROM_STATE, from == null ? null : from.code())
                .set(HOURS_MOVE.TO_STATE, to.code())
                .set(HOURS_MOVE.MINUTES, (short) minutes)
                .set(HOURS_MOVE.MOVER, side.code())
                .set(HOURS_MOVE.PERSON_ID, person)
                .set(HOURS_MOVE.MOVED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    private static HoursEntry toEntry(Record row) {
        return new HoursEntry(
                new HoursId(row.get(HOURS.ID)),
                row.get(HOURS.VERSION),
                new ApplicationId(row.get(HOURS.APPLICATION_ID)),
                row.get(MISSION.ID),
                row.get(MISSION.TITLE),
                row.get(MISSION.IS_EXAMPLE),
                row.get(MISSION.STRUCTURE_ID),
                row.get(APPLICATION.PERSON_ID),
                row.get(APPLICATION.NAME),
                row.get(HOURS.DAY),
                row.get(HOURS.MINUTES),
                Coded.of(HoursState.class, row.get(HOURS.STATE)),
                Coded.of(HoursSide.class, row.get(HOURS.ENTERED_BY)));
    }
}
