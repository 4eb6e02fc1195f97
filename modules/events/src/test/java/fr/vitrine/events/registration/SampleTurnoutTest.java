package fr.vitrine.events.registration;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.SampleEvents;
import fr.vitrine.events.registration.RegistrationFigures.Counts;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.SamplePartners;
import fr.vitrine.testkit.TestModules;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class SampleTurnoutTest {

    private static final String SAMPLE = "classpath:sample/ternois/structures.json";

    private static TestModules loaded(Map<String, String> settings) {
        var modules = TestModules.start(settings);
        modules.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
        modules.get(SamplePartners.class).loadIfEmpty(Actor.OPERATOR);
        modules.get(SampleEvents.class).loadIfEmpty(Actor.OPERATOR);
        modules.get(SampleRegistrations.class).loadIfEmpty(Actor.OPERATOR);
        modules.get(SampleRegistrations.class).loadIfEmpty(Actor.OPERATOR);
        return modules;
    }

    @Test
    void staff_of_a_new_installation_see_who_came_to_examples_that_are_over_and_nobody_is_written_to() {
        try (var modules = loaded(Map.of("vitrine.sample", SAMPLE))) {
            var jooq = modules.get(DSLContext.class);
            var figures = modules.get(RegistrationFigures.class);
            var lines = figures.years(Actor.OPERATOR).stream()
                    .flatMap(year -> figures.ofYear(Actor.OPERATOR, year).stream())
                    .toList();
            assertThat(lines).hasSize(2).allSatisfy(line -> {
                assertThat(line.counts()).isEqualTo(new Counts(9, 0, 8, 1, 0, 0));
                assertThat(modules.get(PublishedEvents.class).byId(Set.of(line.event())))
                        .hasEntrySatisfying(
                                line.event(),
                                event -> assertThat(event.details().example()).isTrue());
            });
            assertThat(jooq.selectFrom(REGISTRATION).fetch())
                    .allSatisfy(row -> assertThat(row.getName()).endsWith(" Exemple"))
                    .allSatisfy(row -> assertThat(row.getEmail().value()).endsWith(".exemple@example.org"));
            assertThat(jooq.fetchCount(OUTGOING_MAIL)).isZero();
        }
    }

    @Test
    void who_wants_no_invented_people_has_none() {
        try (var modules = loaded(Map.of("vitrine.sample", SAMPLE, "vitrine.sample-volunteers", "false"))) {
            assertThat(modules.get(DSLContext.class).fetchExists(REGISTRATION)).isFalse();
        }
    }
}
