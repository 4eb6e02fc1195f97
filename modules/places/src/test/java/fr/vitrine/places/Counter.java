package fr.vitrine.places;

import fr.vitrine.kernel.BookingId;
import fr.vitrine.kernel.PoolId;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where places are given, and what it calls out. */
final class Counter implements AutoCloseable {

    final TestClock clock = new TestClock();
    private final TestModules modules = TestModules.start(context -> {
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Calls.class, Calls::new);
    });
    final DSLContext jooq = modules.get(DSLContext.class);
    final Places places = modules.get(Places.class);
    private final TransactionTemplate transactions =
            new TransactionTemplate(modules.get(PlatformTransactionManager.class));

    static final class Calls {

        private final List<BookingId> offered = new CopyOnWriteArrayList<>();
        private final List<BookingExpired> expired = new CopyOnWriteArrayList<>();

        @EventListener
        void on(PlaceOffered event) {
            offered.add(event.booking());
        }

        @EventListener
        void on(BookingExpired event) {
            expired.add(event);
        }
    }

    <T> T get(Class<T> type) {
        return modules.get(type);
    }

    <T> T inOne(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.get()));
    }

    PoolId open(Pool.Terms terms) {
        return inOne(() -> places.open(terms));
    }

    AskResult ask(PoolId pool, int people) {
        return inOne(() -> places.ask(pool, people));
    }

    BookingId held(PoolId pool, int people) {
        return ((AskResult.Held) ask(pool, people)).booking();
    }

    BookingId waiting(PoolId pool, int people) {
        return ((AskResult.Waiting) ask(pool, people)).booking();
    }

    BookingState state(BookingId booking) {
        return places.booking(booking).state();
    }

    List<BookingId> offered() {
        return modules.get(Calls.class).offered;
    }

    List<BookingExpired> expired() {
        return modules.get(Calls.class).expired;
    }

    @Override
    public void close() {
        modules.close();
    }
}
