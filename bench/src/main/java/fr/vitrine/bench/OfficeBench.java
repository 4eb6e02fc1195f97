package fr.vitrine.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.LogManager;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.slf4j.LoggerFactory;

/**
 * Measures the back office of the site as it is delivered, signed in, in Chromium: opening, scrolling and filtering the
 * grid of {@code --structures N} (100,000), what a live view of it takes on the server, and the exports of all. Options:
 * {@link PagesOptions}.
 */
public final class OfficeBench {

    private static final int REPEATS = 5;
    private static final int LIVE = 20;
    private static final String GRID = "/gestion/structures";
    private static final Pattern LINK = Pattern.compile("Sample data, staff \\(once\\): \\S+?(/connexion/\\S+)");
    private static final String ROWS_SHOWN = """
            () => { const grid = document.querySelector('vaadin-grid');
              return grid && !grid.hasAttribute('loading') && document.querySelector('.register__name'); }""";

    private final Site site;
    private final int structures;

    private OfficeBench(Site site, int structures) {
        this.site = site;
        this.structures = structures;
    }

    public static void main(String... arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        LogManager.getLogManager().reset();
        var options = PagesOptions.parse(arguments);
        Files.createDirectories(options.work());
        var structures = options.structures().getLast();
        try (var server = BenchServer.start(options.data(structures))) {
            SearchBench.fill(server, SearchBench.Options.parse("--structures", Integer.toString(structures)));
            try (var site = Site.start(options.command(), options.work(), Site.settings(server, Map.of()));
                    var chromium =
                            Chromium.start().orElseThrow(() -> new IOException("there is no Chromium: set CHROMIUM"))) {
                site.awaitQuiet();
                var context = chromium.browser().newContext();
                context.setDefaultTimeout(120_000);
                signIn(context, site, options.work());
                new OfficeBench(site, structures).run(context);
            }
        }
    }

    private static void signIn(BrowserContext context, Site site, Path work) throws IOException {
        var link = LINK.matcher(Files.readString(work.resolve(Site.LOG)));
        if (!link.find()) {
            throw new IOException("the site printed no link for staff; its database has an administrator of its own");
        }
        var page = context.newPage();
        page.navigate(site.url(link.group(1)));
        page.locator("main form button").click();
        page.waitForURL(url -> url.contains("/gestion"));
        page.close();
    }

    private void run(BrowserContext context) throws Exception {
        System.out.printf("%n%,d structures, signed in as staff; median of %d, ms%n", structures, REPEATS);
        var page = context.newPage();
        print("open the grid", () -> open(page));
        print("jump to a row far away", n -> {
            page.evaluate("row => document.querySelector('vaadin-grid').scrollToIndex(row)", structures / (n + 2));
            page.waitForTimeout(20);
            page.waitForFunction(ROWS_SHOWN);
        });
        var name = page.locator("vaadin-grid vaadin-text-field input").first();
        var count = page.locator(".view-head__count");
        print("filter by a name", n -> {
            var before = count.textContent();
            name.fill(n % 2 == 0 ? "moulin" : "garage");
            page.waitForFunction(
                    "before => document.querySelector('.view-head__count').textContent !== before", before);
            page.waitForFunction(ROWS_SHOWN);
        });
        name.fill("");
        page.waitForTimeout(1_000);
        export(page, 0, "CSV");
        export(page, 1, "XLSX");
        page.close();
        heap(context);
    }

    private void open(Page page) {
        page.navigate(site.url(GRID));
        page.waitForFunction(ROWS_SHOWN);
    }

    private interface Work {
        void run(int round) throws IOException;
    }

    private void print(String what, Runnable work) throws IOException {
        print(what, _ -> work.run());
    }

    private void print(String what, Work work) throws IOException {
        var times = DoubleStream.builder();
        for (var round = 0; round < REPEATS; round++) {
            var begin = System.nanoTime();
            work.run(round);
            times.add((System.nanoTime() - begin) / 1e6);
        }
        var sorted = times.build().sorted().toArray();
        System.out.printf("%-26s %8.0f (%.0f to %.0f)%n", what, sorted[REPEATS / 2], sorted[0], sorted[REPEATS - 1]);
    }

    /** @param place of its link among those of the popover */
    private void export(Page page, int place, String kind) throws Exception {
        page.locator("button:has(.icon-download)").click();
        var before = site.heap();
        var most = new AtomicLong(before);
        var isDone = new AtomicBoolean();
        var watch = Thread.ofVirtual().start(() -> watch(most, isDone));
        var begin = System.nanoTime();
        var file = page.waitForDownload(
                        () -> page.locator(".exports a").nth(place).click())
                .path();
        var seconds = (System.nanoTime() - begin) / 1e9;
        isDone.set(true);
        watch.join();
        System.out.printf(
                "export of all, %-4s %17.1f s, %.1f MB; live heap %d MB before, %d MB at most%n",
                kind, seconds, Files.size(file) / 1e6, before >> 20, most.get() >> 20);
        page.keyboard().press("Escape");
    }

    private void watch(AtomicLong most, AtomicBoolean isDone) {
        try {
            while (!isDone.get()) {
                most.accumulateAndGet(site.heap(), Math::max);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void heap(BrowserContext context) throws IOException, InterruptedException {
        var before = site.heap();
        for (var n = 0; n < LIVE; n++) {
            open(context.newPage());
        }
        System.out.printf(
                "a live view of the grid %,13d kB of heap (%d at once)%n", (site.heap() - before) / LIVE / 1024, LIVE);
    }
}
