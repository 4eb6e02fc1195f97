package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.places.Tables.BOOKED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import fr.vitrine.events.Events;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.kernel.StopId;
import fr.vitrine.places.BookingState;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many registered, came and did not, counted in people. Names are not needed for it: it stays when they are forgotten. */
@Service
public class RegistrationFigures {

    private static final String LATE = "{0} > {1} - interval '24 hours'";

    private static final Condition IS_CONFIRMED = REGISTRATION.CONFIRMED_AT.isNotNull();

    private static final Field<Integer> REGISTERED =
            people(IS_CONFIRMED.and(BOOKED.STATE.eq(BookingState.HELD.code())));
    private static final Field<Integer> WAITING =
            people(IS_CONFIRMED.and(BOOKED.STATE.in(BookingState.WAITING.code(), BookingState.OFFERED.code())));
    private static final Field<Integer> CAME = people(REGISTRATION.ARRIVED_AT.isNotNull());
    private static final Field<Integer> ABSENT = people(REGISTRATION.ABSENT_AT.isNotNull());
    private static final Field<Integer> GIVEN_BACK = people(REGISTRATION.GIVEN_BACK_AT.isNotNull());
    private static final Field<Integer> GIVEN_BACK_LATE =
            people(condition(LATE, REGISTRATION.GIVEN_BACK_AT, OCCURRENCE.STARTS_AT));

    private final DSLContext jooq;
    private final Events events;

    RegistrationFigures(DSLContext jooq, Events events) {
        this.jooq = jooq;
        this.events = events;
    }

    /**
     * People.
     *
     * @param registered have a confirmed place
     * @param cancelled gave a confirmed place back
     * @param late of those, within the last 24 hours
     */
    public record Counts(int registered, int waiting, int came, int absent, int cancelled, int late) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public Counts plus(Counts other) {
            return new Counts(
                    registered + other.registered,
                    waiting + other.waiting,
                    came + other.came,
                    absent + other.absent,
                    cancelled + other.cancelled,
                    late + other.late);
        }
    }

    /** Of one date, way and stop: @param stop null: all of the date */
    public record Line(
            EventId event,
            OccurrenceId date,
            LocalDate day,
            boolean online,
            @Nullable StopId stop,
            Counts counts) {}

    /** By date, way and stop, in the order of the dates. */
    @Transactional(readOnly = true)
    public List<Line> of(Actor actor, EventId event) {
        events.get(actor, event);
        return lines(OCCURRENCE.EVENT_ID.eq(event));
    }

    /** Of all events whose dates begin in a year, for staff. */
    @Transactional(readOnly = true)
    public List<Line> ofYear(Actor actor, int year) {
        actor.requireStaff();
        return lines(OCCURRENCE.FIRST_DAY.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    /** The years of which there is anything to tell, the latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Actor actor) {
        actor.requireStaff();
        return jooq
                .selectDistinct(OCCURRENCE.FIRST_DAY)
                .from(OCCURRENCE)
                .join(REGISTRATION)
                .on(REGISTRATION.OCCURRENCE_ID.eq(OCCURRENCE.ID))
                .fetch(row -> row.value1().getYear())
                .stream()
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
    }

    private List<Line> lines(Condition which) {
        return jooq.select(
                        OCCURRENCE.EVENT_ID,
                        OCCURRENCE.ID,
                        OCCURRENCE.FIRST_DAY,
                        REGISTRATION.IS_ONLINE,
                        REGISTRATION.STOP_ID,
                        REGISTERED,
                        WAITING,
                        CAME,
                        ABSENT,
                        GIVEN_BACK,
                        GIVEN_BACK_LATE)
                .from(REGISTRATION)
                .join(BOOKED)
                .on(BOOKED.BOOKING_ID.eq(REGISTRATION.BOOKING_ID))
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(REGISTRATION.OCCURRENCE_ID))
                .where(which.and(IS_CONFIRMED))
                .groupBy(OCCURRENCE.ID, REGISTRATION.IS_ONLINE, REGISTRATION.STOP_ID)
                .orderBy(OCCURRENCE.STARTS_AT, OCCURRENCE.ID, REGISTRATION.IS_ONLINE, REGISTRATION.STOP_ID)
                .fetch(row -> new Line(
                        row.get(OCCURRENCE.EVENT_ID),
                        row.get(OCCURRENCE.ID),
                        row.get(OCCURRENCE.FIRST_DAY),
                        row.get(REGISTRATION.IS_ONLINE),
                        row.get(REGISTRATION.STOP_ID),
                        new Counts(
                                row.get(REGISTERED),
                                row.get(WAITING),
                                row.get(CAME),
                                row.get(ABSENT),
                                row.get(GIVEN_BACK),
                                row.get(GIVEN_BACK_LATE))));
    }

    private static Field<Integer> people(Condition condition) {
        return coalesce(sum(BOOKED.PEOPLE).filterWhere(condition).cast(Integer.class), inline(0));
    }
}
