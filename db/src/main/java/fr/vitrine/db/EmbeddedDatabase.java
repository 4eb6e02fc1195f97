package fr.vitrine.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL that runs beside the application, its data in a folder of the installation. It is as durable as an
 * installed one: {@code fsync} and {@code synchronous_commit} are on, which the library would switch off.
 *
 * <p>Several processes may open the same folder at a time: the running site and a command line tool. Whoever opens it
 * first owns the server and stops it on {@link #close}; the others only connect. A server that outlived a killed
 * owner is adopted by the next one.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final String DATABASE = "vitrine";
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(20);

    private final int port;
    private final @Nullable FileLock ownership;
    private final @Nullable EmbeddedPostgres started;
    private final @Nullable ProcessHandle adopted;

    private EmbeddedDatabase(
            int port,
            @Nullable FileLock ownership,
            @Nullable EmbeddedPostgres started,
            @Nullable ProcessHandle adopted) {
        this.port = port;
        this.ownership = ownership;
        this.started = started;
        this.adopted = adopted;
    }

    /**
     * Opens the database of an installation, starting its server where none runs.
     *
     * @param home the installation's folder; made where it does not exist
     * @throws UncheckedIOException where the folder cannot be written or the server does not start
     */
    public static EmbeddedDatabase open(Path home) {
        try {
            var data = Files.createDirectories(home).toRealPath().resolve("postgres");
            var ownership = tryLock(home.resolve("postgres.lock"));
            var running = RunningPostmaster.in(data);
            var database = running.isPresent()
                    ? join(running.get(), ownership)
                    : start(home.toRealPath(), data, requireOwnership(ownership));
            database.createDatabase();
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + home + " did not start", e);
        }
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    public String user() {
        return USER;
    }

    private static @Nullable FileLock tryLock(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = channel.tryLock();
        if (lock == null) {
            channel.close();
        }
        return lock;
    }

    private static FileLock requireOwnership(@Nullable FileLock ownership) throws IOException {
        if (ownership == null) {
            throw new IOException("another process is starting or stopping it: try again in a few seconds");
        }
        return ownership;
    }

    private static EmbeddedDatabase join(RunningPostmaster running, @Nullable FileLock ownership) {
        if (ownership == null) {
            return new EmbeddedDatabase(running.port(), null, null, null);
        }
        LOG.info(
                "Adopting the PostgreSQL (process {}) that a killed site has left",
                running.process().pid());
        return new EmbeddedDatabase(running.port(), ownership, null, running.process());
    }

    private static EmbeddedDatabase start(Path home, Path data, FileLock ownership) throws IOException {
        var log = Redirect.appendTo(home.resolve("postgres.log").toFile());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("postgres-binaries").toFile())
                .setRegisterShutdownHook(false)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "localhost");
        var fixedPort = Optional.ofNullable(System.getenv("VITRINE_DB_PORT"));
        fixedPort.map(Integer::valueOf).ifPresent(builder::setPort);
        var postgres = builder.start();
        return new EmbeddedDatabase(postgres.getPort(), ownership, postgres, null);
    }

    private void createDatabase() throws IOException {
        var administration = "jdbc:postgresql://localhost:" + port + "/postgres";
        try (var connection = DriverManager.getConnection(administration, USER, "");
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("create database " + DATABASE + " encoding 'UTF8' template template0");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (started != null) {
                started.close();
            } else if (adopted != null) {
                adopted.destroy();
                adopted.onExit().get(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            }
            if (ownership != null) {
                ownership.channel().close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            LOG.warn("The embedded PostgreSQL did not stop in order; it recovers at its next start", e);
        }
    }
}
