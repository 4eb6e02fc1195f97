package fr.vitrine.frontend.backoffice.grid;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.popover.Popover;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.backoffice.grid.ExportDownload.Filling;
import fr.vitrine.frontend.ui.El;

/** The button that offers what a page shows as a file of either kind. */
public final class ExportMenu {

    private ExportMenu() {}

    /**
     * @param name of the file, without its ending
     * @param title of the sheet within
     */
    public static El of(CurrentActor current, GridTexts texts, String name, String title, Filling filling) {
        var files = new Popover();
        var open = el("button", "button button--small", icon("download"))
                .say(texts.t("grid.export"))
                .attr("type", "button");
        files.setTarget(open);
        files.setAriaLabel(texts.t("grid.export"));
        files.add(el("div", "exports")
                .with(
                        file(ExportDownload.csv(current, name, filling), texts.t("grid.export.csv")),
                        file(ExportDownload.xlsx(current, name, title, filling), texts.t("grid.export.xlsx"))));
        return el("span", "", open, files);
    }

    private static Anchor file(ExportDownload download, String label) {
        var anchor = new Anchor(download, label);
        anchor.getElement().setAttribute("download", true);
        anchor.addClassNames("button", "button--small");
        return anchor;
    }
}
