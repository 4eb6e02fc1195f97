package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WithoutScriptsIT extends BrowserIT {

    @Test
    void a_visitor_searches_narrows_and_reaches_a_structure_without_any_script() {
        var page = visitor(new NewContextOptions().setJavaScriptEnabled(false));

        page.navigate("/");
        page.locator("main form[role=search] input[name=q]").fill("réparer une voiture");
        page.locator("main form[role=search] button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile(".*/structures\\?q=r%C3%A9parer.*"));
        assertThat(page.locator("input[name=q]")).hasValue("réparer une voiture");

        page.locator("main a[href^='/structures/']").first().click();
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("main aside").first()).isVisible();
    }

    @Test
    void the_ways_within_a_page_stay_on_it() {
        var page = visitor(new NewContextOptions().setJavaScriptEnabled(false));

        page.navigate("/ess");
        page.locator(".toc a").first().click();

        assertThat(page).hasURL(Pattern.compile(".*/ess#.+"));
    }

    @Test
    void a_list_is_paged_and_read_in_english() {
        var page = visitor(new NewContextOptions().setJavaScriptEnabled(false));

        page.navigate("/structures?page=2");
        assertThat(page.locator("main h1")).isVisible();
        page.locator("footer .languages a").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL(Pattern.compile(".*page=2.*lang=en.*"));
    }
}
