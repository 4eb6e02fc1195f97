package fr.vitrine.frontend.backoffice.imports;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongConsumer;

/**
 * An import or its rehearsal, going on beside the page that began it: it goes on where the page is left, and its report
 * is kept.
 */
public final class ImportJob<T> {

    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private volatile long rows;
    private volatile boolean givenUp;

    private ImportJob() {}

    /** @param afterwards is run whatever comes of it */
    static <T> ImportJob<T> start(Function<LongConsumer, T> work, Runnable afterwards) {
        var job = new ImportJob<T>();
        Thread.ofVirtual().name("import").start(() -> job.run(work, afterwards));
        return job;
    }

    private void run(Function<LongConsumer, T> work, Runnable afterwards) {
        try {
            outcome.complete(work.apply(this::count));
        } catch (RuntimeException | Error failure) {
            outcome.completeExceptionally(failure);
        } finally {
            afterwards.run();
        }
    }

    private void count(long read) {
        rows = read;
        if (givenUp) {
            throw new CancellationException();
        }
    }

    /** Takes effect with the next row. */
    void giveUp() {
        givenUp = true;
    }

    /** How many were read so far. */
    long rows() {
        return rows;
    }

    boolean isOver() {
        return outcome.isDone();
    }

    /** Waits for it. */
    public T outcome() {
        return outcome.join();
    }
}
