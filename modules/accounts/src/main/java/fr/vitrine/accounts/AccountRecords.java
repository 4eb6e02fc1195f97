package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.accounts.Tables.INVITATION;
import static fr.vitrine.db.jooq.accounts.Tables.MEMBERSHIP;
import static fr.vitrine.db.jooq.accounts.Tables.PARTNER_MEMBERSHIP;
import static fr.vitrine.db.jooq.accounts.Tables.PASSKEY;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.accounts.Tables.PREFERENCE;
import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN;
import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN_LINK;
import static org.jooq.impl.DSL.regexpReplaceAll;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords.Report;
import fr.vitrine.kernel.PersonalRecords.Subject;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.springframework.stereotype.Component;

/** The account itself, with all that hangs on it. It goes last, for the other modules' rows name it. */
@Component
class AccountRecords {

    private final DSLContext jooq;

    AccountRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    void tell(Subject subject, Report report) {
        tellAccount(subject, report);
        PersonalRows.tell(
                report,
                "invitations",
                jooq.select(
                                INVITATION.STAFF_ROLE,
                                INVITATION.STRUCTURE_ID,
                                INVITATION.MEMBER_ROLE,
                                INVITATION.CREATED_AT,
                                INVITATION.EXPIRES_AT,
                                INVITATION.ACCEPTED_AT)
                        .from(INVITATION)
                        .where(has(INVITATION.EMAIL, subject.email())));
        PersonalRows.tell(
                report,
                "links",
                jooq.select(SIGN_IN_LINK.CREATED_AT, SIGN_IN_LINK.USED_AT, SIGN_IN_LINK.TARGET)
                        .from(SIGN_IN_LINK)
                        .where(has(SIGN_IN_LINK.EMAIL, subject.email())));
        PersonalRows.tell(
                report,
                "sign_ins",
                jooq.select(SIGN_IN.AT, SIGN_IN.METHOD, SIGN_IN.SUCCEEDED, SIGN_IN.BROWSER, SIGN_IN.ADDRESS)
                        .from(SIGN_IN)
                        .where(SIGN_IN.PERSON_ID.eq(subject.id())));
        PersonalRows.tell(
                report,
                "preferences",
                jooq.select(PREFERENCE.KEY, PREFERENCE.VALUE)
                        .from(PREFERENCE)
                        .where(PREFERENCE.PERSON_ID.eq(subject.id())));
        // not to whom: that may be somebody else's address
        PersonalRows.tell(
                report,
                "actions",
                jooq.select(ACTION_LOG.AT, ACTION_LOG.ACTION)
                        .from(ACTION_LOG)
                        .where(ACTION_LOG.PERSON_ID.eq(subject.id())));
    }

    private void tellAccount(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "account",
                jooq.select(
                                PERSON.ID,
                                PERSON.EMAIL,
                                PERSON.NAME,
                                PERSON.LANGUAGE,
                                PERSON.STAFF_ROLE,
                                PERSON.PASSWORD_HASH.isNotNull().as("has_password"),
                                PERSON.TOTP_SECRET.isNotNull().as("has_authenticator"),
                                PERSON.CREATED_AT)
                        .from(PERSON)
                        .where(PERSON.ID.eq(subject.id())));
        PersonalRows.tell(
                report,
                "memberships",
                jooq.select(MEMBERSHIP.STRUCTURE_ID, MEMBERSHIP.ROLE, MEMBERSHIP.SINCE)
                        .from(MEMBERSHIP)
                        .where(MEMBERSHIP.PERSON_ID.eq(subject.id())));
        PersonalRows.tell(
                report,
                "partner_memberships",
                jooq.select(PARTNER_MEMBERSHIP.PARTNER_ID, PARTNER_MEMBERSHIP.ROLE, PARTNER_MEMBERSHIP.SINCE)
                        .from(PARTNER_MEMBERSHIP)
                        .where(PARTNER_MEMBERSHIP.PERSON_ID.eq(subject.id())));
        PersonalRows.tell(
                report,
                "passkeys",
                jooq.select(PASSKEY.NAME, PASSKEY.CREATED_AT, PASSKEY.LAST_USED_AT)
                        .from(PASSKEY)
                        .where(PASSKEY.PERSON_ID.eq(subject.id())));
    }

    /** In the log a number stays in the name's place: which of its entries are one person's can still be seen. */
    void forget(Subject subject) {
        var anonymous = "person " + subject.id();
        jooq.deleteFrom(SIGN_IN_LINK)
                .where(has(SIGN_IN_LINK.EMAIL, subject.email()))
                .execute();
        jooq.deleteFrom(INVITATION)
                .where(has(INVITATION.EMAIL, subject.email()))
                .execute();
        jooq.update(ACTION_LOG)
                .set(ACTION_LOG.ACTOR, anonymous)
                .where(ACTION_LOG.PERSON_ID.eq(subject.id()))
                .execute();
        for (var column : List.of(ACTION_LOG.ACTOR, ACTION_LOG.SUBJECT, ACTION_LOG.DETAIL)) {
            jooq.update(ACTION_LOG)
                    .set(column, without(column, subject.email(), anonymous))
                    .where(column.containsIgnoreCase(subject.email().value()))
                    .execute();
        }
        jooq.deleteFrom(PERSON).where(PERSON.ID.eq(subject.id())).execute();
    }

    /** Not where it is the end or the beginning of somebody else's address. */
    private static Field<String> without(Field<String> column, EmailAddress email, String instead) {
        var literal = email.value().replaceAll("[^A-Za-z0-9@]", "\\\\$0");
        return regexpReplaceAll(column, "(?i)(?<![\\w.+-])" + literal + "(?![\\w-]|\\.\\w)", instead);
    }

    private static Condition has(TableField<?, EmailAddress> column, EmailAddress email) {
        return PersonalRows.isOf(column, email);
    }
}
