package fr.vitrine.volunteers.hours;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.CERTIFICATE;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS_MOVE;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody gave, the papers that say so, and which hours of others they moved. */
@Component
class HoursRecords implements PersonalRecords {

    private final DSLContext jooq;

    HoursRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report,
                "volunteer hours",
                jooq.select(MISSION.TITLE, HOURS.DAY, HOURS.MINUTES, HOURS.STATE, HOURS.ENTERED_BY, HOURS.ENTERED_AT)
                        .from(HOURS)
                        .join(APPLICATION)
                        .on(APPLICATION.ID.eq(HOURS.APPLICATION_ID))
                        .join(MISSION)
                        .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                        .where(APPLICATION.PERSON_ID.eq(subject.id()))
                        .orderBy(HOURS.ID));
        PersonalRows.tell(
                report,
                "certificates",
                jooq.select(
                                CERTIFICATE.CODE,
                                CERTIFICATE.NAME,
                                CERTIFICATE.STRUCTURE,
                                CERTIFICATE.FROM_DAY,
                                CERTIFICATE.UNTIL_DAY,
                                CERTIFICATE.MINUTES,
                                CERTIFICATE.ISSUED_AT,
                                CERTIFICATE.REVOKED_AT)
                        .from(CERTIFICATE)
                        .where(CERTIFICATE.PERSON_ID.eq(subject.id()))
                        .orderBy(CERTIFICATE.ID));
        PersonalRows.tell(
                report,
                "hours moves",
                jooq.select(HOURS_MOVE.MOVED_AT, HOURS_MOVE.MOVE, HOURS_MOVE.MINUTES)
                        .from(HOURS_MOVE)
                        .where(HOURS_MOVE.PERSON_ID.eq(subject.id()))
                        .orderBy(HOURS_MOVE.ID));
    }

    /** The hours stay, and nobody has given them; the papers go, for they have the name. */
    @Override
    public void forget(Subject subject) {
        jooq.deleteFrom(CERTIFICATE)
                .where(CERTIFICATE.PERSON_ID.eq(subject.id()))
                .execute();
        jooq.update(CERTIFICATE)
                .setNull(CERTIFICATE.REVOKED_BY)
                .where(CERTIFICATE.REVOKED_BY.eq(subject.id()))
                .execute();
        jooq.update(HOURS_MOVE)
                .setNull(HOURS_MOVE.PERSON_ID)
                .where(HOURS_MOVE.PERSON_ID.eq(subject.id()))
                .execute();
    }
}
