package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static fr.vitrine.db.jooq.places.Tables.BOOKED;

import fr.vitrine.places.BookingState;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time does to registrations: who comes is reminded the day before, what nobody confirmed is deleted, and some time
 * after a date nobody is named any more.
 */
@Component
class RegistrationClock {

    private static final Duration AHEAD = Duration.ofHours(26);
    private static final Duration UNCONFIRMED = Duration.ofDays(1);

    private final DSLContext jooq;
    private final RegistrationRows rows;
    private final RegistrationStore store;
    private final RegistrationMails mails;
    private final DatedEvents dated;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final RegistrationPeriods periods;

    RegistrationClock(
            DSLContext jooq,
            RegistrationRows rows,
            RegistrationStore store,
            RegistrationMails mails,
            DatedEvents dated,
            Clock clock,
            PlatformTransactionManager transactionManager,
            RegistrationPeriods periods) {
        this.jooq = jooq;
        this.rows = rows;
        this.store = store;
        this.mails = mails;
        this.dated = dated;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
        this.periods = periods;
    }

    /** Who registered within the last day needs no reminder. */
    @Scheduled(cron = "${vitrine.registrations.reminders:0 5 * * * *}", zone = "Europe/Paris")
    void remind() {
        var now = OffsetDateTime.now(clock);
        var due = REGISTRATION
                .IS_LIVE
                .isTrue()
                .and(REGISTRATION.REMINDED_AT.isNull())
                .and(REGISTRATION.CREATED_AT.lt(now.minusDays(1)))
                .and(BOOKED.STATE.eq(BookingState.HELD.code()))
                .and(OCCURRENCE.STARTS_AT.gt(now))
                .and(OCCURRENCE.STARTS_AT.le(now.plus(AHEAD)));
        each(due, registration -> {
            var visit = dated.visit(registration);
            store.reminded(registration.id());
            if (!visit.isOff()) {
                mails.writeWithEntry(RegistrationMails.REMINDER, visit, registration, Map.of());
            }
        });
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Paris")
    void forget() {
        var now = OffsetDateTime.now(clock);
        each(
                REGISTRATION
                        .CONFIRMED_AT
                        .isNull()
                        .and(BOOKED.STATE.in(BookingState.EXPIRED.code(), BookingState.RELEASED.code()))
                        .and(REGISTRATION.CREATED_AT.lt(now.minus(UNCONFIRMED))),
                registration -> store.delete(registration.id()));
        each(
                REGISTRATION.ANONYMISED_AT.isNull().and(OCCURRENCE.ENDS_AT.lt(now.minus(periods.keep()))),
                registration -> store.anonymise(registration.id()));
    }

    /** One a transaction, locked while it is looked at: nodes go past each other. */
    private void each(Condition due, Consumer<Registration> work) {
        for (var found : rows.list(due)) {
            transactions.executeWithoutResult(_ -> {
                if (isMine(found.id())) {
                    rows.list(due.and(REGISTRATION.ID.eq(found.id().value()))).forEach(work);
                }
            });
        }
    }

    private boolean isMine(RegistrationId id) {
        return jooq.select(REGISTRATION.ID)
                .from(REGISTRATION)
                .where(REGISTRATION.ID.eq(id.value()))
                .forUpdate()
                .skipLocked()
                .fetchOptional()
                .isPresent();
    }
}
