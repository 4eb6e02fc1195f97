package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.partners.Tables.PROJECT_REQUEST;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_ASSIGNMENT;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_LINK;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MESSAGE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_MOVE;
import static fr.vitrine.db.jooq.partners.Tables.REQUEST_NOTE;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** The requests that somebody made, by their address, and what they did to those of others. */
@Component
class RequestRecords implements PersonalRecords {

    private final DSLContext jooq;
    private final RequestStore store;
    private final RequestRows rows;
    private final Moves moves;

    RequestRecords(DSLContext jooq, RequestStore store, RequestRows rows, Moves moves) {
        this.jooq = jooq;
        this.store = store;
        this.rows = rows;
        this.moves = moves;
    }

    /** Not what is held: somebody else may have written it in their name, and nobody has looked at it yet. */
    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "project requests",
                jooq.select(
                                PROJECT_REQUEST.CREATED_AT,
                                PROJECT_REQUEST.SENT_AT,
                                PROJECT_REQUEST.CLOSED_AT,
                                PROJECT_REQUEST.STATE,
                                PROJECT_REQUEST.NAME,
                                PROJECT_REQUEST.PHONE,
                                PROJECT_REQUEST.STAGE,
                                PROJECT_REQUEST.COMMUNE_CODE,
                                PROJECT_REQUEST.DESCRIPTION,
                                PROJECT_REQUEST.USEFULNESS,
                                PROJECT_REQUEST.USEFULNESS_WORDS)
                        .from(PROJECT_REQUEST)
                        .where(is(PROJECT_REQUEST.EMAIL, subject))
                        .and(PROJECT_REQUEST.HOLD_REASONS.eq(new String[0]))
                        .orderBy(PROJECT_REQUEST.ID));
        PersonalRows.tell(
                report,
                "project request messages",
                jooq.select(REQUEST_MESSAGE.AT, REQUEST_MESSAGE.MOVER, REQUEST_MESSAGE.BODY)
                        .from(REQUEST_MESSAGE)
                        .join(REQUEST_ASSIGNMENT)
                        .on(REQUEST_ASSIGNMENT.ID.eq(REQUEST_MESSAGE.ASSIGNMENT_ID))
                        .join(PROJECT_REQUEST)
                        .on(PROJECT_REQUEST.ID.eq(REQUEST_ASSIGNMENT.REQUEST_ID))
                        .where(is(PROJECT_REQUEST.EMAIL, subject).or(REQUEST_MESSAGE.PERSON_ID.eq(subject.id())))
                        .orderBy(REQUEST_MESSAGE.ID));
        PersonalRows.tell(
                report,
                "project request answers",
                jooq.select(REQUEST_MOVE.REQUEST_ID, REQUEST_MOVE.AT, REQUEST_MOVE.MOVE, REQUEST_MOVE.REASON)
                        .from(REQUEST_MOVE)
                        .where(REQUEST_MOVE.PERSON_ID.eq(subject.id()))
                        .orderBy(REQUEST_MOVE.ID));
        PersonalRows.tell(
                report,
                "project request notes",
                jooq.select(REQUEST_NOTE.REQUEST_ID, REQUEST_NOTE.AT, REQUEST_NOTE.BODY)
                        .from(REQUEST_NOTE)
                        .where(REQUEST_NOTE.PERSON_ID.eq(subject.id()))
                        .orderBy(REQUEST_NOTE.ID));
    }

    /** Requests that go on are withdrawn first; what was said for a partner stays, and names nobody any more. */
    @Override
    public void forget(Subject subject) {
        rows.list(is(PROJECT_REQUEST.EMAIL, subject), 0, Integer.MAX_VALUE).forEach(stored -> {
            var id = stored.request().id();
            moves.move(Mover.PERSON, id, RequestMove.WITHDRAW, "");
            store.anonymise(id);
        });
        jooq.deleteFrom(REQUEST_LINK).where(is(REQUEST_LINK.EMAIL, subject)).execute();
    }

    private static Condition is(Field<EmailAddress> email, Subject subject) {
        return PersonalRows.isOf(email, subject.email());
    }
}
