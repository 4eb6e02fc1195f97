package fr.vitrine.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;

/**
 * How long processors have worked for the one connection and this thread: what a search would take on a machine that
 * does nothing else. Linux tells it of a process to the nanosecond; elsewhere only this thread's share is known.
 */
final class CpuClock {

    private final Path backend;

    CpuClock(DSLContext dsl) {
        var process = dsl.fetchSingle("select pg_backend_pid()").get(0, Integer.class);
        backend = Path.of("/proc", process.toString(), "schedstat");
    }

    long nanos() {
        return backendNanos() + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private long backendNanos() {
        if (!Files.isReadable(backend)) {
            return 0;
        }
        try {
            var text = Files.readString(backend);
            return Long.parseLong(text.substring(0, text.indexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
