package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MESSAGE;

import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.RequestRows.Stored;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person and a partner say to each other, passed on by mail so that neither learns the other's address. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Talk {

    static final int MAX_TEXT = 5_000;

    private final DSLContext jooq;
    private final RequestRows rows;
    private final RequestMails mails;
    private final Moves moves;
    private final RequestLimits limits;
    private final Clock clock;

    Talk(DSLContext jooq, RequestRows rows, RequestMails mails, Moves moves, RequestLimits limits, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.mails = mails;
        this.moves = moves;
        this.limits = limits;
        this.clock = clock;
    }

    TalkResult say(Mover mover, AssignmentId id, String raw) {
        var text = Text.clean(raw);
        if (text.isEmpty()) {
            return TalkResult.EMPTY;
        }
        if (text.length() > MAX_TEXT) {
            return TalkResult.TOO_LONG;
        }
        var stored = rows.lock(rows.requestOf(id).orElseThrow(() -> new NotFound("request")));
        var assignment = stored.request().assignment(id).orElseThrow();
        if (!stored.request().state().isOpen() || !assignment.state().isOpen()) {
            return TalkResult.OVER;
        }
        if (!limits.admitsMessage(id, mover.role())) {
            return TalkResult.TOO_MANY;
        }
        add(mover, id, text);
        tell(mover, stored, assignment, text);
        if (Move.REPLY.isAllowed(assignment.state(), mover.role())) {
            moves.move(mover, id, Move.REPLY, "");
        }
        return TalkResult.SENT;
    }

    private void tell(Mover mover, Stored stored, Assignment assignment, String text) {
        if (mover.role() == Role.PERSON) {
            mails.toPartner(RequestMails.PARTNER_MESSAGE, stored, assignment, Map.of("message", text));
        } else {
            mails.toPerson(RequestMails.MESSAGE, stored, assignment.partner(), text);
        }
    }

    void add(Mover mover, AssignmentId id, String text) {
        jooq.insertInto(REQUEST_MESSAGE)
                .set(REQUEST_MESSAGE.ASSIGNMENT_ID, id.value())
                .set(REQUEST_MESSAGE.MOVER, mover.role().code())
                .set(REQUEST_MESSAGE.PERSON_ID, mover.person())
                .set(REQUEST_MESSAGE.BODY, text)
                .set(REQUEST_MESSAGE.AT, OffsetDateTime.now(clock))
                .execute();
    }
}
