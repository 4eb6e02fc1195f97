package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static org.jooq.impl.DSL.inline;

import fr.vitrine.db.jooq.partners.enums.Publication;
import fr.vitrine.partners.PartnersChanged;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time does to requests: partners that do not answer are reminded, then staff are told; partners that are archived
 * lose theirs; drafts that nobody sends are deleted, and what ended long ago is made nobody's.
 */
@Component
class RequestClock {

    private static final long LOCK = 0x7265_7175_6573L;
    private static final int BATCH = 200;

    private final DSLContext jooq;
    private final RequestRows rows;
    private final Moves moves;
    private final RequestMails mails;
    private final RequestStore store;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final List<Integer> reminders;
    private final int staffAfter;
    private final Duration keepDrafts;
    private final Duration keep;

    RequestClock(
            DSLContext jooq,
            RequestRows rows,
            Moves moves,
            RequestMails mails,
            RequestStore store,
            Clock clock,
            PlatformTransactionManager transactionManager,
            @Value("${vitrine.requests.reminders:7,14,21}") String reminders,
            @Value("${vitrine.requests.staff-after:3}") int staffAfter,
            @Value("${vitrine.requests.keep-drafts:30d}") String keepDrafts,
            @Value("${vitrine.requests.keep:730d}") String keep) {
        this.jooq = jooq;
        this.rows = rows;
        this.moves = moves;
        this.mails = mails;
        this.store = store;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
        this.reminders = Arrays.stream(reminders.split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        this.staffAfter = staffAfter;
        this.keepDrafts = DurationStyle.detectAndParse(keepDrafts);
        this.keep = DurationStyle.detectAndParse(keep);
    }

    /**
     * Every working day. Each step is a transaction of its own under a lock that all nodes share: what one node has done
     * another sees before it begins.
     */
    @Scheduled(cron = "${vitrine.requests.cron:0 15 8 * * MON-FRI}", zone = "Europe/Paris")
    void everyDay() {
        losePartners();
        for (var n = 0; n < reminders.size(); n++) {
            remind(n);
        }
        each(
                REQUEST_ASSIGNMENT
                        .REMINDERS
                        .ge(reminders.size())
                        .and(REQUEST_ASSIGNMENT.STAFF_TOLD_AT.isNull())
                        .and(isWaitingSince(lastReminder() + staffAfter)),
                assignment -> moves.move(Mover.CLOCK, assignment.id(), Move.ESCALATE, ""));
    }

    private int lastReminder() {
        return reminders.isEmpty() ? 0 : reminders.getLast();
    }

    /** @param n how many have gone out before */
    private void remind(int n) {
        var days = reminders.get(n);
        each(REQUEST_ASSIGNMENT.REMINDERS.eq(n).and(isWaitingSince(days)), assignment -> {
            if (moves.move(Mover.CLOCK, assignment.id(), Move.REMIND, "") instanceof MoveResult.Moved) {
                var stored = rows.get(rows.requestOf(assignment.id()).orElseThrow());
                mails.toPartner(RequestMails.REMINDER, stored, assignment, Map.of("days", Integer.toString(days)));
            }
        });
    }

    private Condition isWaitingSince(int days) {
        return REQUEST_ASSIGNMENT
                .STATE
                .eq(AssignmentState.WAITING.code())
                .and(REQUEST_ASSIGNMENT.WAITING_SINCE.le(
                        OffsetDateTime.now(clock).minusDays(days)))
                .and(PROJECT_REQUEST.IS_EXAMPLE.isFalse());
    }

    /** With the change itself, and once a day whatever happened. */
    @EventListener
    void on(PartnersChanged changed) {
        losePartners();
    }

    private void losePartners() {
        each(PARTNER.STATUS.ne(Publication.published).and(REQUEST_ASSIGNMENT.STATE.in(open())), assignment -> {
            if (moves.move(Mover.CLOCK, assignment.id(), Move.LOSE_PARTNER, "") instanceof MoveResult.Moved) {
                var stored = rows.get(rows.requestOf(assignment.id()).orElseThrow());
                mails.toPerson(RequestMails.PARTNER_GONE, stored, Map.of("partner", mails.name(assignment.partner())));
            }
        });
    }

    private static List<String> open() {
        return Arrays.stream(AssignmentState.values())
                .filter(AssignmentState::isOpen)
                .map(AssignmentState::code)
                .toList();
    }

    private void each(Condition due, Consumer<Assignment> action) {
        int done;
        do {
            done = transactions.execute(_ -> {
                lock();
                var found = due(due);
                found.forEach(action);
                return found.size();
            });
        } while (done == BATCH);
    }

    private List<Assignment> due(Condition condition) {
        var ids = jooq.select(REQUEST_ASSIGNMENT.ID, REQUEST_ASSIGNMENT.REQUEST_ID)
                .from(REQUEST_ASSIGNMENT)
                .join(PROJECT_REQUEST)
                .on(PROJECT_REQUEST.ID.eq(REQUEST_ASSIGNMENT.REQUEST_ID))
                .join(PARTNER)
                .on(PARTNER.ID.eq(REQUEST_ASSIGNMENT.PARTNER_ID))
                .where(condition)
                .and(PROJECT_REQUEST.STATE.in(
                        RequestState.SENT.code(), RequestState.IN_PROGRESS.code(), RequestState.UNANSWERED.code()))
                .orderBy(REQUEST_ASSIGNMENT.ID)
                .limit(BATCH)
                .fetch();
        return ids.stream()
                .map(row -> rows.get(new RequestId(row.value2()))
                        .request()
                        .assignment(new AssignmentId(row.value1()))
                        .orElseThrow())
                .toList();
    }

    /** Nightly: personal data is not kept for longer than it is needed. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    void forget() {
        var now = OffsetDateTime.now(clock);
        forget(
                PROJECT_REQUEST
                        .STATE
                        .eq(RequestState.DRAFT.code())
                        .and(PROJECT_REQUEST.CREATED_AT.lt(now.minus(keepDrafts))),
                store::erase);
        forget(
                PROJECT_REQUEST
                        .STATE
                        .in(RequestState.CLOSED.code(), RequestState.WITHDRAWN.code())
                        .and(PROJECT_REQUEST.CLOSED_AT.lt(now.minus(keep)))
                        .and(PROJECT_REQUEST.ANONYMISED_AT.isNull()),
                store::anonymise);
    }

    private void forget(Condition old, Consumer<RequestId> action) {
        int done;
        do {
            done = transactions.execute(_ -> {
                lock();
                var ids = jooq.select(PROJECT_REQUEST.ID)
                        .from(PROJECT_REQUEST)
                        .where(old)
                        .limit(BATCH)
                        .fetch(row -> new RequestId(row.value1()));
                ids.forEach(action);
                return ids.size();
            });
        } while (done == BATCH);
    }

    private void lock() {
        jooq.execute("select pg_advisory_xact_lock({0})", inline(LOCK));
    }
}
