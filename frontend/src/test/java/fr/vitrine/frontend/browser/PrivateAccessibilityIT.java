package fr.vitrine.frontend.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SampleAccounts;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.directory.review.ProfileForm;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.partners.Partners;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every kind of private page of an administrator who is of a structure and of a partner as well, found by following links:
 * axe finds nothing and nothing sticks out.
 */
class PrivateAccessibilityIT extends BrowserIT {

    private static final Pattern PARAMETER = Pattern.compile(":[a-z]+(?:\\([^/]*\\))?");
    private static final Pattern AREAS = Pattern.compile("/(?:gestion|mon-espace)(?:[/?#].*)?");

    @Autowired
    private Structures structures;

    @Autowired
    private Partners partners;

    @Autowired
    private PartnerPeople partnerPeople;

    @Autowired
    private Memberships memberships;

    @Autowired
    private Proposals proposals;

    @Autowired
    private People people;

    @Autowired
    private SampleAccounts accounts;

    private static List<String> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(PrivateView.class));
        return scanner.findCandidateComponents("fr.vitrine.frontend").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .flatMap(view -> Optional.ofNullable(view.getAnnotation(Route.class)).stream())
                .map(route -> "/" + route.value())
                .toList();
    }

    private static boolean leadsTo(String route, String address) {
        var pattern = PARAMETER.matcher(route).replaceAll("[^/]+");
        return address.replaceFirst("[?#].*", "").matches(pattern);
    }

    /** With a change that waits, so that no page is empty. */
    private PersonId prepare(Locale language) {
        var person = people.list(Actor.OPERATOR, "equipe@example.org", 0, 1)
                .getFirst()
                .id();
        people.rename(Actor.OPERATOR, person, "Camille", language);
        var structure = Organisations.save(structures, Organisations.rich("Garage accessible"), Status.PUBLISHED);
        memberships.grant(Actor.OPERATOR, structure.id(), person, MemberRole.OWNER);
        var partner = partners.list(Actor.OPERATOR).getFirst().id();
        partnerPeople.grant(Actor.OPERATOR, partner, person, MemberRole.OWNER);
        var member = new Actor.Person(person, null, Map.of(structure.id(), MemberRole.OWNER));
        var form = ProfileForm.of(Profile.of(structure)).with(ProfileForm.Text.TAGLINE, "Sans marche ni seuil");
        proposals.submit(member, structure.id(), structure.version(), form, "");
        return person;
    }

    @ParameterizedTest
    @CsvSource({"1280, LIGHT, fr", "320, DARK, en"})
    void axe_finds_nothing_on_any_private_page(int width, ColorScheme scheme, Locale language) {
        var page = visitor(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page.navigate(accounts.staffLink(Actor.OPERATOR).orElseThrow().replaceFirst("https?://[^/]+", ""));
        page.locator("main form button").click();
        page.waitForURL(Pattern.compile(".*/(gestion|mon-espace)"));
        prepare(language);

        var routes = routes();
        var wanted = new ArrayDeque<String>(
                routes.stream().filter(route -> !route.contains(":")).toList());
        var seen = new HashSet<String>();
        var faults = new ArrayList<String>();
        while (!wanted.isEmpty()) {
            var address = wanted.remove();
            var route = routes.stream().filter(one -> leadsTo(one, address)).findFirst();
            if (route.isPresent() && seen.add(route.get())) {
                faults.addAll(faults(page, address));
                wanted.addAll(links(page));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(25);
    }

    private static List<String> links(Page page) {
        return page.locator("a[href]").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> AREAS.matcher(href).matches())
                .toList();
    }

    private static List<String> faults(Page page, String address) {
        page.navigate(address);
        page.locator("main h1").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        var faults = new ArrayList<String>();
        // Mails in frames allow no scripts, axe's among them.
        new AxeBuilder(page)
                .exclude("iframe")
                .analyze()
                .getViolations()
                .forEach(violation -> faults.add(address + " " + violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget()));
        if ((int) page.evaluate("document.documentElement.scrollWidth - innerWidth") > 0) {
            faults.add(address + " sticks out");
        }
        return faults;
    }
}
