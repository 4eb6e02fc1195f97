package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.SheetRows.SheetRow;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one sheet of an XLSX file: its first row that has something in it names the columns. */
final class WorkbookRows implements SourceRows {

    private final Workbook workbook;
    private final String sheet;
    private final SheetRows rows;
    private final TableHeader header;

    private WorkbookRows(Workbook workbook, String sheet, SheetRows rows, TableHeader header) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = rows;
        this.header = header;
    }

    static WorkbookRows open(ImportInput input, @Nullable String sheet, Map<String, String> chosen)
            throws IOException, UnusableFile {
        var workbook = Workbook.open(input);
        try {
            var name = sheet == null ? firstWithRows(workbook) : sheet;
            var rows = workbook.rows(name);
            var first = rows.next().orElseThrow(() -> new UnusableFile(Reason.EMPTY_SHEET));
            return new WorkbookRows(workbook, name, rows, new TableHeader(first.line(), first.cells(), chosen));
        } catch (UnusableFile | RuntimeException | IOException unusable) {
            workbook.close();
            throw unusable;
        }
    }

    static ImportHeaders.Guessed headers(ImportInput input, @Nullable String sheet) throws IOException, UnusableFile {
        try (var workbook = Workbook.open(input)) {
            var name = sheet == null ? firstWithRows(workbook) : sheet;
            try (var rows = workbook.rows(name)) {
                var header = rows.next().orElseThrow(() -> new UnusableFile(Reason.EMPTY_SHEET));
                var names =
                        header.cells().stream().filter(one -> !one.isBlank()).toList();
                return new ImportHeaders.Guessed(HeaderGuess.of(names), workbook.sheets(), name);
            }
        }
    }

    private static String firstWithRows(Workbook workbook) throws IOException, UnusableFile {
        for (var sheet : workbook.sheets()) {
            try (var rows = workbook.rows(sheet)) {
                if (rows.next().isPresent()) {
                    return sheet;
                }
            }
        }
        throw new UnusableFile(Reason.EMPTY_SHEET);
    }

    @Override
    public Optional<SourceRow> next() throws UnusableFile {
        return rows.next()
                .map(row -> header.row(
                        row.line(),
                        row.cells(),
                        row.failures().stream()
                                .filter(header::isKnown)
                                .sorted()
                                .map(column -> failure(row, column))
                                .toList()));
    }

    private ImportProblem failure(SheetRow row, int column) {
        return new ImportProblem(row.line(), header.column(column), "", Reason.FORMULA_WITHOUT_VALUE, List.of(), null);
    }

    @Override
    public Set<String> ignored() {
        return header.ignored();
    }

    @Override
    public ImportReport.Form form() {
        return new ImportReport.Form.Workbook(sheet);
    }

    @Override
    public void close() throws IOException {
        rows.close();
        workbook.close();
    }
}
