package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.ui.El;
import java.util.function.Supplier;

/** What stands above the grid at its right: columns, export, a new structure. */
final class GridTools {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final GridServices services;
    private final RowTexts texts;
    private final RegisterExport export;
    private final Supplier<RegisterQuery> query;

    GridTools(GridServices services, RowTexts texts, Supplier<RegisterQuery> query) {
        this.services = services;
        this.texts = texts;
        this.query = query;
        this.export = new RegisterExport(services.register(), texts);
    }

    El draw(Runnable chooseColumns, Runnable addStructure) {
        var files = new Popover();
        var open = button("download", "grid.export", () -> {});
        files.setTarget(open);
        files.setAriaLabel(texts.t("grid.export"));
        files.add(el("div", "exports")
                .with(
                        file("csv", "text/csv; charset=UTF-8", (actor, out) -> export.csv(actor, query.get(), out)),
                        file("xlsx", XLSX, (actor, out) -> export.xlsx(actor, query.get(), out))));
        var add = button("plus", "grid.new", addStructure);
        add.addClassName("button--primary");
        return el("div", "view-head__actions")
                .with(button("columns-3", "grid.columns", chooseColumns), open, files, add);
    }

    private Anchor file(String kind, String mediaType, ExportDownload.Writing writing) {
        var name = texts.t("grid.export.file", texts.today().toString()) + "." + kind;
        var anchor = new Anchor(
                new ExportDownload(services.current(), name, mediaType, writing), texts.t("grid.export." + kind));
        anchor.getElement().setAttribute("download", true);
        anchor.addClassNames("button", "button--small");
        return anchor;
    }

    private El button(String sign, String label, Runnable action) {
        var button = el("button", "button button--small", icon(sign))
                .say(texts.t(label))
                .attr("type", "button");
        button.getElement().addEventListener("click", _ -> action.run());
        return button;
    }
}
