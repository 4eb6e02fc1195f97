package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.places.Tables.BOOKED;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_SLOT;
import static fr.vitrine.db.jooq.volunteers.Tables.SLOT;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import fr.vitrine.correspondence.conversation.ConversationId;
import fr.vitrine.db.jooq.places.tables.Booked;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.partners.Coded;
import fr.vitrine.places.BookingState;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.Application.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications in their tables. */
@Component
class ApplicationRows {

    private static final Booked BEFORE = BOOKED.as("before");

    /** In line, from 1. */
    private static final Field<Integer> POSITION = when(
            BOOKED.STATE.eq(BookingState.WAITING.code()),
            field(select(count())
                    .from(BEFORE)
                    .where(BEFORE.POOL_ID.eq(BOOKED.POOL_ID))
                    .and(BEFORE.STATE.eq(BookingState.WAITING.code()))
                    .and(BEFORE.BOOKING_ID.le(BOOKED.BOOKING_ID))));

    private static final Field<List<Choice>> CHOICES = multiset(select(
                            APPLICATION_SLOT.SLOT_ID,
                            SLOT.DAY,
                            SLOT.STARTS,
                            SLOT.ENDS,
                            APPLICATION_SLOT.BOOKING_ID,
                            BOOKED.STATE,
                            BOOKED.EXPIRES_AT,
                            POSITION,
                            APPLICATION_SLOT.SEQUENCE,
                            APPLICATION_SLOT.TOOK_PLACE,
                            APPLICATION_SLOT.ATTENDED)
                    .from(APPLICATION_SLOT)
                    .join(SLOT)
                    .on(SLOT.ID.eq(APPLICATION_SLOT.SLOT_ID))
                    .join(BOOKED)
                    .on(BOOKED.BOOKING_ID.eq(APPLICATION_SLOT.BOOKING_ID))
                    .where(APPLICATION_SLOT.APPLICATION_ID.eq(APPLICATION.ID))
                    .orderBy(SLOT.DAY, SLOT.STARTS, SLOT.ENDS, SLOT.ID))
            .convertFrom(rows -> rows.map(row -> new Choice(
                    row.value1(),
                    time(row.value2(), row.value3(), row.value4()),
                    row.value5(),
                    BookingState.of(row.value6()),
                    row.value7(),
                    row.value8(),
                    row.value9(),
                    row.value10(),
                    row.value11())));

    private static final List<SelectField<?>> FIELDS = List.of(
            APPLICATION.ID,
            APPLICATION.VERSION,
            APPLICATION.MISSION_ID,
            APPLICATION.PERSON_ID,
            APPLICATION.NAME,
            APPLICATION.STATE,
            APPLICATION.REASON,
            APPLICATION.CONVERSATION_ID,
            APPLICATION.UID,
            CHOICES,
            APPLICATION.CREATED_AT,
            APPLICATION.MOVED_AT,
            APPLICATION.FIRST_ANSWER_AT);

    private final DSLContext jooq;
    private final Clock clock;

    ApplicationRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** Those that came last first. */
    List<Application> list(Condition condition) {
        return list(condition, 0, Integer.MAX_VALUE);
    }

    List<Application> list(Condition condition, int offset, int limit) {
        return jooq.select(FIELDS)
                .from(APPLICATION)
                .where(condition)
                .orderBy(APPLICATION.CREATED_AT.desc(), APPLICATION.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(ApplicationRows::toApplication);
    }

    List<Application> ofMission(MissionId mission) {
        return list(APPLICATION.MISSION_ID.eq(mission));
    }

    Optional<Application> find(Condition condition) {
        return list(condition, 0, 1).stream().findFirst();
    }

    Application get(ApplicationId id) {
        return find(APPLICATION.ID.eq(id.value())).orElseThrow(() -> new NotFound("application"));
    }

    Optional<Application> findBooked(BookingId booking) {
        return find(APPLICATION.ID.in(select(APPLICATION_SLOT.APPLICATION_ID)
                .from(APPLICATION_SLOT)
                .where(APPLICATION_SLOT.BOOKING_ID.eq(booking))));
    }

    /** After the places of its mission. */
    Application lock(ApplicationId id) {
        jooq.selectOne()
                .from(APPLICATION)
                .where(APPLICATION.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return get(id);
    }

    /** The unique index is the referee between two of the same person: empty for the second. */
    Optional<ApplicationId> insert(MissionId mission, PersonId person, String name, ApplicationState state) {
        var now = OffsetDateTime.now(clock);
        return jooq.insertInto(APPLICATION)
                .set(APPLICATION.MISSION_ID, mission)
                .set(APPLICATION.PERSON_ID, person)
                .set(APPLICATION.NAME, name)
                .set(APPLICATION.STATE, state.code())
                .set(APPLICATION.CREATED_AT, now)
                .set(APPLICATION.MOVED_AT, now)
                .onConflictDoNothing()
                .returning(APPLICATION.ID)
                .fetchOptional(row -> new ApplicationId(row.getId()));
    }

    void converse(ApplicationId id, ConversationId conversation) {
        jooq.update(APPLICATION)
                .set(APPLICATION.CONVERSATION_ID, conversation.value())
                .where(APPLICATION.ID.eq(id.value()))
                .execute();
    }

    void choose(ApplicationId id, Map<SlotId, BookingId> bookings) {
        bookings.forEach((slot, booking) -> jooq.insertInto(APPLICATION_SLOT)
                .set(APPLICATION_SLOT.APPLICATION_ID, id.value())
                .set(APPLICATION_SLOT.SLOT_ID, slot)
                .set(APPLICATION_SLOT.BOOKING_ID, booking)
                .execute());
    }

    /** What calendars have of it has changed. */
    void change(ApplicationId id, ApplicationState to, @Nullable Reason reason, boolean answered) {
        var now = OffsetDateTime.now(clock);
        jooq.update(APPLICATION)
                .set(APPLICATION.STATE, to.code())
                .set(APPLICATION.REASON, reason == null ? null : reason.code())
                .set(APPLICATION.VERSION, APPLICATION.VERSION.plus(1))
                .set(APPLICATION.MOVED_AT, now)
                .where(APPLICATION.ID.eq(id.value()))
                .execute();
        if (answered) {
            jooq.update(APPLICATION)
                    .set(APPLICATION.FIRST_ANSWER_AT, now)
                    .where(APPLICATION.ID.eq(id.value()).and(APPLICATION.FIRST_ANSWER_AT.isNull()))
                    .execute();
        }
        jooq.update(APPLICATION_SLOT)
                .set(APPLICATION_SLOT.SEQUENCE, APPLICATION_SLOT.SEQUENCE.plus(1))
                .where(APPLICATION_SLOT.APPLICATION_ID.eq(id.value()))
                .execute();
    }

    /** The slot is at another time: calendars hear of it, and the day before of the new one is one as well. */
    void moved(ApplicationId id, SlotId slot) {
        jooq.update(APPLICATION_SLOT)
                .set(APPLICATION_SLOT.SEQUENCE, APPLICATION_SLOT.SEQUENCE.plus(1))
                .setNull(APPLICATION_SLOT.REMINDED_AT)
                .where(APPLICATION_SLOT.APPLICATION_ID.eq(id.value()).and(APPLICATION_SLOT.SLOT_ID.eq(slot)))
                .execute();
    }

    private static Application toApplication(Record row) {
        var reason = row.get(APPLICATION.REASON);
        var conversation = row.get(APPLICATION.CONVERSATION_ID);
        return new Application(
                new ApplicationId(row.get(APPLICATION.ID)),
                row.get(APPLICATION.VERSION),
                row.get(APPLICATION.MISSION_ID),
                row.get(APPLICATION.PERSON_ID),
                row.get(APPLICATION.NAME),
                Coded.of(ApplicationState.class, row.get(APPLICATION.STATE)),
                reason == null ? null : Coded.of(Reason.class, reason),
                conversation == null ? null : new ConversationId(conversation),
                row.get(APPLICATION.UID),
                row.get(CHOICES),
                row.get(APPLICATION.CREATED_AT),
                row.get(APPLICATION.MOVED_AT),
                row.get(APPLICATION.FIRST_ANSWER_AT));
    }

    private static Timing.@Nullable Time time(
            @Nullable LocalDate day, @Nullable LocalTime from, @Nullable LocalTime until) {
        return day == null ? null : new Timing.Time(day, Objects.requireNonNull(from), Objects.requireNonNull(until));
    }
}
