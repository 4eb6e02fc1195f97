package fr.vitrine.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks a server on this machine for pages, one after another on each of so many connections. */
interface Load {

    /**
     * @param port of the server on the loopback interface
     * @param paths asked for in turn
     * @param gzip whether compressed answers are taken
     */
    record Task(int port, List<String> paths, int connections, boolean gzip, Duration time) {}

    /**
     * @param failures answers that were no 200
     */
    record Result(double perSecond, double p50Millis, double p99Millis, long failures) {}

    Result run(Task task) throws IOException, InterruptedException;

    String name();

    /** {@code wrk} where there is one: it takes less of the processors that the server needs. */
    static Load available(Path work) {
        return onPath("wrk").<Load>map(wrk -> new WrkLoad(wrk, work)).orElseGet(SocketLoad::new);
    }

    static Optional<Path> onPath(String program) {
        return Stream.concat(Stream.of(System.getenv("PATH").split(File.pathSeparator)), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
