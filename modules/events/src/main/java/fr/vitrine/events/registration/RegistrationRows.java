package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_ANSWER;
import static fr.vitrine.db.jooq.places.Tables.STANDING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.events.registration.Registration.Keys;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.places.BookingState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
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
        return jooq.select(REGISTRATION.fields())
                .select(STANDING.PEOPLE, STANDING.STATE, STANDING.EXPIRES_AT, STANDING.POSITION, ANSWERS)
                .from(REGISTRATION)
                .join(STANDING)
                .on(STANDING.BOOKING_ID.eq(REGISTRATION.BOOKING_ID))
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(REGISTRATION.OCCURRENCE_ID))
                .where(condition)
                .orderBy(REGISTRATION.ID)
                .fetch(RegistrationRows::read);
    }

    private static Registration read(Record row) {
        var state = RegistrationState.of(
                BookingState.of(row.get(STANDING.STATE)), row.get(REGISTRATION.CONFIRMED_AT) != null);
        var needs = row.get(REGISTRATION.NEEDS);
        return new Registration(
                new RegistrationId(row.get(REGISTRATION.ID)),
                row.get(REGISTRATION.OCCURRENCE_ID),
                row.get(REGISTRATION.STOP_ID),
                row.get(REGISTRATION.IS_ONLINE),
                row.get(STANDING.PEOPLE),
                state,
                row.get(STANDING.POSITION),
                row.get(STANDING.EXPIRES_AT),
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
