package fr.vitrine.frontend.backoffice.grid;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.Actor;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/**
 * The rows that a table shows, in its order, as a file.
 *
 * @param name of the file, without its ending
 * @param rows reads what is shown, for who asks
 */
public record TableExport<R>(
        CurrentActor current,
        GridTexts texts,
        String name,
        String sheet,
        List<? extends TableColumn<R>> columns,
        Function<Actor, List<R>> rows) {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public El menu() {
        var files = new Popover();
        var open = el("button", "button button--small", icon("download"))
                .say(texts.t("grid.export"))
                .attr("type", "button");
        files.setTarget(open);
        files.setAriaLabel(texts.t("grid.export"));
        files.add(el("div", "exports")
                .with(
                        file("csv", "text/csv; charset=UTF-8", (actor, out) -> {
                            try (var csv = new CsvSheet(out)) {
                                write(actor, csv);
                            }
                        }),
                        file("xlsx", XLSX, (actor, out) -> {
                            try (var xlsx = new XlsxSheet(out, sheet)) {
                                write(actor, xlsx);
                            }
                        })));
        return el("span", "", open, files);
    }

    private Anchor file(String kind, String mediaType, ExportDownload.Writing writing) {
        var anchor = new Anchor(
                new ExportDownload(current, name + "." + kind, mediaType, writing), texts.t("grid.export." + kind));
        anchor.getElement().setAttribute("download", true);
        anchor.addClassNames("button", "button--small");
        return anchor;
    }

    public void write(Actor actor, Sheet to) throws IOException {
        to.row(columns.stream().map(column -> texts.t(column.label())).toList());
        for (var row : rows.apply(actor)) {
            to.row(columns.stream().map(column -> SafeCell.of(column.text(row))).toList());
        }
    }
}
