package fr.vitrine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The load that {@code wrk} makes. */
record WrkLoad(Path program, Path work) implements Load {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAILURES = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
    private static final String LATENCY = "\\s%s%%\\s+([0-9.]+)(us|ms|s|m)";
    private static final String SCRIPT = """
            local paths = { %s }
            local n = math.random(#paths)
            function request()
              n = n %% #paths + 1
              return wrk.format("GET", paths[n], { %s })
            end
            """;

    @Override
    public Result run(Task task) throws IOException, InterruptedException {
        var script = work.resolve("requests.lua");
        var paths = task.paths().stream().map(path -> '"' + path + '"').collect(Collectors.joining(", "));
        Files.writeString(script, SCRIPT.formatted(paths, task.gzip() ? "[\"Accept-Encoding\"] = \"gzip\"" : ""));
        var process = new ProcessBuilder(
                        program.toString(),
                        "-t" + Math.min(2, task.connections()),
                        "-c" + task.connections(),
                        "-d" + task.time().toSeconds() + "s",
                        "--timeout",
                        "20s",
                        "--latency",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:" + task.port())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk: " + said);
        }
        return new Result(number(RATE, said), latency("50", said), latency("99", said), (long) number(FAILURES, said));
    }

    @Override
    public String name() {
        return "wrk";
    }

    private static double number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Double.parseDouble(found.group(1)) : 0;
    }

    private static double latency(String percentile, String text) {
        var found = Pattern.compile(LATENCY.formatted(percentile)).matcher(text);
        return found.find() ? millis(found) : 0;
    }

    private static double millis(Matcher found) {
        var number = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> number / 1_000;
            case "ms" -> number;
            case "s" -> number * 1_000;
            default -> number * 60_000;
        };
    }
}
