package fr.vitrine.correspondence.alert;

import static fr.vitrine.db.jooq.correspondence.Tables.ALERT;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The alerts that go to somebody's address. */
@Component
class AlertRecords implements PersonalRecords {

    private final DSLContext jooq;
    private final AlertRows rows;

    AlertRecords(DSLContext jooq, AlertRows rows) {
        this.jooq = jooq;
        this.rows = rows;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "alerts",
                jooq.select(ALERT.AREA, ALERT.QUERY, ALERT.LANGUAGE, ALERT.ASKED_AT, ALERT.CONFIRMED_AT)
                        .from(ALERT)
                        .where(AlertRows.isOf(subject.email()))
                        .orderBy(ALERT.ID));
    }

    @Override
    public void forget(Subject subject) {
        rows.delete(AlertRows.isOf(subject.email()));
    }
}
