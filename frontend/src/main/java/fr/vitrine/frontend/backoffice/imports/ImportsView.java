package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.People;
import fr.vitrine.directory.importing.ImportRuns;
import fr.vitrine.directory.importing.PastImport;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;

/** The imports there have been, the latest first. */
@Route(value = "gestion/imports", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class ImportsView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient People people;
    private final Grid<PastImport> grid = new Grid<>();

    ImportsView(CurrentActor current, ImportRuns runs, People people) {
        super(current);
        this.people = people;
        var count = runs.count(actor());
        var title = el("h1", "").say(getPageTitle() + " ").with(text("span", "view-head__count", count + ""));
        var begin = link("/gestion/imports/nouveau", "button button--primary", icon("upload"))
                .say(t("imports.new"));
        add(el("div", "view-head", title, begin));
        if (count == 0) {
            add(el("div", "empty-state", icon("upload"), text("p", "", t("imports.empty"))));
        } else {
            columns();
            grid.setItems(query -> runs.list(actor(), query.getOffset(), query.getLimit()).stream(), _ -> count);
            add(grid);
        }
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addComponentColumn(past -> link("/gestion/imports/" + past.id().value(), "", past.fileName()))
                .setHeader(t("imports.column.file"))
                .setFlexGrow(2);
        grid.addColumn(past -> Moments.minute(past.startedAt(), locale())).setHeader(t("imports.column.when"));
        grid.addColumn(this::who).setHeader(t("imports.column.who"));
        grid.addColumn(past -> past.counts().rows()).setHeader(t("imports.count.rows"));
        grid.addColumn(past -> past.counts().created()).setHeader(t("imports.count.created"));
        grid.addColumn(past -> past.counts().changed()).setHeader(t("imports.count.changed"));
        grid.addColumn(past -> past.counts().refused()).setHeader(t("imports.count.refused"));
        grid.addComponentColumn(
                        past -> text("span", ImportTexts.badge(past.outcome()), t(ImportTexts.key(past.outcome()))))
                .setHeader(t("imports.column.outcome"))
                .setAutoWidth(true);
        grid.setMinHeight("24rem");
    }

    private String who(PastImport past) {
        var by = past.by();
        return by == null
                ? t("imports.operator")
                : people.names(actor(), Set.of(by)).getOrDefault(by, t("imports.operator"));
    }

    @Override
    public String getPageTitle() {
        return t("office.section.imports");
    }
}
