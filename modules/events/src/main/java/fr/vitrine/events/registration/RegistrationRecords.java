package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_ANSWER;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_QUESTION;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import fr.vitrine.places.Places;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody registered for, by their address. */
@Component
class RegistrationRecords implements PersonalRecords {

    private final DSLContext jooq;
    private final RegistrationRows rows;
    private final RegistrationStore store;
    private final Places places;
    private final Clock clock;

    RegistrationRecords(DSLContext jooq, RegistrationRows rows, RegistrationStore store, Places places, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.store = store;
        this.places = places;
        this.clock = clock;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "event registrations",
                jooq.select(
                                EVENT.TITLE,
                                OCCURRENCE.STARTS_AT,
                                REGISTRATION.CREATED_AT,
                                REGISTRATION.CONFIRMED_AT,
                                REGISTRATION.ARRIVED_AT,
                                REGISTRATION.ABSENT_AT,
                                REGISTRATION.NAME,
                                REGISTRATION.NEEDS)
                        .from(REGISTRATION)
                        .join(OCCURRENCE)
                        .on(OCCURRENCE.ID.eq(REGISTRATION.OCCURRENCE_ID))
                        .join(EVENT)
                        .on(EVENT.ID.eq(OCCURRENCE.EVENT_ID))
                        .where(isOf(subject))
                        .orderBy(REGISTRATION.ID));
        PersonalRows.tell(
                report,
                "event registration answers",
                jooq.select(REGISTRATION.CREATED_AT, REGISTRATION_QUESTION.LABEL, REGISTRATION_ANSWER.ANSWER)
                        .from(REGISTRATION_ANSWER)
                        .join(REGISTRATION)
                        .on(REGISTRATION.ID.eq(REGISTRATION_ANSWER.REGISTRATION_ID))
                        .join(REGISTRATION_QUESTION)
                        .on(REGISTRATION_QUESTION.ID.eq(REGISTRATION_ANSWER.QUESTION_ID))
                        .where(isOf(subject))
                        .orderBy(REGISTRATION.ID, REGISTRATION_QUESTION.ID));
    }

    /** What is still to come goes to who waits for it; that somebody came stays, and names nobody. */
    @Override
    public void forget(Subject subject) {
        rows.list(isOf(subject).and(OCCURRENCE.ENDS_AT.gt(OffsetDateTime.now(clock))))
                .forEach(registration -> {
                    places.release(registration.keys().booking());
                    store.cancelled(registration);
                });
        rows.list(isOf(subject)).forEach(registration -> store.anonymise(registration.id()));
    }

    private static Condition isOf(Subject subject) {
        return PersonalRows.isOf(REGISTRATION.EMAIL, subject.email());
    }
}
