package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.grid.ExportDownload;
import fr.vitrine.frontend.registrationdesk.TurnoutTable;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Stream;

/** Who registered for the events of a year, came and did not: by month, domain, commune, organiser or event. */
@Route(value = "gestion/evenements/frequentation", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class TurnoutView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String ADDRESS = "/gestion/evenements/frequentation";

    private final transient Turnout turnout;

    TurnoutView(CurrentActor current, Turnout turnout) {
        super(current);
        this.turnout = turnout;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return t("turnout.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters();
        var by = By.of(asked.getSingleParameter("par").orElse(""));
        var year = asked.getSingleParameter("annee")
                .filter(text -> text.matches("20\\d{2}"))
                .map(Integer::parseInt)
                .orElseGet(turnout::thisYear);
        var rows = turnout.rows(actor(), year, by, locale());
        add(
                link("/gestion/evenements", "link-more", t("eventdesk.office.back")),
                el(
                        "div",
                        "view-head",
                        text("h1", "", t("turnout.title")),
                        el("div", "view-head__actions", file(year, by))),
                text("p", "muted", t("turnout.lede")),
                years(year, by),
                ways(year, by),
                rows.isEmpty()
                        ? text("p", "panel", t("turnout.none"))
                        : el("div", "panel", TurnoutTable.of(this::t, t(by.key()), rows)));
    }

    private Anchor file(int year, By by) {
        var file = new Anchor(
                new ExportDownload(
                        turnout.current(),
                        t("turnout.file", String.valueOf(year), by.code()),
                        "text/csv;charset=utf-8",
                        (actor, to) ->
                                TurnoutTable.write(this::t, t(by.key()), turnout.rows(actor, year, by, locale()), to)),
                t("regdesk.csv"));
        file.addClassNames("button", "button--small");
        return file;
    }

    private El years(int shown, By by) {
        return choices(
                t("turnout.year"),
                turnout.years(actor()).stream().map(year -> choice(String.valueOf(year), year, by, year == shown)));
    }

    private El ways(int year, By shown) {
        return choices(
                t("turnout.by"), Arrays.stream(By.values()).map(by -> choice(t(by.key()), year, by, by == shown)));
    }

    private static El choices(String label, Stream<El> links) {
        return el("nav", "turnout-choices")
                .attr("aria-label", label)
                .with(text("strong", "", label))
                .withAll(links.toList());
    }

    private static El choice(String label, int year, By by, boolean current) {
        return link(ADDRESS + "?annee=" + year + "&par=" + by.code(), "turnout-choice", label)
                .attrIf(current, "aria-current", "page");
    }
}
