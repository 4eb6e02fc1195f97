package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;

import fr.vitrine.db.jooq.correspondence.enums.MailState;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Mails are personal data: they are not kept for longer than somebody may ask what became of one. */
@Component
class MailRetention {

    private final DSLContext jooq;
    private final Clock clock;
    private final Duration keep;

    MailRetention(DSLContext jooq, Clock clock, @Value("${vitrine.mail.keep:90d}") String keep) {
        this.jooq = jooq;
        this.clock = clock;
        this.keep = DurationStyle.detectAndParse(keep);
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    void forget() {
        jooq.deleteFrom(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.STATE.ne(MailState.waiting))
                .and(OUTGOING_MAIL.CREATED_AT.lt(OffsetDateTime.now(clock).minus(keep)))
                .execute();
    }
}
