package fr.vitrine.frontend.backoffice.partners;

import fr.vitrine.frontend.backoffice.grid.ExportMenu;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** The partners that the grid shows, in its order, as a file. */
record PartnerExport(PartnerRegister register, PartnerRowTexts texts, Supplier<PartnerGridState> state) {

    El menu() {
        var day = LocalDate.now(register.clock()).toString();
        return ExportMenu.of(
                register.current(),
                texts::t,
                texts.t("office.partner.export.file", day),
                texts.t("office.section.partenaires"),
                this::write);
    }

    void write(Actor actor, Sheet sheet) throws IOException {
        var header = new ArrayList<String>();
        header.add(texts.t("grid.export.id"));
        Arrays.stream(PartnerColumn.values())
                .map(column -> texts.t(column.label()))
                .forEach(header::add);
        sheet.row(header);
        for (var row : shown(actor)) {
            sheet.row(cells(row));
        }
    }

    private List<PartnerRow> shown(Actor actor) {
        Comparator<PartnerRow> order = Comparator.comparing(row -> 0);
        for (var sorted : state.get().orders()) {
            var column = sorted.column().order();
            order = order.thenComparing(sorted.descending() ? column.reversed() : column);
        }
        return register.rows(actor, texts.words().locale()).stream()
                .filter(row -> texts.matches(state.get(), row))
                .sorted(order)
                .toList();
    }

    private List<String> cells(PartnerRow row) {
        var cells = new ArrayList<String>();
        cells.add(row.partner().id().toString());
        Arrays.stream(PartnerColumn.values())
                .map(column -> switch (column) {
                    case UPDATED -> row.partner().updatedAt().toLocalDate().toString();
                    case CONFIRMED -> row.partner().details().confirmedOn().toString();
                    default -> SafeCell.of(texts.of(column, row));
                })
                .forEach(cells::add);
        return cells;
    }
}
