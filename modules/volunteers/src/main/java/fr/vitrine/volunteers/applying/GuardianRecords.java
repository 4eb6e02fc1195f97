package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.GUARDIAN_CONSENT;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What guardians were asked about somebody, and what somebody was asked as a guardian. */
@Component
class GuardianRecords implements PersonalRecords {

    private final DSLContext jooq;

    GuardianRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "guardian consents",
                jooq.select(
                                GUARDIAN_CONSENT.NAME,
                                GUARDIAN_CONSENT.MESSAGE,
                                GUARDIAN_CONSENT.EMAIL,
                                GUARDIAN_CONSENT.STATE,
                                GUARDIAN_CONSENT.ASKED_AT,
                                GUARDIAN_CONSENT.DECIDED_AT)
                        .from(GUARDIAN_CONSENT)
                        .where(GUARDIAN_CONSENT.PERSON_ID.eq(subject.id()))
                        .orderBy(GUARDIAN_CONSENT.ID));
    }

    @Override
    public void forget(Subject subject) {
        jooq.deleteFrom(GUARDIAN_CONSENT)
                .where(GUARDIAN_CONSENT
                        .PERSON_ID
                        .eq(subject.id())
                        .or(PersonalRows.isOf(GUARDIAN_CONSENT.EMAIL, subject.email())))
                .execute();
        jooq.update(PROFILE)
                .setNull(PROFILE.GUARDIAN_EMAIL)
                .where(PersonalRows.isOf(PROFILE.GUARDIAN_EMAIL, subject.email()))
                .execute();
    }
}
