package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of an import file, one after the other, so that a long file needs no more memory than a short one. */
sealed interface SourceRows extends AutoCloseable permits CsvRows, JsonRows, WorkbookRows {

    long MAX_BYTES = 200L << 20;

    /** Beyond this it is no text that somebody wrote, but a quote that was never closed. */
    int MAX_VALUE = 1_000_000;

    static SourceRows open(ImportInput input, ImportOptions options) throws IOException, UnusableFile {
        if (isWorkbook(input)) {
            return WorkbookRows.open(input, options.sheet(), options.columns());
        }
        var encoding = ImportEncoding.of(input);
        return isJson(input, encoding)
                ? JsonRows.open(input, encoding, options.columns())
                : CsvRows.open(input, encoding, options.columns());
    }

    /** The headers of a table as they stand there; none for JSON, whose names say what they are. */
    static ImportHeaders.Guessed headers(ImportInput input, @Nullable String sheet) throws IOException, UnusableFile {
        if (isWorkbook(input)) {
            return WorkbookRows.headers(input, sheet);
        }
        var encoding = ImportEncoding.of(input);
        return new ImportHeaders.Guessed(
                isJson(input, encoding) ? Map.of() : HeaderGuess.of(CsvRows.headers(input, encoding)));
    }

    /** The same of what is no structure: the names of JSON are headers like others. */
    static ImportHeaders.Guessed allHeaders(ImportInput input) throws IOException, UnusableFile {
        if (isWorkbook(input)) {
            return WorkbookRows.headers(input, null);
        }
        var encoding = ImportEncoding.of(input);
        return new ImportHeaders.Guessed(HeaderGuess.of(
                isJson(input, encoding) ? JsonRows.names(input, encoding) : CsvRows.headers(input, encoding)));
    }

    private static boolean isWorkbook(ImportInput input) throws IOException, UnusableFile {
        if (input.size() > MAX_BYTES) {
            throw new UnusableFile(Reason.TOO_LARGE, MAX_BYTES >> 20);
        }
        return WorkbookMarks.isWorkbook(input);
    }

    private static boolean isJson(ImportInput input, ImportEncoding encoding) throws IOException, UnusableFile {
        try (var reader = encoding.reader(input)) {
            var sign = reader.read();
            while (sign != -1 && (Character.isWhitespace(sign) || Character.isISOControl(sign))) {
                sign = reader.read();
            }
            if (sign == -1) {
                throw new UnusableFile(Reason.EMPTY);
            }
            return sign == '[' || sign == '{';
        }
    }

    /** @throws UnusableFile where the file turns out to be broken here */
    Optional<SourceRow> next() throws UnusableFile;

    /** Names that this file has and the import does not know, as far as it has been read. */
    Set<String> ignored();

    ImportReport.Form form();

    @Override
    void close() throws IOException;
}
