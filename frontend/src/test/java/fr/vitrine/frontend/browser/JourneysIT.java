package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What visitors come for, from the home page to a structure, in each of the ways they have. */
class JourneysIT extends BrowserIT {

    private static final Pattern BIKES = Pattern.compile("Les Rayons du Ternois");

    @Test
    void from_a_question_to_a_structure() {
        var page = openLive("/");

        page.locator("main #q").fill("reparer velo");
        page.locator("main #lieu").fill("saint pol");
        page.locator("main form[role=search] button[type=submit]").click();
        assertThat(page.locator("main h1")).containsText("près de Saint-Pol-sur-Ternoise");
        var before = results(page).count();

        page.locator("details.filter summary", new Page.LocatorOptions().setHasText("Public"))
                .click();
        page.locator("input[name=public][value=particuliers]").check();
        assertThat(page.locator(".active-filters .chip")).containsText(new String[] {"Particuliers"});
        assertThat(results(page).count()).isBetween(1, before);

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(BIKES))
                .first()
                .click();
        assertThat(page.locator("main h1")).containsText("Les Rayons du Ternois");
        assertThat(page).hasURL(Pattern.compile("/structures/les-rayons-du-ternois$"));
        assertThat(page.locator("section.contact")).isVisible();

        page.goBack();
        assertThat(page.locator("main h1")).containsText("près de Saint-Pol-sur-Ternoise");
    }

    @Test
    void on_a_phone() {
        var page = visitor(new NewContextOptions()
                .setViewportSize(375, 740)
                .setHasTouch(true)
                .setIsMobile(true));
        page.navigate("/");
        page.waitForFunction(IS_LIVE);

        page.locator("details.menu summary").tap();
        page.locator(".menu__panel a", new Page.LocatorOptions().setHasText("Domaines"))
                .tap();
        assertThat(page.locator("main h1")).hasText("Tous les domaines");
        page.locator("main a", new Page.LocatorOptions().setHasText("Mobilité"))
                .first()
                .tap();
        page.locator("main .row__title a").first().tap();

        assertThat(page.locator(".contact__buttons a").first()).isVisible();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isZero();
    }

    @Test
    void with_the_keyboard_alone() {
        var page = openLive("/");

        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Aller au contenu");
        page.keyboard().press("Enter");
        tabTo(page, "#q");
        page.keyboard().type("recyclerie");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/structures\\?q=recyclerie"));
        tabTo(page, ".result__title a");
        var name = page.locator(":focus").textContent();
        page.keyboard().press("Enter");

        assertThat(page.locator("main h1")).containsText(name);
    }

    private static Locator results(Page page) {
        return page.locator(".results .result");
    }

    /** Presses the tabulator until such an element has the focus. */
    private static void tabTo(Page page, String selector) {
        for (var presses = 0; presses < 80; presses++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }
}
