package fr.vitrine.volunteers.figures;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION_MOVE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.SmallNumbers;
import fr.vitrine.volunteers.SmallNumbers.Counted;
import fr.vitrine.volunteers.SmallNumbers.Said;
import fr.vitrine.volunteers.hours.HoursState;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Volunteering in the territory, month by month, for staff. What speaks of fewer than five people is not said. */
@Service
public class VolunteeringFigures {

    /** Whoever has left counts as one for each of their applications: nobody knows any more which were theirs. */
    private static final Field<Long> SOMEBODY = coalesce(
            APPLICATION.PERSON_ID.cast(Long.class), APPLICATION.ID.neg().cast(Long.class));

    private static final Field<Integer> MINUTES =
            coalesce(sum(HOURS.MINUTES), inline(0)).cast(Integer.class);

    private static final Field<String> MONTH = field("to_char({0}, 'YYYY-MM')", String.class, HOURS.DAY);

    private final DSLContext jooq;
    private final Clock clock;

    VolunteeringFigures(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /**
     * @param posted missions that were public for the first time
     * @param volunteers who applied; empty: too few to be said
     * @param minutes confirmed; empty: of too few people
     */
    public record Totals(
            int posted, int closed, int applications, Optional<Integer> volunteers, Optional<Integer> minutes) {}

    @Transactional(readOnly = true)
    public Totals totals(Actor actor, Months months) {
        actor.requireStaff();
        var zone = clock.getZone();
        var posted = jooq.fetchCount(
                MISSION, MISSION.PUBLISHED_AT.ge(months.start(zone)).and(MISSION.PUBLISHED_AT.lt(months.end(zone))));
        var closed = jooq.fetchCount(
                MISSION_MOVE,
                MISSION_MOVE
                        .TO_STATE
                        .eq(MissionState.CLOSED.code())
                        .and(MISSION_MOVE.MOVED_AT.ge(months.start(zone)))
                        .and(MISSION_MOVE.MOVED_AT.lt(months.end(zone))));
        var sent = jooq.select(count(), countDistinct(SOMEBODY))
                .from(APPLICATION)
                .where(APPLICATION.CREATED_AT.ge(months.start(zone)).and(APPLICATION.CREATED_AT.lt(months.end(zone))))
                .fetchSingle();
        return new Totals(
                posted, closed, sent.value1(), SmallNumbers.said(sent.value2(), sent.value2()), confirmed(months));
    }

    private Optional<Integer> confirmed(Months months) {
        return jooq.select(countDistinct(SOMEBODY), MINUTES)
                .from(HOURS)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(HOURS.APPLICATION_ID))
                .where(counts(months))
                .fetchSingle(row -> SmallNumbers.said(row.value1(), row.value2()));
    }

    /** Confirmed minutes; those with most first, what is not said last. */
    @Transactional(readOnly = true)
    public List<Said<CompetenceId>> minutesByDomain(Actor actor, Months months) {
        actor.requireStaff();
        return sorted(minutes(months, MISSION.COMPETENCE_ID, Function.identity()));
    }

    /** As {@link #minutesByDomain}; empty: what is done from home. */
    @Transactional(readOnly = true)
    public List<Said<Optional<CommuneCode>>> minutesByCommune(Actor actor, Months months) {
        actor.requireStaff();
        return sorted(minutes(months, MISSION.COMMUNE_CODE, Optional::ofNullable));
    }

    /** Confirmed minutes in the order of the calendar. */
    @Transactional(readOnly = true)
    public List<Said<YearMonth>> minutesByMonth(Actor actor, Months months) {
        actor.requireStaff();
        return minutes(months, MONTH, YearMonth::parse);
    }

    private <T, K> List<Said<K>> minutes(Months months, Field<T> by, Function<T, K> key) {
        return SmallNumbers.said(jooq.select(by, countDistinct(SOMEBODY), MINUTES)
                .from(HOURS)
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(HOURS.APPLICATION_ID))
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(counts(months))
                .groupBy(by)
                .orderBy(by)
                .fetch(row -> new Counted<>(key.apply(row.value1()), row.value2(), row.value3())));
    }

    private static <K> List<Said<K>> sorted(List<Said<K>> parts) {
        return parts.stream()
                .sorted(Comparator.comparing((Said<K> part) -> part.amount().orElse(-1))
                        .reversed())
                .toList();
    }

    private static Condition counts(Months months) {
        return HOURS.STATE.eq(HoursState.CONFIRMED.code()).and(HOURS.DAY.between(months.firstDay(), months.lastDay()));
    }
}
