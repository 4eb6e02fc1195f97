package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.importing.ImportRuns;
import fr.vitrine.directory.importing.PastImport;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.Moments;
import jakarta.annotation.security.RolesAllowed;

/** The report of an import, as it was kept. */
@Route(value = "gestion/imports/:import(\\d{1,18})", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PastImportView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ImportRuns runs;

    PastImportView(CurrentActor current, ImportRuns runs) {
        super(current);
        this.runs = runs;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PastImport.Id(event.getRouteParameters().getLong("import").orElseThrow(NotFoundException::new));
        var past = runs.find(actor(), id).orElseThrow(NotFoundException::new);
        var report = runs.report(actor(), id, locale());
        removeAll();
        add(link("/gestion/imports", "link-more", t("imports.back")));
        add(el(
                "div",
                "view-head",
                text("h1", "", past.fileName()),
                text("span", ImportTexts.badge(past.outcome()), t(ImportTexts.key(past.outcome())))));
        add(text("p", "", Moments.minute(past.startedAt(), locale())));
        add(
                report.isEmpty()
                        ? text("p", "panel", t("imports.cancelled"))
                        : text("pre", "panel import-report", report).attr("tabindex", "0"));
    }

    @Override
    public String getPageTitle() {
        return t("imports.report");
    }
}
