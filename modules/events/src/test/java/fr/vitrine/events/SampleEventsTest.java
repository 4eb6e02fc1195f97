package fr.vitrine.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.SamplePartners;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleEventsTest {

    private static final Map<String, String> SAMPLE =
            Map.of("vitrine.sample", "classpath:sample/ternois/structures.json");

    @Test
    void what_is_known_of_the_press_is_past_without_invented_dates_and_all_that_is_coming_is_marked_as_example() {
        try (var modules = TestModules.start(SAMPLE)) {
            modules.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SamplePartners.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleEvents.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleEvents.class).loadIfEmpty(Actor.OPERATOR);

            var events = modules.get(PublishedEvents.class);
            var coming = modules.get(AgendaSearch.class)
                    .list(AgendaQuery.on(Days.since(LocalDate.now(modules.get(Clock.class)))), 0, 500);

            assertThat(events.undated())
                    .hasSize(3)
                    .noneMatch(event -> event.details().example());
            assertThat(coming)
                    .hasSizeGreaterThan(100)
                    .allMatch(hit -> hit.event().details().example());
            assertThat(coming)
                    .extracting(hit -> hit.event().details().organisers())
                    .doesNotContain(List.of());
            assertThat(events.addresses()).hasSize(20).doesNotHaveDuplicates();
            assertThat(modules.get(PublishedProgrammes.class).list())
                    .extracting(programme -> programme.details().example() + " "
                            + programme.details().events().size())
                    .containsExactly("true 13", "false 0");
            var stops = modules.get(PublishedItineraries.class);
            assertThat(events.undated())
                    .extracting(event -> stops.stops(event.id()).size())
                    .containsOnlyOnce(1);
        }
    }
}
