package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts start behind a page that is whole, and nobody notices. */
class LivePagesIT extends BrowserIT {

    private static final String WATCH_SHIFTS = "window.shifts = 0; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(shift => { if (!shift.hadRecentInput) window.shifts += shift.value; }))"
            + ".observe({ type: 'layout-shift', buffered: true });";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/structures",
                "/structures?q=garage",
                "/structures/abbaye-de-belval",
                "/domaines",
                "/porteurs-de-projet",
                "/porteurs-de-projet/resultats?etape=creation&lieu=frevent&pour=scop",
                "/aides",
                "/partenaires",
                "/partenaires/exemple-pepiniere-d-entreprises-du-plateau",
                "/domaines/mobilite",
                "/communes",
                "/communes/62767",
                "/ess",
                "/plan-du-site",
                "/mentions-legales",
                "/donnees-personnelles",
                "/accessibilite",
                "/conditions",
                "/donnees-ouvertes",
                "/rien"
            })
    void nothing_jumps_though_fonts_come_late(String address) {
        var page = visitor();
        page.addInitScript(WATCH_SHIFTS);
        var fonts = holdBack(page, "**/*.woff2");
        page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.waitForFunction(IS_LIVE);
        fonts.complete(null);
        page.waitForLoadState();
        afterNextPaint(page);

        assertThat(((Number) page.evaluate("() => window.shifts")).doubleValue())
                .isLessThanOrEqualTo(0.02);
    }

    @Test
    void icons_are_there_as_soon_as_the_next_page_is() {
        var page = visitor();
        page.navigate("/");
        page.waitForFunction(IS_LIVE);
        page.waitForFunction("() => document.querySelectorAll('link[href*=\"/css/icons-\"]').length === 2");

        page.locator("footer a[href='/domaines']").click();
        page.waitForURL("**/domaines");

        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.icon-search')).maskImage")
                        .toString())
                .startsWith("url(\"data:");
        assertThat(page.locator("link[href*='/css/icons-']")).hasCount(1);
    }

    @Test
    void what_was_typed_chosen_unfolded_and_scrolled_before_stays() {
        var page = visitor(new NewContextOptions().setViewportSize(375, 800));
        var started = holdBack(page, "**/VAADIN/build/**");
        page.navigate("/structures", new NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        var words = page.locator("input[name=q]");
        words.fill("garage solid");
        words.press("ArrowLeft");
        page.locator("summary:visible").first().click();
        words.focus();
        page.evaluate("() => window.scrollTo(0, 120)");

        started.complete(null);
        page.waitForFunction(IS_LIVE);

        assertThat(page.locator("input[name=q]")).hasValue("garage solid");
        assertThat(page.locator("input[name=q]")).isFocused();
        assertThat(page.evaluate("() => document.activeElement.selectionStart")).isEqualTo(11);
        assertThat(page.evaluate("() => window.scrollY")).isEqualTo(120);
        assertThat(page.locator("details[open]")).hasCount(1);
    }

    @Test
    void links_are_followed_without_loading_a_page_and_the_heading_is_reached() {
        var page = openLive("/");
        page.evaluate("() => { window.isSame = true; window.scrollTo(0, 400); }");

        page.locator("footer a[href='/ess']").click();

        assertThat(page.locator("main h1")).hasText("L’économie sociale et solidaire, en clair");
        assertThat(page.locator("main h1")).isFocused();
        assertThat(page).hasTitle("L’économie sociale et solidaire, en clair");
        assertThat(page.locator("#page-announcer")).hasText("L’économie sociale et solidaire, en clair");
        assertThat(page.evaluate("() => window.isSame && window.scrollY")).isEqualTo(0);
    }

    @Test
    void the_head_of_the_document_follows() {
        var page = openLive("/structures?page=2");
        var description = page.locator("meta[name=description]").getAttribute("content");

        page.locator("footer a[href='/ess']").evaluate("link => link.click()");
        page.waitForURL("**/ess");

        assertThat(page.locator("link[rel=canonical]")).hasAttribute("href", endingWith("/ess"));
        assertThat(page.locator("link[hreflang=en]")).hasAttribute("href", endingWith("/ess?lang=en"));
        assertThat(page.locator("meta[name=description]")).not().hasAttribute("content", description);
    }

    private static Pattern endingWith(String text) {
        return Pattern.compile(text.replace("?", "\\?") + "$"); // the browser reads it: it has no \\Q
    }

    @Test
    void a_search_from_the_home_page_loads_no_page_either() {
        var page = openLive("/");
        page.evaluate("() => { window.isSame = true; }");

        page.locator("main form[role=search] input[name=q]").fill("garage");
        page.locator("main form[role=search] button[type=submit]").click();

        assertThat(page.locator("main input[name=q]")).hasValue("garage");
        page.waitForURL("**/structures?q=garage");
        assertThat(page.evaluate("() => window.isSame")).isEqualTo(true);
    }

    @Test
    void the_language_of_the_document_follows() {
        var page = openLive("/ess");

        page.locator("footer .languages a").click();

        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void places_within_a_live_page_are_reached_without_leaving_it() {
        var page = openLive("/ess");
        page.evaluate("() => { window.isSame = true; }");

        page.locator(".toc a").nth(2).click();

        assertThat(page.locator("h2:focus")).hasCount(1);
        assertThat(page.evaluate("() => window.isSame && location.pathname + (location.hash ? '#' : '')"))
                .isEqualTo("/ess#");
    }

    @Test
    void back_leads_to_where_one_was() {
        var page = openLive("/structures");
        page.evaluate(
                "() => new Promise(done => { addEventListener('scroll', done, {once: true}); window.scrollTo(0, 900); })");
        page.locator("footer a[href='/ess']").evaluate("link => link.click()");
        assertThat(page.locator("main h1")).hasText("L’économie sociale et solidaire, en clair");

        page.goBack();

        assertThat(page.locator("#recherche")).isVisible();
        page.waitForFunction("() => window.scrollY === 900");
    }

    @Test
    void a_ticked_filter_answers_in_place_and_is_a_step_that_can_be_taken_back() {
        var page = openLive("/structures");
        page.evaluate("() => { window.map = document.querySelector('vitrine-map'); }");
        page.locator("#filtre-public summary").click();

        page.locator("#public-particuliers").click();

        page.waitForURL("**/structures?public=particuliers");
        assertThat(page.locator("#filtre-public")).hasAttribute("open", "");
        assertThat(page.locator("#public-particuliers")).isFocused();
        assertThat(page.evaluate("() => window.map === document.querySelector('vitrine-map')"))
                .isEqualTo(true);
        page.goBack();
        page.waitForURL("**/structures");
        assertThat(page.locator("#public-particuliers")).not().isChecked();
    }

    @Test
    void a_place_that_was_typed_stands_in_the_address_by_its_code() {
        var page = openLive("/structures");

        page.locator("#recherche input[name=lieu]").fill("Saint-Pol-sur-Ternoise");
        page.locator("#recherche input[name=lieu]").press("Enter");

        page.waitForURL("**/structures?commune=62767&rayon=20");
    }

    @Test
    void what_is_no_public_page_is_loaded() {
        var page = openLive("/");
        page.evaluate("() => { window.isSame = true; }");

        page.locator("header a.my-space:visible").first().click();

        page.waitForURL("**/connexion?vers=*");
        assertThat(page.evaluate("() => window.isSame")).isNull();
    }

    /** Until the future is complete no script starts. */
    private static CompletableFuture<@Nullable Void> holdBack(Page page, String addresses) {
        var started = new CompletableFuture<@Nullable Void>();
        page.route(addresses, route -> started.thenRun(route::resume));
        return started;
    }

    private static void afterNextPaint(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
    }
}
