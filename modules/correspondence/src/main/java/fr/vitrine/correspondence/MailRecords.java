package fr.vitrine.correspondence;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.jooq.impl.DSL.when;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords;
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

    /**
     * Without the words of those that let their reader in, and of those that speak of somebody else: whoever takes their own data
     * along takes nobody else's.
     */
    @Override
    public void tell(Subject subject, Report report) {
        var isOwn = OUTGOING_MAIL.ABOUT_EMAIL.isNull().or(isAbout(subject.email()));
        PersonalRows.tell(
                report,
                "mails",
                jooq.select(
                                OUTGOING_MAIL.CREATED_AT,
                                OUTGOING_MAIL.SENT_AT,
                                OUTGOING_MAIL.TEMPLATE,
                                when(isOwn, OUTGOING_MAIL.SUBJECT).as("subject"),
                                when(isOwn.and(OUTGOING_MAIL.CONFIDENTIAL.isFalse()), OUTGOING_MAIL.BODY_TEXT)
                                        .as("text"))
                        .from(OUTGOING_MAIL)
                        .where(isTo(subject.email()))
                        .orderBy(OUTGOING_MAIL.ID));
    }

    @Override
    public void forget(Subject subject) {
        jooq.deleteFrom(OUTGOING_MAIL)
                .where(isTo(subject.email()).or(isAbout(subject.email())))
                .execute();
    }

    private static Condition isAbout(EmailAddress email) {
        return PersonalRows.isOf(OUTGOING_MAIL.ABOUT_EMAIL, email);
    }

    private static Condition isTo(EmailAddress email) {
        return PersonalRows.isOf(OUTGOING_MAIL.EMAIL, email);
    }
}
