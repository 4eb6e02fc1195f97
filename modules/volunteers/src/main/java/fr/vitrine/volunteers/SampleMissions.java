package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.SampleMissionFile.SampleMission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The missions that a new installation begins with: {@code missions.json} beside the file of sample structures. */
@Service
public class SampleMissions {

    private static final Logger LOG = LoggerFactory.getLogger(SampleMissions.class);
    private static final String FILE = "missions.json";

    private final DSLContext jooq;
    private final Missions missions;
    private final Structures structures;
    private final Taxonomies taxonomies;
    private final ResourceLoader resources;
    private final Clock clock;
    private final String location;

    SampleMissions(
            DSLContext jooq,
            Missions missions,
            Structures structures,
            Taxonomies taxonomies,
            ResourceLoader resources,
            Clock clock,
            @Value("${vitrine.sample:}") String location) {
        this.jooq = jooq;
        this.missions = missions;
        this.structures = structures;
        this.taxonomies = taxonomies;
        this.resources = resources;
        this.clock = clock;
        this.location = location;
    }

    /** Loads them where there is no mission at all. */
    @Transactional
    public void loadIfEmpty(Actor actor) {
        actor.requireOperator();
        if (location.isBlank() || jooq.fetchExists(MISSION)) {
            return;
        }
        try {
            var file = resources.getResource(location).createRelative(FILE);
            if (file.exists()) {
                try (var stream = file.getInputStream()) {
                    load(actor, JsonMapper.shared().readValue(stream, SampleMissionFile.class));
                }
                LOG.info("There was no mission: sample missions loaded");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
                });
    }
}
