package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.volunteers.MissionRows.By;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Regular missions of which nobody has said for long that they are still current: their structure is asked, twice, and then
 * they are closed. One mission a transaction, locked: what one node has done another finds not due. A one-off mission ends by
 * itself.
 */
@Service
public class StaleMissions {

    private static final int MOST_REMINDERS = 2;

    private final DSLContext jooq;
    private final MissionRows rows;
    private final MissionMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final Duration rest;
    private final Duration patience;

    StaleMissions(
            DSLContext jooq,
            MissionRows rows,
            MissionMails mails,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager,
            @Value("${vitrine.volunteers.stale-after:120d}") String rest,
            @Value("${vitrine.volunteers.stale-patience:14d}") String patience) {
        this.jooq = jooq;
        this.rows = rows;
        this.mails = mails;
        this.events = events;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
        this.rest = DurationStyle.detectAndParse(rest);
        this.patience = DurationStyle.detectAndParse(patience);
    }

    /** Its people say that somebody is still looked for. */
    @Transactional
    public void confirm(Actor actor, MissionId id) {
        rows.lockedFor(actor, id);
        jooq.update(MISSION)
                .set(MISSION.CONFIRMED_AT, OffsetDateTime.now(clock))
                .set(MISSION.REMINDERS, (short) 0)
                .where(MISSION.ID.eq(id))
                .execute();
    }

    /** Those of which their structure was asked and has not answered. */
    @Transactional(readOnly = true)
    public Set<MissionId> asked(Actor actor, Collection<MissionId> ids) {
        jooq.selectDistinct(MISSION.STRUCTURE_ID)
                .from(MISSION)
                .where(MISSION.ID.in(ids))
                .fetch(MISSION.STRUCTURE_ID)
                .forEach(actor::requireEditing);
        return jooq.select(MISSION.ID)
                .from(MISSION)
                .where(MISSION.ID.in(ids).and(MISSION.REMINDERS.gt((short) 0)))
                .fetchSet(MISSION.ID);
    }

    @Scheduled(cron = "${vitrine.volunteers.stale:0 30 8 * * MON-FRI}", zone = "Europe/Paris")
    void ask() {
        Optional<MissionId> done;
        do {
            done = Objects.requireNonNull(transactions.execute(_ -> next().map(this::handle)));
        } while (done.isPresent());
    }

    private Optional<MissionId> next() {
        return jooq.select(MISSION.ID)
                .from(MISSION)
                .where(due())
                .orderBy(MISSION.ID)
                .limit(1)
                .fetchOptional(MISSION.ID);
    }

    /** Another node may have been here while this one waited for the lock. */
    private boolean isDue(MissionId id) {
        return jooq.fetchExists(MISSION, MISSION.ID.eq(id).and(due()));
    }

    private Condition due() {
        var now = OffsetDateTime.now(clock);
        var first = MISSION.REMINDERS.eq((short) 0).and(MISSION.CONFIRMED_AT.lt(now.minus(rest)));
        var again = MISSION.REMINDERS.gt((short) 0).and(MISSION.REMINDED_AT.lt(now.minus(patience)));
        return MISSION.STATE
                .in(MissionState.PUBLISHED.code(), MissionState.FULL.code())
                .and(MISSION.RHYTHM.eq(Rhythm.REGULAR.code()))
                .and(MISSION.IS_EXAMPLE.isFalse())
                .and(first.or(again));
    }

    private MissionId handle(MissionId id) {
        var mission = rows.lock(id);
        if (!isDue(id)) {
            return id;
        }
        var reminders = jooq.select(MISSION.REMINDERS)
                .from(MISSION)
                .where(MISSION.ID.eq(id))
                .fetchSingle(MISSION.REMINDERS);
        if (reminders >= MOST_REMINDERS) {
            rows.move(mission, MissionState.CLOSED, By.nobody(Mover.CLOCK));
            events.publishEvent(new MissionClosed(id, Mover.CLOCK));
            events.publishEvent(new MissionsChanged());
        } else {
            jooq.update(MISSION)
                    .set(MISSION.REMINDERS, (short) (reminders + 1))
                    .set(MISSION.REMINDED_AT, OffsetDateTime.now(clock))
                    .where(MISSION.ID.eq(id))
                    .execute();
            mails.stale(mission);
        }
        return id;
    }
}
