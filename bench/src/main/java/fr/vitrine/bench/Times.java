package fr.vitrine.bench;

import java.util.ArrayList;
import java.util.List;

/** How long things took, by the clock and in processor time. */
final class Times {

    static final String HEADER = "%-40s %8s | %28s | %28s%n%-40s %8s | %6s %6s %6s %7s | %6s %6s %6s %7s%n"
            .formatted(
                    "",
                    "",
                    "elapsed, ms",
                    "processor time, ms",
                    "search, all counts included",
                    "hits",
                    "best",
                    "p50",
                    "p95",
                    "max",
                    "best",
                    "p50",
                    "p95",
                    "max");

    private final List<Long> elapsed = new ArrayList<>();
    private final List<Long> processor = new ArrayList<>();

    void add(long elapsedNanos, long processorNanos) {
        elapsed.add(elapsedNanos);
        processor.add(processorNanos);
    }

    void addAll(Times others) {
        elapsed.addAll(others.elapsed);
        processor.addAll(others.processor);
    }

    void print(String name, String hits) {
        System.out.printf("%-40s %8s | %s | %s%n", name, hits, figures(elapsed), figures(processor));
    }

    private static String figures(List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        return "%6.1f %6.1f %6.1f %7.1f"
                .formatted(
                        milliseconds(sorted, 0),
                        milliseconds(sorted, 50),
                        milliseconds(sorted, 95),
                        milliseconds(sorted, 100));
    }

    private static double milliseconds(List<Long> sorted, int percentile) {
        var at = Math.clamp((int) Math.ceil(sorted.size() * percentile / 100.0) - 1, 0, sorted.size() - 1);
        return sorted.get(at) / 1e6;
    }
}
