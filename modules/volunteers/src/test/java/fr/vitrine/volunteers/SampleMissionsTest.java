package fr.vitrine.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.testkit.TestModules;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleMissionsTest {

    private static final Map<String, String> SAMPLE =
            Map.of("vitrine.sample", "classpath:sample/ternois/structures.json");

    @Test
    void a_new_installation_begins_with_marked_examples_across_domains_and_rhythms_once() {
        try (var modules = TestModules.start(SAMPLE)) {
            modules.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleMissions.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleMissions.class).loadIfEmpty(Actor.OPERATOR);
            var missions = modules.get(Missions.class).list(Actor.OPERATOR, MissionFilter.ALL, 0, 1_000);
            assertThat(missions)
                    .hasSizeBetween(12, 30)
                    .allMatch(mission -> mission.details().example());
            assertThat(missions).allMatch(Mission::isPublic);
            assertThat(missions.stream()
                            .map(mission -> mission.details().domain())
                            .distinct())
                    .hasSizeGreaterThan(8);
            assertThat(missions.stream()
                            .map(mission -> mission.details().timing().rhythm())
                            .collect(Collectors.toSet()))
                    .containsExactlyInAnyOrder(Rhythm.values());
        }
    }
}
