package fr.vitrine.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.vitrine.directory.search.SearchIndex;
import fr.vitrine.directory.search.StructureSearch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;
import org.jooq.DSLContext;
import org.slf4j.LoggerFactory;

/**
 * Measures the search over an invented directory of {@code --structures N} (1,000 by default), counts of all filters
 * included. Further options: {@code --rounds N}, {@code --data FOLDER} (kept between runs; {@code bench/target} by
 * default), {@code --explain} (the plans), {@code --hold} (leave the server running until Enter is pressed).
 */
public final class SearchBench {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 10, 20);

    /** A server has been running for longer than a few searches: Java compiles what it does often only after a while. */
    private static final int WARM_UP = 8;

    private final Options options;
    private final BenchServer server;

    private SearchBench(Options options, BenchServer server) {
        this.options = options;
        this.server = server;
    }

    public static void main(String... arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        LogManager.getLogManager().reset();
        var options = Options.parse(arguments);
        try (var server = BenchServer.start(options.data())) {
            new SearchBench(options, server).run();
        }
    }

    private void run() throws Exception {
        fill(server, options);
        System.out.printf("%nPostgreSQL on port %d with %s%n", server.port(), BenchServer.SETTINGS);
        Sizes.print(server.get(DSLContext.class));
        System.out.printf("%n%s", Times.HEADER);
        warmUp();
        var all = new Times();
        for (var scenario : Scenario.ALL) {
            measure(scenario, all);
        }
        all.print("all", "");
        System.out.printf("heap in use after it: %d MB%n", Sizes.heap());
        if (options.explain()) {
            Plans.print(server, NOW);
        }
        if (options.hold()) {
            System.out.println("Enter ends it.");
            System.in.read();
        }
    }

    /** Does nothing where there is a directory already. */
    static void fill(BenchServer server, Options options) throws Exception {
        var dsl = server.get(DSLContext.class);
        if (isEmpty(dsl, "directory.structure")) {
            timed(
                    "inventing " + options.structures() + " structures",
                    () -> new Generator(Vocabulary.read(dsl)).load(server.dataSource(), options.structures()));
        }
        if (isEmpty(dsl, "directory.search_bits")) {
            timed("indexing them", () -> server.get(SearchIndex.class).refreshAll());
            timed("vacuum", () -> dsl.execute("vacuum analyze"));
        }
    }

    private static boolean isEmpty(DSLContext dsl, String table) {
        return dsl.fetchSingle("select not exists (select from " + table + ")").get(0, Boolean.class);
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void timed(String what, Work work) throws Exception {
        var begin = Instant.now();
        work.run();
        System.out.printf(
                "%s: %d s%n", what, Duration.between(begin, Instant.now()).toSeconds());
    }

    private void warmUp() {
        for (var round = 0; round < WARM_UP; round++) {
            Scenario.ALL.stream()
                    .flatMap(scenario -> scenario.queries().stream())
                    .forEach(query -> server.get(StructureSearch.class).search(query, NOW));
        }
    }

    private void measure(Scenario scenario, Times all) {
        var times = new Times();
        var clock = new CpuClock(server.get(DSLContext.class));
        var hits = 0L;
        for (var round = 0; round < options.rounds(); round++) {
            hits = 0;
            for (var query : scenario.queries()) {
                var begin = System.nanoTime();
                var worked = clock.nanos();
                hits += server.get(StructureSearch.class).search(query, NOW).total();
                times.add(System.nanoTime() - begin, clock.nanos() - worked);
            }
        }
        all.addAll(times);
        times.print(scenario.name(), String.valueOf(hits / scenario.queries().size()));
    }

    /** @param data where PostgreSQL keeps the structures */
    record Options(int structures, int rounds, Path data, boolean explain, boolean hold) {

        static Options parse(String... arguments) {
            var given = Arrays.asList(arguments);
            var structures =
                    Integer.parseInt(value(given, "--structures", "1000").replace("_", ""));
            return new Options(
                    structures,
                    Integer.parseInt(value(given, "--rounds", "10")),
                    Path.of(value(given, "--data", "bench/target/postgres-" + structures))
                            .toAbsolutePath(),
                    given.contains("--explain"),
                    given.contains("--hold"));
        }

        private static String value(List<String> given, String option, String otherwise) {
            var at = given.indexOf(option);
            return at >= 0 && at + 1 < given.size() ? given.get(at + 1) : otherwise;
        }
    }
}
