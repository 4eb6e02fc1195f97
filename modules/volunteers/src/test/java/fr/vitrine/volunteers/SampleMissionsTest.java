package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.APPLICATION;
import static fr.vitrine.db.jooq.volunteers.Tables.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.correspondence.conversation.Threads;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.events.SampleEvents;
import fr.vitrine.kernel.Actor;
import fr.vitrine.testkit.TestModules;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.hours.EngagementHours;
import fr.vitrine.volunteers.hours.HoursState;
import fr.vitrine.volunteers.profile.OwnSuggestions;
import fr.vitrine.volunteers.sample.SampleVolunteers;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class SampleMissionsTest {

    private static final Map<String, String> SAMPLE =
            Map.of("vitrine.sample", "classpath:sample/ternois/structures.json");

    @Test
    void a_new_installation_begins_with_marked_examples_across_domains_and_rhythms_once() {
        try (var modules = TestModules.start(SAMPLE)) {
            modules.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleEvents.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleMissions.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleMissions.class).loadIfEmpty(Actor.OPERATOR);
            var missions = modules.get(Missions.class).list(Actor.OPERATOR, MissionFilter.ALL, 0, 1_000);
            assertThat(missions)
                    .hasSizeBetween(12, 30)
                    .allMatch(mission -> mission.details().example());
            assertThat(missions).allMatch(Mission::isPublic);
            assertThat(missions.stream().filter(mission -> mission.event() != null))
                    .singleElement()
                    .satisfies(mission -> assertThat(
                                    modules.get(MissionEvents.class).of(mission))
                            .get()
                            .matches(event -> event.details().example()));
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

    @Test
    void people_can_be_tried_who_have_applied_for_some_of_them_and_nobody_is_written_to() {
        try (var modules = TestModules.start(SAMPLE)) {
            modules.get(SampleData.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleVolunteers.class).loadIfEmpty(Actor.OPERATOR);
            var jooq = modules.get(DSLContext.class);
            assertThat(jooq.fetchExists(PROFILE)).isFalse();

            modules.get(SampleMissions.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleVolunteers.class).loadIfEmpty(Actor.OPERATOR);
            modules.get(SampleVolunteers.class).loadIfEmpty(Actor.OPERATOR);
            var sacha = modules.get(SampleAccounts.class).person(Actor.OPERATOR, "benevole", "Sacha Exemple");
            var actor = new Actor.Person(sacha, null, Map.of());
            assertThat(modules.get(Applying.class).list(actor)).hasSize(3);
            assertThat(modules.get(EngagementHours.class).own(actor))
                    .extracting(entry -> entry.state())
                    .contains(HoursState.TO_CONFIRM, HoursState.CONFIRMED);
            assertThat(modules.get(OwnSuggestions.class).list(actor, 20)).isNotEmpty();
            assertThat(jooq.select(APPLICATION.STATE).from(APPLICATION).fetchSet(APPLICATION.STATE))
                    .hasSizeGreaterThan(3);
            assertThat(jooq.fetchExists(OUTGOING_MAIL)).isFalse();
            assertThat(jooq.fetchExists(
                            APPLICATION,
                            APPLICATION.FIRST_ANSWER_AT.isNotNull(),
                            APPLICATION.FIRST_ANSWER_AT.lt(APPLICATION.CREATED_AT)))
                    .isFalse();
            var now = OffsetDateTime.now(modules.get(Clock.class));
            assertThat(modules.get(Applying.class).list(actor))
                    .allSatisfy(application -> assertThat(modules.get(Threads.class)
                                    .read(Objects.requireNonNull(application.conversation()))
                                    .orElseThrow()
                                    .messages())
                            .allMatch(message ->
                                    message.at().isBefore(now.minusHours(3).toInstant())));
        }
    }
}
