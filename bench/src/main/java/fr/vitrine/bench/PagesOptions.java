package fr.vitrine.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code --structures 100,10000,100000}, {@code --connections 1,16,64}, {@code --seconds 2} (a measurement),
 * {@code --warm-up 6} (seconds), {@code --starts 3}, {@code --no-browser}, {@code --data FOLDER} (databases, kept between
 * runs; {@code bench/target} by default).
 */
record PagesOptions(
        List<Integer> structures,
        List<Integer> connections,
        Duration time,
        Duration warmUp,
        int starts,
        boolean browser,
        Path folder) {

    private static final String HEAP = "-Xmx512m";

    static PagesOptions parse(String... arguments) {
        var given = Arrays.asList(arguments);
        return new PagesOptions(
                numbers(value(given, "--structures", "100,10000,100000")),
                numbers(value(given, "--connections", "1,16,64")),
                Duration.ofSeconds(Integer.parseInt(value(given, "--seconds", "2"))),
                Duration.ofSeconds(Integer.parseInt(value(given, "--warm-up", "6"))),
                Integer.parseInt(value(given, "--starts", "3")),
                !given.contains("--no-browser"),
                Path.of(value(given, "--data", "bench/target")).toAbsolutePath());
    }

    Path data(int count) {
        return folder.resolve("postgres-" + count);
    }

    /** For what the run writes itself. */
    Path work() {
        return folder.resolve("pages");
    }

    /** Starts the site as {@code ./vitrine run} does. */
    List<String> command() {
        return Files.exists(aotCache())
                ? command(List.of(HEAP, "-XX:AOTCache=" + aotCache()))
                : commandWithoutAotCache();
    }

    List<String> commandWithoutAotCache() {
        return command(List.of(HEAP));
    }

    private static List<String> command(List<String> flags) {
        var command = new ArrayList<>(List.of(Site.tool("java")));
        command.addAll(flags);
        command.addAll(List.of("-jar", built().toString()));
        return command;
    }

    Path aotCache() {
        return Path.of("frontend/target/vitrine/vitrine.aot").toAbsolutePath();
    }

    private static Path built() {
        return Path.of("frontend/target/vitrine/vitrine.jar").toAbsolutePath();
    }

    private static List<Integer> numbers(String list) {
        return Stream.of(list.replace("_", "").split(",")).map(Integer::valueOf).toList();
    }

    private static String value(List<String> given, String option, String otherwise) {
        var at = given.indexOf(option);
        return at >= 0 && at + 1 < given.size() ? given.get(at + 1) : otherwise;
    }
}
