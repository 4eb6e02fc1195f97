package fr.vitrine.db;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * A file of reference data on the class path and, beside it, the SQL that merges it into the tables. The SQL finds the
 * file's content in the temporary table {@code incoming}: a CSV file's columns under the names of its header, a JSON
 * file as the one column {@code content}.
 */
record ReferenceFile(String name, byte[] content) {

    static final List<String> IN_ORDER = List.of(
            "regions.csv",
            "departements.csv",
            "epci.csv",
            "communes.csv",
            "former_communes.csv",
            "taxonomy.json",
            "labels.json",
            "legal-forms.json",
            "naf.csv");

    static ReferenceFile named(String name) {
        return new ReferenceFile(name, resource(name));
    }

    boolean isNewFor(Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement("select from territory.reference_file where name = ? and sha256 = ?")) {
            query.setString(1, name);
            query.setString(2, edition());
            try (var found = query.executeQuery()) {
                return !found.next();
            }
        }
    }

    void load(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (name.endsWith(".csv")) {
                copy(connection);
            } else {
                statement.execute("create temporary table incoming (content jsonb)");
                insert(connection);
            }
            statement.execute(mergeSql());
            statement.execute("drop table incoming");
        }
        stamp(connection);
    }

    private void copy(Connection connection) throws SQLException {
        var header =
                new String(content, StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table incoming (" + header.replace(",", " text, ") + " text)");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy incoming from stdin (format csv, header)", new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("insert into incoming values (?::jsonb)")) {
            insert.setString(1, new String(content, StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }

    private void stamp(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into territory.reference_file (name, sha256) values (?, ?)
                on conflict (name) do update set sha256 = excluded.sha256, loaded_at = now()""")) {
            insert.setString(1, name);
            insert.setString(2, edition());
            insert.executeUpdate();
        }
    }

    private String mergeSql() {
        return new String(resource(name.substring(0, name.lastIndexOf('.')) + ".sql"), StandardCharsets.UTF_8);
    }

    private String edition() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) {
        try (var stream = ReferenceFile.class.getResourceAsStream("/reference/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no reference file " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
