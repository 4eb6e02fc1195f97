package fr.vitrine.correspondence.report;

import static fr.vitrine.db.jooq.correspondence.Tables.REPORT;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody reported. */
@Component
class ReportRecords implements PersonalRecords {

    private final DSLContext jooq;

    ReportRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Not what is held: somebody else may have written it in their name, and nobody has looked at it yet. */
    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "reports",
                jooq.select(
                                REPORT.KIND,
                                REPORT.TITLE,
                                REPORT.REASON,
                                REPORT.WORDS,
                                REPORT.CREATED_AT,
                                REPORT.OUTCOME,
                                REPORT.DECISION,
                                REPORT.DECIDED_AT)
                        .from(REPORT)
                        .where(isOf(subject.email()).and(ReportRows.isHeld().not()))
                        .orderBy(REPORT.ID));
    }

    /** That something was reported stays, and nobody has; of a conversation it goes with that. */
    @Override
    public void forget(Subject subject) {
        jooq.update(REPORT)
                .setNull(REPORT.WORDS)
                .setNull(REPORT.EMAIL)
                .where(isOf(subject.email()))
                .execute();
    }

    private static Condition isOf(EmailAddress email) {
        return PersonalRows.isOf(REPORT.EMAIL, email);
    }
}
