package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.directory.importing.SampleFiles;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.SampleMissionFile.SampleMission;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The missions that a new installation begins with: {@code missions.json} beside the file of sample structures. */
@Service
public class SampleMissions {

    private static final String FILE = "missions.json";

    private final DSLContext jooq;
    private final Missions missions;
    private final MissionEvents events;
    private final Structures structures;
    private final Taxonomies taxonomies;
    private final SampleFiles files;
    private final Clock clock;

    SampleMissions(
            DSLContext jooq,
            Missions missions,
            MissionEvents events,
            Structures structures,
            Taxonomies taxonomies,
            SampleFiles files,
            Clock clock) {
        this.jooq = jooq;
        this.missions = missions;
        this.events = events;
        this.structures = structures;
        this.taxonomies = taxonomies;
        this.files = files;
        this.clock = clock;
    }

    /** Loads them where there is no mission at all. */
    @Transactional
    public void loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (!jooq.fetchExists(MISSION)) {
            files.read(FILE, SampleMissionFile.class).ifPresent(file -> load(actor, file));
        }
    }

    private void load(Actor actor, SampleMissionFile file) {
        var today = LocalDate.now(clock);
        file.missions().forEach(mission -> create(actor, mission, today));
    }

    private void create(Actor actor, SampleMission sample, LocalDate today) {
        var domain = taxonomies.current().find(sample.domain()).orElseThrow().domain();
        structures
                .findBySource(actor, new SourceKey(SampleData.SOURCE, sample.structure()))
                .ifPresent(structure -> {
                    var details = sample.details(
                            today, domain.id(), structure.details().address().commune());
                    var mission = missions.create(actor, structure.id(), details);
                    missions.move(actor, mission.id(), MissionState.PUBLISHED);
                    link(actor, mission, sample);
                });
    }

    private void link(Actor actor, Mission mission, SampleMission sample) {
        if (sample.event() != null) {
            events.choices(actor, mission.structure()).stream()
                    .filter(event -> event.details().title().equals(sample.event()))
                    .findFirst()
                    .ifPresent(event -> events.link(actor, mission.id(), event.id()));
        }
    }
}
