package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.places.Tables.BOOKED;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_SLOT;
import static fr.vitrine.db.jooq.volunteers.Tables.SLOT;

import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.places.BookingState;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.TableField;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The day before, who was accepted is reminded; the day after, asked whether it took place. One mail a transaction, its row
 * locked and marked: nodes go past what another has in hand.
 */
@Component
class ApplicationClock {

    private final DSLContext jooq;
    private final ApplicationRows rows;
    private final ApplicationMails mails;
    private final ApplicationDrafts drafts;
    private final GuardianConsents guardians;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ApplicationClock(
            DSLContext jooq,
            ApplicationRows rows,
            ApplicationMails mails,
            ApplicationDrafts drafts,
            GuardianConsents guardians,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.jooq = jooq;
        this.rows = rows;
        this.mails = mails;
        this.drafts = drafts;
        this.guardians = guardians;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    @Scheduled(cron = "${vitrine.volunteers.reminders:0 0 9-19 * * *}", zone = "Europe/Paris")
    void remind() {
        var today = LocalDate.now(clock);
        each(SLOT.DAY.eq(today.plusDays(1)), APPLICATION_SLOT.REMINDED_AT, ApplicationMails.REMINDER);
        each(
                SLOT.DAY.between(today.minusDays(7), today.minusDays(1)).and(APPLICATION_SLOT.TOOK_PLACE.isNull()),
                APPLICATION_SLOT.ASKED_AT,
                ApplicationMails.TOOK_PLACE);
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Paris")
    void forget() {
        drafts.forgetOld(Actor.OPERATOR);
        guardians.forgetOld(Actor.OPERATOR);
    }

    private void each(Condition due, TableField<? extends Record, OffsetDateTime> mark, MailTemplate template) {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transactions.execute(_ -> one(due, mark, template)));
        } while (more);
    }

    private boolean one(Condition due, TableField<? extends Record, OffsetDateTime> mark, MailTemplate template) {
        var found = jooq.select(APPLICATION_SLOT.APPLICATION_ID, APPLICATION_SLOT.SLOT_ID)
                .from(APPLICATION_SLOT)
                .join(SLOT)
                .on(SLOT.ID.eq(APPLICATION_SLOT.SLOT_ID))
                .join(APPLICATION)
                .on(APPLICATION.ID.eq(APPLICATION_SLOT.APPLICATION_ID))
                .join(BOOKED)
                .on(BOOKED.BOOKING_ID.eq(APPLICATION_SLOT.BOOKING_ID))
                .where(due)
                .and(mark.isNull())
                .and(APPLICATION.STATE.eq(ApplicationState.ACCEPTED.code()))
                .and(BOOKED.STATE.eq(BookingState.HELD.code()))
                .orderBy(APPLICATION_SLOT.APPLICATION_ID, APPLICATION_SLOT.SLOT_ID)
                .limit(1)
                .forUpdate()
                .of(APPLICATION_SLOT)
                .skipLocked()
                .fetchOptional();
        found.ifPresent(row -> send(new ApplicationId(row.value1()), row.value2(), mark, template));
        return found.isPresent();
    }

    private void send(
            ApplicationId id, SlotId slot, TableField<? extends Record, OffsetDateTime> mark, MailTemplate template) {
        jooq.update(APPLICATION_SLOT)
                .set(mark, OffsetDateTime.now(clock))
                .where(APPLICATION_SLOT.APPLICATION_ID.eq(id.value()).and(APPLICATION_SLOT.SLOT_ID.eq(slot)))
                .execute();
        mails.about(template, rows.get(id), choice -> choice.slot().equals(slot));
    }
}
