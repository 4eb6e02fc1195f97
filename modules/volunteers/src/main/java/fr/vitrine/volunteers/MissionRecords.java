package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION_MOVE;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Which missions somebody moved, for their structure or as staff. */
@Component
class MissionRecords implements PersonalRecords {

    private final DSLContext jooq;

    MissionRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "mission moves",
                jooq.select(
                                MISSION_MOVE.MOVED_AT,
                                MISSION.TITLE,
                                MISSION_MOVE.FROM_STATE,
                                MISSION_MOVE.TO_STATE,
                                MISSION_MOVE.REASON)
                        .from(MISSION_MOVE)
                        .join(MISSION)
                        .on(MISSION.ID.eq(MISSION_MOVE.MISSION_ID))
                        .where(MISSION_MOVE.PERSON_ID.eq(subject.id()))
                        .orderBy(MISSION_MOVE.ID));
    }

    /** What was done to a mission stays, and nobody has done it. */
    @Override
    public void forget(Subject subject) {
        jooq.update(MISSION_MOVE)
                .setNull(MISSION_MOVE.PERSON_ID)
                .where(MISSION_MOVE.PERSON_ID.eq(subject.id()))
                .execute();
    }
}
