package fr.vitrine.db;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that opens the same embedded database, as a command line tool beside the site does. */
final class EmbeddedDatabaseGuest implements AutoCloseable {

    private final Process process;
    private final String url;

    private EmbeddedDatabaseGuest(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static EmbeddedDatabaseGuest inAnotherProcess(Path home) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedDatabaseGuest.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
        var line = output.readLine();
        while (line != null && !line.startsWith("jdbc:")) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the other process did not open the database");
        }
        return new EmbeddedDatabaseGuest(process, line);
    }

    String url() {
        return url;
    }

    /** Closes its database in order and ends. */
    void leave() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public static void main(String... arguments) throws IOException {
        try (var database = EmbeddedDatabase.open(Path.of(arguments[0]))) {
            System.out.println(database.url());
            var untilTheOtherSideCloses = System.in.read();
            System.out.println(untilTheOtherSideCloses);
        }
    }
}
