package fr.vitrine.volunteers.imports;

import static fr.vitrine.db.jooq.volunteers.Tables.IMPORTED;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION_MOVE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Mover;
import fr.vitrine.volunteers.Origin;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which mission of a feed became which of ours, and what the feed said of it. */
@Component
class ImportedRows {

    private final DSLContext jooq;

    ImportedRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * @param said digests of its parts
     * @param address where one applies
     * @param isClosedByFeed it was gone
     */
    record Known(
            MissionId mission,
            String title,
            MissionState state,
            String said,
            @Nullable String address,
            boolean isClosedByFeed) {}

    Map<String, Known> known(long source) {
        var lastMover = field(select(MISSION_MOVE.MOVER)
                .from(MISSION_MOVE)
                .where(MISSION_MOVE.MISSION_ID.eq(MISSION.ID))
                .orderBy(MISSION_MOVE.ID.desc())
                .limit(1));
        return jooq.select(
                        IMPORTED.CLIENT_ID,
                        IMPORTED.SAID,
                        MISSION.ID,
                        MISSION.TITLE,
                        MISSION.STATE,
                        MISSION.ORIGIN_ADDRESS,
                        lastMover)
                .from(IMPORTED)
                .join(MISSION)
                .on(MISSION.ID.eq(IMPORTED.MISSION_ID))
                .where(IMPORTED.SOURCE_ID.eq(source))
                .fetchMap(IMPORTED.CLIENT_ID, row -> {
                    var state = Coded.of(MissionState.class, row.get(MISSION.STATE));
                    var hidden = state == MissionState.CLOSED || state == MissionState.DRAFT;
                    return new Known(
                            row.get(MISSION.ID),
                            row.get(MISSION.TITLE),
                            state == MissionState.DRAFT ? MissionState.CLOSED : state,
                            row.get(IMPORTED.SAID),
                            row.get(MISSION.ORIGIN_ADDRESS),
                            hidden && Mover.FEED.code().equals(row.get(lastMover)));
                });
    }

    boolean isKnown(long source, String clientId) {
        return jooq.fetchExists(IMPORTED, IMPORTED.SOURCE_ID.eq(source).and(IMPORTED.CLIENT_ID.eq(clientId)));
    }

    /** Whether what is applied for there is here already, by another way. */
    boolean isKnownElsewhere(WebAddress address, long source) {
        return jooq.fetchExists(
                MISSION,
                MISSION.ORIGIN_ADDRESS
                        .eq(address.value())
                        .and(MISSION.ID.notIn(
                                select(IMPORTED.MISSION_ID).from(IMPORTED).where(IMPORTED.SOURCE_ID.eq(source)))));
    }

    void remember(long source, Incoming incoming, MissionId mission) {
        var said = MissionPart.said(incoming.details());
        jooq.insertInto(IMPORTED)
                .set(IMPORTED.SOURCE_ID, source)
                .set(IMPORTED.CLIENT_ID, incoming.clientId())
                .set(IMPORTED.MISSION_ID, mission)
                .set(IMPORTED.SAID, said)
                .onConflict(IMPORTED.SOURCE_ID, IMPORTED.CLIENT_ID)
                .doUpdate()
                .set(IMPORTED.SAID, said)
                .execute();
    }

    /** What a feed still has is current: nobody is asked. */
    void confirm(Collection<MissionId> missions, OffsetDateTime at) {
        jooq.update(MISSION)
                .set(MISSION.CONFIRMED_AT, at)
                .set(MISSION.REMINDERS, (short) 0)
                .where(MISSION.ID.in(missions))
                .and(MISSION.STATE.ne(MissionState.CLOSED.code()))
                .execute();
    }

    void origin(MissionId mission, Origin origin) {
        jooq.update(MISSION)
                .set(MISSION.ORIGIN_NAME, origin.name())
                .set(MISSION.ORIGIN_ADDRESS, origin.address())
                .where(MISSION.ID.eq(mission))
                .execute();
    }
}
