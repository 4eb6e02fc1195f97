package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;

import fr.vitrine.db.Medians;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PartnerId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How requests fare, for staff. */
@Service
public class RequestFigures {

    private static final Field<@Nullable Double> HOURS =
            Medians.hours(REQUEST_ASSIGNMENT.CREATED_AT, REQUEST_ASSIGNMENT.FIRST_ANSWER_AT, trueCondition());

    private final DSLContext jooq;

    RequestFigures(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * @param hours to the first answer of a partner, the median; null: none has answered
     * @param silent requests that go on, of which no partner has answered
     * @param useful of those that were judged, those that were useful, at least partly
     */
    public record Totals(
            int sent, int open, int silent, @Nullable Double hours, int judged, int useful) {}

    /** What came of what was laid before a partner. */
    public record OfPartner(
            PartnerId partner,
            int all,
            int waiting,
            int taken,
            int declined,
            int passedOn,
            int done,
            @Nullable Double hours) {}

    @Transactional(readOnly = true)
    public Totals totals(Actor actor) {
        actor.requireStaff();
        var open = isOpen();
        var hours = jooq.select(HOURS).from(REQUEST_ASSIGNMENT).fetchSingle().value1();
        return jooq.select(
                        count(),
                        count().filterWhere(open),
                        count().filterWhere(open.and(isSilent())),
                        count().filterWhere(PROJECT_REQUEST.USEFULNESS.isNotNull()),
                        count().filterWhere(PROJECT_REQUEST.USEFULNESS.in("yes", "partly")))
                .from(PROJECT_REQUEST)
                .where(PROJECT_REQUEST.STATE.ne(RequestState.DRAFT.code()))
                .fetchSingle(
                        row -> new Totals(row.value1(), row.value2(), row.value3(), hours, row.value4(), row.value5()));
    }

    static Condition isOpen() {
        return PROJECT_REQUEST.STATE.in(
                RequestState.SENT.code(), RequestState.IN_PROGRESS.code(), RequestState.UNANSWERED.code());
    }

    static Condition isSilent() {
        return notExists(selectOne()
                .from(REQUEST_ASSIGNMENT)
                .where(REQUEST_ASSIGNMENT.REQUEST_ID.eq(PROJECT_REQUEST.ID))
                .and(REQUEST_ASSIGNMENT.FIRST_ANSWER_AT.isNotNull()));
    }

    /** Those with most first. */
    @Transactional(readOnly = true)
    public List<OfPartner> byPartner(Actor actor) {
        actor.requireStaff();
        return jooq.select(
                        REQUEST_ASSIGNMENT.PARTNER_ID,
                        count(),
                        in(AssignmentState.WAITING),
                        in(AssignmentState.TAKEN).plus(in(AssignmentState.ASKED)),
                        in(AssignmentState.DECLINED),
                        in(AssignmentState.PASSED_ON),
                        in(AssignmentState.DONE),
                        HOURS)
                .from(REQUEST_ASSIGNMENT)
                .groupBy(REQUEST_ASSIGNMENT.PARTNER_ID)
                .orderBy(count().desc(), REQUEST_ASSIGNMENT.PARTNER_ID)
                .fetch(mapping(OfPartner::new));
    }

    private static Field<Integer> in(AssignmentState state) {
        return count().filterWhere(REQUEST_ASSIGNMENT.STATE.eq(state.code()));
    }
}
