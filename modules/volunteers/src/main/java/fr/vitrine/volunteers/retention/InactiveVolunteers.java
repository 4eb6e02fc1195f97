package fr.vitrine.volunteers.retention;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION_MOVE;
import static fr.vitrine.db.jooq.volunteers.Tables.HOURS_MOVE;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Who did nothing as a volunteer since a moment. */
@Component
class InactiveVolunteers {

    private static final String VOLUNTEER = "benevole";

    private final DSLContext jooq;

    InactiveVolunteers(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<PersonId> since(OffsetDateTime moment) {
        var deeds = select(PROFILE.PERSON_ID.as("person"), PROFILE.UPDATED_AT.as("at"))
                .from(PROFILE)
                .unionAll(select(APPLICATION.PERSON_ID, APPLICATION.CREATED_AT)
                        .from(APPLICATION)
                        .where(APPLICATION.PERSON_ID.isNotNull()))
                .unionAll(select(APPLICATION_MOVE.PERSON_ID, APPLICATION_MOVE.MOVED_AT)
                        .from(APPLICATION_MOVE)
                        .where(APPLICATION_MOVE.PERSON_ID.isNotNull().and(APPLICATION_MOVE.MOVER.eq(VOLUNTEER))))
                .unionAll(select(HOURS_MOVE.PERSON_ID, HOURS_MOVE.MOVED_AT)
                        .from(HOURS_MOVE)
                        .where(HOURS_MOVE.PERSON_ID.isNotNull().and(HOURS_MOVE.MOVER.eq(VOLUNTEER))))
                .asTable("deed");
        var person = deeds.field("person", PROFILE.PERSON_ID.getDataType());
        var at = deeds.field("at", OffsetDateTime.class);
        return jooq.select(person)
                .from(deeds)
                .groupBy(person)
                .having(max(at).lt(moment))
                .orderBy(person)
                .fetch(row -> row.value1());
    }
}
