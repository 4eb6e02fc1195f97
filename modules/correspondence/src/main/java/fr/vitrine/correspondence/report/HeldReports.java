package fr.vitrine.correspondence.report;

import static fr.vitrine.db.jooq.correspondence.Tables.REPORT;

import fr.vitrine.correspondence.conversation.HeldForms;
import fr.vitrine.correspondence.conversation.HeldMessage;
import fr.vitrine.correspondence.conversation.HoldReason;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Reports that look unwanted. */
@Component
class HeldReports implements HeldForms {

    static final String KIND = "report";

    private final DSLContext jooq;
    private final ReportRows rows;
    private final ReportMails mails;

    HeldReports(DSLContext jooq, ReportRows rows, ReportMails mails) {
        this.jooq = jooq;
        this.rows = rows;
        this.mails = mails;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<HeldMessage> newest(int limit) {
        return jooq.selectFrom(REPORT)
                .where(ReportRows.isHeld())
                .orderBy(REPORT.CREATED_AT.desc(), REPORT.ID.desc())
                .limit(limit)
                .fetch(row -> new HeldMessage(
                        new HeldMessage.Id(KIND, row.getId()),
                        null,
                        "",
                        row.getEmail(),
                        row.getTitle(),
                        Objects.requireNonNullElse(row.getWords(), ""),
                        HoldReason.of(row.getHoldReasons()),
                        row.getCreatedAt().toInstant()));
    }

    @Override
    public int count() {
        return rows.count(ReportRows.isHeld());
    }

    /** It waits in the queue from now on, and who sent it hears that it came in. */
    @Override
    public boolean release(long number) {
        var id = new ReportId(number);
        var held = rows.find(id, ReportRows.isHeld());
        held.ifPresent(stored -> {
            jooq.update(REPORT)
                    .set(REPORT.HOLD_REASONS, new String[0])
                    .where(REPORT.ID.eq(number))
                    .execute();
            var address = stored.answerTo();
            if (address != null) {
                mails.received(address, stored.language(), stored.report().title());
            }
        });
        return held.isPresent();
    }

    @Override
    public boolean discard(long number) {
        return jooq.deleteFrom(REPORT)
                        .where(REPORT.ID.eq(number).and(ReportRows.isHeld()))
                        .execute()
                > 0;
    }
}
