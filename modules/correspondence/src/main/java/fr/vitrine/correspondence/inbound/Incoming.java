package fr.vitrine.correspondence.inbound;

import static fr.vitrine.db.jooq.correspondence.Tables.INCOMING_MAIL;

import fr.vitrine.correspondence.Undelivered;
import fr.vitrine.correspondence.conversation.MailedAnswers;
import fr.vitrine.correspondence.conversation.MailedResult;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a mail that came in does, once: its fingerprint is stored in the transaction of its effect. Two instances that look at
 * one mail wait for each other there.
 */
@Component
class Incoming {

    private static final Duration MEMORY = Duration.ofDays(30);

    private final DSLContext jooq;
    private final Clock clock;
    private final MailedAnswers answers;
    private final Undelivered undelivered;
    private final InboundMails mails;

    Incoming(DSLContext jooq, Clock clock, MailedAnswers answers, Undelivered undelivered, InboundMails mails) {
        this.jooq = jooq;
        this.clock = clock;
        this.answers = answers;
        this.undelivered = undelivered;
        this.mails = mails;
    }

    /** @return whether it was for us: then nobody needs it any more */
    @Transactional
    public boolean take(IncomingMail mail) {
        var bounce = mail.bounce();
        if (bounce.isPresent()) {
            return undelivered.cameBack(
                    bounce.get().messageId(),
                    bounce.get().recipients(),
                    bounce.get().said());
        }
        if (!answers.areAnswered(mail.recipients())) {
            return false;
        }
        var from = mail.from();
        return mail.automatic() || (from != null && answer(mail, from));
    }

    private boolean answer(IncomingMail mail, EmailAddress from) {
        if (!isNew(mail)) {
            return true;
        }
        switch (answers.take(mail.recipients(), from, mail.text())) {
            case MailedResult.Taken(var language) -> {
                if (mail.hasFiles()) {
                    mails.withoutFiles(from, language);
                }
            }
            case MailedResult.Refused(var reason, var language) -> mails.notPassedOn(from, language, reason);
            case MailedResult.Unknown _ -> {
                forget(INCOMING_MAIL.FINGERPRINT.eq(mail.fingerprint()));
                return false;
            }
        }
        return true;
    }

    private boolean isNew(IncomingMail mail) {
        return jooq.insertInto(INCOMING_MAIL)
                        .set(INCOMING_MAIL.FINGERPRINT, mail.fingerprint())
                        .set(INCOMING_MAIL.TAKEN_AT, OffsetDateTime.now(clock))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    @Scheduled(cron = "0 5 4 * * *", zone = "Europe/Paris")
    void forget() {
        forget(INCOMING_MAIL.TAKEN_AT.lt(OffsetDateTime.now(clock).minus(MEMORY)));
    }

    private void forget(Condition which) {
        jooq.deleteFrom(INCOMING_MAIL).where(which).execute();
    }
}
