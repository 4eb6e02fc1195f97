package fr.vitrine.frontend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, filled and empty, right and wrong: axe finds nothing and nothing sticks out. */
class AccessibilityIT extends BrowserIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/structures",
                "/structures?q=velo&lieu=Fr%C3%A9vent&public=particuliers",
                "/structures?q=plongee&commune=62361&rayon=5",
                "/structures?page=3",
                "/structures/les-paniers-de-la-ternoise",
                "/structures/atre?lang=en",
                "/contact/les-paniers-de-la-ternoise",
                "/contact/les-paniers-de-la-ternoise/merci",
                "/signaler/structure/les-paniers-de-la-ternoise",
                "/signaler/merci",
                "/domaines",
                "/porteurs-de-projet",
                "/porteurs-de-projet/resultats?etape=creation&lieu=frevent&pour=scop",
                "/porteurs-de-projet/demande?etape=creation&lieu=frevent",
                "/porteurs-de-projet/demande/gardee",
                "/aides",
                "/alertes?liste=aides&filtre=etape%3Dcreation",
                "/alertes/suite?etat=active",
                "/alertes/arret/lien-perdu",
                "/partenaires",
                "/partenaires/exemple-pepiniere-d-entreprises-du-plateau",
                "/agenda",
                "/agenda?vue=mois",
                "/agenda?vue=carte&quand=week-end",
                "/agenda?quand=passes",
                "/agenda?q=accord%C3%A9on",
                "/agenda/repair-cafe-du-samedi",
                "/agenda/visite-du-chantier-de-la-grange-en-torchis?lang=en",
                "/domaines/mobilite",
                "/communes",
                "/communes/62767",
                "/communes/62050",
                "/ess",
                "/mentions-legales",
                "/donnees-personnelles",
                "/accessibilite",
                "/conditions",
                "/donnees-ouvertes",
                "/plan-du-site",
                "/n-existe-pas"
            })
    void axe_finds_nothing_at_a_desk_in_light_and_on_a_narrow_phone_in_the_dark(String address) {
        isFaultless(address, new NewContextOptions().setViewportSize(1280, 800).setColorScheme(ColorScheme.LIGHT));
        isFaultless(address, new NewContextOptions().setViewportSize(320, 640).setColorScheme(ColorScheme.DARK));
    }

    private void isFaultless(String address, NewContextOptions options) {
        var page = visitor(options);
        page.navigate(address);
        page.waitForFunction(IS_LIVE);

        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget())
                .as(address)
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("what sticks out of %s", address)
                .isZero();
    }
}
