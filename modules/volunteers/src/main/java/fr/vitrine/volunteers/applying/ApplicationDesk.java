package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.applying.ApplicationMoves.By;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The applications as staff see them: how they go on, and neither who applied nor what was said. */
@Service
public class ApplicationDesk {

    private final DSLContext jooq;
    private final ApplicationMoves moves;

    ApplicationDesk(DSLContext jooq, ApplicationMoves moves) {
        this.jooq = jooq;
        this.moves = moves;
    }

    /** @param firstAnswerAt of the structure; null: it has not answered */
    public record Line(
            ApplicationId id,
            MissionId mission,
            String title,
            StructureId structure,
            ApplicationState state,
            @Nullable Reason reason,
            OffsetDateTime createdAt,
            @Nullable OffsetDateTime firstAnswerAt) {}

    /** @param state null: whatever it is */
    public record Filter(String title, @Nullable ApplicationState state) {}

    /** Those that came last first. */
    @Transactional(readOnly = true)
    public List<Line> list(Actor actor, Filter filter, int offset, int limit) {
        actor.requireStaff();
        return jooq.select(
                        APPLICATION.ID,
                        APPLICATION.MISSION_ID,
                        MISSION.TITLE,
                        MISSION.STRUCTURE_ID,
                        APPLICATION.STATE,
                        APPLICATION.REASON,
                        APPLICATION.CREATED_AT,
                        APPLICATION.FIRST_ANSWER_AT)
                .from(APPLICATION)
                .join(MISSION)
                .on(MISSION.ID.eq(APPLICATION.MISSION_ID))
                .where(condition(filter))
                .orderBy(APPLICATION.CREATED_AT.desc(), APPLICATION.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(row -> new Line(
                        new ApplicationId(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        Coded.of(ApplicationState.class, row.value5()),
                        row.value6() == null ? null : Coded.of(Reason.class, row.value6()),
                        row.value7(),
                        row.value8()));
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, Filter filter) {
        actor.requireStaff();
        return jooq.fetchCount(APPLICATION.join(MISSION).on(MISSION.ID.eq(APPLICATION.MISSION_ID)), condition(filter));
    }

    /** Ends what should never have been. */
    @Transactional
    public MoveResult remove(Actor actor, ApplicationId id, Reason reason) {
        actor.requireStaff();
        return moves.move(
                id, ApplicationMove.REMOVE, new By(Role.STAFF, actor.person().orElse(null), reason, ""));
    }

    private static Condition condition(Filter filter) {
        var state = filter.state();
        return MISSION.TITLE
                .containsIgnoreCase(filter.title().strip())
                .and(state == null ? noCondition() : APPLICATION.STATE.eq(state.code()));
    }
}
