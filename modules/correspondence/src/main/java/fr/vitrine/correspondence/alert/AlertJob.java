package fr.vitrine.correspondence.alert;

import static fr.vitrine.db.jooq.correspondence.Tables.ALERT;

import fr.vitrine.correspondence.alert.AlertRows.Stored;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells what is new, each morning, and forgets what nobody confirmed. */
@Component
class AlertJob {

    private static final Logger LOG = LoggerFactory.getLogger(AlertJob.class);

    /** What is published says when it was begun, and is seen once it is done: nothing may fall between two looks. */
    private static final Duration LONGEST_CHANGE = Duration.ofMinutes(5);

    private final AlertRows rows;
    private final AlertAreas areas;
    private final AlertMails mails;
    private final Clock clock;
    private final TransactionTemplate transactions;

    AlertJob(
            AlertRows rows,
            AlertAreas areas,
            AlertMails mails,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.rows = rows;
        this.areas = areas;
        this.mails = mails;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** One alert a transaction, locked while it is looked at: several nodes may do this at once. */
    @Scheduled(cron = "${vitrine.alerts.cron:0 15 7 * * *}", zone = "Europe/Paris")
    void tell() {
        var today = LocalDate.now(clock);
        var last = Optional.of(0L);
        while (last.isPresent()) {
            last = tellNext(last.get(), today);
        }
    }

    /** @return the one that was looked at; an alert that cannot be told today is tried again tomorrow */
    private Optional<Long> tellNext(long after, LocalDate today) {
        var next = new long[] {after};
        try {
            transactions.executeWithoutResult(_ -> {
                var alert = rows.lockNext(after, today);
                alert.ifPresent(found -> {
                    next[0] = found.id();
                    look(found, today);
                });
            });
        } catch (RuntimeException e) {
            LOG.warn("Alert {} could not be told", next[0], e);
        }
        return next[0] == after ? Optional.empty() : Optional.of(next[0]);
    }

    private void look(Stored alert, LocalDate today) {
        var after = Objects.requireNonNull(alert.seenUntil());
        var settled = OffsetDateTime.now(clock).minus(LONGEST_CHANGE);
        var until = settled.isAfter(after) ? settled : after;
        areas.find(alert.area()).ifPresent(area -> {
            var news = area.published(alert.query(), alert.locale(), after, until);
            if (!news.isEmpty()) {
                mails.tell(alert, area, news);
            }
        });
        rows.looked(alert.id(), today, until);
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Paris")
    void forgetUnconfirmed() {
        var limit = OffsetDateTime.now(clock).minus(AlertLinks.TO_CONFIRM);
        transactions.executeWithoutResult(
                _ -> rows.delete(ALERT.CONFIRMED_AT.isNull().and(ALERT.ASKED_AT.lt(limit))));
    }
}
