package fr.vitrine.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table on their way into PostgreSQL's COPY. */
final class CopyFile implements AutoCloseable {

    private final String target;
    private final Path file;
    private final Writer writer;

    /** @param target table and columns */
    CopyFile(String target) throws IOException {
        this.target = target;
        file = Files.createTempFile("vitrine-bench", ".copy");
        writer = Files.newBufferedWriter(file);
    }

    void row(@Nullable Object... values) throws IOException {
        for (var n = 0; n < values.length; n++) {
            if (n > 0) {
                writer.write('\t');
            }
            writer.write(values[n] == null ? "\\N" : escape(String.valueOf(values[n])));
        }
        writer.write('\n');
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    void load(Connection connection) throws IOException, SQLException {
        writer.close();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin", reader);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
    }
}
