package fr.vitrine.directory.importing;

import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.CommuneNames;
import fr.vitrine.territory.Communes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CSV file, workbook or JSON array of something else than structures: read as theirs is, within the same limits, one row
 * after the other.
 */
public final class TableFile implements AutoCloseable {

    private final SourceRows rows;
    private final Map<String, String> headers;
    private final List<String> unknown;
    private final PlaceReader places;

    private TableFile(SourceRows rows, Map<String, String> headers, List<String> unknown, PlaceReader places) {
        this.rows = rows;
        this.headers = headers;
        this.unknown = unknown;
        this.places = places;
    }

    /**
     * @param names folded headers with the column that each means; empty: one that is known and not read
     * @param columns all that there are; {@code nom} is one. What spreadsheets in use call them is understood, too
     */
    public static TableFile open(
            Path file, Map<String, String> names, Set<String> columns, Communes communes, CommuneNames communeNames)
            throws IOException, UnusableFile {
        var input = new ImportInput.OfFile(file);
        var guessed = SourceRows.allHeaders(input);
        if (guessed.meanings().isEmpty()) {
            throw new UnusableFile(Reason.NO_ROWS);
        }
        var chosen = new LinkedHashMap<String, String>();
        var headers = new HashMap<String, String>();
        guessed.meanings().keySet().forEach(header -> {
            var column = names.get(Text.fold(Text.cleanLine(header)));
            if (column != null && (column.isEmpty() || headers.putIfAbsent(column, header) == null)) {
                chosen.put(header, column);
            }
        });
        var unknown = new ArrayList<String>();
        guessed.meanings().forEach((header, column) -> {
            if (chosen.containsKey(header)) {
                return;
            }
            var isUsed = columns.contains(column) && headers.putIfAbsent(column, header) == null;
            chosen.put(header, isUsed ? column : "");
            if (!isUsed) {
                unknown.add(header);
            }
        });
        if (!headers.containsKey(ImportColumns.NAME)) {
            throw new UnusableFile(Reason.NO_NAME_COLUMN);
        }
        var options = new ImportOptions(null, true, true, chosen, guessed.sheet(), false);
        return new TableFile(
                SourceRows.open(input, options), headers, unknown, new PlaceReader(communes, communeNames));
    }

    /** @throws UnusableFile where the file turns out to be broken here */
    public Optional<TableRow> next() throws UnusableFile {
        return rows.next().map(row -> new TableRow(row, headers, places));
    }

    /** Headers that mean nothing to the import, as what is to be said of them. */
    public List<ImportProblem> ignored() {
        return unknown.stream()
                .map(header -> new ImportProblem(0, header, "", Reason.IGNORED_COLUMN, List.of(), null))
                .toList();
    }

    public ImportReport.Form form() {
        return rows.form();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
