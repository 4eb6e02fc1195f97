package fr.vitrine.correspondence.report;

import static fr.vitrine.db.jooq.correspondence.Tables.REPORT;
import static org.jooq.impl.DSL.cardinality;

import fr.vitrine.correspondence.Language;
import fr.vitrine.correspondence.conversation.HoldReason;
import fr.vitrine.correspondence.report.Reportable.Target;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reports in their table. */
@Component
class ReportRows {

    private final DSLContext jooq;
    private final Clock clock;

    ReportRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** @param answerTo null: nowhere */
    record Stored(Report report, @Nullable EmailAddress answerTo, Locale language) {}

    void insert(ReportKind kind, Target target, Complaint complaint, Set<HoldReason> reasons) {
        var conversation = target.conversation();
        jooq.insertInto(REPORT)
                .set(REPORT.KIND, kind.code())
                .set(REPORT.SUBJECT, target.subject())
                .set(REPORT.TITLE, target.title())
                .set(REPORT.CONVERSATION_ID, conversation == null ? null : conversation.value())
                .set(REPORT.REASON, complaint.reason())
                .set(REPORT.WORDS, complaint.words())
                .set(REPORT.EMAIL, complaint.address().orElse(null))
                .set(REPORT.LANGUAGE, Language.of(complaint.locale()).code())
                .set(REPORT.HOLD_REASONS, HoldReason.codes(reasons))
                .set(REPORT.CREATED_AT, OffsetDateTime.now(clock))
                .execute();
    }

    List<Stored> list(Condition condition, OrderField<?> order, int limit) {
        return jooq.selectFrom(REPORT)
                .where(condition)
                .orderBy(order, REPORT.ID)
                .limit(limit)
                .fetch(ReportRows::stored);
    }

    int count(Condition condition) {
        return jooq.fetchCount(REPORT, condition);
    }

    Optional<Stored> find(ReportId id, Condition condition) {
        return jooq.selectFrom(REPORT)
                .where(REPORT.ID.eq(id.value()).and(condition))
                .fetchOptional(ReportRows::stored);
    }

    /** Kept from others until the end of the transaction. */
    Optional<Stored> lock(ReportId id) {
        return jooq.selectFrom(REPORT)
                .where(REPORT.ID.eq(id.value()).and(isWaiting()))
                .forUpdate()
                .fetchOptional(ReportRows::stored);
    }

    void decide(ReportId id, ReportOutcome outcome, String decision) {
        jooq.update(REPORT)
                .set(REPORT.OUTCOME, outcome.code())
                .set(REPORT.DECISION, decision)
                .set(REPORT.DECIDED_AT, OffsetDateTime.now(clock))
                .where(REPORT.ID.eq(id.value()))
                .execute();
    }

    static Condition isWaiting() {
        return REPORT.OUTCOME.isNull().and(isHeld().not());
    }

    static Condition isHeld() {
        return REPORT.OUTCOME.isNull().and(cardinality(REPORT.HOLD_REASONS).gt(0));
    }

    private static Stored stored(Record row) {
        var outcome = row.get(REPORT.OUTCOME);
        var kind = ReportKind.of(row.get(REPORT.KIND));
        var report = new Report(
                new ReportId(row.get(REPORT.ID)),
                kind,
                row.get(REPORT.SUBJECT),
                row.get(REPORT.TITLE),
                ReportReason.of(row.get(REPORT.REASON)),
                row.get(REPORT.WORDS),
                row.get(REPORT.EMAIL) != null,
                row.get(REPORT.CREATED_AT),
                outcome == null ? null : ReportOutcome.of(outcome),
                row.get(REPORT.DECISION),
                row.get(REPORT.DECIDED_AT));
        return new Stored(report, row.get(REPORT.EMAIL), Locale.of(row.get(REPORT.LANGUAGE)));
    }
}
