package fr.vitrine.db.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;

/**
 * Puts a backup into a database. The file is read to its end first; then schema and data are made in one transaction, so that
 * a restore that fails leaves the database as it was. A backup of an older version gets its own schema, which is migrated with
 * the data in it.
 */
public final class Restore {

    private final Connection connection;
    private final Catalogue catalogue;

    private Restore(Connection connection) {
        this.connection = connection;
        this.catalogue = new Catalogue(connection);
    }

    /**
     * @param replace whether what the database holds may be thrown away; else it must be empty
     * @return what was restored
     * @throws UnusableBackup where nothing was done
     */
    public static Manifest run(DataSource dataSource, Path file, boolean replace) throws IOException {
        try (var backup = BackupFile.open(file);
                var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new Restore(connection).run(backup, replace);
                connection.commit();
                return backup.manifest();
            } catch (LiquibaseException e) {
                throw new UnusableBackup("The backup's schema could not be made: " + e.getMessage(), e);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IOException("The database refused it: " + e.getMessage(), e);
        }
    }

    private void run(BackupFile backup, boolean replace) throws IOException, SQLException, LiquibaseException {
        var manifest = backup.manifest();
        var schema = new Schema(connection);
        var known = schema.known();
        if (!new HashSet<>(known).containsAll(manifest.changesets())) {
            throw new UnusableBackup(
                    "The backup is of a newer version of Vitrine: its database schema is not known here");
        }
        makeRoom(replace);
        migrate(schema, manifest.changesets());
        load(backup);
        migrate(schema, known);
    }

    /** Liquibase finds out what is there by statements that fail: a failed one must not end the transaction. */
    private void migrate(Schema schema, List<String> changesets) throws SQLException, LiquibaseException {
        var postgres = connection.unwrap(PGConnection.class);
        postgres.setAutosave(AutoSave.ALWAYS);
        schema.migrate(changesets);
        postgres.setAutosave(AutoSave.NEVER);
    }

    private void makeRoom(boolean replace) throws SQLException {
        if (catalogue.tables().isEmpty()) {
            return;
        }
        if (!replace) {
            throw new UnusableBackup("The database is not empty; --replace throws away what it holds");
        }
        requireNobodyElse();
        for (var schema : catalogue.schemas()) {
            execute("drop schema " + schema + " cascade");
        }
        for (var drop : catalogue.dropsInPublic()) {
            execute(drop);
        }
    }

    private void requireNobodyElse() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from pg_stat_activity where datname ="
                        + " current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'")) {
            rows.next();
            if (rows.getInt(1) > 0) {
                throw new UnusableBackup("Others are using the database: stop the site first");
            }
        }
    }

    private void load(BackupFile backup) throws IOException, SQLException {
        requireTables(backup.manifest());
        var foreignKeys = catalogue.foreignKeys();
        for (var key : foreignKeys) {
            execute("alter table " + key.table() + " drop constraint " + key.name());
        }
        var names =
                backup.manifest().tables().stream().map(Manifest.Table::name).toList();
        triggers(names, "disable");
        execute("truncate " + String.join(", ", names));
        for (var table : backup.manifest().tables()) {
            load(backup, table);
        }
        // what was deferred is checked now: a table with checks to come cannot be altered
        execute("set constraints all immediate");
        triggers(names, "enable");
        for (var key : foreignKeys) {
            execute("alter table " + key.table() + " add constraint " + key.name() + " " + key.definition());
        }
        try (var set = connection.prepareStatement("select setval(?::regclass, ?)")) {
            for (var sequence : backup.manifest().sequences().entrySet()) {
                set.setString(1, sequence.getKey());
                set.setLong(2, sequence.getValue());
                set.execute();
            }
        }
        for (var view : catalogue.materializedViews()) {
            execute("refresh materialized view " + view);
        }
    }

    /** Names of the file become part of statements: they must be those of the schema. */
    private void requireTables(Manifest manifest) throws SQLException {
        var tables = new HashMap<String, List<String>>();
        catalogue.tables().forEach(table -> tables.put(table.name(), table.columns()));
        var given = new HashMap<String, List<String>>();
        manifest.tables().forEach(table -> given.put(table.name(), table.columns()));
        if (!given.equals(tables)) {
            throw new UnusableBackup("The backup was changed: its tables are not those of its schema");
        }
    }

    /** What they would write is in the backup as well. */
    private void triggers(List<String> tables, String what) throws SQLException {
        for (var table : tables) {
            execute("alter table " + table + " " + what + " trigger user");
        }
    }

    private void load(BackupFile backup, Manifest.Table table) throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        try (var data = backup.data(table)) {
            var rows = copy.copyIn(
                    "copy " + table.name() + " (" + String.join(", ", table.columns()) + ") from stdin", data);
            if (rows != table.rows()) {
                throw new UnusableBackup(table.name() + " took " + rows + " rows of " + table.rows());
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
