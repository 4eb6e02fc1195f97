package fr.vitrine.correspondence.report;

import static fr.vitrine.db.jooq.correspondence.Tables.REPORT;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reports that were decided on go after a year, and those that staff leave held sooner. What waits stays. */
@Component
class ReportRetention {

    private final DSLContext jooq;
    private final Clock clock;
    private final Duration keep;
    private final Duration keepHeld;

    ReportRetention(
            DSLContext jooq,
            Clock clock,
            @Value("${vitrine.reports.keep:365d}") String keep,
            @Value("${vitrine.messages.keep-held:60d}") String keepHeld) {
        this.jooq = jooq;
        this.clock = clock;
        this.keep = DurationStyle.detectAndParse(keep);
        this.keepHeld = DurationStyle.detectAndParse(keepHeld);
    }

    @Scheduled(cron = "0 55 3 * * *", zone = "Europe/Paris")
    void forget() {
        var now = OffsetDateTime.now(clock);
        var old = REPORT.DECIDED_AT.lt(now.minus(keep));
        var unwanted = ReportRows.isHeld().and(REPORT.CREATED_AT.lt(now.minus(keepHeld)));
        jooq.deleteFrom(REPORT).where(old.or(unwanted)).execute();
    }
}
