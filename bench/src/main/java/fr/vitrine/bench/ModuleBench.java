package fr.vitrine.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/** A bench of the modules alone, over a database of their own that is thrown away. */
final class ModuleBench {

    private ModuleBench() {}

    /** What stands behind the command. */
    record Arguments(List<String> given) {

        static Arguments of(String... given) {
            return new Arguments(List.of(given));
        }

        int number(String name, int otherwise) {
            var at = given.indexOf(name);
            return at < 0 ? otherwise : Integer.parseInt(given.get(at + 1));
        }
    }

    static void run(Consumer<TestModules> fill, Consumer<TestModules> measure) {
        ((Logger) LoggerFactory.getLogger("ROOT")).setLevel(Level.WARN);
        LogManager.getLogManager().reset();
        try (var modules = TestModules.start(beans -> beans.registerBean(Clock.class, Clock::systemDefaultZone))) {
            fill.accept(modules);
            // One transaction: one connection, as the pool of the site would have it ready.
            modules.inTransaction(() -> measure.accept(modules));
        }
    }
}
