package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_DRAFT;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_MOVE;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_SLOT;
import static fr.vitrine.db.jooq.volunteers.Tables.CALENDAR_ADDRESS;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.SLOT;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import fr.vitrine.volunteers.applying.ApplicationMoves.By;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** For what somebody applied, and which applications of others they moved. */
@Component
class ApplicationRecords implements PersonalRecords {

    private final DSLContext jooq;
    private final ApplicationRows rows;
    private final ApplicationMoves moves;

    ApplicationRecords(DSLContext jooq, ApplicationRows rows, ApplicationMoves moves) {
        this.jooq = jooq;
        this.rows = rows;
        this.moves = moves;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "applications",
                jooq.select(
                                APPLICATION.ID,
                                MISSION.TITLE,
                                APPLICATION.NAME,
                                APPLICATION.STATE,
                                APPLICATION.REASON,
                                APPLICATION.CREATED_AT,
                                APPLICATION.MOVED_AT)
                        .from(APPLICATION)
                        .join(MISSION)
                        .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                        .where(APPLICATION.PERSON_ID.eq(subject.id()))
                        .orderBy(APPLICATION.ID));
        PersonalRows.tell(
                report,
                "application slots",
                jooq.select(
                                APPLICATION_SLOT.APPLICATION_ID,
                                SLOT.DAY,
                                SLOT.STARTS,
                                SLOT.ENDS,
                                APPLICATION_SLOT.TOOK_PLACE,
                                APPLICATION_SLOT.ATTENDED)
                        .from(APPLICATION_SLOT)
                        .join(SLOT)
                        .on(SLOT.ID.eq(APPLICATION_SLOT.SLOT_ID))
                        .join(APPLICATION)
                        .on(APPLICATION.ID.eq(APPLICATION_SLOT.APPLICATION_ID))
                        .where(APPLICATION.PERSON_ID.eq(subject.id()))
                        .orderBy(APPLICATION_SLOT.APPLICATION_ID, SLOT.DAY, SLOT.STARTS));
        PersonalRows.tell(
                report,
                "application moves",
                jooq.select(
                                APPLICATION_MOVE.APPLICATION_ID,
                                APPLICATION_MOVE.MOVED_AT,
                                APPLICATION_MOVE.MOVE,
                                APPLICATION_MOVE.REASON)
                        .from(APPLICATION_MOVE)
                        .where(APPLICATION_MOVE.PERSON_ID.eq(subject.id()))
                        .orderBy(APPLICATION_MOVE.ID));
        PersonalRows.tell(
                report,
                "unsent applications",
                jooq.select(APPLICATION_DRAFT.NAME, APPLICATION_DRAFT.MESSAGE, APPLICATION_DRAFT.EXPIRES_AT)
                        .from(APPLICATION_DRAFT)
                        .where(PersonalRows.isOf(APPLICATION_DRAFT.EMAIL, subject.email()))
                        .orderBy(APPLICATION_DRAFT.ID));
    }

    /** It is nobody's first: the mails that tell structures what is cancelled then have no name and no address to keep. */
    @Override
    public void forget(Subject subject) {
        var own = APPLICATION.PERSON_ID.eq(subject.id());
        var live = rows.list(own.and(APPLICATION.IS_LIVE));
        jooq.update(APPLICATION)
                .setNull(APPLICATION.PERSON_ID)
                .setNull(APPLICATION.NAME)
                .where(own)
                .execute();
        live.forEach(application -> moves.move(
                application.id(), ApplicationMove.CANCEL, new By(Role.VOLUNTEER, null, Reason.ACCOUNT_CLOSED, "")));
        jooq.update(APPLICATION_MOVE)
                .setNull(APPLICATION_MOVE.PERSON_ID)
                .where(APPLICATION_MOVE.PERSON_ID.eq(subject.id()))
                .execute();
        jooq.deleteFrom(APPLICATION_DRAFT)
                .where(PersonalRows.isOf(APPLICATION_DRAFT.EMAIL, subject.email()))
                .execute();
        jooq.deleteFrom(CALENDAR_ADDRESS)
                .where(CALENDAR_ADDRESS.PERSON_ID.eq(subject.id()))
                .execute();
    }
}
