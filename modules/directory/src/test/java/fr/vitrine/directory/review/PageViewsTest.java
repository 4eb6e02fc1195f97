package fr.vitrine.directory.review;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.review.PageViews.Week;
import fr.vitrine.kernel.Slug;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PageViewsTest {

    private static final Cast CAST = new Cast();

    private final PageViews views = CAST.get(PageViews.class);

    @AfterAll
    static void close() {
        CAST.close();
    }

    @Test
    void views_are_added_up_by_week_without_gaps() {
        var structure = CAST.published("A");
        var monday = LocalDate.of(2026, 11, 16);
        views.count(structure.slug());
        views.flush();
        views.count(structure.slug());
        views.count(structure.slug());
        CAST.clock.advance(Duration.ofDays(14));
        views.count(structure.slug());
        views.flush();
        assertThat(views.list(CAST.owner(structure), structure.id(), 4))
                .containsExactly(
                        new Week(monday.minusWeeks(1), 0),
                        new Week(monday, 3),
                        new Week(monday.plusWeeks(1), 0),
                        new Week(monday.plusWeeks(2), 1));
    }

    @Test
    void none_is_lost_among_many_threads() {
        var structure = CAST.published("B");
        IntStream.range(0, 10_000).parallel().forEach(n -> {
            views.count(structure.slug());
            if (n % 1_000 == 0) {
                views.flush();
            }
        });
        views.flush();
        assertThat(views.list(CAST.editor, structure.id(), 1).getFirst().views())
                .isEqualTo(10_000);
    }

    @Test
    void a_structure_that_is_gone_keeps_nobody_elses_from_being_counted() {
        var gone = new Slug("depuis-longtemps-partie");
        var structure = CAST.published("C");
        views.count(gone);
        views.count(structure.slug());
        views.flush();
        assertThat(views.list(CAST.editor, structure.id(), 1).getFirst().views())
                .isEqualTo(1);
    }
}
