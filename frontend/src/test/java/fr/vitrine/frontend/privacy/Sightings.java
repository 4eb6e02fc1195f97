package fr.vitrine.frontend.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What was seen by whom on which way: a line a way, to be compared with what is written. */
final class Sightings {

    private static final String REFUSED = "refused";
    private static final String NOTHING = "nothing";

    private final int everybody;
    private final Map<String, Map<String, Set<String>>> ways = new TreeMap<>();

    /** @param everybody how many readers there are */
    Sightings(int everybody) {
        this.everybody = everybody;
    }

    /** @param answered whether there was more than a refusal */
    void note(String way, Object reader, boolean answered, String content) {
        var seen = Secret.seenIn(content);
        var answer = answered ? NOTHING : REFUSED;
        var outcome = seen.isEmpty() ? answer : seen;
        outcomes(way).computeIfAbsent(outcome, _ -> new TreeSet<>()).add(reader.toString());
    }

    /** That nobody can be sent there: nothing of the kind is here. */
    void notAsked(String way) {
        outcomes(way).put("not asked", Set.of());
    }

    private Map<String, Set<String>> outcomes(String way) {
        return ways.computeIfAbsent(way, _ -> new LinkedHashMap<>());
    }

    /** Readers are named where it is not everybody. */
    private String line(String way, Map<String, Set<String>> outcomes) {
        return outcomes.entrySet().stream()
                .map(entry -> entry.getValue().isEmpty() || entry.getValue().size() == everybody
                        ? entry.getKey()
                        : entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining(" | ", way + " | ", ""));
    }

    /** @param name of the table beside the test; what was found is left under the same name in {@code target} */
    void areThoseOf(String name) throws IOException {
        var lines = ways.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        Files.write(Path.of("target", name), lines);
        try (var table = Sightings.class.getResourceAsStream(name)) {
            var written = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            var expected = written.lines().filter(line -> !line.startsWith("#")).toList();
            assertThat(lines).containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
