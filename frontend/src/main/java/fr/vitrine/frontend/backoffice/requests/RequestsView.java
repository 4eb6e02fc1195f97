package fr.vitrine.frontend.backoffice.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.vitrine.accounts.Account;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.WaitText;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.requests.DeskFilter;
import fr.vitrine.partners.requests.DeskFilter.Show;
import fr.vitrine.partners.requests.RequestFigures;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All requests that were sent: as a board, a column a state, or as a grid. */
@Route(value = "gestion/demandes", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class RequestsView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String GRID = "vue";

    private final transient RequestDeskServices services;
    private final transient RequestFigures figures;
    private final transient CurrentActor current;
    private final TextField words = new TextField();
    private final Select<Show> show = new Select<>();
    private final Select<Partner> partner = new Select<>();
    private final Select<Account> assignee = new Select<>();
    private final El count = text("span", "view-head__count", "");
    private final El place = el("div", "requests__place");
    private boolean asGrid;

    RequestsView(CurrentActor current, RequestDeskServices services, RequestFigures figures) {
        super(current);
        this.services = services;
        this.figures = figures;
        this.current = current;
        addClassNames("stack", "requests");
        setUp();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.demandes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        asGrid = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(GRID)
                .filter("liste"::equals)
                .isPresent();
        removeAll();
        var title = el("h1", "").say(t("office.section.demandes") + " ").with(count);
        add(
                el("div", "view-head", title, ways()),
                totals(),
                el("div", "requests__filters", words, show, partner, assignee),
                place);
        refresh();
    }

    private El ways() {
        var exporting = new RequestExport(services, locale());
        var csv = new Anchor(exporting.csv(current, this::filter), t("request.office.export.csv"));
        var xlsx = new Anchor(exporting.xlsx(current, this::filter), t("request.office.export.xlsx"));
        csv.addClassNames("button", "button--small");
        xlsx.addClassNames("button", "button--small");
        return el("div", "view-head__actions")
                .with(
                        el("nav", "requests__ways")
                                .attr("aria-label", t("request.office.ways"))
                                .with(
                                        way("/gestion/demandes", "request.office.board", !asGrid),
                                        way("/gestion/demandes?vue=liste", "request.office.grid", asGrid),
                                        way("/gestion/demandes/lacunes", "request.office.gaps", false),
                                        way("/gestion/demandes/bilan", "request.office.outcome", false)),
                        csv,
                        xlsx);
    }

    private El way(String href, String key, boolean current) {
        return link(href, "pill", t(key)).attrIf(current, "aria-current", "page");
    }

    private El totals() {
        var totals = figures.totals(actor());
        var hours = totals.hours();
        return el("dl", "requests__figures panel")
                .with(
                        figure("request.figure.open", t("grid.number", totals.open())),
                        figure("request.figure.silent", t("grid.number", totals.silent())),
                        figure("request.figure.first", hours == null ? "–" : WaitText.of(hours, this::t)),
                        figure(
                                "request.figure.useful",
                                totals.judged() == 0 ? "–" : t("request.figure.of", totals.useful(), totals.judged())));
    }

    private El figure(String key, String value) {
        return el("div", "", text("dt", "", t(key)), text("dd", "", value));
    }

    private void setUp() {
        words.setLabel(t("request.office.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(_ -> refresh());
        show.setLabel(t("request.office.needing"));
        show.setItems(Show.values());
        show.setItemLabelGenerator(
                value -> t("request.office.show." + value.name().toLowerCase(Locale.ROOT)));
        show.setValue(Show.ALL);
        show.addValueChangeListener(_ -> refresh());
        partner.setLabel(t("request.column.partner"));
        partner.setItems(services.partners().list(actor()));
        partner.setEmptySelectionAllowed(true);
        partner.setEmptySelectionCaption(t("request.office.anywhere"));
        partner.setItemLabelGenerator(one ->
                one == null ? t("request.office.anywhere") : one.details().name());
        partner.addValueChangeListener(_ -> refresh());
        assignee.setLabel(t("request.office.assignee"));
        assignee.setItems(services.people().staff(actor()));
        assignee.setEmptySelectionAllowed(true);
        assignee.setEmptySelectionCaption(t("request.office.anybody"));
        assignee.setItemLabelGenerator(account -> account == null ? t("request.office.anybody") : account.shownAs());
        assignee.addValueChangeListener(_ -> refresh());
    }

    private DeskFilter filter() {
        @Nullable Account chosen = assignee.getValue();
        @Nullable Partner of = partner.getValue();
        return new DeskFilter(
                words.getValue(),
                Set.of(),
                of == null ? null : of.id(),
                chosen == null ? null : chosen.id(),
                show.getValue());
    }

    private void refresh() {
        count.setText(t("grid.number", services.desk().count(actor(), filter())));
        place.removeAll();
        place.add(
                asGrid
                        ? new RequestGrid(services, this::actor, filter(), this::t, locale())
                        : new RequestBoard(services, this::actor, filter(), this::t, locale(), this::refresh).draw());
    }
}
