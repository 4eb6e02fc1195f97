package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import fr.vitrine.volunteers.MissionRows.By;
import fr.vitrine.volunteers.MoveMissionResult.Moved;
import fr.vitrine.volunteers.MoveMissionResult.NotAllowed;
import fr.vitrine.volunteers.SaveMissionResult.Conflict;
import fr.vitrine.volunteers.SaveMissionResult.PlacesTaken;
import fr.vitrine.volunteers.SaveMissionResult.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The missions in whatever state: a structure's people keep theirs, staff all. The public reads {@link PublishedMissions}. */
@Service
public class Missions {

    private static final Set<MissionState> LEADS_OUT = EnumSet.of(MissionState.SUBMITTED, MissionState.PUBLISHED);

    private final MissionRows rows;
    private final SlotRows slots;
    private final Fullness fullness;
    private final MissionMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Missions(
            MissionRows rows,
            SlotRows slots,
            Fullness fullness,
            MissionMails mails,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.slots = slots;
        this.fullness = fullness;
        this.mails = mails;
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
        var current = rows.lockedFor(actor, id);
        return update(current, version, details, mover(actor) == Mover.STRUCTURE);
    }

    /**
     * Because a feed that it came with says it otherwise. What its structure changed before is still to be looked at.
     *
     * @param trusted staff need not look at what the feed says
     */
    @Transactional
    public SaveMissionResult updateByFeed(
            Actor actor, MissionId id, int version, MissionDetails details, boolean trusted) {
        actor.requireStaff();
        var current = rows.lockedFor(actor, id);
        return update(current, version, details, !trusted || current.changed());
    }

    private SaveMissionResult update(Mission current, int version, MissionDetails details, boolean changed) {
        if (current.version() != version) {
            return new Conflict(current);
        }
        if (current.details().equals(details)) {
            return new Saved(current);
        }
        var inTheWay = slots.inTheWay(current, details.timing());
        if (inTheWay.isPresent()) {
            return new PlacesTaken(inTheWay.get());
        }
        rows.update(current, details, changed);
        return new Saved(changed(fullness.settle(rows.get(current.id()))));
    }

    /** As {@link MissionMoves} allows. */
    @Transactional
    public MoveMissionResult move(Actor actor, MissionId id, MissionState to) {
        return move(actor, id, to, "");
    }

    /** @param reason blank: none is given */
    @Transactional
    public MoveMissionResult move(Actor actor, MissionId id, MissionState to, String reason) {
        return move(actor, id, to, reason, mover(actor));
    }

    /** Because a feed that it came with has it, or has it no longer. */
    @Transactional
    public MoveMissionResult moveByFeed(Actor actor, MissionId id, MissionState to) {
        actor.requireStaff();
        return move(actor, id, to, "", Mover.FEED);
    }

    private MoveMissionResult move(Actor actor, MissionId id, MissionState to, String reason, Mover mover) {
        var current = rows.lockedFor(actor, id);
        var why = Text.clean(reason);
        if (!MissionMoves.allows(current.state(), to, mover)) {
            return new NotAllowed(current.state());
        }
        if (why.length() > MissionMoves.MAX_REASON
                || why.isEmpty() && MissionMoves.needsReason(current.state(), to, mover)) {
            return new MoveMissionResult.ReasonMissing();
        }
        if (LEADS_OUT.contains(to) && current.isOver(today())) {
            return new MoveMissionResult.Over();
        }
        rows.move(current, to, new By(mover, actor.person().orElse(null), why.isEmpty() ? null : why));
        if (to == MissionState.CLOSED) {
            events.publishEvent(new MissionClosed(id, mover));
        }
        if (mover == Mover.STAFF) {
            mails.moved(current, to, why);
        }
        return new Moved(changed(fullness.settle(rows.get(id))));
    }

    /** Staff have read what its structure changed of a public mission, and let it stand. */
    @Transactional
    public void look(Actor actor, MissionId id) {
        actor.requireStaff();
        rows.seen(rows.lock(id).id());
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

    /** Of all structures. */
    @Transactional(readOnly = true)
    public List<Mission> list(Actor actor, MissionFilter filter, int offset, int limit) {
        actor.requireStaff();
        return rows.page(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, MissionFilter filter) {
        actor.requireStaff();
        return rows.count(MissionRows.condition(filter));
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
        over.forEach(mission -> {
            rows.move(mission, MissionState.CLOSED, By.nobody(Mover.CLOCK));
            events.publishEvent(new MissionClosed(mission.id(), Mover.CLOCK));
        });
        if (!over.isEmpty()) {
            events.publishEvent(new MissionsChanged());
        }
        return over.size();
    }

    public static Mover mover(Actor actor) {
        return actor.isStaff() ? Mover.STAFF : Mover.STRUCTURE;
    }

    private Mission changed(Mission mission) {
        events.publishEvent(new MissionsChanged());
        return mission;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
