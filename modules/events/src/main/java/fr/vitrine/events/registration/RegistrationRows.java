package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_ANSWER;
import static fr.vitrine.db.jooq.places.Tables.BOOKED;
import static fr.vitrine.db.jooq.places.Tables.STANDING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.events.registration.Registration.Keys;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PoolId;
import fr.vitrine.places.BookingState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads registrations, each with how its booking stands. */
@Component
class RegistrationRows {

    private static final Field<Map<Long, String>> ANSWERS = multiset(
                    select(REGISTRATION_ANSWER.QUESTION_ID, REGISTRATION_ANSWER.ANSWER)
                            .from(REGISTRATION_ANSWER)
                            .where(REGISTRATION_ANSWER.REGISTRATION_ID.eq(REGISTRATION.ID)))
            .convertFrom(rows -> rows.stream().collect(Collectors.toMap(row -> row.value1(), row -> row.value2())));

    private final DSLContext jooq;

    RegistrationRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    Optional<Registration> find(Condition condition) {
        return list(condition).stream().findFirst();
    }

    Registration get(RegistrationId id) {
        return find(REGISTRATION.ID.eq(id.value())).orElseThrow(() -> new NotFound("registration"));
    }

    /** In the order in which they came in. */
    List<Registration> list(Condition condition) {
        var found = jooq.select(REGISTRATION.fields())
                .select(BOOKED.POOL_ID, BOOKED.PEOPLE, BOOKED.STATE, BOOKED.EXPIRES_AT, ANSWERS)
                .from(REGISTRATION)
                .join(BOOKED)
                .on(BOOKED.BOOKING_ID.eq(REGISTRATION.BOOKING_ID))
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(REGISTRATION.OCCURRENCE_ID))
                .where(condition)
                .orderBy(REGISTRATION.ID)
                .fetch();
        var positions = positions(found.stream()
                .filter(row -> BookingState.of(row.get(BOOKED.STATE)) == BookingState.WAITING)
                .map(row -> row.get(BOOKED.POOL_ID))
                .collect(Collectors.toSet()));
        return found.map(row -> read(row, positions.get(row.get(REGISTRATION.BOOKING_ID))));
    }

    /** Counted in the lines they wait in, once each: joined to what was found, it would be counted in all there are. */
    private Map<BookingId, Integer> positions(Set<PoolId> lines) {
        return lines.isEmpty()
                ? Map.of()
                : jooq.select(STANDING.BOOKING_ID, STANDING.POSITION)
                        .from(STANDING)
                        .where(STANDING.POOL_ID.in(lines).and(STANDING.POSITION.isNotNull()))
                        .fetchMap(STANDING.BOOKING_ID, STANDING.POSITION);
    }

    private static Registration read(Record row, @Nullable Integer position) {
        var state = RegistrationState.of(
                BookingState.of(row.get(BOOKED.STATE)), row.get(REGISTRATION.CONFIRMED_AT) != null);
        var needs = row.get(REGISTRATION.NEEDS);
        return new Registration(
                new RegistrationId(row.get(REGISTRATION.ID)),
                row.get(REGISTRATION.OCCURRENCE_ID),
                row.get(REGISTRATION.STOP_ID),
                row.get(REGISTRATION.IS_ONLINE),
                row.get(BOOKED.PEOPLE),
                state,
                position,
                row.get(BOOKED.EXPIRES_AT),
                row.get(REGISTRATION.NAME),
                row.get(REGISTRATION.EMAIL),
                Locale.of(row.get(REGISTRATION.LANGUAGE)),
                needs == null ? "" : needs,
                row.get(ANSWERS),
                row.get(REGISTRATION.TICKET),
                row.get(REGISTRATION.ARRIVED_AT),
                row.get(REGISTRATION.ABSENT_AT) != null,
                row.get(REGISTRATION.CREATED_AT),
                new Keys(
                        row.get(REGISTRATION.BOOKING_ID),
                        row.get(REGISTRATION.NONCE),
                        row.get(REGISTRATION.UID),
                        row.get(REGISTRATION.SEQUENCE)));
    }
}
