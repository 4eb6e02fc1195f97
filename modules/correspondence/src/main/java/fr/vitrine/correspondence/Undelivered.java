package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.jooq.impl.DSL.lower;

import fr.vitrine.db.jooq.correspondence.enums.MailState;
import fr.vitrine.kernel.EmailAddress;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which addresses mail does not reach: the newest mail to them was refused for good, came back, or was given up. Decides
 * nothing about access: that is for the module whose addresses they are. What the mail was is not told.
 */
@Service
public class Undelivered {

    private final DSLContext jooq;

    Undelivered(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Transactional(readOnly = true)
    public Set<EmailAddress> among(Collection<EmailAddress> addresses) {
        var wanted = addresses.stream().map(Undelivered::key).collect(Collectors.toSet());
        var address = lower(OUTGOING_MAIL.EMAIL.coerce(String.class));
        var failed = jooq
                .select(address, OUTGOING_MAIL.STATE)
                .distinctOn(address)
                .from(OUTGOING_MAIL)
                .where(address.in(wanted).and(OUTGOING_MAIL.STATE.ne(MailState.waiting)))
                .orderBy(address, OUTGOING_MAIL.CREATED_AT.desc(), OUTGOING_MAIL.ID.desc())
                .fetch()
                .stream()
                .filter(newest -> newest.value2() == MailState.failed)
                .map(newest -> newest.value1())
                .collect(Collectors.toSet());
        return addresses.stream().filter(one -> failed.contains(key(one))).collect(Collectors.toSet());
    }

    /**
     * That a mail server which had taken a mail says later that it does not arrive, ever.
     *
     * @param messageId of the mail
     * @param recipients of whom the server says so
     * @param said by the server, for staff
     * @return false where no mail of ours was sent to one of them under this id
     */
    @Transactional
    public boolean cameBack(String messageId, Collection<EmailAddress> recipients, String said) {
        var keys = recipients.stream().map(Undelivered::key).collect(Collectors.toSet());
        return jooq.update(OUTGOING_MAIL)
                        .set(OUTGOING_MAIL.STATE, MailState.failed)
                        .setNull(OUTGOING_MAIL.SENT_AT)
                        .set(OUTGOING_MAIL.LAST_ERROR, Refusal.cut(said))
                        .where(OUTGOING_MAIL.MESSAGE_ID.eq(messageId))
                        .and(lower(OUTGOING_MAIL.EMAIL.coerce(String.class)).in(keys))
                        .and(OUTGOING_MAIL.STATE.eq(MailState.sent))
                        .execute()
                > 0;
    }

    private static String key(EmailAddress address) {
        return address.value().toLowerCase(Locale.ROOT);
    }
}
