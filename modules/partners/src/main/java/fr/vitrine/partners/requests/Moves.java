package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MOVE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Coded;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.RequestRows.Stored;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves requests as {@link Move} and {@link RequestMove} allow, and nothing else does. The request's row is locked first:
 * of two who move it at once the second sees what the first has made of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Moves {

    static final int MAX_REASON = 2_000;

    private final DSLContext jooq;
    private final RequestRows rows;
    private final Clock clock;

    Moves(DSLContext jooq, RequestRows rows, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.clock = clock;
    }

    /** Whatever version it has by now; the table decides. */
    MoveResult move(Mover mover, AssignmentId id, Move move, String reason) {
        return move(mover, id, null, move, reason);
    }

    /** @param version the one that the mover has seen; null: whatever it is */
    MoveResult move(Mover mover, AssignmentId id, @Nullable Integer version, Move move, String reason) {
        var stored = rows.lock(rows.requestOf(id).orElseThrow(() -> new NotFound("request")));
        var now = assignment(stored, id);
        var isOld = version != null && version != now.version();
        if (isOld || !stored.request().state().isOpen() || !move.isAllowed(now.state(), mover.role())) {
            return new MoveResult.Overtaken(now);
        }
        if (isReasonMissing(mover, move, reason)) {
            return new MoveResult.ReasonMissing();
        }
        change(now, move, mover);
        record(stored.request().id(), id, move, mover, now.state(), move.to(), reason);
        settle(stored.request().id());
        return new MoveResult.Moved(assignment(rows.get(stored.request().id()), id));
    }

    private static boolean isReasonMissing(Mover mover, Move move, String reason) {
        return reason.length() > MAX_REASON || move.needsReason(mover.role()) && reason.isEmpty();
    }

    private void change(Assignment now, Move move, Mover mover) {
        var at = OffsetDateTime.now(clock);
        var stays = move.to() == now.state();
        var answers = mover.role() == Role.PARTNER;
        var waitsAnew = move == Move.REPLY || move == Move.REOPEN;
        jooq.update(REQUEST_ASSIGNMENT)
                .set(REQUEST_ASSIGNMENT.STATE, move.to().code())
                .set(REQUEST_ASSIGNMENT.VERSION, REQUEST_ASSIGNMENT.VERSION.plus(stays ? 0 : 1))
                .set(
                        REQUEST_ASSIGNMENT.FIRST_ANSWER_AT,
                        answers
                                ? coalesce(REQUEST_ASSIGNMENT.FIRST_ANSWER_AT, val(at))
                                : REQUEST_ASSIGNMENT.FIRST_ANSWER_AT)
                .set(REQUEST_ASSIGNMENT.WAITING_SINCE, waitsAnew ? val(at) : REQUEST_ASSIGNMENT.WAITING_SINCE)
                .set(
                        REQUEST_ASSIGNMENT.REMINDERS,
                        waitsAnew ? val(0) : REQUEST_ASSIGNMENT.REMINDERS.plus(move == Move.REMIND ? 1 : 0))
                .set(
                        REQUEST_ASSIGNMENT.STAFF_TOLD_AT,
                        move == Move.ESCALATE || move == Move.LOSE_PARTNER
                                ? val(at)
                                : stays ? REQUEST_ASSIGNMENT.STAFF_TOLD_AT : val((OffsetDateTime) null))
                .where(REQUEST_ASSIGNMENT.ID.eq(now.id().value()))
                .execute();
    }

    /** Gives it to one more partner; a partner that had it before has it as it left it. */
    AssignmentId assign(RequestId request, PartnerId partner) {
        var at = OffsetDateTime.now(clock);
        jooq.insertInto(REQUEST_ASSIGNMENT)
                .set(REQUEST_ASSIGNMENT.REQUEST_ID, request.value())
                .set(REQUEST_ASSIGNMENT.PARTNER_ID, partner)
                .set(REQUEST_ASSIGNMENT.STATE, AssignmentState.WAITING.code())
                .set(REQUEST_ASSIGNMENT.CREATED_AT, at)
                .set(REQUEST_ASSIGNMENT.WAITING_SINCE, at)
                .onConflictDoNothing()
                .execute();
        return rows.get(request).request().assignments().stream()
                .filter(assignment -> assignment.partner().equals(partner))
                .map(Assignment::id)
                .findFirst()
                .orElseThrow();
    }

    /** Hands it over: the other has it before this one lets go, so that it is never with nobody. */
    MoveResult passOn(Mover mover, AssignmentId id, @Nullable Integer version, PartnerId to, String reason) {
        var request = rows.lock(rows.requestOf(id).orElseThrow(() -> new NotFound("request")))
                .request();
        if (request.assignments().stream().anyMatch(known -> known.partner().equals(to))) {
            return new MoveResult.NotThere();
        }
        var now = request.assignment(id).orElseThrow();
        var isOld = version != null && version != now.version();
        if (isOld || !request.state().isOpen() || !Move.PASS_ON.isAllowed(now.state(), mover.role())) {
            return new MoveResult.Overtaken(now);
        }
        if (isReasonMissing(mover, Move.PASS_ON, reason)) {
            return new MoveResult.ReasonMissing();
        }
        assign(request.id(), to);
        return move(mover, id, version, Move.PASS_ON, reason);
    }

    /** @return whether the table allows it */
    boolean move(Mover mover, RequestId id, RequestMove move, String reason) {
        var request = rows.lock(id).request();
        if (!move.isAllowed(request.state(), mover.role())) {
            return false;
        }
        if (!move.to().isOpen()) {
            end(mover, request, move);
        }
        store(id, move.to());
        record(id, null, move, mover, request.state(), move.to(), reason);
        return true;
    }

    /** What a partner was working on counts as done when a request is closed; whoever waits is let go. */
    private void end(Mover mover, ProjectRequest request, RequestMove ending) {
        request.assignments().stream()
                .filter(assignment -> assignment.state().isOpen())
                .forEach(assignment -> {
                    var isDone = ending == RequestMove.CLOSE && assignment.state() == AssignmentState.TAKEN;
                    var move = isDone ? Move.FINISH : Move.WITHDRAW;
                    change(assignment, move, mover);
                    record(request.id(), assignment.id(), move, mover, assignment.state(), move.to(), "");
                });
    }

    /** What follows for the request as a whole; the row is locked. */
    void settle(RequestId id) {
        var request = rows.get(id).request();
        var follows = RequestState.of(
                request.assignments().stream().map(Assignment::state).toList());
        if (request.state().isOpen() && follows != request.state()) {
            store(id, follows);
            if (follows == RequestState.CLOSED) {
                record(id, null, RequestMove.CLOSE, Mover.CLOCK, request.state(), follows, "");
            }
        }
    }

    private void store(RequestId id, RequestState state) {
        var now = OffsetDateTime.now(clock);
        jooq.update(PROJECT_REQUEST)
                .set(PROJECT_REQUEST.STATE, state.code())
                .set(PROJECT_REQUEST.SENT_AT, coalesce(PROJECT_REQUEST.SENT_AT, val(now)))
                .set(PROJECT_REQUEST.CLOSED_AT, state.isOpen() ? null : now)
                .where(PROJECT_REQUEST.ID.eq(id.value()))
                .execute();
    }

    private void record(
            RequestId request,
            @Nullable AssignmentId assignment,
            Coded move,
            Mover mover,
            Coded from,
            Coded to,
            String reason) {
        jooq.insertInto(REQUEST_MOVE)
                .set(REQUEST_MOVE.REQUEST_ID, request.value())
                .set(REQUEST_MOVE.ASSIGNMENT_ID, assignment == null ? null : assignment.value())
                .set(REQUEST_MOVE.AT, OffsetDateTime.now(clock))
                .set(REQUEST_MOVE.MOVE, move.code())
                .set(REQUEST_MOVE.MOVER, mover.role().code())
                .set(REQUEST_MOVE.PERSON_ID, mover.person())
                .set(REQUEST_MOVE.FROM_STATE, from.code())
                .set(REQUEST_MOVE.TO_STATE, to.code())
                .set(REQUEST_MOVE.REASON, reason.isEmpty() ? null : reason)
                .execute();
    }

    private static Assignment assignment(Stored stored, AssignmentId id) {
        return Objects.requireNonNull(stored.request().assignment(id).orElse(null), "the row was found a moment ago");
    }
}
