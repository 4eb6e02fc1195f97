package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.events.AgendaQuery;
import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.Event;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At which of its structure's events one lends a hand. */
@Service
public class MissionEvents {

    private static final int MOST = 200;

    private final DSLContext jooq;
    private final MissionRows rows;
    private final AgendaSearch agenda;
    private final PublishedEvents published;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MissionEvents(
            DSLContext jooq,
            MissionRows rows,
            AgendaSearch agenda,
            PublishedEvents published,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.agenda = agenda;
        this.published = published;
        this.events = events;
        this.clock = clock;
    }

    /** Those that may be chosen: published ones of the structure that are to come, the soonest first. */
    @Transactional(readOnly = true)
    public List<Event> choices(Actor actor, StructureId structure) {
        actor.requireEditing(structure);
        var coming = new LinkedHashMap<EventId, Event>();
        agenda.list(AgendaQuery.on(Days.since(LocalDate.now(clock))).of(new Organiser.Structure(structure)), 0, MOST)
                .forEach(hit -> coming.putIfAbsent(hit.event().id(), hit.event()));
        return List.copyOf(coming.values());
    }

    /**
     * @param event null: none any more
     * @return false where it is none that may be chosen
     */
    @Transactional
    public boolean link(Actor actor, MissionId id, @Nullable EventId event) {
        var structure = rows.lockedFor(actor, id).structure();
        if (event != null
                && choices(actor, structure).stream()
                        .noneMatch(choice -> choice.id().equals(event))) {
            return false;
        }
        jooq.update(MISSION)
                .set(MISSION.EVENT_ID, event)
                .set(MISSION.VERSION, MISSION.VERSION.plus(1))
                .where(MISSION.ID.eq(id))
                .execute();
        events.publishEvent(new MissionsChanged());
        return true;
    }

    /** What the public sees of it; empty where there is none, or it is not public any more. */
    @Transactional(readOnly = true)
    public Optional<Event> of(Mission mission) {
        return Stream.ofNullable(mission.event())
                .flatMap(id -> published.byId(Set.of(id)).values().stream())
                .findFirst();
    }
}
