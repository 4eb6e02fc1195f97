package fr.vitrine.frontend.backoffice.events;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.EventDuplicates;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.grid.SavedView;
import fr.vitrine.frontend.backoffice.grid.TableColumn;
import fr.vitrine.frontend.backoffice.grid.TableExport;
import fr.vitrine.frontend.backoffice.grid.TableGrid;
import fr.vitrine.frontend.backoffice.grid.TableState;
import fr.vitrine.frontend.backoffice.grid.ViewName;
import fr.vitrine.frontend.backoffice.grid.ViewPills;
import fr.vitrine.frontend.eventdesk.EventBadge;
import fr.vitrine.frontend.eventdesk.NewEventDialog;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All events, whatever their state: filtered, sorted, exported; and which of them are likely to be one. */
@Route(value = "gestion/evenements", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class EventsOfficeView extends PrivateView implements BeforeEnterObserver, ViewPills.Reading {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "gestion/evenements";
    private static final int PHONE_WIDTH = 640;
    private static final Set<String> NARROW = Set.of(EventColumns.TITLE, EventColumns.STATE);
    private static final List<SavedView> BUILT_IN = List.of(
            new SavedView("office.event.view.all", ""),
            new SavedView("office.event.view.coming", "quand=a-venir&tri=quand"),
            new SavedView("office.event.view.proposed", "etat=propose"),
            new SavedView("office.event.view.drafts", "etat=brouillon"));

    private final transient EventRegister register;
    private final transient EventDuplicates duplicates;
    private final transient List<TableColumn<EventRow>> columns;
    private final transient TableGrid<EventRow> grid;
    private final transient ViewPills pills;
    private final El count = text("span", "view-head__count", "");
    private final El likely = el("div", "");
    private transient List<EventRow> rows = List.of();
    private transient TableState state;

    EventsOfficeView(CurrentActor current, EventRegister register, EventDuplicates duplicates) {
        super(current);
        this.register = register;
        this.duplicates = duplicates;
        columns = new EventColumns(this::t, locale()).all();
        state = TableState.parse("", columns);
        grid = new TableGrid<>(
                this::t, "office.section.evenements", columns, (column, value) -> go(state.with(column, value)));
        render();
        grid.setEmptyStateText(t("office.event.none"));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                go(state.sortedBy(grid.sorting()));
            }
        });
        pills = new ViewPills(this::t, BUILT_IN, this, query -> go(TableState.parse(query, columns)), this::forget);
        addClassName("register-view");
        add(
                el("h1", "", text("span", "", t("office.section.evenements") + " "), count),
                el("div", "register-view__tools", pills.component(), tools()),
                likely,
                el(
                        "div",
                        "register-view__body",
                        el("div", "register-view__list").with(grid)));
    }

    private void render() {
        for (var column : columns) {
            if (column.parameter().equals(EventColumns.TITLE)) {
                grid.column(column)
                        .setRowHeader(true)
                        .setFlexGrow(1)
                        .setRenderer(LitRenderer.<EventRow>of(
                                        "<a class=\"register__name\" href=\"${item.address}\">${item.text}</a>")
                                .withProperty("text", column::text)
                                .withProperty(
                                        "address",
                                        row -> "/" + EventOfficeView.PATH
                                                + row.event().id()));
            } else if (column.parameter().equals(EventColumns.STATE)) {
                grid.column(column)
                        .setRenderer(LitRenderer.<EventRow>of("<span class=\"${item.badge}\">${item.text}</span>")
                                .withProperty("text", column::text)
                                .withProperty(
                                        "badge",
                                        row -> EventBadge.css(row.event().publication())));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return t("office.section.evenements");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = TableState.parse(event.getLocation().getQueryParameters().getParameters(), columns);
        rows = register.rows(actor(), locale());
        show();
        showLikely();
    }

    private El tools() {
        var create = el("button", "button button--small button--primary", icon("plus"))
                .say(t("office.event.new"))
                .attr("type", "button");
        create.getElement()
                .addEventListener(
                        "click",
                        _ -> new NewEventDialog(
                                        register.desk(),
                                        this::actor,
                                        locale(),
                                        id -> UI.getCurrent().navigate(EventOfficeView.PATH + id))
                                .open());
        var name = t("office.event.file", LocalDate.now(register.clock()).toString());
        var export = new TableExport<>(
                register.current(),
                this::t,
                name,
                t("office.section.evenements"),
                columns,
                actor -> state.of(register.rows(actor, locale()), columns));
        return el("div", "view-head__actions")
                .with(
                        tool("/" + PATH + "/calendrier", "calendar-days", "eventcalendar.title"),
                        tool("/" + PATH + "/imports", "upload", "eventimports.title"),
                        tool("/" + PATH + "/frequentation", "users-round", "turnout.title"),
                        export.menu(),
                        create);
    }

    private El tool(String address, String sign, String key) {
        return link(address, "button button--small", icon(sign)).say(t(key));
    }

    /** Shows another state, and says so in the address so that it can be passed on. */
    private void go(TableState next) {
        state = next;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, QueryParameters.fromString(next.query())));
        show();
    }

    private void show() {
        var found = state.sortedBy(List.of()).of(rows, columns);
        grid.setItems(found);
        grid.show(state);
        count.setText(t("grid.number", found.size()));
        pills.show(state.query(), register.views().list(actor(), EventRegister.GRID), this::keepView);
    }

    private void showLikely() {
        likely.removeAll();
        var pairs = duplicates.list(actor());
        if (!pairs.isEmpty()) {
            likely.with(new LikelyPairs(pairs, register.desk().texts().in(locale()), pair -> {
                        duplicates.dismiss(actor(), pair.one(), pair.other());
                        showLikely();
                    })
                    .of());
        }
    }

    private void keepView() {
        ViewName.ask(this::t, state.query(), view -> {
            register.views().keep(actor(), EventRegister.GRID, view);
            show();
        });
    }

    private void forget(SavedView view) {
        register.views().forget(actor(), EventRegister.GRID, view.name());
        show();
    }

    @Override
    public String plain(String query) {
        return TableState.parse(query, columns).query();
    }

    @Override
    public String filters(String query) {
        return TableState.parse(query, columns).sortedBy(List.of()).query();
    }

    @Override
    public int count(String query) {
        return TableState.parse(query, columns).of(rows, columns).size();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var width = event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        if (width > 0 && width < PHONE_WIDTH) {
            grid.narrow(columns.stream()
                    .filter(column -> NARROW.contains(column.parameter()))
                    .collect(Collectors.toSet()));
        }
    }
}
