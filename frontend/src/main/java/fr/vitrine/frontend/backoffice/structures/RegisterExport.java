package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.directory.register.StructureRegister;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.backoffice.grid.XlsxSheet;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.StructureId;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes all rows that a query finds, in its order, as they are read: neither the rows nor the file are ever in memory as
 * a whole, and no transaction waits for a slow reader.
 */
final class RegisterExport {

    private static final int CHUNK = 500;

    private final StructureRegister register;
    private final RowTexts texts;

    RegisterExport(StructureRegister register, RowTexts texts) {
        this.register = register;
        this.texts = texts;
    }

    void csv(Actor actor, RegisterQuery query, OutputStream to) throws IOException {
        try (var sheet = new CsvSheet(to)) {
            write(actor, query, sheet);
        }
    }

    void xlsx(Actor actor, RegisterQuery query, OutputStream to) throws IOException {
        try (var sheet = new XlsxSheet(to, texts.t("grid.title"))) {
            write(actor, query, sheet);
        }
    }

    private void write(Actor actor, RegisterQuery query, Sheet sheet) throws IOException {
        sheet.row(header());
        var ids = register.ids(actor, query);
        for (var from = 0; from < ids.length; from += CHUNK) {
            var chunk = Arrays.stream(ids, from, Math.min(ids.length, from + CHUNK))
                    .mapToObj(StructureId::new)
                    .toList();
            for (var row : register.list(actor, chunk)) {
                sheet.row(cells(row));
            }
        }
    }

    private List<String> header() {
        var header = new ArrayList<String>();
        header.add(texts.t("grid.export.id"));
        Arrays.stream(GridColumn.values())
                .map(column -> texts.t(column.label()))
                .forEach(header::add);
        header.add(texts.t("grid.export.example"));
        return header;
    }

    private List<String> cells(RegisterRow row) {
        var cells = new ArrayList<String>();
        cells.add(row.id().toString());
        Arrays.stream(GridColumn.values())
                .map(column -> SafeCell.of(text(column, row)))
                .forEach(cells::add);
        cells.add(row.example() ? texts.t("grid.export.yes") : "");
        return cells;
    }

    /** Dates and numbers as such where the grid has words; empty where it has a dash. */
    private String text(GridColumn column, RegisterRow row) {
        return switch (column) {
            case FRESHNESS -> row.confirmedOn().toString();
            case UPDATED -> texts.updatedOn(row).toString();
            case PEOPLE -> String.valueOf(row.people());
            case SIRET ->
                Optional.ofNullable(row.siret()).map(siret -> siret.value()).orElse("");
            default -> {
                var text = texts.of(column, row);
                yield text.equals(RowTexts.NOTHING) ? "" : text;
            }
        };
    }
}
