package fr.vitrine.events.review;

import static fr.vitrine.db.jooq.events.Tables.DRAFT;
import static fr.vitrine.db.jooq.events.Tables.EVENT_VERSION;
import static fr.vitrine.db.jooq.events.Tables.PROPOSAL;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody did to events. */
@Component
class EventReviewRecords implements PersonalRecords {

    private final DSLContext jooq;

    EventReviewRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "event-drafts",
                jooq.select(DRAFT.EVENT_ID, DRAFT.UPDATED_AT, DRAFT.FORM)
                        .from(DRAFT)
                        .where(DRAFT.PERSON_ID.eq(subject.id())));
        PersonalRows.tell(
                report,
                "event-proposals",
                jooq.select(
                                PROPOSAL.EVENT_ID,
                                PROPOSAL.SUBMITTED_AT,
                                PROPOSAL.STATE,
                                PROPOSAL.FIELDS,
                                PROPOSAL.PROPOSED,
                                PROPOSAL.COMMENT,
                                PROPOSAL.MESSAGE,
                                PROPOSAL.DECIDED_AT)
                        .from(PROPOSAL)
                        .where(PROPOSAL.SUBMITTED_BY.eq(subject.id())));
        PersonalRows.tell(
                report,
                "event-changes",
                jooq.select(EVENT_VERSION.EVENT_ID, EVENT_VERSION.VERSION, EVENT_VERSION.AT, EVENT_VERSION.CAUSE)
                        .from(EVENT_VERSION)
                        .where(EVENT_VERSION.PERSON_ID.eq(subject.id())));
    }

    /** Drafts go with the account; what became of an event stays, and names nobody any more. */
    @Override
    public void forget(Subject subject) {
        jooq.update(PROPOSAL)
                .setNull(PROPOSAL.COMMENT)
                .where(PROPOSAL.SUBMITTED_BY.eq(subject.id()))
                .execute();
    }
}
