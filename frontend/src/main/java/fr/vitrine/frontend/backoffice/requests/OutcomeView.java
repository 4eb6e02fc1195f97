package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.publicsite.requests.PartnerNames;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.partners.requests.RequestFigures;
import fr.vitrine.partners.requests.RequestFigures.OfPartner;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** What came of what was laid before each partner. */
@Route(value = "gestion/demandes/bilan", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class OutcomeView extends PrivateView {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("partner", "all", "waiting", "taken", "declined", "passed-on", "done", "median");

    OutcomeView(CurrentActor current, RequestFigures figures, PartnerNames names) {
        super(current);
        addClassNames("stack", "requests");
        var rows = figures.byPartner(actor());
        var known = names.of(rows.stream().map(OfPartner::partner).toList());
        var head = el("tr", "");
        COLUMNS.forEach(column ->
                head.with(text("th", "", t("request.outcome." + column)).attr("scope", "col")));
        add(
                el("p", "", link("/gestion/demandes", "", t("office.section.demandes"))),
                text("h1", "", t("request.outcome")),
                rows.isEmpty()
                        ? text("p", "panel", t("request.office.none"))
                        : el("div", "panel requests__table")
                                .attr("tabindex", "0")
                                .attr("role", "region")
                                .attr("aria-label", t("request.outcome"))
                                .with(el("table", "", el("thead", "", head))
                                        .with(el("tbody", "")
                                                .withAll(rows.stream()
                                                        .map(row -> row(row, known.getOrDefault(row.partner(), "")))
                                                        .toList()))));
    }

    @Override
    public String getPageTitle() {
        return t("request.outcome");
    }

    private El row(OfPartner row, String name) {
        var hours = row.hours();
        var line = el("tr", "", text("th", "", name).attr("scope", "row"));
        Stream.of(row.all(), row.waiting(), row.taken(), row.declined(), row.passedOn(), row.done())
                .forEach(number -> line.with(text("td", "", t("grid.number", number))));
        return line.with(text("td", "", hours == null ? "–" : WaitText.of(hours, this::t)));
    }
}
