package fr.vitrine.volunteers;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static fr.vitrine.volunteers.MissionSample.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StaleMissionsTest {

    @Test
    void who_does_not_say_that_it_is_current_is_asked_twice_and_then_it_is_closed() {
        try (var scene = new Scene()) {
            var structure = scene.structure("Les Oublieux");
            var owner = scene.memberOf(structure);
            var forgotten = scene.mission(structure, named("Tenir le jardin"));
            var kept = scene.mission(structure, named("Tenir la caisse"));
            scene.jooq
                    .update(MISSION)
                    .set(MISSION.CONFIRMED_AT, OffsetDateTime.now(scene.clock).minusDays(121))
                    .execute();
            var stale = scene.get(StaleMissions.class);
            scene.jooq.update(PERSON).set(PERSON.LANGUAGE, "en").execute();
            stale.ask();
            stale.ask();
            assertThat(mails(scene)).isEqualTo(2);
            assertThat(scene.jooq
                            .selectFrom(OUTGOING_MAIL)
                            .where(OUTGOING_MAIL.TEMPLATE.eq("mission-stale"))
                            .fetch(OUTGOING_MAIL.BODY_TEXT))
                    .allSatisfy(text -> assertThat(text).contains("/mon-espace/missions?lang=en"));
            assertThat(stale.asked(owner, Set.of(kept.id(), forgotten.id()))).containsOnly(kept.id(), forgotten.id());
            for (var wrong : new Actor[] {Actor.VISITOR, scene.passerBy()}) {
                assertThatThrownBy(() -> stale.confirm(wrong, kept.id())).isInstanceOf(AccessDenied.class);
                assertThatThrownBy(() -> stale.asked(wrong, Set.of(kept.id()))).isInstanceOf(AccessDenied.class);
            }
            stale.confirm(owner, kept.id());
            assertThat(stale.asked(owner, Set.of(kept.id(), forgotten.id()))).containsOnly(forgotten.id());
            scene.clock.advance(Duration.ofDays(15));
            stale.ask();
            assertThat(mails(scene)).isEqualTo(3);
            scene.clock.advance(Duration.ofDays(15));
            stale.ask();
            var missions = scene.get(Missions.class);
            assertThat(missions.get(owner, forgotten.id()).state()).isEqualTo(MissionState.CLOSED);
            assertThat(missions.get(owner, kept.id()).state()).isEqualTo(MissionState.PUBLISHED);
        }
    }

    private static int mails(Scene scene) {
        return scene.jooq.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.TEMPLATE.eq("mission-stale"));
    }
}
