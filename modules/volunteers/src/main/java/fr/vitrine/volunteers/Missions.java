package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.MoveMissionResult.Moved;
import fr.vitrine.volunteers.MoveMissionResult.NotAllowed;
import fr.vitrine.volunteers.SaveMissionResult.Conflict;
import fr.vitrine.volunteers.SaveMissionResult.PlacesTaken;
import fr.vitrine.volunteers.SaveMissionResult.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The missions in whatever state: a structure's people keep theirs, staff all. The public reads {@link PublishedMissions}. */
@Service
public class Missions {

    private final MissionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Missions(MissionRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** A draft. */
    @Transactional
    public Mission create(Actor actor, StructureId structure, MissionDetails details) {
        actor.requireEditing(structure);
        return rows.get(rows.insert(structure, details));
    }

    @Transactional
    public SaveMissionResult update(Actor actor, MissionId id, int version, MissionDetails details) {
        var current = lockedFor(actor, id);
        if (current.version() != version) {
            return new Conflict(current);
        }
        if (current.details().equals(details)) {
            return new Saved(current);
        }
        var inTheWay = SlotRows.inTheWay(current, details.timing());
        if (inTheWay.isPresent()) {
            return new PlacesTaken(inTheWay.get());
        }
        rows.update(current, details);
        return new Saved(changed(refilled(rows.get(id))));
    }

    /** Publishes, closes, or opens again, as {@link MissionMoves} allows. */
    @Transactional
    public MoveMissionResult move(Actor actor, MissionId id, MissionState to) {
        var current = lockedFor(actor, id);
        var mover = mover(actor);
        if (!MissionMoves.allows(current.state(), to, mover)) {
            return new NotAllowed(current.state());
        }
        if (to == MissionState.PUBLISHED && current.isOver(today())) {
            return new MoveMissionResult.Over();
        }
        rows.move(current, to, mover, actor.person().orElse(null));
        return new Moved(changed(refilled(rows.get(id))));
    }

    /** A draft that says the same. Its title tells it apart only once somebody changes it. */
    @Transactional
    public Mission copy(Actor actor, MissionId id) {
        var original = get(actor, id);
        return rows.get(rows.insert(original.structure(), original.details()));
    }

    @Transactional(readOnly = true)
    public Mission get(Actor actor, MissionId id) {
        var mission = rows.get(id);
        actor.requireEditing(mission.structure());
        return mission;
    }

    /** All that a structure has, those changed last first. */
    @Transactional(readOnly = true)
    public List<Mission> list(Actor actor, StructureId structure) {
        actor.requireEditing(structure);
        return rows.list(MISSION.STRUCTURE_ID.eq(structure));
    }

    /** Of all structures, those changed last first. */
    @Transactional(readOnly = true)
    public List<Mission> list(Actor actor) {
        actor.requireStaff();
        return rows.list(noCondition());
    }

    /** Closes those whose time is over: how many there were. */
    @Transactional
    public int closePast(Actor actor) {
        actor.requireOperator();
        var over = rows.list(MISSION.STATE.in(MissionState.PUBLISHED.code(), MissionState.FULL.code())).stream()
                .map(Mission::id)
                .sorted()
                .map(rows::lock)
                .filter(mission -> mission.isPublic() && mission.isOver(today()))
                .toList();
        over.forEach(mission -> rows.move(mission, MissionState.CLOSED, Mover.CLOCK, null));
        if (!over.isEmpty()) {
            events.publishEvent(new MissionsChanged());
        }
        return over.size();
    }

    public static Mover mover(Actor actor) {
        return actor.isStaff() ? Mover.STAFF : Mover.STRUCTURE;
    }

    private Mission lockedFor(Actor actor, MissionId id) {
        actor.requireEditing(rows.get(id).structure());
        return rows.lock(id);
    }

    /** It is full once no place is left, and no more once there is one. */
    private Mission refilled(Mission mission) {
        var to = mission.freePlaces(today()) == 0 ? MissionState.FULL : MissionState.PUBLISHED;
        if (!mission.isPublic() || mission.state() == to || mission.isOver(today())) {
            return mission;
        }
        rows.move(mission, to, Mover.PLACES, null);
        return rows.get(mission.id());
    }

    private Mission changed(Mission mission) {
        events.publishEvent(new MissionsChanged());
        return mission;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
