package fr.vitrine.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path home;

    @Test
    void what_was_written_is_there_after_the_next_start() throws Exception {
        try (var database = EmbeddedDatabase.open(home);
                var connection = connect(database)) {
            execute(connection, "create table kept (word text)");
            execute(connection, "insert into kept values ('été')");
        }
        try (var database = EmbeddedDatabase.open(home);
                var connection = connect(database)) {
            assertThat(query(connection, "select word from kept")).isEqualTo("été");
        }
    }

    @Test
    void it_is_as_durable_as_an_installed_one() throws Exception {
        try (var database = EmbeddedDatabase.open(home);
                var connection = connect(database)) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(query(connection, "show " + setting)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void a_killed_server_loses_nothing_that_was_acknowledged() throws Exception {
        var database = EmbeddedDatabase.open(home);
        try (var connection = connect(database)) {
            execute(connection, "create table kept (n int)");
            for (var n = 1; n <= 200; n++) {
                execute(connection, "insert into kept values (" + n + ")");
            }
        }
        var postmaster =
                RunningPostmaster.in(home.resolve("postgres")).orElseThrow().process();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
        database.close();

        try (var next = EmbeddedDatabase.open(home);
                var connection = connect(next)) {
            assertThat(query(connection, "select count(*) from kept")).isEqualTo("200");
        }
    }

    @Test
    void who_comes_second_joins_the_running_server_and_leaves_it_running() throws Exception {
        try (var owner = EmbeddedDatabase.open(home);
                var guest = EmbeddedDatabaseGuest.inAnotherProcess(home)) {
            assertThat(guest.url()).isEqualTo(owner.url());
            guest.leave();

            try (var connection = connect(owner)) {
                assertThat(query(connection, "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void a_server_whose_owner_was_killed_is_adopted_and_stopped_in_the_end() throws Exception {
        String url;
        try (var killed = EmbeddedDatabaseGuest.inAnotherProcess(home)) {
            url = killed.url();
            killed.kill();
        }
        var orphan =
                RunningPostmaster.in(home.resolve("postgres")).orElseThrow().process();

        try (var heir = EmbeddedDatabase.open(home)) {
            assertThat(heir.url()).isEqualTo(url);
        }

        assertThat(orphan.isAlive()).isFalse();
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), "");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }
}
