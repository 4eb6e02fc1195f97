package fr.vitrine.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaQuery.Near;
import fr.vitrine.events.AgendaResult.Filter;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventDetails.Topics;
import fr.vitrine.kernel.Audience;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgendaSearchTest {

    private static final LocalDate TODAY = Scene.TODAY;
    private static final AgendaQuery COMING = AgendaQuery.on(Days.since(TODAY));

    private static Scene scene;
    private static AgendaSearch search;

    @BeforeAll
    static void open() {
        scene = new Scene();
        search = scene.get(AgendaSearch.class);
        var free = new Terms(true, null, null, null, Set.of(Accessibility.MOTOR), null);
        scene.published(
                Scene.details("Marché solidaire", Scene.on(TODAY.plusDays(1)).repeated("FREQ=WEEKLY;COUNT=3"))
                        .edit()
                        .setting(Scene.in(Scene.SAINT_POL))
                        .terms(free)
                        .build());
        scene.published(Scene.details("Exposition des réparateurs", exhibition())
                .edit()
                .setting(Scene.in(Scene.FREVENT))
                .topics(new Topics(Set.of("culture"), Set.of(Audience.INDIVIDUALS)))
                .build());
        scene.published(Scene.details("Rencontre passée", Scene.on(TODAY.minusDays(3))));
        scene.published(Scene.details("Rencontre ancienne", Scene.on(TODAY.minusDays(30))));
        scene.published(Scene.details("Un jour peut-être", Schedule.unknown(Scene.PARIS, "au printemps")));
        scene.get(Events.class).create(scene.editor, Scene.details("Secret", Scene.on(TODAY.plusDays(2))));
    }

    private static Schedule exhibition() {
        return Schedule.once(Scene.PARIS, Session.days(TODAY.minusDays(10), TODAY.plusDays(10)))
                .onWholeDays();
    }

    @AfterAll
    static void close() {
        scene.close();
    }

    @Test
    void what_is_coming_stands_in_order_and_what_goes_on_stands_today() {
        assertThat(titles(search.list(COMING, 0, 10)))
                .containsExactly(
                        "Exposition des réparateurs", "Marché solidaire", "Marché solidaire", "Marché solidaire");
        assertThat(titles(search.list(AgendaQuery.on(Days.on(TODAY)), 0, 10)))
                .containsExactly("Exposition des réparateurs");
    }

    @Test
    void what_is_over_stands_last_first() {
        assertThat(titles(search.list(AgendaQuery.on(Days.before(TODAY)), 0, 10)))
                .containsExactly("Rencontre passée", "Rencontre ancienne");
    }

    @Test
    void words_find_titles_without_accents_in_their_other_forms_and_places() {
        assertThat(titles(search.list(COMING.about("reparateur"), 0, 10)))
                .containsExactly("Exposition des réparateurs");
        assertThat(search.list(COMING.about("marches Saint-Pol"), 0, 10)).hasSize(3);
        assertThat(search.list(COMING.about("secret"), 0, 10)).isEmpty();
    }

    @Test
    void a_radius_finds_what_is_near() {
        assertThat(search.list(COMING.around(new Near(Scene.FREVENT, 0)), 0, 10))
                .hasSize(1);
        assertThat(search.list(COMING.around(new Near(Scene.FREVENT, 5)), 0, 10))
                .hasSize(1);
        assertThat(search.list(COMING.around(new Near(Scene.FREVENT, 20)), 0, 10))
                .hasSize(4);
    }

    @Test
    void every_filter_says_how_many_it_would_leave() {
        var today = Days.on(TODAY);
        var found = search.find(COMING, List.of(today, Days.since(TODAY)), 0, 10);
        var counts = found.counts();

        assertThat(found.total()).isEqualTo(4);
        assertThat(counts.periods()).containsEntry(today, 1).containsEntry(Days.since(TODAY), 4);
        assertThat(counts.audiences()).containsEntry(Audience.INDIVIDUALS, 4).containsEntry(Audience.BUSINESSES, 3);
        assertThat(counts.domains().values()).containsExactly(1);
        assertThat(counts.free()).isEqualTo(3);
        assertThat(counts.accessible()).isEqualTo(3);
        assertThat(counts.online()).isZero();
        assertThat(search.find(COMING.about("marché"), List.of(), 0, 10)
                        .counts()
                        .without())
                .containsEntry(Filter.WORDS, 4)
                .containsEntry(Filter.DAYS, 3);
    }

    @Test
    void a_month_has_every_day_on_which_something_is() {
        var days = search.month(COMING, YearMonth.of(2026, 11));

        assertThat(days).hasSize(21);
        assertThat(days.getFirst().day()).isEqualTo(LocalDate.parse("2026-11-10"));
        assertThat(days.stream()
                        .filter(day -> day.day().equals(TODAY.plusDays(1)))
                        .toList())
                .singleElement()
                .satisfies(day -> assertThat(titles(day.first()))
                        .containsExactlyInAnyOrder("Exposition des réparateurs", "Marché solidaire"));
    }

    @Test
    void what_has_no_date_is_told_apart() {
        assertThat(scene.get(PublishedEvents.class).undated())
                .extracting(event -> event.details().title())
                .containsExactly("Un jour peut-être");
    }

    @Test
    void each_event_is_on_the_map_once() {
        assertThat(search.places(COMING, 100)).hasSize(2);
    }

    private static List<String> titles(List<Hit> hits) {
        return hits.stream().map(hit -> hit.event().details().title()).toList();
    }
}
