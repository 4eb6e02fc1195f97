package fr.vitrine.volunteers;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.kernel.Text;
import fr.vitrine.volunteers.SlotResult.AlreadyThere;
import fr.vitrine.volunteers.SlotResult.Done;
import fr.vitrine.volunteers.SlotResult.LastOne;
import fr.vitrine.volunteers.SlotResult.NotPlanned;
import fr.vitrine.volunteers.SlotResult.Past;
import fr.vitrine.volunteers.SlotResult.Taken;
import fr.vitrine.volunteers.SlotResult.TooMany;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The slots of one-off missions, one by one, for a structure's people who plan a week; the rest of the mission stays as it is.
 * Whatever is changed of a public mission is public at once, and marked for staff.
 */
@Service
public class MissionSlots {

    public static final int MAX_WORDS = 2000;

    private final MissionRows rows;
    private final SlotRows slots;
    private final Fullness fullness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissionSlots(MissionRows rows, SlotRows slots, Fullness fullness, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.slots = slots;
        this.fullness = fullness;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public SlotResult add(Actor actor, MissionId id, Timing.Shift shift) {
        var current = rows.lockedFor(actor, id);
        var before = planned(current);
        if (before.isEmpty()) {
            return new NotPlanned();
        }
        if (shift.time().day().isBefore(today())) {
            return new Past();
        }
        if (isTaken(current, shift.time())) {
            return new AlreadyThere();
        }
        var shifts = new ArrayList<>(before.get().shifts());
        if (shifts.size() >= Timing.MAX_SHIFTS) {
            return new TooMany();
        }
        shifts.add(shift);
        return changed(actor, current, new Timing.Once(shifts));
    }

    @Transactional
    public SlotResult remove(Actor actor, MissionId id, SlotId slot) {
        var current = rows.lockedFor(actor, id);
        var before = planned(current);
        if (before.isEmpty()) {
            return new NotPlanned();
        }
        var time = slot(current, slot).time();
        var left = before.get().shifts().stream()
                .filter(shift -> !shift.time().equals(time))
                .toList();
        if (left.isEmpty()) {
            return new LastOne();
        }
        var timing = new Timing.Once(left);
        return slots.inTheWay(current, timing).isPresent() ? new Taken() : changed(actor, current, timing);
    }

    /**
     * Who has a place of it keeps it, and is told; who waits for one as well.
     *
     * @param words for them; empty for none
     */
    @Transactional
    public SlotResult move(Actor actor, MissionId id, SlotId slot, Timing.Time to, String words) {
        var current = rows.lockedFor(actor, id);
        var moved = slot(current, slot);
        var before = moved.time();
        if (before == null || planned(current).isEmpty()) {
            return new NotPlanned();
        }
        if (moved.isOver(today()) || to.day().isBefore(today())) {
            return new Past();
        }
        if (isTaken(current, to)) {
            return new AlreadyThere();
        }
        var said = Text.clean(words);
        if (said.length() > MAX_WORDS) {
            throw new IllegalArgumentException("at most " + MAX_WORDS + " characters");
        }
        slots.move(slot, to);
        var now = rows.get(id);
        var result = changed(actor, now, now.details().timing());
        events.publishEvent(new SlotMoved(id, slot, before, actor.person().orElse(null), said));
        return result;
    }

    private static Optional<Timing.Once> planned(Mission mission) {
        return mission.state() != MissionState.CLOSED && mission.details().timing() instanceof Timing.Once once
                ? Optional.of(once)
                : Optional.empty();
    }

    private static boolean isTaken(Mission mission, Timing.Time time) {
        return mission.slots().stream().anyMatch(slot -> time.equals(slot.time()));
    }

    private static Slot slot(Mission mission, SlotId id) {
        return mission.slots().stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("slot"));
    }

    private Done changed(Actor actor, Mission current, Timing timing) {
        rows.update(current, current.details().at(timing), Missions.mover(actor) == Mover.STRUCTURE);
        var now = fullness.settle(rows.get(current.id()));
        events.publishEvent(new MissionsChanged());
        return new Done(now);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
