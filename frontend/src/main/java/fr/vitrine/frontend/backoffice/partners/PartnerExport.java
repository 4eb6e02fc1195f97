package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import fr.vitrine.frontend.backoffice.grid.CsvSheet;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.backoffice.grid.SafeCell;
import fr.vitrine.frontend.backoffice.grid.Sheet;
import fr.vitrine.frontend.backoffice.grid.XlsxSheet;
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

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    El menu() {
        var files = new Popover();
        var open = el("button", "button button--small", icon("download"))
                .say(texts.t("grid.export"))
                .attr("type", "button");
        files.setTarget(open);
        files.setAriaLabel(texts.t("grid.export"));
        files.add(el("div", "exports")
                .with(
                        file("csv", "text/csv; charset=UTF-8", (actor, out) -> {
                            try (var sheet = new CsvSheet(out)) {
                                write(actor, sheet);
                            }
                        }),
                        file("xlsx", XLSX, (actor, out) -> {
                            try (var sheet = new XlsxSheet(out, texts.t("office.section.partenaires"))) {
                                write(actor, sheet);
                            }
                        })));
        return el("span", "", open, files);
    }

    private Anchor file(String kind, String mediaType, ExportDownload.Writing writing) {
        var name = texts.t(
                        "office.partner.export.file",
                        LocalDate.now(register.clock()).toString()) + "." + kind;
        var anchor = new Anchor(
                new ExportDownload(register.current(), name, mediaType, writing), texts.t("grid.export." + kind));
        anchor.getElement().setAttribute("download", true);
        anchor.addClassNames("button", "button--small");
        return anchor;
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
