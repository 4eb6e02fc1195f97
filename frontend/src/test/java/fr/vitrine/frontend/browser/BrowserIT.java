package fr.vitrine.frontend.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import fr.vitrine.frontend.OwnSecurity;
import fr.vitrine.frontend.SampleSite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Opens the sample site in the system's Chromium ({@code CHROMIUM} says where it is, if in no usual place). */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(SampleSite.class)
@ExtendWith(OwnSecurity.class)
public abstract class BrowserIT {

    /** The scripts of a public page have started. */
    protected static final String IS_LIVE = "() => window.Turbo";

    private static final Pattern ONE_TIME_LINK = Pattern.compile("/(?:connexion|invitation)/[A-Za-z0-9_-]{43}");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private final List<BrowserContext> visits = new ArrayList<>();

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(chromium()).setArgs(FLAGS));
    }

    @AfterAll
    static void stopBrowser() {
        Objects.requireNonNull(playwright).close();
    }

    @AfterEach
    void endVisits() {
        visits.forEach(BrowserContext::close);
    }

    /** A visitor with nothing stored, at a desk. */
    protected final Page visitor() {
        return visitor(new NewContextOptions().setViewportSize(1280, 800));
    }

    protected final Page visitor(NewContextOptions options) {
        var visit = Objects.requireNonNull(browser).newContext(options.setBaseURL("http://localhost:" + port));
        visits.add(visit);
        return visit.newPage();
    }

    /** Opens a page and waits for its scripts. */
    protected final Page openLive(String address) {
        var page = visitor();
        page.navigate(address);
        page.waitForFunction(IS_LIVE);
        return page;
    }

    /**
     * Comes in as whom a one-time link is for.
     *
     * @param text it stands somewhere in it
     */
    protected final void enter(Page page, String text) {
        var link = ONE_TIME_LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in " + text);
        }
        page.navigate(link.group());
        page.locator("main form button").click();
        page.waitForURL(Pattern.compile("/mon-espace"));
    }

    private static Path chromium() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("CHROMIUM")),
                        Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome",
                                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium found: set CHROMIUM to its path"));
    }
}
