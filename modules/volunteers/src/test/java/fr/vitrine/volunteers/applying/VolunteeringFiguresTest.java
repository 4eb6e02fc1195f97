package fr.vitrine.volunteers.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionGaps;
import fr.vitrine.volunteers.MissionGaps.OfDomain;
import fr.vitrine.volunteers.MissionSample;
import fr.vitrine.volunteers.Scene;
import fr.vitrine.volunteers.figures.AnswerTimes;
import fr.vitrine.volunteers.figures.Months;
import fr.vitrine.volunteers.figures.VolunteeringFigures;
import fr.vitrine.volunteers.hours.EngagementHours;
import fr.vitrine.volunteers.hours.HoursMove;
import fr.vitrine.volunteers.hours.HoursResult.Done;
import fr.vitrine.volunteers.profile.ProfileDetails;
import fr.vitrine.volunteers.profile.ProfileDetails.Age;
import fr.vitrine.volunteers.profile.Telling;
import fr.vitrine.volunteers.profile.VolunteerProfiles;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VolunteeringFiguresTest {

    private static final Months ALL = new Months(YearMonth.parse("2026-01"), YearMonth.parse("2027-03"));
    private static final LocalDate SATURDAY = LocalDate.parse("2026-12-05");

    private Crowd crowd;
    private VolunteeringFigures figures;
    private AnswerTimes answers;
    private MissionGaps gaps;

    @BeforeEach
    void open() {
        crowd = new Crowd();
        figures = crowd.scene.get(VolunteeringFigures.class);
        answers = crowd.scene.get(AnswerTimes.class);
        gaps = crowd.scene.get(MissionGaps.class);
    }

    @AfterEach
    void close() {
        crowd.close();
    }

    private Actor staff() {
        return crowd.scene.editor;
    }

    private Mission mission(String domain) {
        return crowd.scene.mission(
                crowd.structure,
                MissionSample.named("Aider en " + domain)
                        .domain(domain)
                        .on(MissionSample.shift("2026-12-05", "09:00", "12:00", 20)));
    }

    /** So many people give an hour each, which the structure confirms. */
    private void hoursOf(int people, Mission mission) {
        var applications = IntStream.range(0, people)
                .mapToObj(_ -> crowd.scene.passerBy())
                .collect(Collectors.toMap(who -> who, who -> crowd.accepted(who, mission)));
        crowd.scene.clock.advance(Duration.ofDays(16));
        var hours = crowd.scene.get(EngagementHours.class);
        applications.forEach((who, application) -> {
            var entry = ((Done) hours.enter(who, application.id(), SATURDAY, 60)).now();
            assertThat(hours.move(crowd.owner, entry.id(), entry.version(), HoursMove.CONFIRM))
                    .isInstanceOf(Done.class);
        });
        crowd.scene.clock.advance(Duration.ofDays(-16));
    }

    @Test
    void what_five_people_gave_is_said() {
        hoursOf(5, mission("alimentation"));
        var totals = figures.totals(staff(), ALL);
        assertThat(totals.minutes()).contains(300);
        assertThat(totals.volunteers()).contains(5);
        assertThat(totals.applications()).isEqualTo(5);
        assertThat(figures.minutesByDomain(staff(), ALL)).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo(crowd.scene.domain("alimentation"));
            assertThat(row.amount()).contains(300);
        });
        assertThat(figures.minutesByCommune(staff(), ALL))
                .singleElement()
                .satisfies(row -> assertThat(row.key()).contains(Scene.FREVENT));
        assertThat(figures.minutesByMonth(staff(), ALL))
                .singleElement()
                .satisfies(row -> assertThat(row.key()).isEqualTo(YearMonth.parse("2026-12")));
    }

    @Test
    void what_four_people_gave_is_not_and_does_not_follow_from_the_total() {
        hoursOf(6, mission("alimentation"));
        hoursOf(4, mission("culture"));
        assertThat(figures.totals(staff(), ALL).minutes()).contains(600);
        assertThat(figures.minutesByDomain(staff(), ALL))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.amount()).isEmpty());
    }

    @Test
    void four_people_alone_are_no_figure() {
        hoursOf(4, mission("culture"));
        var totals = figures.totals(staff(), ALL);
        assertThat(totals.minutes()).isEmpty();
        assertThat(totals.volunteers()).isEmpty();
    }

    @Test
    void hours_of_other_months_and_hours_that_nobody_confirmed_do_not_count() {
        hoursOf(5, mission("alimentation"));
        var november = new Months(YearMonth.parse("2026-11"), YearMonth.parse("2026-11"));
        assertThat(figures.minutesByDomain(staff(), november)).isEmpty();
        assertThat(figures.totals(staff(), november).applications()).isEqualTo(5);
        assertThat(figures.totals(staff(), Months.parse("2025-01", "2025-02", Scene.TODAY))
                        .applications())
                .isZero();
    }

    @Test
    void answers_are_timed_and_those_that_people_wait_for_are_pointed_out() {
        var mission = mission("alimentation");
        var soon = crowd.sent(crowd.scene.passerBy(), mission);
        var late = crowd.sent(crowd.scene.passerBy(), mission);
        crowd.sent(crowd.scene.passerBy(), mission);
        crowd.scene.clock.advance(Duration.ofHours(12));
        crowd.moved(soon, ApplicationMove.ACCEPT, null);
        crowd.scene.clock.advance(Duration.ofDays(8));
        crowd.moved(late, ApplicationMove.DECLINE, Reason.OTHER);
        var row = answers.byStructure(staff(), ALL).getFirst();
        assertThat(row.structure()).isEqualTo(crowd.structure.id());
        assertThat(row.answers().applications()).isEqualTo(3);
        assertThat(row.answers().answered()).isEqualTo(2);
        assertThat(row.answers().late()).isEqualTo(1);
        assertThat(row.answers().overdue()).isEqualTo(1);
        assertThat(row.answers().hours()).isEqualTo((12.0 + 8 * 24 + 12) / 2);
        assertThat(answers.all(staff(), ALL)).isEqualTo(row.answers());
        assertThat(answers.own(crowd.owner, crowd.structure.id(), ALL).answers())
                .isEqualTo(row.answers());
    }

    @Test
    void a_structure_sees_its_own_hours_however_few_people_gave_them() {
        hoursOf(1, mission("alimentation"));
        assertThat(answers.own(crowd.owner, crowd.structure.id(), ALL).minutes())
                .isEqualTo(60);
        var others = crowd.scene.structure("Ailleurs");
        assertThat(answers.own(crowd.scene.memberOf(others), others.id(), ALL).minutes())
                .isZero();
    }

    @Test
    void communes_without_a_mission_near_and_domains_without_any_are_named() {
        mission("alimentation");
        var communes = List.of(Scene.FREVENT, Scene.SAINT_POL, Scene.LILLE);
        assertThat(gaps.communesWithout(staff(), communes, 5)).containsExactly(Scene.LILLE, Scene.SAINT_POL);
        assertThat(gaps.communesWithout(staff(), communes, 20)).containsExactly(Scene.LILLE);
        assertThat(gaps.standing(staff())).isEqualTo(new MissionGaps.Standing(1, 0));
        var culture = crowd.scene.domain("culture");
        wishers(4);
        assertThat(gaps.domains(staff(), List.of(culture))).containsExactly(new OfDomain(culture, 0, Optional.empty()));
        assertThat(gaps.volunteersWithout(staff())).isEmpty();
        wishers(1);
        assertThat(gaps.domains(staff(), List.of(culture, crowd.scene.domain("alimentation"))))
                .containsExactly(
                        new OfDomain(culture, 0, Optional.of(5)),
                        new OfDomain(crowd.scene.domain("alimentation"), 1, Optional.empty()));
        assertThat(gaps.volunteersWithout(staff())).contains(5);
    }

    /** In Lille, who go ten kilometres. */
    private void wishers(int people) {
        var likes = Set.of(crowd.scene.domain("culture"));
        var details = new ProfileDetails(
                likes, List.of(), Set.of(), Scene.LILLE, 10, false, Telling.NEVER, new Age(null, false));
        IntStream.range(0, people)
                .forEach(_ -> crowd.scene.get(VolunteerProfiles.class).save(crowd.scene.passerBy(), 0, details));
    }

    @Test
    void figures_of_the_territory_are_for_staff_and_a_structures_for_its_people_alone() {
        List<Consumer<Actor>> ways = List.of(
                who -> figures.totals(who, ALL),
                who -> figures.minutesByDomain(who, ALL),
                who -> figures.minutesByCommune(who, ALL),
                who -> figures.minutesByMonth(who, ALL),
                who -> answers.all(who, ALL),
                who -> answers.byStructure(who, ALL),
                who -> gaps.standing(who),
                who -> gaps.domains(who, List.of()),
                who -> gaps.communesWithout(who, List.of(), 5),
                who -> gaps.volunteersWithout(who));
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), crowd.owner)) {
            for (var way : ways) {
                assertThatThrownBy(() -> way.accept(who)).isInstanceOf(AccessDenied.class);
            }
        }
        var structure = crowd.structure.id();
        var stranger = crowd.scene.memberOf(crowd.scene.structure("Les Voisins"));
        for (var who : List.of(Actor.VISITOR, crowd.scene.passerBy(), stranger, crowd.scene.editor)) {
            assertThatThrownBy(() -> answers.own(who, structure, ALL)).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void months_are_read_from_an_address_whatever_it_says() {
        var lastYear = new Months(YearMonth.parse("2025-12"), YearMonth.parse("2026-11"));
        assertThat(Months.parse("", "", Scene.TODAY)).isEqualTo(lastYear);
        assertThat(Months.parse("2026-11", "2026-02", Scene.TODAY))
                .isEqualTo(new Months(YearMonth.parse("2026-02"), YearMonth.parse("2026-11")));
        assertThat(Months.parse("2026-13", "x", Scene.TODAY)).isEqualTo(lastYear);
    }
}
