package fr.vitrine.db.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A backup that was read to its end and found whole before anything is done with it. */
final class BackupFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws UnusableBackup where it is no backup, cut off, changed, or of a newer version of Vitrine */
    static BackupFile open(Path file) {
        try {
            var zip = new ZipFile(file.toFile());
            try {
                var backup = new BackupFile(zip, manifest(zip));
                backup.check();
                return backup;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UnusableBackup(file + " is no whole backup: it is cut off, damaged, or something else", e);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream data(Manifest.Table table) throws IOException {
        return zip.getInputStream(entry(zip, table.entry()));
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (var json = zip.getInputStream(entry(zip, Manifest.ENTRY))) {
            var manifest = Manifest.ofJson(json.readAllBytes());
            if (manifest.format() > Manifest.FORMAT) {
                throw new UnusableBackup("The backup is of a newer version of Vitrine (format " + manifest.format()
                        + ", known is " + Manifest.FORMAT + ")");
            }
            return manifest;
        } catch (JacksonException e) {
            throw new UnusableBackup("The backup was changed: its manifest cannot be read", e);
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnusableBackup("The backup is not whole: " + name + " is missing");
        }
        return entry;
    }

    private void check() throws IOException {
        var expected = Stream.concat(manifest.tables().stream().map(Manifest.Table::entry), Stream.of(Manifest.ENTRY))
                .collect(Collectors.toSet());
        var found = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!found.equals(expected)) {
            throw new UnusableBackup("The backup was changed: its tables are not those of its manifest");
        }
        for (var table : manifest.tables()) {
            check(table);
        }
    }

    /** In PostgreSQL's text format a line end within a value is written {@code \n}: lines are rows. */
    private void check(Manifest.Table table) throws IOException {
        var digest = Backup.sha256();
        var rows = 0L;
        try (var data = new DigestInputStream(data(table), digest)) {
            var buffer = new byte[BUFFER];
            for (var read = data.read(buffer); read >= 0; read = data.read(buffer)) {
                for (var n = 0; n < read; n++) {
                    rows += buffer[n] == '\n' ? 1 : 0;
                }
            }
        }
        var same = Objects.equals(HexFormat.of().formatHex(digest.digest()), table.sha256());
        if (!same || rows != table.rows()) {
            throw new UnusableBackup("The backup was changed: " + table.name() + " is not what was written");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
