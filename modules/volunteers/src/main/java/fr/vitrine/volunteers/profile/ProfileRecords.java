package fr.vitrine.volunteers.profile;

import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;

import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.PersonalRecords;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** What somebody said of themselves as a volunteer. */
@Component
class ProfileRecords implements PersonalRecords {

    private final DSLContext jooq;

    ProfileRecords(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    public void tell(Subject subject, Report report) {
        PersonalRows.tell(
                report, "volunteer profile", jooq.selectFrom(PROFILE).where(PROFILE.PERSON_ID.eq(subject.id())));
    }

    @Override
    public void forget(Subject subject) {
        jooq.deleteFrom(PROFILE).where(PROFILE.PERSON_ID.eq(subject.id())).execute();
    }
}
