package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION_MOVE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.db.jooq.volunteers.tables.records.MissionRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.StructureId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes missions to their tables, and finds them there whatever their state. */
@Component
class MissionRows {

    private final DSLContext jooq;
    private final SlotRows slots;
    private final MissionFields fields;

    MissionRows(DSLContext jooq, SlotRows slots, MissionFields fields) {
        this.jooq = jooq;
        this.slots = slots;
        this.fields = fields;
    }

    /** Those changed last first. */
    List<Mission> list(Condition condition) {
        return jooq.select(MissionFields.all())
                .from(MISSION)
                .where(condition)
                .orderBy(MISSION.UPDATED_AT.desc(), MISSION.ID.desc())
                .fetch(MissionFields::toMission);
    }

    /** In the order of their numbers: those after this one. */
    List<Mission> next(Condition condition, @Nullable MissionId last, int limit) {
        return jooq.select(MissionFields.all())
                .from(MISSION)
                .where(condition)
                .and(last == null ? noCondition() : MISSION.ID.gt(last))
                .orderBy(MISSION.ID)
                .limit(limit)
                .fetch(MissionFields::toMission);
    }

    List<Mission> page(MissionFilter filter, int offset, int limit) {
        var order = order(filter.order());
        return jooq.select(MissionFields.all())
                .from(MISSION)
                .where(condition(filter))
                .orderBy(filter.descending() ? order.desc() : order.asc(), MISSION.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(MissionFields::toMission);
    }

    static Condition condition(MissionFilter filter) {
        var state = filter.state();
        var handedIn = MISSION.STATE.eq(MissionState.SUBMITTED.code());
        var changed =
                MISSION.CHANGED.isTrue().and(MISSION.STATE.in(MissionState.PUBLISHED.code(), MissionState.FULL.code()));
        return MISSION.TITLE
                .containsIgnoreCase(filter.words().strip())
                .and(state == null ? noCondition() : MISSION.STATE.eq(state.code()))
                .and(filter.waiting() ? handedIn.or(changed) : noCondition());
    }

    private static Field<?> order(MissionFilter.Order order) {
        return switch (order) {
            case TITLE -> field("public.fold({0})", String.class, MISSION.TITLE);
            case STATE -> MISSION.STATE;
            case UPDATED -> MISSION.UPDATED_AT;
        };
    }

    int count(Condition condition) {
        return jooq.fetchCount(MISSION, condition);
    }

    Optional<Mission> find(Condition condition) {
        return list(condition).stream().findFirst();
    }

    Mission get(MissionId id) {
        return find(MISSION.ID.eq(id)).orElseThrow(() -> new NotFound("mission"));
    }

    Map<MissionId, Mission> byId(Collection<MissionId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list(MISSION.ID.in(Set.copyOf(ids))).stream()
                        .collect(Collectors.toMap(Mission::id, Function.identity()));
    }

    /** What is stored of it, kept from others until the end of the transaction: first its places, then itself. */
    Mission lock(MissionId id) {
        slots.lock(id);
        return lockAlone(id);
    }

    /** {@link #lock} for whoever may edit it; nobody else makes others wait. */
    Mission lockedFor(Actor actor, MissionId id) {
        actor.requireEditing(get(id).structure());
        return lock(id);
    }

    /** Without its places: for who has those locked that matter, and must not wait for others of them. */
    Mission lockAlone(MissionId id) {
        jooq.selectOne().from(MISSION).where(MISSION.ID.eq(id)).forUpdate().fetch();
        return get(id);
    }

    MissionId insert(StructureId structure, MissionDetails details) {
        var row = filled(structure, details)
                .setStructureId(structure)
                .setSlug(freeSlug(details.title()))
                .setState(MissionState.DRAFT.code());
        var id = jooq.insertInto(MISSION)
                .set(row)
                .set(MissionFields.words(details))
                .returning(MISSION.ID)
                .fetchSingle(MISSION.ID);
        slots.insert(id, details.timing());
        return id;
    }

    /**
     * Its address follows its title until it has been public.
     *
     * @param changed whether staff have to look at it
     */
    void update(Mission current, MissionDetails details, boolean changed) {
        var renamed =
                current.publishedAt() == null && !current.details().title().equals(details.title());
        jooq.update(MISSION)
                .set(filled(current.structure(), details))
                .set(MissionFields.words(details))
                .set(MISSION.SLUG, renamed ? freeSlug(details.title()) : current.slug())
                .set(MISSION.CHANGED, changed)
                .set(MISSION.CONFIRMED_AT, currentOffsetDateTime())
                .set(MISSION.REMINDERS, (short) 0)
                .set(MISSION.VERSION, MISSION.VERSION.plus(1))
                .set(MISSION.UPDATED_AT, currentOffsetDateTime())
                .where(MISSION.ID.eq(current.id()))
                .execute();
        slots.replace(current, details.timing());
    }

    /** Moves it and records who did; why it was sent back stays with it until it is handed in again. */
    void move(Mission current, MissionState to, By by) {
        jooq.update(MISSION)
                .set(MISSION.STATE, to.code())
                .set(
                        MISSION.PUBLISHED_AT,
                        to == MissionState.PUBLISHED
                                ? coalesce(MISSION.PUBLISHED_AT, currentOffsetDateTime())
                                : MISSION.PUBLISHED_AT)
                .set(MISSION.REMARK, to == MissionState.DRAFT ? by.reason() : null)
                .set(MISSION.CHANGED, by.mover() == Mover.STAFF ? inline(false) : MISSION.CHANGED)
                .set(MISSION.VERSION, MISSION.VERSION.plus(1))
                .set(MISSION.UPDATED_AT, currentOffsetDateTime())
                .where(MISSION.ID.eq(current.id()))
                .execute();
        jooq.insertInto(MISSION_MOVE)
                .set(MISSION_MOVE.MISSION_ID, current.id())
                .set(MISSION_MOVE.FROM_STATE, current.state().code())
                .set(MISSION_MOVE.TO_STATE, to.code())
                .set(MISSION_MOVE.MOVER, by.mover().code())
                .set(MISSION_MOVE.PERSON_ID, by.person())
                .set(MISSION_MOVE.REASON, by.reason())
                .execute();
    }

    /** Staff have looked at what its structure changed. */
    void seen(MissionId id) {
        jooq.update(MISSION)
                .set(MISSION.CHANGED, false)
                .set(MISSION.VERSION, MISSION.VERSION.plus(1))
                .where(MISSION.ID.eq(id))
                .execute();
    }

    /** Who moves a mission, and why if that was said. */
    record By(
            Mover mover,
            @Nullable PersonId person,
            @Nullable String reason) {

        static By nobody(Mover mover) {
            return new By(mover, null, null);
        }
    }

    private MissionRecord filled(StructureId structure, MissionDetails details) {
        return fields.filled(jooq.newRecord(MISSION), structure, details);
    }

    /** The unique constraint is the referee between two who take the same slug at once; the loser's change fails. */
    private Slug freeSlug(String title) {
        return Slug.of(title, "mission").free(slug -> jooq.fetchExists(MISSION, MISSION.SLUG.eq(slug)));
    }
}
