package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of an import file, one after the other, so that a long file needs no more memory than a short one. */
sealed interface SourceRows extends AutoCloseable permits CsvRows, JsonRows {

    long MAX_BYTES = 200L << 20;

    /** Beyond this it is no text that somebody wrote, but a quote that was never closed. */
    int MAX_VALUE = 1_000_000;

    /** @param columns see {@link ImportOptions#columns()} */
    static SourceRows open(ImportInput input, Map<String, String> columns) throws IOException, UnusableFile {
        if (input.size() > MAX_BYTES) {
            throw new UnusableFile(Reason.TOO_LARGE, MAX_BYTES >> 20);
        }
        var encoding = ImportEncoding.of(input);
        return switch (firstSign(input, encoding)) {
            case -1 -> throw new UnusableFile(Reason.EMPTY);
            case '[', '{' -> JsonRows.open(input, encoding);
            default -> CsvRows.open(input, encoding, columns);
        };
    }

    /** The headers of a CSV file as they stand there; none for JSON, whose names say what they are. */
    static List<String> headers(ImportInput input) throws IOException, UnusableFile {
        if (input.size() > MAX_BYTES) {
            throw new UnusableFile(Reason.TOO_LARGE, MAX_BYTES >> 20);
        }
        var encoding = ImportEncoding.of(input);
        return switch (firstSign(input, encoding)) {
            case -1 -> throw new UnusableFile(Reason.EMPTY);
            case '[', '{' -> List.of();
            default -> CsvRows.headers(input, encoding);
        };
    }

    private static int firstSign(ImportInput input, ImportEncoding encoding) throws IOException {
        try (var reader = encoding.reader(input)) {
            var sign = reader.read();
            while (sign != -1 && (Character.isWhitespace(sign) || Character.isISOControl(sign))) {
                sign = reader.read();
            }
            return sign;
        }
    }

    /** @throws UnusableFile where the file turns out to be broken here */
    Optional<SourceRow> next() throws UnusableFile;

    /** Names that this file has and the import does not know, as far as it has been read. */
    Set<String> ignored();

    String encoding();

    /** Empty for JSON. */
    String separator();

    @Override
    void close() throws IOException;
}
