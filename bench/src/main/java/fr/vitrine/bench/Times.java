package fr.vitrine.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How long things took. */
final class Times {

    private final List<Long> nanos = new ArrayList<>();

    void add(long nanoseconds) {
        nanos.add(nanoseconds);
    }

    void addAll(Times others) {
        nanos.addAll(others.nanos);
    }

    void print(String name, String hits) {
        Collections.sort(nanos);
        System.out.printf(
                "%-44s %9s %8.1f %8.1f %8.1f %8.1f%n",
                name, hits, milliseconds(0), milliseconds(50), milliseconds(95), milliseconds(100));
    }

    private double milliseconds(int percentile) {
        var at = Math.clamp((int) Math.ceil(nanos.size() * percentile / 100.0) - 1, 0, nanos.size() - 1);
        return nanos.get(at) / 1e6;
    }
}
