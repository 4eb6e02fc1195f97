package fr.vitrine.volunteers;

import static fr.vitrine.volunteers.MissionSample.named;
import static fr.vitrine.volunteers.MissionSample.shift;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionMatches.Part;
import fr.vitrine.volunteers.MissionMatches.SkillCount;
import fr.vitrine.volunteers.MissionQuery.When;
import fr.vitrine.volunteers.MissionQuery.Where;
import fr.vitrine.volunteers.MissionQuery.Who;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MissionSearchTest {

    private static Scene scene;
    private static MissionSearch search;

    @BeforeAll
    static void open() {
        scene = new Scene();
        search = scene.get(MissionSearch.class);
        var structure = scene.structure("Le Panier");
        scene.mission(structure, named("Préparer des colis").on(shift("2026-11-28", "09:00", "12:00", 4)));
        scene.mission(
                structure,
                named("Lire une heure")
                        .domain("enfance")
                        .in(Scene.SAINT_POL)
                        .timed(MissionSample.regular(60, 2, Moment.WEEK))
                        .welcoming(new Welcome(0, true, true, null, null)));
        scene.mission(
                structure,
                named("Aider au téléphone")
                        .skills(new Skills(List.of("Permis B"), List.of()))
                        .domain("numerique")
                        .remote(Remote.ONLY)
                        .timed(MissionSample.regular(90, 2, Moment.EVENING)));
        scene.mission(
                structure,
                named("Accueillir au concert")
                        .domain("culture")
                        .skills(new Skills(List.of(), List.of("Solfège")))
                        .on(shift("2026-11-27", "18:30", "22:00", 3)));
        scene.mission(
                structure,
                named("Passé et à venir")
                        .domain("culture")
                        .on(shift("2026-11-14", "09:00", "10:00", 1), shift("2026-12-16", "09:00", "10:00", 1)));
        scene.get(Missions.class)
                .create(
                        scene.editor,
                        structure.id(),
                        named("Un brouillon secret")
                                .skills(new Skills(List.of("Secret"), List.of()))
                                .details(scene.domain("culture")));
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    private static MissionQuery asked(String words, @Nullable CommuneCode commune, int radius, Moment... moments) {
        return new MissionQuery(
                words, null, new Where(commune, radius, false), new When(Set.of(moments), null, null, false), Who.ANY);
    }

    private static String[] titles(MissionQuery query) {
        return search.match(query, 0, 20).page().stream()
                .map(match -> match.mission().details().title())
                .toArray(String[]::new);
    }

    @Test
    void everything_public_is_found_the_soonest_first() {
        assertThat(titles(MissionQuery.ALL))
                .containsExactly(
                        "Accueillir au concert",
                        "Préparer des colis",
                        "Passé et à venir",
                        "Aider au téléphone",
                        "Lire une heure");
    }

    @Test
    void words_are_found_in_what_one_does_whatever_their_form() {
        assertThat(titles(asked("colis", null, 20))).containsExactly("Préparer des colis");
        assertThat(titles(asked("telephoner", null, 20))).containsExactly("Aider au téléphone");
        assertThat(titles(asked("secret", null, 20))).isEmpty();
    }

    @Test
    void near_means_within_the_radius_or_from_home() {
        assertThat(titles(asked("", Scene.SAINT_POL, 5))).containsExactly("Lire une heure", "Aider au téléphone");
        assertThat(titles(asked("", Scene.LILLE, 20))).containsExactly("Aider au téléphone");
        var near = search.match(asked("", Scene.SAINT_POL, 50), 0, 20).page();
        assertThat(near.getFirst().km()).isNotNull().isLessThan(2);
        assertThat(near.getLast().km()).isNull();
    }

    @Test
    void when_is_told_by_the_days_and_hours_of_slots() {
        assertThat(titles(asked("", null, 20, Moment.EVENING)))
                .containsExactlyInAnyOrder("Accueillir au concert", "Aider au téléphone");
        assertThat(titles(asked("", null, 20, Moment.WEEKEND))).containsExactly("Préparer des colis");
        assertThat(titles(asked("", null, 20, Moment.WEEK)))
                .containsExactlyInAnyOrder("Lire une heure", "Passé et à venir");
    }

    @Test
    void one_hour_with_children_and_from_home() {
        assertThat(titles(when(new When(Set.of(), null, null, true))))
                .containsExactlyInAnyOrder("Lire une heure", "Passé et à venir");
        assertThat(titles(who(new Who(Set.of(), false, true, false, false)))).containsExactly("Lire une heure");
        assertThat(titles(new MissionQuery("", null, new Where(null, 20, true), When.ANY, Who.ANY)))
                .containsExactly("Aider au téléphone");
        assertThat(titles(when(new When(Set.of(), null, Rhythm.ONCE, false)))).hasSize(3);
        assertThat(titles(new MissionQuery("", scene.domain("enfance"), Where.ANY, When.ANY, Who.ANY)))
                .containsExactly("Lire une heure");
    }

    private static MissionQuery when(When when) {
        return new MissionQuery("", null, Where.ANY, when, Who.ANY);
    }

    private static MissionQuery who(Who who) {
        return new MissionQuery("", null, Where.ANY, When.ANY, who);
    }

    @Test
    void skills_are_the_same_however_they_are_spelled_and_one_of_them_is_enough() {
        assertThat(titles(who(new Who(Set.of("PERMIS b"), false, false, false, false))))
                .containsExactly("Aider au téléphone");
        assertThat(titles(who(new Who(Set.of("permis B", "Solfège"), false, false, false, false))))
                .containsExactly("Accueillir au concert", "Aider au téléphone");
        assertThat(titles(who(new Who(Set.of("solfege', '"), false, false, false, false))))
                .isEmpty();
        assertThat(search.match(MissionQuery.ALL, 0, 20).counts().skills())
                .contains(new SkillCount("Patience", 3), new SkillCount("Permis B", 1), new SkillCount("Solfège", 1))
                .noneMatch(skill -> skill.skill().equals("Secret"));
    }

    @Test
    void who_knows_nothing_is_young_or_needs_a_ramp_finds_what_suits() {
        assertThat(titles(who(new Who(Set.of(), true, false, false, false)))).containsExactly("Accueillir au concert");
        assertThat(titles(who(new Who(Set.of(), false, false, true, false)))).containsExactly("Lire une heure");
        assertThat(titles(who(new Who(Set.of(), false, false, false, true)))).containsExactly("Lire une heure");
        assertThat(search.match(MissionQuery.ALL, 0, 20).counts().yes())
                .containsEntry(Part.BEGINNERS, 1)
                .containsEntry(Part.MINORS, 1)
                .containsEntry(Part.ACCESSIBLE, 1);
    }

    @Test
    void a_day_has_its_slots_and_what_is_done_all_year_round_on_such_days() {
        assertThat(titles(when(new When(Set.of(), LocalDate.parse("2026-11-28"), null, false))))
                .containsExactly("Préparer des colis");
        assertThat(titles(when(new When(Set.of(), LocalDate.parse("2026-11-27"), null, false))))
                .containsExactlyInAnyOrder("Accueillir au concert", "Aider au téléphone", "Lire une heure");
        assertThat(titles(when(new When(Set.of(), LocalDate.parse("2026-11-14"), null, false))))
                .isEmpty();
    }

    @Test
    void the_map_has_what_has_a_place() {
        assertThat(search.placed(MissionQuery.ALL, 20))
                .extracting(mission -> mission.details().title())
                .containsExactly("Accueillir au concert", "Préparer des colis", "Passé et à venir", "Lire une heure");
        assertThat(search.placed(MissionQuery.ALL, 1)).hasSize(1);
    }

    @Test
    void counts_say_what_each_filter_would_leave() {
        var counts = search.match(MissionQuery.ALL, 0, 20).counts();
        assertThat(counts.domains())
                .containsEntry(scene.domain("culture"), 2)
                .containsEntry(scene.domain("enfance"), 1);
        assertThat(counts.moments()).containsEntry(Moment.EVENING, 2);
        assertThat(counts.rhythms()).containsEntry(Rhythm.ONCE, 3).containsEntry(Rhythm.REGULAR, 2);
        assertThat(counts.yes())
                .containsEntry(Part.HOUR, 2)
                .containsEntry(Part.CHILDREN, 1)
                .containsEntry(Part.REMOTE, 1);
        var nothing = search.match(asked("colis", Scene.LILLE, 20), 0, 20);
        assertThat(nothing.total()).isZero();
        assertThat(nothing.counts().without()).containsEntry(Part.PLACE, 1).containsEntry(Part.WORDS, 1);
    }

    @Test
    void news_is_what_was_published_since() {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        assertThat(search.published(MissionQuery.ALL, now.minusHours(1), now.plusHours(1)))
                .hasSize(5);
        assertThat(search.published(MissionQuery.ALL, now.plusHours(1), now.plusHours(2)))
                .isEmpty();
    }
}
