package fr.vitrine.volunteers.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Origin;
import fr.vitrine.volunteers.Scene;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.ApplicationForm;
import fr.vitrine.volunteers.applying.ApplyResult;
import fr.vitrine.volunteers.applying.Applying;
import fr.vitrine.volunteers.imports.MissionPlan.Item;
import fr.vitrine.volunteers.imports.MissionPlan.What;
import fr.vitrine.volunteers.imports.UnreadableFeed.Reason;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionImportsTest extends FeedTest {

    @Test
    void what_is_new_waits_for_staff_and_never_becomes_a_second_copy() throws UnreadableFeed {
        var source = source(false);
        var file = feed(mission(
                "a1",
                "Trier les dons",
                "<startAt>2026-12-05T09:00:00+01:00</startAt><endAt>2026-12-05T12:00:00+01:00</endAt>",
                "<places>3</places><openToMinors>yes</openToMinors>",
                "<softSkills><value>Patience</value></softSkills>"));
        assertThat(taken(source, file).count(What.NEW)).isEqualTo(1);
        assertThat(taken(source, file).items()).extracting(Item::what).containsExactly(What.SAME);

        var mission = of(source, file);
        assertThat(mission.state()).isEqualTo(MissionState.SUBMITTED);
        assertThat(mission.origin()).isEqualTo(new Origin("Réseau national", "https://reseau.example/missions/a1"));
        assertThat(mission.details().tasks()).isEqualTo("Trier & ranger.");
        assertThat(mission.details().place().commune()).isEqualTo(Scene.FREVENT);
        assertThat(mission.details().welcome().minimumAge()).isEqualTo(16);
        assertThat(mission.details().skills().useful()).containsExactly("Patience");
        assertThat(mission.details().timing())
                .isInstanceOfSatisfying(
                        Timing.Once.class,
                        once -> assertThat(once.shifts().getFirst().places()).isEqualTo(3));
        assertThat(imports.look(scene.editor, source(false).id(), file).items())
                .extracting(Item::reason)
                .containsExactly("missionimports.refused.twice");
    }

    @Test
    void hours_that_the_feed_does_not_tell_are_not_invented() throws UnreadableFeed {
        var source = source(true);
        var file = feed(
                mission("h1", "Tenir le vestiaire", "<schedule>selon vos disponibilités</schedule>"),
                mission("h2", "Tenir le comptoir", "<schedule>2,5 h par semaine</schedule>"),
                mission("h3", "Tenir la boutique", "<schedule>90 h par semaine</schedule>"));
        taken(source, file);
        var here = imports.look(scene.editor, source.id(), file).items().stream()
                .map(item -> missions.get(scene.editor, Objects.requireNonNull(item.mission())))
                .toList();
        assertThat(here)
                .extracting(mission -> ((Timing.Regular) mission.details().timing()).hoursAWeek())
                .containsExactly(null, new BigDecimal("2.5"), null);
        assertThat(here.getFirst().details().welcome().note()).isEqualTo("selon vos disponibilités");
    }

    @Test
    void only_what_the_feed_changes_is_taken_over_so_that_corrections_stay() throws UnreadableFeed {
        var source = source(true);
        taken(source, feed(mission("b1", "Livrer des paniers")));
        var before = of(source, feed(mission("b1", "Livrer des paniers")));
        assertThat(before.state()).isEqualTo(MissionState.PUBLISHED);
        missions.update(scene.editor, before.id(), before.version(), saying(before, "Corrigé ici."));

        var renamed = feed(mission("b1", "Livrer des paniers frais"));
        assertThat(taken(source, renamed).items())
                .singleElement()
                .satisfies(item -> assertThat(item.changes()).containsExactly(MissionPart.TITLE));
        var after = of(source, renamed);
        assertThat(after.details().title()).isEqualTo("Livrer des paniers frais");
        assertThat(after.details().tasks()).isEqualTo("Corrigé ici.");
    }

    @Test
    void what_is_gone_closes_and_what_comes_back_opens_but_not_what_staff_closed() throws UnreadableFeed {
        var source = source(true);
        var both = feed(mission("c1", "Servir la soupe"), mission("c2", "Laver la vaisselle"));
        taken(source, both);
        assertThat(taken(source, feed(mission("c2", "Laver la vaisselle"))).count(What.GONE))
                .isEqualTo(1);
        var soup = of(source, both);
        assertThat(soup.state()).isEqualTo(MissionState.CLOSED);
        assertThat(taken(source, both).count(What.BACK)).isEqualTo(1);
        assertThat(of(source, both).state()).isEqualTo(MissionState.PUBLISHED);

        missions.move(scene.editor, soup.id(), MissionState.CLOSED);
        assertThat(taken(source, both).items()).extracting(Item::what).containsOnly(What.SAME);
        assertThat(of(source, both).state()).isEqualTo(MissionState.CLOSED);
    }

    @Test
    void what_cannot_be_taken_is_told_by_its_line() throws UnreadableFeed {
        var source = source(false);
        var plan = imports.look(
                scene.editor,
                source.id(),
                feed(
                        mission("d1", "Seul"),
                        mission("d2", "Sans domaine").replace("solidarite-insertion", "magie"),
                        mission("d3", "Sans adresse")
                                .replace("https://reseau.example/missions/d3", "javascript:alert(1)"),
                        mission("d4", "Sans structure").replace("LE PANIER", "Personne du tout"),
                        mission("d5", "Dates impossibles", "<startAt>hier</startAt>"),
                        mission("d6", "Loin d’ici")
                                .replace("Frévent", "Marseille")
                                .replace("62270", "13001"),
                        mission("d7", "Deux fois dite"),
                        mission("d7", "Deux fois dite"),
                        mission("d8", "Déjà passée", "<endAt>2026-01-01</endAt>")));
        assertThat(plan.items())
                .extracting(Item::line, Item::what)
                .startsWith(tuple(3, What.REFUSED), tuple(4, What.REFUSED));
        assertThat(plan.items())
                .extracting(item -> item.reason() == null ? item.what().name() : item.reason())
                .containsExactly(
                        "missionimports.refused.title",
                        "missionimports.refused.domain",
                        "missionimports.refused.address",
                        "missionimports.refused.structure",
                        "missionimports.refused.dates",
                        "ELSEWHERE",
                        "NEW",
                        "missionimports.refused.twice",
                        "OVER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE source [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><source><mission><title>&x;</title></mission></source>",
                "<!DOCTYPE source [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><source><mission><title>&b;</title></mission></source>",
                "<!DOCTYPE source SYSTEM \"http://169.254.169.254/\"><source/>",
                "<source><mission>",
                "<missions/>",
                "[]",
                ""
            })
    void hostile_and_broken_files_are_refused_as_a_whole(String file) {
        var source = source(false);
        assertRefused(source, file.getBytes(StandardCharsets.UTF_8), Reason.NOT_UNDERSTOOD);
    }

    @Test
    void what_is_too_large_too_deep_or_too_long_is_refused() {
        var source = source(false);
        assertRefused(source, new byte[MissionImports.MAX_BYTES + 1], Reason.TOO_LARGE);
        assertRefused(source, feed(mission("e1", "a".repeat(200_000))), Reason.TOO_LARGE);
        var deep = IntStream.range(0, 50).mapToObj(_ -> "<a>").collect(Collectors.joining());
        assertRefused(source, feed("<mission>" + deep), Reason.NOT_UNDERSTOOD);
    }

    private static void assertRefused(MissionSource source, byte[] file, Reason reason) {
        assertThatThrownBy(() -> imports.look(scene.editor, source.id(), file))
                .isInstanceOfSatisfying(
                        UnreadableFeed.class,
                        unreadable -> assertThat(unreadable.reason()).isEqualTo(reason));
    }

    @Test
    void nobody_applies_here_for_what_is_applied_for_there() throws UnreadableFeed {
        var source = source(true);
        var file = feed(mission("f1", "Tenir la caisse"));
        taken(source, file);
        var form = new ApplicationForm("Ana", "Bonjour", Set.of(), true, false, null);
        assertThat(scene.get(Applying.class)
                        .apply(scene.passerBy(), of(source, file).id(), form))
                .isInstanceOf(ApplyResult.NotOpen.class);
    }

    @Test
    void without_anybody_looking_most_is_never_closed_at_once() throws UnreadableFeed {
        var source = source(true);
        var many = IntStream.range(0, 12)
                .mapToObj(n -> mission("g" + n, "Faire la chose " + n))
                .toArray(String[]::new);
        taken(source, feed(many));
        var plan = imports.look(scene.editor, source.id(), feed());
        assertThat(plan.count(What.GONE)).isEqualTo(12);
        assertThatThrownBy(() -> imports.applyUnseen(plan)).isInstanceOf(UnreadableFeed.class);
        assertThat(of(source, feed(many)).state()).isEqualTo(MissionState.PUBLISHED);
    }

    @Test
    void only_staff_take_feeds_in() {
        var source = source(false);
        for (var wrong : List.of(Actor.VISITOR, scene.passerBy(), scene.memberOf(scene.structure("Une autre")))) {
            assertDenied(() -> sources.list(wrong));
            assertDenied(() -> sources.get(wrong, source.id()));
            assertDenied(() -> sources.remove(wrong, source.id()));
            assertDenied(() -> sources.add(wrong, "x", null, null, true, false));
            assertDenied(() -> sources.takeNext(wrong));
            assertDenied(() -> imports.look(wrong, source.id()));
            assertDenied(() -> imports.look(wrong, source.id(), new byte[0]));
            assertDenied(() -> imports.apply(wrong, new MissionPlan(source, List.of())));
        }
        assertDenied(() -> sources.takeNext(scene.editor));
    }

    @Test
    void what_is_due_is_read_by_one_node_and_is_due_again_later() {
        try (var own = new Scene()) {
            var kept = own.get(MissionSources.class);
            kept.add(own.editor, "Adresse", new WebAddress("https://example.org/f.xml"), null, false, true);
            assertThat(kept.takeNext(Actor.OPERATOR)).isEmpty();
            own.clock.advance(Duration.ofHours(7));
            assertThat(kept.takeNext(Actor.OPERATOR)).isPresent();
            assertThat(kept.takeNext(Actor.OPERATOR)).isEmpty();
        }
    }
}
