package fr.vitrine.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.LogManager;
import org.jooq.DSLContext;
import org.slf4j.LoggerFactory;

/**
 * Measures the public pages of the site as it is delivered ({@code frontend/target/vitrine.jar}) over invented
 * directories: requests a second, with the page cache and without, beside nginx with the same bytes; what a visit takes
 * in Chromium; heap, sessions, start-up. Options: {@link PagesOptions}.
 */
public final class PagesBench {

    private final PagesOptions options;
    private final Load load;
    private final PagesReport report = new PagesReport();

    private PagesBench(PagesOptions options) {
        this.options = options;
        load = Load.available(options.work());
    }

    public static void main(String... arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        LogManager.getLogManager().reset();
        var options = PagesOptions.parse(arguments);
        Files.createDirectories(options.work());
        new PagesBench(options).run();
    }

    private void run() throws Exception {
        report.machine(load.name());
        for (var structures : options.structures()) {
            try (var server = BenchServer.start(options.data(structures))) {
                SearchBench.fill(server, SearchBench.Options.parse("--structures", Integer.toString(structures)));
                measure(server, structures);
            }
        }
        report.print();
    }

    private void measure(BenchServer server, int structures) throws Exception {
        var pages = BenchPages.of(server.get(DSLContext.class));
        var isFirst = structures == options.structures().getFirst();
        try (var site = start(server, Map.of())) {
            say("%,d structures: warm", structures);
            site.awaitQuiet();
            if (isFirst) {
                new Footprint(site, report).sessions(pages);
            }
            var files = new HashMap<String, byte[]>();
            for (var page : pages.warm().entrySet()) {
                files.put(page.getKey() + ".html", site.page(page.getValue()));
            }
            warm(site, structures, pages, files);
            nginx(structures, files);
            if (isFirst && options.browser()) {
                say("Chromium");
                Visits.measure(site, pages, report);
            }
        }
        try (var site = start(server, Map.of("VITRINE_PAGES_LIFE", "0s"))) {
            say("%,d structures: without the page cache", structures);
            site.awaitQuiet();
            cold(site, structures, pages);
        }
        if (isFirst) {
            startUp(server);
        }
    }

    private void warm(Site site, int structures, BenchPages pages, Map<String, byte[]> files) throws Exception {
        load.run(task(site.port(), List.copyOf(pages.warm().values()), 16, true, options.warmUp()));
        for (var page : pages.warm().entrySet()) {
            report.bytes(structures, page.getKey(), Objects.requireNonNull(files.get(page.getKey() + ".html")));
            for (var connections : options.connections()) {
                for (var gzip : List.of(true, false)) {
                    var task = task(site.port(), List.of(page.getValue()), connections, gzip, options.time());
                    report.add(structures, page.getKey(), connections, gzip ? "warm" : "plain", load.run(task));
                }
            }
        }
    }

    private void cold(Site site, int structures, BenchPages pages) throws Exception {
        var all = new ArrayList<String>();
        pages.cold().values().forEach(all::addAll);
        load.run(task(site.port(), all, 4, true, options.warmUp().multipliedBy(2)));
        for (var page : pages.cold().entrySet()) {
            for (var connections : options.connections()) {
                var task = task(site.port(), page.getValue(), connections, true, options.time());
                report.add(structures, page.getKey(), connections, "cold", load.run(task));
            }
        }
    }

    private void nginx(int structures, Map<String, byte[]> files) throws Exception {
        var program = Load.onPath("nginx");
        if (program.isEmpty()) {
            report.note("nginx is not installed (apt-get install nginx): nothing to compare with.");
            return;
        }
        try (var nginx = Nginx.start(program.get(), options.work(), files)) {
            for (var file : files.keySet()) {
                for (var connections : options.connections()) {
                    var task = task(nginx.port(), List.of("/" + file), connections, true, options.time());
                    report.add(structures, file.substring(0, file.indexOf('.')), connections, "nginx", load.run(task));
                }
            }
        }
    }

    private void startUp(BenchServer server) throws Exception {
        say("start-up");
        var cached = new ArrayList<Duration>();
        var plain = new ArrayList<Duration>();
        for (var n = 0; n < options.starts(); n++) {
            if (Files.exists(options.aotCache())) {
                cached.add(startOnce(options.command(), server));
            }
            plain.add(startOnce(options.commandWithoutAotCache(), server));
        }
        report.startUp(cached, plain);
    }

    private Duration startOnce(List<String> command, BenchServer server) throws IOException, InterruptedException {
        try (var site = Site.start(command, options.work(), settings(server, Map.of()))) {
            return site.startUp();
        }
    }

    private Site start(BenchServer server, Map<String, String> more) throws IOException, InterruptedException {
        return Site.start(options.command(), options.work(), settings(server, more));
    }

    private static Map<String, String> settings(BenchServer server, Map<String, String> more) {
        var settings = new HashMap<>(Map.of("VITRINE_SAMPLE", ""));
        settings.putAll(more);
        return Site.settings(server, settings);
    }

    private static Load.Task task(int port, List<String> paths, int connections, boolean gzip, Duration time) {
        return new Load.Task(port, paths, connections, gzip, time);
    }

    private static void say(String what, Object... values) {
        System.err.printf("… " + what + "%n", values);
    }
}
