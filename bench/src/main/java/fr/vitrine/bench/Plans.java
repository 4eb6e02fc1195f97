package fr.vitrine.bench;

import fr.vitrine.directory.search.StructureSearch;
import java.time.LocalDateTime;
import org.jooq.DSLContext;

/** Prints how PostgreSQL answers: its own report of each longer statement of a search (auto_explain). */
final class Plans {

    private Plans() {}

    static void print(BenchServer server, LocalDateTime now) {
        var dsl = server.get(DSLContext.class);
        for (var scenario : Scenario.ALL) {
            System.out.printf(
                    "%n== %s: %s%n", scenario.name(), scenario.queries().getFirst());
            dsl.transaction(transaction -> {
                var connection = transaction.dsl();
                connection.execute("load 'auto_explain'");
                connection.execute("set local auto_explain.log_min_duration = 1");
                connection.execute("set local auto_explain.log_analyze = on");
                connection.execute("set local auto_explain.log_buffers = on");
                server.get(StructureSearch.class).search(scenario.queries().getFirst(), now);
            });
        }
        System.out.println("The plans stand in PostgreSQL's log beside its data folder.");
    }
}
