package fr.vitrine.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** All that was measured, printed at the end as one table. */
final class PagesReport {

    private static final String LINE = "%-11s %5s | %28s | %12s | %27s | %10s %8s%n";

    private record Row(int structures, String page, int connections) {}

    private final Map<Row, Map<String, Load.Result>> rows = new LinkedHashMap<>();
    private final Map<String, String> sizes = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> visits = new ArrayList<>();

    void machine(String load) {
        note("%d processors, load by %s, Java %s"
                .formatted(Runtime.getRuntime().availableProcessors(), load, Runtime.version()));
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    void visit(String line) {
        visits.add(line);
    }

    void add(int structures, String page, int connections, String kind, Load.Result result) {
        rows.computeIfAbsent(new Row(structures, page, connections), _ -> new LinkedHashMap<>())
                .put(kind, result);
    }

    void bytes(int structures, String page, byte[] plain) throws IOException {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(plain);
        }
        sizes.put(
                structures + page, "%,.1f kB, %,.1f compressed".formatted(plain.length / 1e3, compressed.size() / 1e3));
    }

    void startUp(List<Duration> cached, List<Duration> plain) {
        note("Start to first page: %s with the AOT cache, %s without"
                .formatted(cached.isEmpty() ? "not measured (there is none)" : seconds(cached), seconds(plain)));
    }

    private static String seconds(List<Duration> times) {
        return times.stream()
                .map(time -> "%.1f s".formatted(time.toMillis() / 1e3))
                .reduce((a, b) -> a + ", " + b)
                .orElse("-");
    }

    void print() {
        System.out.println();
        notes.forEach(System.out::println);
        var structures = 0;
        var page = "";
        for (var row : rows.entrySet()) {
            var key = row.getKey();
            if (key.structures() != structures) {
                structures = key.structures();
                System.out.printf("%n%,d structures%n", structures);
                heading();
            }
            if (!key.page().equals(page)) {
                page = key.page();
                System.out.printf("%s (%s)%n", page, sizes.getOrDefault(structures + page, ""));
            }
            print(key, row.getValue());
        }
        if (!visits.isEmpty()) {
            System.out.printf("%nA first visit in Chromium (median)%n");
            visits.forEach(System.out::println);
        }
    }

    private static void heading() {
        System.out.printf(LINE, "", "", "cached, gzip", "cached,plain", "not cached, gzip", "nginx", "share");
        System.out.printf(
                LINE,
                "page",
                "conn",
                "req/s    p50 ms    p99 ms",
                "req/s",
                "req/s   p50 ms    p99 ms",
                "req/s",
                "of it");
    }

    private static void print(Row row, Map<String, Load.Result> results) {
        var warm = results.get("warm");
        var nginx = results.get("nginx");
        System.out.printf(
                LINE,
                "",
                row.connections(),
                figures(warm),
                rate(results.get("plain")),
                figures(results.get("cold")),
                rate(nginx),
                warm == null || nginx == null ? "" : "%.0f %%".formatted(100 * warm.perSecond() / nginx.perSecond()));
    }

    private static String rate(Load.@Nullable Result result) {
        return result == null ? "" : "%,.0f".formatted(result.perSecond());
    }

    private static String figures(Load.@Nullable Result result) {
        if (result == null) {
            return "";
        }
        return "%,.0f %9.2f %9.2f%s"
                .formatted(
                        result.perSecond(),
                        result.p50Millis(),
                        result.p99Millis(),
                        result.failures() == 0 ? "" : " " + result.failures() + " failed!");
    }
}
