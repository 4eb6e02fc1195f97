package fr.vitrine.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A PostgreSQL server that runs on a data folder, as its {@code postmaster.pid} tells (line 1: process, line 4: port). */
record RunningPostmaster(ProcessHandle process, int port) {

    private static final int PORT_LINE = 3;

    /** The server on this folder; empty where none runs, also where the file was left by one that was killed. */
    static Optional<RunningPostmaster> in(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        var port = Integer.parseInt(lines.get(PORT_LINE).strip());
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(RunningPostmaster::isPostgres)
                .map(process -> new RunningPostmaster(process, port));
    }

    /** After a reboot another program may have the number of the process that is gone. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(name -> name.contains("postgres"))
                        .orElse(false);
    }
}
