package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.review.PageViews;
import fr.vitrine.directory.review.PageViews.Week;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LiveVisitsIT extends BrowserIT {

    private static final String FIRST = "/structures/les-rayons-du-ternois";

    @Autowired
    private PublishedStructures structures;

    @Autowired
    private PageViews views;

    private int views(String path) {
        var slug = new Slug(path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\?.*", ""));
        if (!(structures.find(slug) instanceof Lookup.Found(var structure))) {
            throw new AssertionError("no structure " + slug);
        }
        return views.list(Actor.OPERATOR, structure.id(), 1).stream()
                .mapToInt(Week::views)
                .sum();
    }

    @Test
    void a_page_that_comes_alive_is_one_look_and_each_page_that_is_gone_to_from_there_another() {
        var page = visitor(new NewContextOptions()
                .setUserAgent("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/141.0.0.0 Safari/537.36"));
        page.navigate(FIRST);
        page.waitForFunction(IS_LIVE);
        assertThat(views(FIRST)).isEqualTo(1);

        var similar = page.locator(".similar .card a").first();
        var there = similar.getAttribute("href");
        var name = page.locator("main h1").textContent();
        similar.click();
        assertThat(page.locator("main h1")).not().hasText(name);
        page.reload();
        page.waitForFunction(IS_LIVE);

        assertThat(views(there)).isEqualTo(1);
        assertThat(views(FIRST)).isEqualTo(1);
    }
}
