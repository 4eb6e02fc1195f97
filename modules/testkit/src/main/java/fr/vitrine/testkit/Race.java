package fr.vitrine.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Many who want the same at once. */
public final class Race {

    private static final int AT_ONCE = 50;

    private Race() {}

    /** All begin together, as many at a time as there are threads; what came of each, in the order given. */
    public static <T> List<T> run(List<? extends Callable<T>> work) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var running = work.stream()
                    .map(task -> threads.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            var done = new ArrayList<T>();
            for (var task : running) {
                done.add(task.get());
            }
            return done;
        }
    }
}
