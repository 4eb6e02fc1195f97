package fr.vitrine.frontend.web.firstresponse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.PageViews;
import fr.vitrine.directory.review.PageViews.Week;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class PageVisitsIT extends HttpIT {

    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0";

    @Autowired
    private Structures structures;

    @Autowired
    private PageViews views;

    private Structure structure(String name) {
        return Organisations.save(structures, Organisations.minimal(name), Status.PUBLISHED);
    }

    private int views(Structure structure) {
        return views.list(Actor.OPERATOR, structure.id(), 1).stream()
                .mapToInt(Week::views)
                .sum();
    }

    @Test
    void a_look_at_a_page_counts_also_where_the_page_or_the_browsers_copy_of_it_is_there_already() {
        var structure = structure("Regardée");
        var address = "/structures/" + structure.slug();

        var first = get(address, "User-Agent", FIREFOX);
        get(address, "User-Agent", FIREFOX);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = get(address, "User-Agent", FIREFOX, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(views(structure)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"Cache-Control, max-age=0", "Cache-Control, no-cache", "Sec-Purpose, prefetch;prerender"})
    void what_is_loaded_once_more_or_ahead_is_no_look(String header, String value) {
        var structure = structure("Rechargée " + value);

        get("/structures/" + structure.slug(), "User-Agent", FIREFOX, header, value);

        assertThat(views(structure)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
                "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
                "Mozilla/5.0 (compatible; Yahoo! Slurp)",
                "facebookexternalhit/1.1",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/141.0.0.0 Safari/537.36",
                "curl/8.14.1",
                "python-requests/2.32"
            })
    void programs_do_not_look(String agent) {
        var structure = structure("Parcourue " + agent.hashCode());

        get("/structures/" + structure.slug(), "User-Agent", agent);
        get("/structures/" + structure.slug());

        assertThat(views(structure)).isZero();
    }

    @Test
    void asking_for_the_head_alone_or_for_what_is_not_shown_is_no_look() {
        var structure = structure("Peu vue");
        ask("HEAD", "/structures/" + structure.slug(), "User-Agent", FIREFOX);
        assertThat(views(structure)).isZero();

        structures.setStatus(Actor.OPERATOR, structure.id(), Status.ARCHIVED);
        assertThat(get("/structures/" + structure.slug(), "User-Agent", FIREFOX).statusCode())
                .isEqualTo(410);
        assertThat(views(structure)).isZero();
    }
}
