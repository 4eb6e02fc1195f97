package fr.vitrine.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.register.RegisterCondition;
import fr.vitrine.directory.register.RegisterOrder;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/**
 * Measures what the back office's grid asks of an invented directory of {@code --structures N}: opening, scrolling
 * anywhere, filtering, and reading everything for an export. Takes the options of {@link SearchBench}, and its data.
 */
public final class GridBench {

    private static final int PAGE = 60;
    private static final int CHUNK = 500;
    private static final RegisterCondition PUBLISHED = new RegisterCondition.StatusIs(Status.PUBLISHED);

    private static final List<Scenario> SCENARIOS = List.of(
            new Scenario("by name", RegisterQuery.ALL),
            new Scenario("by freshness, oldest first", sorted(RegisterOrder.ascending(RegisterOrder.Key.FRESHNESS))),
            new Scenario("by last change, last first", sorted(RegisterOrder.descending(RegisterOrder.Key.UPDATED))),
            new Scenario(
                    "by state, commune, name",
                    sorted(
                            RegisterOrder.ascending(RegisterOrder.Key.STATUS),
                            RegisterOrder.ascending(RegisterOrder.Key.COMMUNE),
                            RegisterOrder.ascending(RegisterOrder.Key.NAME))),
            new Scenario("by people, most first", sorted(RegisterOrder.descending(RegisterOrder.Key.PEOPLE))),
            new Scenario("name contains", RegisterQuery.where(new RegisterCondition.NameContains("moulin"))),
            new Scenario("commune contains", RegisterQuery.where(new RegisterCondition.CommuneContains("saint-pol"))),
            new Scenario(
                    "published, old, without people",
                    RegisterQuery.where(
                            PUBLISHED,
                            new RegisterCondition.ConfirmedBefore(LocalDate.of(2025, 11, 1)),
                            new RegisterCondition.HasPeople(false))));

    private final StructureRegister register;
    private final int rounds;

    private GridBench(StructureRegister register, int rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    private record Scenario(String name, RegisterQuery query) {}

    private static RegisterQuery sorted(RegisterOrder... orders) {
        return RegisterQuery.ALL.sortedBy(orders);
    }

    public static void main(String... arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        LogManager.getLogManager().reset();
        var options = SearchBench.Options.parse(arguments);
        try (var server = BenchServer.start(options.data())) {
            SearchBench.fill(server, options);
            new GridBench(server.get(StructureRegister.class), options.rounds()).run();
        }
    }

    private void run() {
        System.out.printf("%n%-34s %8s | %s%n", "best of " + rounds + ", ms", "rows", "count   first  middle    last");
        for (var scenario : SCENARIOS) {
            measure(scenario);
        }
        export();
    }

    private void measure(Scenario scenario) {
        var query = scenario.query();
        var rows = register.count(Actor.OPERATOR, query);
        System.out.printf(
                "%-34s %8d | %5.1f  %6.1f  %6.1f  %6.1f%n",
                scenario.name(),
                rows,
                best(() -> register.count(Actor.OPERATOR, query)),
                best(() -> register.list(Actor.OPERATOR, query, 0, PAGE)),
                best(() -> register.list(Actor.OPERATOR, query, rows / 2, PAGE)),
                best(() -> register.list(Actor.OPERATOR, query, Math.max(0, rows - PAGE), PAGE)));
    }

    private double best(Runnable work) {
        var best = Long.MAX_VALUE;
        for (var round = 0; round < rounds; round++) {
            var begin = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best / 1e6;
    }

    /** As the export does it: the ids in order, then rows by bundles. */
    private void export() {
        var before = Sizes.heap();
        var most = before;
        var begin = System.nanoTime();
        var ids = register.ids(Actor.OPERATOR, RegisterQuery.ALL);
        var read = 0;
        for (var from = 0; from < ids.length; from += CHUNK) {
            var chunk = Arrays.stream(ids, from, Math.min(ids.length, from + CHUNK))
                    .mapToObj(StructureId::new)
                    .toList();
            read += register.list(Actor.OPERATOR, chunk).size();
            if (from % (20 * CHUNK) == 0) {
                most = Math.max(most, Sizes.heap());
            }
        }
        System.out.printf(
                "reading all %d rows for an export: %.1f s, live heap %d MB before, %d MB at most%n",
                read, (System.nanoTime() - begin) / 1e9, before, most);
    }
}
