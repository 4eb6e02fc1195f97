package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.MAIL_ATTACHMENT;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.vitrine.db.jooq.correspondence.enums.MailState;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails that wait. Several instances may at once: a mail is locked while it is sent, and the others go past it.
 * Should the instance die between the server's "accepted" and the commit, the mail is sent again under the same Message-ID.
 */
@Component
class Delivery {

    static final int MAX_ATTEMPTS = 12;

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MAX_DOUBLINGS = 20;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private static final Field<List<Attachment>> ATTACHMENTS = multiset(
                    select(MAIL_ATTACHMENT.NAME, MAIL_ATTACHMENT.CONTENT_TYPE, MAIL_ATTACHMENT.CONTENT)
                            .from(MAIL_ATTACHMENT)
                            .where(MAIL_ATTACHMENT.MAIL_ID.eq(OUTGOING_MAIL.ID))
                            .orderBy(MAIL_ATTACHMENT.POSITION))
            .convertFrom(rows -> rows.map(Records.mapping(Attachment::new)));

    private final DSLContext jooq;
    private final Smtp smtp;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Delivery(DSLContext jooq, Smtp smtp, Clock clock, PlatformTransactionManager transactions) {
        this.jooq = jooq;
        this.smtp = smtp;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sends all that is due, until there is no more or the connection breaks. */
    void drain() {
        if (!smtp.isConfigured() || !jooq.fetchExists(OUTGOING_MAIL, isDue())) {
            return;
        }
        try (var connection = smtp.connect()) {
            while (connection.isOpen() && transaction.execute(status -> sendNext(connection))) {
                LOG.debug("A mail has been dealt with");
            }
        } catch (MessagingException e) {
            noteUnreachable(e);
        }
    }

    private boolean sendNext(Smtp.Connection connection) {
        var next = lockNext();
        next.ifPresent(mail -> send(connection, mail));
        return next.isPresent();
    }

    private Optional<QueuedMail> lockNext() {
        return jooq.select(
                        OUTGOING_MAIL.ID,
                        OUTGOING_MAIL.MESSAGE_ID,
                        OUTGOING_MAIL.EMAIL,
                        OUTGOING_MAIL.LANGUAGE,
                        OUTGOING_MAIL.SUBJECT,
                        OUTGOING_MAIL.BODY_TEXT,
                        OUTGOING_MAIL.BODY_HTML,
                        OUTGOING_MAIL.REPLY_TO,
                        OUTGOING_MAIL.UNSUBSCRIBE_URL,
                        OUTGOING_MAIL.ATTEMPTS,
                        OUTGOING_MAIL.CREATED_AT,
                        ATTACHMENTS)
                .from(OUTGOING_MAIL)
                .where(isDue())
                .orderBy(OUTGOING_MAIL.NEXT_ATTEMPT_AT, OUTGOING_MAIL.ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional(Records.mapping(QueuedMail::new));
    }

    private Condition isDue() {
        return OUTGOING_MAIL.STATE.eq(MailState.waiting).and(OUTGOING_MAIL.NEXT_ATTEMPT_AT.le(now()));
    }

    private void send(Smtp.Connection connection, QueuedMail mail) {
        try {
            connection.send(mail);
            jooq.update(OUTGOING_MAIL)
                    .set(OUTGOING_MAIL.STATE, MailState.sent)
                    .set(OUTGOING_MAIL.SENT_AT, now())
                    .set(OUTGOING_MAIL.ATTEMPTS, mail.attempts() + 1)
                    .setNull(OUTGOING_MAIL.LAST_ERROR)
                    .where(OUTGOING_MAIL.ID.eq(mail.id()))
                    .execute();
        } catch (MessagingException e) {
            noteFailure(mail, e);
        }
    }

    private void noteFailure(QueuedMail mail, MessagingException failure) {
        var attempts = mail.attempts() + 1;
        var givenUp = attempts >= MAX_ATTEMPTS || Refusal.isForGood(failure);
        // The address and what the server says of it are personal data: they are in the table, not in the log.
        LOG.warn(
                "Mail {} was not sent ({}), {}",
                mail.id(),
                failure.getClass().getSimpleName(),
                givenUp ? "given up" : "will be tried again");
        jooq.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.STATE, givenUp ? MailState.failed : MailState.waiting)
                .set(OUTGOING_MAIL.ATTEMPTS, attempts)
                .set(OUTGOING_MAIL.NEXT_ATTEMPT_AT, now().plus(pauseAfter(attempts)))
                .set(OUTGOING_MAIL.LAST_ERROR, Refusal.describe(failure))
                .where(OUTGOING_MAIL.ID.eq(mail.id()))
                .execute();
    }

    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, MAX_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** No mail's fault: none uses up an attempt. */
    private void noteUnreachable(MessagingException failure) {
        LOG.warn("The mail server does not serve, mails wait: {}", failure.getMessage());
        jooq.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.LAST_ERROR, Refusal.describe(failure))
                .where(isDue())
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
