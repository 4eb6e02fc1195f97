package fr.vitrine.volunteers.imports;

import static fr.vitrine.db.jooq.volunteers.Tables.MISSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.StaleMissions;
import fr.vitrine.volunteers.imports.MissionPlan.Item;
import fr.vitrine.volunteers.imports.MissionPlan.What;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a feed says once more, or otherwise, of what was taken in. */
class MissionRefreshTest extends FeedTest {

    @Test
    void staff_still_look_at_what_a_structure_or_an_untrusted_feed_changed() throws UnreadableFeed {
        var trusted = source(true);
        taken(trusted, feed(mission("i1", "Tenir le stand")));
        var first = of(trusted, feed(mission("i1", "Tenir le stand")));
        taken(trusted, feed(mission("i1", "Tenir le grand stand")));
        var untouched = missions.get(scene.editor, first.id());
        assertThat(untouched.changed()).isFalse();
        var people = new Actor.Person(scene.person(), null, Map.of(untouched.structure(), MemberRole.CONTRIBUTOR));
        missions.update(people, untouched.id(), untouched.version(), saying(untouched, "Autre chose."));
        taken(trusted, feed(mission("i1", "Tenir le petit stand")));
        assertThat(missions.get(scene.editor, first.id()).changed()).isTrue();

        var other = source(false);
        taken(other, feed(mission("i2", "Plier les tentes")));
        var second = of(other, feed(mission("i2", "Plier les tentes")));
        missions.move(scene.editor, second.id(), MissionState.PUBLISHED);
        assertThat(taken(other, feed(mission("i2", "Plier toutes les tentes"))).count(What.CHANGED))
                .isEqualTo(1);
        assertThat(missions.get(scene.editor, second.id()).changed()).isTrue();
        assertDenied(() -> missions.updateByFeed(people, first.id(), 1, first.details(), true));
    }

    @Test
    void what_a_feed_still_has_is_current() throws UnreadableFeed {
        var source = source(true);
        var both = feed(mission("j1", "Lire à voix haute"), mission("j2", "Coudre"));
        taken(source, both);
        var kept = of(source, both);
        scene.jooq
                .update(MISSION)
                .set(MISSION.CONFIRMED_AT, OffsetDateTime.now(scene.clock).minusDays(121))
                .set(MISSION.REMINDERS, (short) 1)
                .where(MISSION.ID.eq(kept.id()))
                .execute();
        var stale = scene.get(StaleMissions.class);
        assertThat(stale.asked(scene.editor, Set.of(kept.id()))).isNotEmpty();
        taken(source, both);
        assertThat(stale.asked(scene.editor, Set.of(kept.id()))).isEmpty();
        assertThat(scene.jooq.fetchExists(
                        MISSION,
                        MISSION.ID.eq(kept.id()).and(MISSION.CONFIRMED_AT.eq(OffsetDateTime.now(scene.clock)))))
                .isTrue();
    }

    @Test
    void one_address_for_two_is_told_and_stops_nothing() throws UnreadableFeed {
        var source = source(true);
        var shared = mission("h2", "Tenir la buvette").replace("missions/h2", "missions/h1");
        var both = feed(mission("h1", "Monter les stands"), shared);
        for (var what : List.of(What.NEW, What.SAME)) {
            assertThat(taken(source, both).items())
                    .extracting(Item::what, Item::reason)
                    .containsExactly(tuple(what, null), tuple(What.REFUSED, "missionimports.refused.twice"));
        }
        assertThat(taken(source, feed(shared, mission("h1", "Monter les stands")))
                        .items())
                .extracting(Item::what)
                .containsExactly(What.REFUSED, What.SAME);
        assertThat(taken(source, feed(shared)).items()).extracting(Item::what).containsExactly(What.NEW, What.GONE);
        assertThat(of(source, feed(shared)).state()).isEqualTo(MissionState.PUBLISHED);
        var apart = feed(mission("h2", "Tenir la buvette"), mission("h1", "Monter les stands"));
        taken(source, apart);
        assertThat(taken(source, feed(mission("h1", "Monter tout"), shared.replace("buvette", "grande buvette")))
                        .items())
                .extracting(Item::what)
                .containsExactly(What.CHANGED, What.CHANGED);
    }
}
