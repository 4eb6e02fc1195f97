package fr.vitrine.directory.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SourceRow.Values;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads CSV as spreadsheets write it: separated by commas, semicolons or tabs, values quoted or not. */
final class CsvRows implements SourceRows {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final Pattern LIST = Pattern.compile("\\|");

    private final CloseableIterator<CsvRecord> records;
    private final List<String> columns;
    private final Set<String> ignored;
    private final String encoding;
    private final char separator;

    private CsvRows(ImportInput input, ImportEncoding encoding, char separator, Map<String, String> chosen)
            throws IOException, UnusableFile {
        this.encoding = encoding.label();
        this.separator = separator;
        records = reader(encoding.reader(input), separator);
        var header = read().map(CsvRecord::getFields).orElseThrow(() -> new UnusableFile(Reason.EMPTY));
        columns = header.stream().map(name -> meaning(name, chosen)).toList();
        ignored = new LinkedHashSet<>();
        header.stream()
                .filter(name -> !name.isBlank() && !chosen.containsKey(name))
                .filter(name -> !ImportColumns.isKnownInCsv(ImportColumns.canonical(name)))
                .forEach(ignored::add);
        checkHeader(header, chosen);
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

    private static String meaning(String header, Map<String, String> chosen) {
        var column = chosen.get(header);
        return column == null ? ImportColumns.canonical(header) : column;
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
                    .filter(name -> ImportColumns.isKnownInCsv(meaning(name, chosen)))
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

    private void checkHeader(List<String> header, Map<String, String> chosen) throws UnusableFile {
        if (!columns.contains(ImportColumns.NAME)) {
            var found = String.join(", ", header.stream().limit(12).toList());
            throw new UnusableFile(new ImportProblem(1, "", found, Reason.NO_NAME_COLUMN, List.of(), null));
        }
        var seen = new HashSet<String>();
        var meant = new HashSet<String>();
        for (var name : header) {
            if (!name.isBlank() && !seen.add(name.strip())) {
                throw new UnusableFile(new ImportProblem(1, name, "", Reason.DUPLICATE_COLUMN, List.of(), null));
            }
            var column = chosen.get(name);
            if (column != null && !column.isEmpty() && !ImportColumns.LISTS.contains(column) && !meant.add(column)) {
                throw new UnusableFile(new ImportProblem(1, column, "", Reason.DUPLICATE_COLUMN, List.of(), null));
            }
        }
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
        var structure = new Values("");
        var service = new Values("");
        var links = new ArrayList<Values>();
        var fields = row.getFields();
        for (var n = 0; n < Math.min(fields.size(), columns.size()); n++) {
            var column = columns.get(n);
            if (ImportColumns.LINKS.equals(column)) {
                split(fields.get(n)).forEach(url -> links.add(link(url)));
            } else {
                fill(ImportColumns.SERVICE_IN_CSV.contains(column) ? service : structure, column, fields.get(n));
            }
        }
        return new SourceRow(
                row.getStartingLineNumber(),
                structure,
                service.isEmpty() ? List.of() : List.of(service),
                links,
                null,
                problems(row));
    }

    private static void fill(Values values, String column, String raw) {
        if (ImportColumns.LISTS.contains(column)) {
            split(raw).forEach(part -> values.add(column, part));
        } else {
            values.add(column, raw);
        }
    }

    private static List<String> split(String raw) {
        return LIST.splitAsStream(raw).filter(part -> !part.isBlank()).toList();
    }

    private static Values link(String url) {
        var link = new Values("liens.");
        link.add("url", url);
        return link;
    }

    private List<ImportProblem> problems(CsvRecord row) {
        var fields = row.getFields();
        if (fields.size() < columns.size()) {
            return List.of(
                    ImportProblem.at(row.getStartingLineNumber(), Reason.MISSING_CELLS, columns.size(), fields.size()));
        }
        var extra = fields.subList(columns.size(), fields.size());
        return extra.stream().allMatch(String::isBlank)
                ? List.of()
                : List.of(ImportProblem.at(
                        row.getStartingLineNumber(), Reason.EXTRA_CELLS, columns.size(), fields.size()));
    }

    @Override
    public Set<String> ignored() {
        return ignored;
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public String separator() {
        return String.valueOf(separator);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
