package fr.vitrine.directory.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads CSV as spreadsheets write it: separated by commas, semicolons or tabs, values quoted or not. */
final class CsvRows implements SourceRows {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final CloseableIterator<CsvRecord> records;
    private final TableHeader header;
    private final String encoding;
    private final char separator;

    private CsvRows(ImportInput input, ImportEncoding encoding, char separator, Map<String, String> chosen)
            throws IOException, UnusableFile {
        this.encoding = encoding.label();
        this.separator = separator;
        records = reader(encoding.reader(input), separator);
        header = new TableHeader(
                1, read().map(CsvRecord::getFields).orElseThrow(() -> new UnusableFile(Reason.EMPTY)), chosen);
    }

    static CsvRows open(ImportInput input, ImportEncoding encoding, Map<String, String> chosen)
            throws IOException, UnusableFile {
        return new CsvRows(input, encoding, separator(input, encoding, chosen), chosen);
    }

    static List<String> headers(ImportInput input, ImportEncoding encoding) throws IOException, UnusableFile {
        try (var records = reader(encoding.reader(input), separator(input, encoding, Map.of()))) {
            return records.next().getFields().stream()
                    .filter(name -> !name.isBlank())
                    .toList();
        } catch (CsvParseException broken) {
            throw new UnusableFile(problem(String.valueOf(broken.getMessage())));
        }
    }

    /** The one that most known columns are found with; of those, most columns. */
    private static char separator(ImportInput input, ImportEncoding encoding, Map<String, String> chosen)
            throws IOException {
        var best = SEPARATORS.getFirst();
        var known = -1L;
        for (var separator : SEPARATORS) {
            var found = weight(input, encoding, separator, chosen);
            if (found > known) {
                best = separator;
                known = found;
            }
        }
        return best;
    }

    private static long weight(ImportInput input, ImportEncoding encoding, char separator, Map<String, String> chosen)
            throws IOException {
        try (var records = reader(encoding.reader(input), separator)) {
            var header = records.next().getFields();
            var known = header.stream()
                    .filter(name -> ImportColumns.isKnownInCsv(TableHeader.meaning(name, chosen)))
                    .count();
            return known * MAX_VALUE + header.size();
        } catch (CsvParseException unlikely) {
            return 0;
        }
    }

    private static CloseableIterator<CsvRecord> reader(Reader reader, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_VALUE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader)
                .iterator();
    }

    @Override
    public Optional<SourceRow> next() throws UnusableFile {
        return read().map(this::toRow);
    }

    private Optional<CsvRecord> read() throws UnusableFile {
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (CsvParseException broken) {
            throw new UnusableFile(problem(String.valueOf(broken.getMessage())));
        }
    }

    /** The library tells its errors apart by their words only. */
    private static ImportProblem problem(String message) {
        var line = LINE.matcher(message)
                .results()
                .map(found -> Long.parseLong(found.group(1)))
                .max(Comparator.naturalOrder())
                .orElse(0L);
        if (message.contains("buffer size")) {
            return ImportProblem.at(line, Reason.VALUE_TOO_LONG, MAX_VALUE);
        }
        return ImportProblem.at(line, message.contains("Unclosed") ? Reason.TRUNCATED : Reason.BROKEN_QUOTES);
    }

    private SourceRow toRow(CsvRecord row) {
        var line = row.getStartingLineNumber();
        var fields = row.getFields();
        return header.row(line, fields, fields.size() < header.width() ? List.of(missing(line, fields)) : List.of());
    }

    private ImportProblem missing(long line, List<String> fields) {
        return ImportProblem.at(line, Reason.MISSING_CELLS, header.width(), fields.size());
    }

    @Override
    public Set<String> ignored() {
        return header.ignored();
    }

    @Override
    public ImportReport.Form form() {
        return new ImportReport.Form.Csv(encoding, separator);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
