package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;

import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.RequestRows.Stored;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves a request that lies with a partner, and tells the others. Who may is the caller's business. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Answering {

    private final DSLContext jooq;
    private final Moves moves;
    private final RequestRows rows;
    private final RequestMails mails;
    private final PartnerContacts contacts;
    private final Talk talk;
    private final Clock clock;

    Answering(
            DSLContext jooq,
            Moves moves,
            RequestRows rows,
            RequestMails mails,
            PartnerContacts contacts,
            Talk talk,
            Clock clock) {
        this.jooq = jooq;
        this.moves = moves;
        this.rows = rows;
        this.mails = mails;
        this.contacts = contacts;
        this.talk = talk;
        this.clock = clock;
    }

    MoveResult answer(Mover mover, AssignmentId id, Answer answer) {
        var to = answer.to();
        if (answer.move() == Move.PASS_ON && (to == null || !contacts.isPublished(to))) {
            return new MoveResult.NotThere();
        }
        var result = answer.move() == Move.PASS_ON && to != null
                ? moves.passOn(mover, id, answer.version(), to, answer.reason())
                : moves.move(mover, id, answer.version(), answer.move(), answer.reason());
        if (result instanceof MoveResult.Moved(var now)) {
            if (answer.move() == Move.ASK) {
                talk.add(mover, id, answer.reason());
            }
            tell(mover, rows.get(rows.requestOf(id).orElseThrow()), now, answer);
        }
        return result;
    }

    private void tell(Mover mover, Stored stored, Assignment now, Answer answer) {
        var reason = answer.reason();
        switch (answer.move()) {
            case TAKE -> mails.toPerson(RequestMails.TAKEN, stored, now.partner(), reason);
            case ASK -> mails.toPerson(RequestMails.ASKED, stored, now.partner(), reason);
            case DECLINE -> mails.toPerson(RequestMails.DECLINED, stored, now.partner(), reason);
            case PASS_ON -> passedOn(mover, stored, now, answer);
            case REOPEN -> present(stored, now);
            case WITHDRAW -> mails.toPartner(RequestMails.WITHDRAWN, stored, now, Map.of());
            case FINISH, REPLY, LOSE_PARTNER, REMIND, ESCALATE -> {}
        }
        if (stored.request().state() == RequestState.CLOSED) {
            mails.toPerson(RequestMails.CLOSED, stored, Map.of());
        }
    }

    /** Staff do so for a partner that does not answer: it is told as well, and nobody says that it thought so itself. */
    private void passedOn(Mover mover, Stored stored, Assignment now, Answer answer) {
        var byStaff = mover.role() == Role.STAFF;
        stored.request().assignments().stream()
                .filter(assignment -> assignment.partner().equals(answer.to()))
                .forEach(assignment -> {
                    present(stored, assignment);
                    var other = mails.name(assignment.partner());
                    mails.toPerson(
                            byStaff ? RequestMails.REASSIGNED : RequestMails.PASSED_ON,
                            stored,
                            Map.of("partner", mails.name(now.partner()), "other", other, "message", answer.reason()));
                    if (byStaff) {
                        mails.toPartner(
                                RequestMails.TAKEN_AWAY,
                                stored,
                                now,
                                Map.of("other", other, "message", answer.reason()));
                    }
                });
    }

    /** Lays it before a partner; where nobody would read it, staff see it at once. */
    void present(Stored stored, Assignment assignment) {
        var reached = mails.toPartner(
                RequestMails.TO_PARTNER,
                stored,
                assignment,
                Map.of("project", stored.request().details().description()));
        if (!reached && !stored.request().example()) {
            jooq.update(REQUEST_ASSIGNMENT)
                    .set(REQUEST_ASSIGNMENT.STAFF_TOLD_AT, OffsetDateTime.now(clock))
                    .where(REQUEST_ASSIGNMENT.ID.eq(assignment.id().value()))
                    .execute();
        }
    }
}
