package fr.vitrine.frontend.backoffice.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.CellFocusEvent.GridSection;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.register.RegisterQuery;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.backoffice.grid.ArrangedColumn;
import fr.vitrine.frontend.backoffice.grid.ColumnArrangement;
import fr.vitrine.frontend.backoffice.grid.GridMessages;
import fr.vitrine.frontend.backoffice.grid.SavedView;
import fr.vitrine.frontend.backoffice.grid.ViewName;
import fr.vitrine.frontend.backoffice.grid.ViewPills;
import fr.vitrine.frontend.ui.El;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All structures: filtered, sorted, changed, exported. */
@Route(value = "gestion/structures", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class StructuresGridView extends PrivateView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "gestion/structures";

    private final transient GridServices services;
    private transient @Nullable Parts parts;
    private transient GridState state = GridState.ALL;
    private transient @Nullable RegisterRow focused;
    private transient @Nullable DomListenerRegistration undoKey;

    StructuresGridView(CurrentActor current, GridServices services) {
        super(current);
        this.services = services;
        addClassName("register-view");
    }

    /** What the page is made of, once it is known in which language. */
    private record Parts(
            RowTexts texts,
            RegisterData data,
            StructureGrid grid,
            FilterFields filters,
            ViewPills pills,
            StructurePanel panel,
            QuickEdit edit,
            GridMessages messages,
            ColumnArrangement<GridColumn> arrangement,
            El count,
            El failure) {}

    @Override
    public String getPageTitle() {
        return t("grid.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var built = parts == null ? build() : parts;
        parts = built;
        state = understood(
                GridState.parse(event.getLocation().getQueryParameters().getParameters()));
        built.filters().show(state);
        built.grid().showSorting(state.orders());
        show(built);
    }

    private GridState understood(GridState asked) {
        var reader = services.filters();
        var understood = asked;
        for (var filter : asked.filters().entrySet()) {
            if (!reader.isUnderstood(filter.getKey(), filter.getValue())) {
                understood = understood.with(filter.getKey(), "");
            }
        }
        return understood;
    }

    private Parts build() {
        var texts = services.rowTexts(locale());
        var grid = new StructureGrid(texts);
        var failure = failure();
        var data = new RegisterData(services.register(), services.current(), () -> failure.setVisible(true));
        var steps = new UndoStack();
        var messages = new GridMessages(texts, steps, this::refresh);
        var edit = new QuickEdit(services, texts, messages, grid);
        var panel = new StructurePanel(services, texts, edit::open, this::closePanel);
        var filters = new FilterFields(
                grid,
                texts,
                List.copyOf(services.notes().tags(actor()).keySet()),
                services.people().staff(actor()),
                (column, value) -> go(state.with(column, value)));
        var pills = new ViewPills(
                texts,
                RegisterReading.BUILT_IN,
                new RegisterReading(services),
                query -> go(RegisterReading.state(query)),
                this::forget);
        var bar = new SelectionBar(services, texts, new BulkActions(services, texts, messages), grid, () -> data);
        var built = new Parts(
                texts,
                data,
                grid,
                filters,
                pills,
                panel,
                edit,
                messages,
                new ColumnArrangement<>(
                        services.preferences(),
                        services.current(),
                        texts,
                        grid,
                        RegisterReading.GRID,
                        ArrangedColumn.unarranged(GridColumn.class)),
                text("span", "view-head__count", ""),
                failure);
        grid.setItems(data);
        built.arrangement().restore();
        grid.setEmptyStateComponent(empty());
        listen(built);
        lay(built, bar);
        return built;
    }

    private void lay(Parts built, SelectionBar bar) {
        var heading = el("h1", "", text("span", "", t("grid.title") + " "), built.count());
        add(
                heading,
                el("div", "register-view__tools", built.pills().component(), tools(built)),
                el(
                        "div",
                        "register-view__body",
                        el("div", "register-view__list")
                                .with(
                                        built.failure(),
                                        built.grid(),
                                        bar.component(),
                                        built.edit().component()),
                        built.panel().component()));
    }

    private void listen(Parts built) {
        var grid = built.grid();
        grid.addItemClickListener(event -> open(event.getItem()));
        grid.addItemDoubleClickListener(event -> built.edit().open(event.getItem()));
        grid.addCellFocusListener(this::focus);
        grid.getElement()
                .addEventListener("keydown", _ -> Optional.ofNullable(focused).ifPresent(built.edit()::open))
                .setFilter("(event.key === 'Enter' || event.key === 'F2')"
                        + " && !event.composedPath().some(e => e.matches && e.matches('input, button, a'))")
                .preventDefault();
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                go(state.sortedBy(grid.sorting()));
            }
        });
    }

    private void focus(CellFocusEvent<RegisterRow> event) {
        focused = event.getSection() == GridSection.BODY ? event.getItem().orElse(null) : null;
    }

    private RegisterQuery query() {
        return services.filters().query(state);
    }

    private El empty() {
        var all = text("button", "button button--small", t("grid.empty.all")).attr("type", "button");
        all.getElement().addEventListener("click", _ -> go(GridState.ALL));
        return el("div", "empty-state", icon("store"), text("p", "", t("grid.empty")), all);
    }

    private El failure() {
        var again =
                text("button", "button button--small", t("grid.failure.again")).attr("type", "button");
        var failure = el("div", "failure panel", text("p", "", t("grid.failure")), again)
                .attr("role", "alert");
        again.getElement().addEventListener("click", _ -> refresh());
        failure.setVisible(false);
        return failure;
    }

    /** Shows another state, and says so in the address so that it can be passed on. */
    private void go(GridState next) {
        var built = parts();
        var isSorted = next.orders().equals(built.grid().sorting());
        state = next;
        built.filters().show(next);
        if (!isSorted) {
            built.grid().showSorting(next.orders());
        }
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, QueryParameters.fromString(next.query())));
        show(built);
        built.grid().scrollToStart();
    }

    private void show(Parts built) {
        built.failure().setVisible(false);
        built.edit().close();
        built.data().show(query());
        drawCounts(built);
    }

    private void drawCounts(Parts built) {
        built.count().setText(t("grid.number", built.data().count()));
        built.pills().show(state.query(), services.views().list(actor(), RegisterReading.GRID), this::saveView);
    }

    /** After a change: rows and numbers anew, what is selected stays so. */
    private void refresh() {
        var built = parts();
        built.failure().setVisible(false);
        built.data().refreshAll();
        drawCounts(built);
    }

    private void open(RegisterRow row) {
        parts().grid().mark(row);
        parts().panel().show(row);
    }

    private void closePanel() {
        parts().grid().mark(null);
        parts().panel().hide();
    }

    private void created(Structure structure) {
        refresh();
        services.register().list(actor(), List.of(structure.id())).forEach(this::open);
        parts().messages().say(t("grid.done.created", structure.details().name()));
    }

    private El tools(Parts built) {
        return new GridTools(services, built.texts(), this::query)
                .draw(
                        built.arrangement()::chooseColumns,
                        () -> new NewStructureDialog(services, built.texts(), this::created).open());
    }

    private void saveView() {
        ViewName.ask(parts().texts(), state.query(), view -> {
            services.views().keep(actor(), RegisterReading.GRID, view);
            drawCounts(parts());
        });
    }

    private void forget(SavedView view) {
        services.views().forget(actor(), RegisterReading.GRID, view.name());
        parts().messages()
                .done(new UndoStack.Step(
                        t("grid.view.forgotten", view.name()),
                        () -> services.views().keep(actor(), RegisterReading.GRID, view)));
    }

    private Parts parts() {
        return Optional.ofNullable(parts).orElseThrow();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        parts().grid().nameSelection();
        undoKey = event.getUI()
                .getElement()
                .addEventListener("keydown", _ -> parts().messages().undoLast())
                .setFilter(GridMessages.UNDO_KEY)
                .preventDefault();
        parts().arrangement()
                .fit(event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth(), StructureGrid.NARROW);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(undoKey).ifPresent(DomListenerRegistration::remove);
    }
}
