package fr.vitrine.volunteers;

import fr.vitrine.kernel.MissionId;
import fr.vitrine.volunteers.MissionRows.By;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks missions for who gives their places, and says when one is full. Decides nothing about access: that is for who calls
 * it, in whose transaction it works.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Fullness {

    private final MissionRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Fullness(MissionRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Its places are locked first, and then itself. */
    public Mission lock(MissionId id) {
        return rows.lock(id);
    }

    /** Whatever state it is in. */
    public Mission get(MissionId id) {
        return rows.get(id);
    }

    /** Whatever state they are in; those there are none of are not in it. */
    public Map<MissionId, Mission> byId(Collection<MissionId> ids) {
        return rows.byId(ids);
    }

    /** After places of it were taken or given back. */
    public void settle(MissionId id) {
        settle(rows.lockAlone(id));
        events.publishEvent(new MissionsChanged());
    }

    /** It is full once no place is left, and no more once there is one. */
    Mission settle(Mission mission) {
        var today = LocalDate.now(clock);
        var to = mission.freePlaces(today) == 0 ? MissionState.FULL : MissionState.PUBLISHED;
        if (!mission.isPublic() || mission.state() == to || mission.isOver(today)) {
            return mission;
        }
        rows.move(mission, to, By.nobody(Mover.PLACES));
        return rows.get(mission.id());
    }
}
