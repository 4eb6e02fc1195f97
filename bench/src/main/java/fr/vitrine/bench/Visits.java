package fr.vitrine.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** First visits in the system's Chromium ({@code CHROMIUM} says where it is), and what a live one costs the server. */
final class Visits {

    private static final int REPEATS = 5;
    private static final int LIVE = 20;
    private static final String IS_LIVE = "() => window.Turbo";
    private static final String WATCH = """
            window.seen = { shift: 0, blocked: 0, lcp: 0 };
            const watch = (type, each) => new PerformanceObserver(list => list.getEntries().forEach(each))
                .observe({ type, buffered: true });
            watch('layout-shift', e => { if (!e.hadRecentInput) seen.shift += e.value; });
            watch('longtask', e => { seen.blocked += Math.max(0, e.duration - 50); });
            watch('largest-contentful-paint', e => { seen.lcp = e.startTime; });
            """;
    private static final String READ = """
            () => new Promise(done => setTimeout(() => done([
              performance.getEntriesByName('first-contentful-paint')[0].startTime,
              seen.lcp, seen.shift, seen.blocked]), 500))""";
    /** As Lighthouse throttles a phone: 1,475 kbit/s down, 675 up, 562 ms a request, a fourth of the processor. */
    private enum Profile {
        UNTHROTTLED,
        SLOW_4G;

        void apply(CDPSession browser) {
            if (this == SLOW_4G) {
                var network = new JsonObject();
                network.addProperty("offline", false);
                network.addProperty("latency", 562.5);
                network.addProperty("downloadThroughput", 1_474.56 * 1024 / 8);
                network.addProperty("uploadThroughput", 675.0 * 1024 / 8);
                browser.send("Network.emulateNetworkConditions", network);
                var processor = new JsonObject();
                processor.addProperty("rate", 4);
                browser.send("Emulation.setCPUThrottlingRate", processor);
            }
        }
    }

    private record Visit(double fcp, double lcp, double shift, double blocked, double bytes, double requests) {}

    private Visits() {}

    static void measure(Site site, BenchPages pages, PagesReport report) throws IOException, InterruptedException {
        var started = Chromium.start();
        if (started.isEmpty()) {
            report.note("There is no Chromium (set CHROMIUM): no visits measured.");
            return;
        }
        try (var chromium = started.get()) {
            var browser = chromium.browser();
            visit(browser, site, "/", Profile.UNTHROTTLED);
            for (var page : pages.warm().entrySet()) {
                for (var profile : Profile.values()) {
                    report.visit(line(browser, site, page, profile));
                }
            }
            heap(browser, site, pages, report);
        }
    }

    private static String line(Browser browser, Site site, Map.Entry<String, String> page, Profile profile) {
        var visits = Stream.generate(() -> visit(browser, site, page.getValue(), profile))
                .limit(REPEATS)
                .toList();
        return "%-10s %-12s FCP %5.0f ms, LCP %5.0f ms, CLS %.3f, blocked %4.0f ms, %5.1f kB in %2.0f requests"
                .formatted(
                        page.getKey(),
                        profile.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        median(visits, Visit::fcp),
                        median(visits, Visit::lcp),
                        median(visits, Visit::shift),
                        median(visits, Visit::blocked),
                        median(visits, Visit::bytes) / 1e3,
                        median(visits, Visit::requests));
    }

    private static double median(List<Visit> visits, ToDoubleFunction<Visit> figure) {
        return visits.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(visits.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private static Visit visit(Browser browser, Site site, String address, Profile profile) {
        try (var context = browser.newContext(new NewContextOptions().setViewportSize(412, 823))) {
            var page = context.newPage();
            var protocol = context.newCDPSession(page);
            var bytes = new AtomicLong();
            var requests = new AtomicLong();
            protocol.send("Network.enable");
            protocol.on("Network.responseReceived", event -> {
                var response = event.getAsJsonObject("response");
                if (response.get("url").getAsString().startsWith("http")) {
                    requests.incrementAndGet();
                }
            });
            protocol.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            profile.apply(protocol);
            page.addInitScript(WATCH);
            page.setDefaultTimeout(120_000);
            page.navigate(site.url(address));
            page.waitForFunction(IS_LIVE);
            var seen = (List<?>) page.evaluate(READ);
            var figures = seen.stream()
                    .mapToDouble(figure -> ((Number) figure).doubleValue())
                    .toArray();
            return new Visit(figures[0], figures[1], figures[2], figures[3], bytes.get(), requests.get());
        }
    }

    /** Live bytes of the heap before and with so many visitors at once, each in a session of its own. */
    private static void heap(Browser browser, Site site, BenchPages pages, PagesReport report)
            throws IOException, InterruptedException {
        for (var page : List.of(BenchPages.HOME, BenchPages.LIST, BenchPages.STRUCTURE)) {
            var before = site.heap();
            var sessions = site.count(Footprint.SESSION);
            var contexts = new ArrayList<BrowserContext>();
            for (var n = 0; n < LIVE; n++) {
                var context = browser.newContext();
                contexts.add(context);
                var live = context.newPage();
                live.navigate(site.url(Objects.requireNonNull(pages.warm().get(page))));
                live.waitForFunction(IS_LIVE);
            }
            var added = site.count(Footprint.SESSION) - sessions;
            report.note("A live %s: %,d kB of heap (%d at once, %d sessions)"
                    .formatted(page, (site.heap() - before) / LIVE / 1024, LIVE, added));
            contexts.forEach(BrowserContext::close);
        }
    }
}
