package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION_TOLD;

import fr.vitrine.events.EventsChanged;
import fr.vitrine.events.registration.DatedEvents.Dated;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who registered when their date is moved, or does not take place, within the transaction of that change. */
@Component
class RegistrationWatch {

    private final DSLContext jooq;
    private final DatedEvents dated;
    private final RegistrationRows rows;
    private final RegistrationMails mails;
    private final Clock clock;

    RegistrationWatch(DSLContext jooq, DatedEvents dated, RegistrationRows rows, RegistrationMails mails, Clock clock) {
        this.jooq = jooq;
        this.dated = dated;
        this.rows = rows;
        this.mails = mails;
        this.clock = clock;
    }

    /** What is said of the date now is what who registers knows of it. */
    void told(Dated date) {
        jooq.insertInto(REGISTRATION_TOLD)
                .set(REGISTRATION_TOLD.OCCURRENCE_ID, date.date().id())
                .set(REGISTRATION_TOLD.TOLD, fingerprint(date))
                .onConflictDoNothing()
                .execute();
    }

    @EventListener
    void on(EventsChanged changed) {
        jooq.select(REGISTRATION_TOLD.OCCURRENCE_ID, REGISTRATION_TOLD.TOLD)
                .from(REGISTRATION_TOLD)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ID.eq(REGISTRATION_TOLD.OCCURRENCE_ID))
                .where(OCCURRENCE.ENDS_AT.gt(OffsetDateTime.now(clock)))
                .orderBy(REGISTRATION_TOLD.OCCURRENCE_ID)
                .fetch()
                .forEach(row -> look(dated.get(row.value1()), row.value2()));
    }

    private void look(Dated date, String before) {
        var now = fingerprint(date);
        var told = jooq.update(REGISTRATION_TOLD)
                .set(REGISTRATION_TOLD.TOLD, now)
                .where(REGISTRATION_TOLD
                        .OCCURRENCE_ID
                        .eq(date.date().id())
                        .and(REGISTRATION_TOLD.TOLD.eq(before))
                        .and(REGISTRATION_TOLD.TOLD.ne(now)))
                .execute();
        if (told == 1) {
            tell(date);
        }
    }

    private void tell(Dated date) {
        var template = date.isOff() ? RegistrationMails.DATE_OFF : RegistrationMails.DATE_CHANGED;
        var special = date.date().note();
        var note = special == null ? date.event().details().state().note() : special;
        rows.list(REGISTRATION.OCCURRENCE_ID.eq(date.date().id()).and(REGISTRATION.IS_LIVE))
                .forEach(registration ->
                        mails.writeWithEntry(template, date, registration, Map.of("note", note == null ? "" : note)));
    }

    private static String fingerprint(Dated date) {
        return RegistrationWords.fingerprint(date.event().details(), date.date(), date.isOff());
    }
}
