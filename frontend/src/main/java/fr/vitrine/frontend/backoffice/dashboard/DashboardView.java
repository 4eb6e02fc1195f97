package fr.vitrine.frontend.backoffice.dashboard;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.register.TerritoryCoverage;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.BarTable;
import fr.vitrine.frontend.backoffice.OfficeCounts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.Territory;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** What is waiting for staff, how the directory stands, and where nobody acts. */
@Route(value = "gestion", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class DashboardView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OfficeCounts counts;
    private final transient OfficeFigures figures;
    private final transient TerritoryCoverage coverage;
    private final transient Territory territory;
    private final transient Taxonomies taxonomies;

    DashboardView(
            CurrentActor current,
            OfficeCounts counts,
            OfficeFigures figures,
            TerritoryCoverage coverage,
            Territory territory,
            Taxonomies taxonomies) {
        super(current);
        this.counts = counts;
        this.figures = figures;
        this.coverage = coverage;
        this.territory = territory;
        this.taxonomies = taxonomies;
        addClassName("dashboard");
    }

    @Override
    public String getPageTitle() {
        return t("office.section.gestion");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(text("h1", "", t("office.section.gestion")), waiting(), charts(), coverage());
    }

    private El waiting() {
        var tasks = new ArrayList<El>();
        counts.of(actor()).forEach((section, count) -> {
            if (count > 0) {
                tasks.add(task(section.sign(), "/" + section.address(), count, t(section.label())));
            }
        });
        figures.tasks(actor()).stream()
                .filter(task -> task.count() > 0)
                .forEach(task -> tasks.add(
                        task(task.sign(), "/gestion/structures?" + task.query(), task.count(), t(task.label()))));
        return el("section", "stack")
                .attr("aria-labelledby", "waiting")
                .with(text("h2", "", t("dashboard.waiting")).id("waiting"))
                .with(
                        tasks.isEmpty()
                                ? text("p", "panel", t("dashboard.waiting.none"))
                                : el("ul", "tasks").withAll(tasks));
    }

    private El task(String sign, String address, int count, String label) {
        return el("li", "")
                .with(link(address, "task panel", icon(sign))
                        .with(text("strong", "task__count", t("grid.number", count)))
                        .with(text("span", "", label)));
    }

    private El charts() {
        return el("section", "stack")
                .attr("aria-labelledby", "figures")
                .with(
                        text("h2", "", t("dashboard.figures")).id("figures"),
                        el("div", "panels")
                                .with(
                                        BarTable.of(
                                                t("dashboard.states"),
                                                t("dashboard.structures"),
                                                figures.states(actor(), locale())),
                                        BarTable.of(
                                                t("dashboard.freshness"),
                                                t("dashboard.structures"),
                                                figures.freshness(actor(), locale())),
                                        BarTable.of(
                                                t("dashboard.domains"),
                                                t("dashboard.structures"),
                                                figures.domains(actor(), locale()))));
    }

    private El coverage() {
        var domains = taxonomies.current().domains();
        var table = new CoverageTable(
                this::t, locale(), territory.communes(), domains, coverage.of(actor(), territory.communes()));
        return el("section", "stack")
                .attr("aria-labelledby", "coverage")
                .with(
                        text("h2", "", t("dashboard.coverage")).id("coverage"),
                        text("p", "dashboard__lead", t("dashboard.coverage.text")),
                        table.gaps(),
                        new CoveragePanel(table));
    }
}
