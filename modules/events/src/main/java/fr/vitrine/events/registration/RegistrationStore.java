package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_ANSWER;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_QUESTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import fr.vitrine.correspondence.Site;
import fr.vitrine.events.calendar.CalendarUid;
import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.Sha256;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes registrations, and makes them nobody's. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RegistrationStore {

    static final String NOBODY = "—";

    private final DSLContext jooq;
    private final RegistrationSecrets secrets;
    private final Site site;
    private final Clock clock;

    RegistrationStore(DSLContext jooq, RegistrationSecrets secrets, Site site, Clock clock) {
        this.jooq = jooq;
        this.secrets = secrets;
        this.site = site;
        this.clock = clock;
    }

    RegistrationId insert(Visit visit, RegistrationForm form, @Nullable EmailAddress email, BookingId booking) {
        var nonce = UUID.randomUUID();
        var date = visit.date();
        var stop = visit.stop();
        var id = new RegistrationId(jooq.insertInto(REGISTRATION)
                .set(REGISTRATION.OCCURRENCE_ID, date.id())
                .set(REGISTRATION.BOOKING_ID, booking)
                .set(REGISTRATION.STOP_ID, stop == null ? null : stop.id())
                .set(REGISTRATION.IS_ONLINE, form.online())
                .set(REGISTRATION.NONCE, nonce)
                .set(REGISTRATION.SECRET_HASH, Sha256.of(secrets.secret(nonce)))
                .set(REGISTRATION.TICKET, secrets.ticket(nonce))
                .set(REGISTRATION.UID, uid(visit))
                .set(REGISTRATION.NAME, form.name())
                .set(REGISTRATION.EMAIL, email)
                .set(REGISTRATION.LANGUAGE, form.locale().getLanguage().equals("en") ? "en" : "fr")
                .set(REGISTRATION.NEEDS, form.needs().isEmpty() ? null : form.needs())
                .set(REGISTRATION.CREATED_AT, OffsetDateTime.now(clock))
                .returning(REGISTRATION.ID)
                .fetchSingle(REGISTRATION.ID));
        answers(id, form.answers());
        return id;
    }

    /** By which the feeds of the site know it as well. */
    private String uid(Visit visit) {
        var date = CalendarUid.of(visit.event().id(), visit.date().original(), site.url());
        var stop = visit.stop();
        return stop == null ? date : CalendarUid.ofStop(date, stop.id());
    }

    /** In the place of those there were; what was said to questions that are not asked any more stays. */
    void answers(RegistrationId id, Map<Long, String> answers) {
        jooq.deleteFrom(REGISTRATION_ANSWER)
                .where(REGISTRATION_ANSWER
                        .REGISTRATION_ID
                        .eq(id.value())
                        .and(REGISTRATION_ANSWER.QUESTION_ID.in(select(REGISTRATION_QUESTION.ID)
                                .from(REGISTRATION_QUESTION)
                                .where(REGISTRATION_QUESTION.IS_RETIRED.isFalse()))))
                .execute();
        answers.forEach((question, answer) -> {
            if (!answer.isEmpty()) {
                jooq.insertInto(REGISTRATION_ANSWER)
                        .set(REGISTRATION_ANSWER.REGISTRATION_ID, id.value())
                        .set(REGISTRATION_ANSWER.QUESTION_ID, question)
                        .set(REGISTRATION_ANSWER.ANSWER, answer)
                        .execute();
            }
        });
    }

    void needs(RegistrationId id, String needs) {
        jooq.update(REGISTRATION)
                .set(REGISTRATION.NEEDS, needs.isEmpty() ? null : needs)
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    /** From now on nobody else registers with this address for this date: the index is the referee. */
    void confirmed(RegistrationId id) {
        jooq.update(REGISTRATION)
                .set(REGISTRATION.IS_LIVE, true)
                .set(REGISTRATION.CONFIRMED_AT, coalesce(REGISTRATION.CONFIRMED_AT, val(OffsetDateTime.now(clock))))
                .set(REGISTRATION.SEQUENCE, REGISTRATION.SEQUENCE.plus(1))
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    /** @param before as it was until now: who came gives a place back, at a time that counts */
    void cancelled(Registration before) {
        if (before.isComing()) {
            jooq.update(REGISTRATION)
                    .set(REGISTRATION.GIVEN_BACK_AT, OffsetDateTime.now(clock))
                    .where(REGISTRATION.ID.eq(before.id().value()))
                    .execute();
        }
        over(before.id());
    }

    void over(RegistrationId id) {
        jooq.update(REGISTRATION)
                .set(REGISTRATION.IS_LIVE, false)
                .set(REGISTRATION.SEQUENCE, REGISTRATION.SEQUENCE.plus(1))
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    /** Its entry in calendars has to be read anew. */
    void changed(RegistrationId id) {
        jooq.update(REGISTRATION)
                .set(REGISTRATION.SEQUENCE, REGISTRATION.SEQUENCE.plus(1))
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    void arrived(RegistrationId id, @Nullable OffsetDateTime at) {
        jooq.update(REGISTRATION)
                .set(REGISTRATION.ARRIVED_AT, at)
                .setNull(REGISTRATION.ABSENT_AT)
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    void absent(RegistrationId id) {
        jooq.update(REGISTRATION)
                .setNull(REGISTRATION.ARRIVED_AT)
                .set(REGISTRATION.ABSENT_AT, OffsetDateTime.now(clock))
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    void reminded(RegistrationId id) {
        jooq.update(REGISTRATION)
                .set(REGISTRATION.REMINDED_AT, OffsetDateTime.now(clock))
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    /** How many came stays; who they were does not. */
    void anonymise(RegistrationId id) {
        jooq.deleteFrom(REGISTRATION_ANSWER)
                .where(REGISTRATION_ANSWER.REGISTRATION_ID.eq(id.value()))
                .execute();
        jooq.update(REGISTRATION)
                .set(REGISTRATION.NAME, NOBODY)
                .setNull(REGISTRATION.EMAIL)
                .setNull(REGISTRATION.NEEDS)
                .set(REGISTRATION.IS_LIVE, false)
                .set(REGISTRATION.ANONYMISED_AT, OffsetDateTime.now(clock))
                .where(REGISTRATION.ID.eq(id.value()))
                .execute();
    }

    void delete(RegistrationId id) {
        jooq.deleteFrom(REGISTRATION).where(REGISTRATION.ID.eq(id.value())).execute();
    }
}
