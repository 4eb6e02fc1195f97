package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.when;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The mails that were written to somebody, and those that speak of them to others. */
@Component
class MailRecords implements PersonalRecords {

    private final DSLContext jooq;

    MailRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Without the words of those that let their reader in. */
    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "mails",
                jooq.select(
                                OUTGOING_MAIL.CREATED_AT,
                                OUTGOING_MAIL.SENT_AT,
                                OUTGOING_MAIL.TEMPLATE,
                                OUTGOING_MAIL.SUBJECT,
                                when(OUTGOING_MAIL.CONFIDENTIAL.isFalse(), OUTGOING_MAIL.BODY_TEXT)
                                        .as("text"))
                        .from(OUTGOING_MAIL)
                        .where(isTo(subject.email()))
                        .orderBy(OUTGOING_MAIL.ID));
    }

    @Override
    public void forget(Subject subject) {
        var email = subject.email().value().toLowerCase(Locale.ROOT);
        jooq.deleteFrom(OUTGOING_MAIL)
                .where(isTo(subject.email()).or(lower(OUTGOING_MAIL.ABOUT_EMAIL).eq(email)))
                .execute();
    }

    private static Condition isTo(EmailAddress email) {
        return PersonalRows.isOf(OUTGOING_MAIL.EMAIL, email);
    }
}
