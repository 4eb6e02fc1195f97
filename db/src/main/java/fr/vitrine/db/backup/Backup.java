package fr.vitrine.db.backup;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** Writes all that the database holds, images included, into one file, while the site runs on. */
public final class Backup {

    private Backup() {}

    /**
     * @param file which must not exist yet; its owner alone may read it, since it holds personal data
     * @return what was written
     */
    public static Manifest write(DataSource dataSource, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file + " exists already");
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            var manifest = write(connection, unfinished);
            connection.rollback();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (SQLException e) {
            throw new IOException("The database could not be read: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Manifest write(Connection connection, Path file) throws IOException, SQLException {
        try (var statement = connection.createStatement()) {
            // all tables as they are at one moment, whatever is written meanwhile
            statement.execute("set transaction isolation level repeatable read, read only");
        }
        Files.deleteIfExists(file);
        createPrivately(file);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            var catalogue = new Catalogue(connection);
            var tables = new ArrayList<Manifest.Table>();
            for (var table : catalogue.tables()) {
                tables.add(write(connection, table, zip));
            }
            var manifest = new Manifest(
                    Manifest.FORMAT, Instant.now().toString(), catalogue.changesets(), tables, catalogue.sequences());
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(manifest.toJson());
            zip.closeEntry();
            return manifest;
        }
    }

    private static void createPrivately(Path file) throws IOException {
        var isPosix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (isPosix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static Manifest.Table write(Connection connection, Catalogue.Relation table, ZipOutputStream zip)
            throws IOException, SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var digest = sha256();
        zip.putNextEntry(new ZipEntry("tables/" + table.name()));
        var rows = copy.copyOut("copy (" + table.select() + ") to stdout", new DigestOutputStream(zip, digest));
        zip.closeEntry();
        return new Manifest.Table(
                table.name(), table.columns(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
