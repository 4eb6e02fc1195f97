package fr.vitrine.volunteers;

import static fr.vitrine.volunteers.MissionSample.named;
import static fr.vitrine.volunteers.MissionSample.regular;
import static fr.vitrine.volunteers.MissionSample.shift;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.territory.Communes;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MissionSuggestionsTest {

    private static Scene scene;
    private static Structure structure;
    private static Mission weekend;
    private static Mission weekdays;
    private static Mission far;
    private static Mission online;
    private static Mission children;

    @BeforeAll
    static void open() {
        scene = new Scene();
        structure = scene.structure("Les Suggérés");
        weekend = publish(named("Jardiner le samedi").on(shift("2026-11-28", "09:00", "12:00", 3)));
        weekdays = publish(
                named("Trier des livres").domain("culture").in(Scene.SAINT_POL).timed(regular(60, 2, Moment.WEEK)));
        far = publish(named("Jardiner au loin").in(Scene.LILLE));
        online = publish(named("Relire à distance").domain("culture").remote(Remote.ONLY));
        children = publish(named("Jeux entre jeunes").welcoming(new Welcome(12, true, null, null, null)));
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static Mission publish(MissionSample sample) {
        return scene.mission(structure, sample);
    }

    private static GeoPoint at(CommuneCode code) {
        return Objects.requireNonNull(
                scene.get(Communes.class).find(code).orElseThrow().position());
    }

    private static MissionWish wish() {
        return new MissionWish(
                Set.of(), List.of(), Set.of(), at(Scene.FREVENT), 20, false, Welcome.ADULT, Set.of(), null);
    }

    private static MissionWish liking(
            MissionWish wish, Set<CompetenceId> domains, Set<Moment> moments, String... skills) {
        return new MissionWish(
                domains,
                List.of(skills),
                moments,
                wish.place(),
                wish.radiusKm(),
                wish.fromHome(),
                wish.age(),
                wish.without(),
                wish.published());
    }

    private static List<Suggestion> suggest(MissionWish wish) {
        return scene.get(MissionSuggestions.class).suggest(wish, 10);
    }

    private static List<MissionId> ids(MissionWish wish) {
        return suggest(wish).stream().map(one -> one.mission().id()).toList();
    }

    @Test
    void near_comes_before_far_and_what_is_too_far_or_has_no_place_is_left_out() {
        assertThat(ids(wish())).containsExactly(weekend.id(), children.id(), weekdays.id());
        assertThat(suggest(wish()).getFirst().percent()).isEqualTo(100);
        assertThat(suggest(wish()).getLast().percent()).isBetween(20, 60);
    }

    @Test
    void what_somebody_likes_weighs_more_than_a_few_kilometres_and_each_reason_is_given() {
        var culture = scene.domain("culture");
        var found = suggest(liking(wish(), Set.of(culture), Set.of(Moment.WEEK), "livres"));
        var best = found.getFirst();
        assertThat(best.mission().id()).isEqualTo(weekdays.id());
        assertThat(best.reasons().domain()).isTrue();
        assertThat(best.reasons().skills()).isTrue();
        assertThat(best.reasons().moments()).containsExactly(Moment.WEEK);
        assertThat(best.reasons().km()).isBetween(8.0, 20.0);
        var other = found.stream()
                .filter(one -> one.mission().id().equals(weekend.id()))
                .findFirst()
                .orElseThrow();
        assertThat(other.reasons().domain()).isFalse();
        assertThat(other.reasons().moments()).isEmpty();
        assertThat(other.percent()).isEqualTo(40);
    }

    @Test
    void the_saturday_is_found_from_the_day_of_a_slot() {
        var found = suggest(liking(wish(), Set.of(), Set.of(Moment.WEEKEND)));
        assertThat(found.getFirst().mission().id()).isEqualTo(weekend.id());
        assertThat(found.getFirst().reasons().moments()).containsExactly(Moment.WEEKEND);
    }

    @Test
    void what_needs_no_place_is_for_who_wants_to_help_from_home() {
        var home = new MissionWish(Set.of(), List.of(), Set.of(), null, 20, true, 18, Set.of(), null);
        assertThat(suggest(home)).anySatisfy(one -> {
            assertThat(one.mission().id()).isEqualTo(online.id());
            assertThat(one.reasons().fromHome()).isTrue();
        });
        assertThat(ids(wish())).doesNotContain(online.id(), far.id());
    }

    @Test
    void who_is_too_young_is_not_led_to_what_they_may_not_do() {
        var wish = wish();
        var young = new MissionWish(Set.of(), List.of(), Set.of(), wish.place(), 20, false, 14, Set.of(), null);
        assertThat(ids(young)).containsExactly(children.id());
    }

    @Test
    void what_somebody_knows_already_and_what_is_full_is_not_suggested() {
        var wish = wish();
        var known =
                new MissionWish(Set.of(), List.of(), Set.of(), wish.place(), 20, false, 18, Set.of(weekend.id()), null);
        assertThat(ids(known)).doesNotContain(weekend.id()).contains(weekdays.id());
    }

    @Test
    void who_says_nothing_gets_no_guesses() {
        var silent = new MissionWish(Set.of(), List.of(), Set.of(), null, 20, false, 18, Set.of(), null);
        assertThat(suggest(silent)).isEmpty();
    }

    @Test
    void the_documented_weights_are_those_that_count() throws IOException {
        var page = Files.readString(Path.of("../../docs/suggestions.md"));
        for (var weight : SuggestionWeight.values()) {
            assertThat(page).containsPattern("(?m)^\\| `" + weight + "` .*\\| " + weight.points() + " \\|$");
        }
    }
}
