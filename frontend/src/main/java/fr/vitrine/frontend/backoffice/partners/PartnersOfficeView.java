package fr.vitrine.frontend.backoffice.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.backoffice.UndoStack;
import fr.vitrine.frontend.backoffice.grid.ArrangedColumn;
import fr.vitrine.frontend.backoffice.grid.ColumnArrangement;
import fr.vitrine.frontend.backoffice.grid.GridMessages;
import fr.vitrine.frontend.backoffice.grid.SavedView;
import fr.vitrine.frontend.backoffice.grid.SelectionName;
import fr.vitrine.frontend.backoffice.grid.ViewName;
import fr.vitrine.frontend.backoffice.grid.ViewPills;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All partners: filtered, sorted, published and archived together, exported. */
@Route(value = "gestion/partenaires", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class PartnersOfficeView extends PrivateView implements BeforeEnterObserver, ViewPills.Reading {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "gestion/partenaires";
    private static final List<SavedView> BUILT_IN = List.of(
            new SavedView("office.partner.view.all", ""),
            new SavedView("office.partner.view.drafts", "etat=draft"),
            new SavedView("office.partner.view.without-offers", "etat=published&aides=aucune"),
            new SavedView("office.partner.view.changed", "modifications=avec"),
            new SavedView("office.partner.view.unattended", "personnes=aucune"));

    private final transient PartnerRegister register;
    private final transient PartnerRowTexts texts;
    private final transient PartnerGrid grid;
    private final transient ViewPills pills;
    private final transient GridMessages messages;
    private final transient ColumnArrangement<PartnerColumn> arrangement;
    private final El count = text("span", "view-head__count", "");
    private transient List<PartnerRow> rows = List.of();
    private transient PartnerGridState state = PartnerGridState.ALL;
    private transient @Nullable DomListenerRegistration undoKey;

    PartnersOfficeView(CurrentActor current, PartnerRegister register, Texts words) {
        super(current);
        this.register = register;
        texts = new PartnerRowTexts(new PartnerWords(words, locale()));
        grid = new PartnerGrid(texts, (column, value) -> go(state.with(column, value)));
        arrangement = new ColumnArrangement<>(
                register.columns(),
                current,
                texts,
                grid,
                PartnerRegister.GRID,
                ArrangedColumn.unarranged(PartnerColumn.class));
        arrangement.restore();
        messages = new GridMessages(texts, new UndoStack(), this::refresh);
        pills = new ViewPills(texts, BUILT_IN, this, query -> go(PartnerGridState.parse(query)), this::forget);
        grid.setEmptyStateText(t("office.partner.none"));
        grid.addSortListener(event -> {
            if (event.isFromClient()) {
                go(state.sortedBy(grid.sorting()));
            }
        });
        addClassName("register-view");
        add(
                el("h1", "", text("span", "", t("office.section.partenaires") + " "), count),
                el("div", "register-view__tools", pills.component(), tools()),
                el(
                        "div",
                        "register-view__body",
                        el("div", "register-view__list")
                                .with(grid, new PartnerSelection(register, texts, grid, messages).component())));
    }

    @Override
    public String getPageTitle() {
        return t("office.section.partenaires");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = PartnerGridState.parse(event.getLocation().getQueryParameters().getParameters());
        refresh();
    }

    private El tools() {
        var create = el("button", "button button--small button--primary", icon("plus"))
                .say(t("office.partner.new"))
                .attr("type", "button");
        create.getElement().addEventListener("click", _ -> create());
        var columns = el("button", "button button--small", icon("columns-3"))
                .say(t("grid.columns"))
                .attr("type", "button");
        columns.getElement().addEventListener("click", _ -> arrangement.chooseColumns());
        return el("div", "view-head__actions")
                .with(
                        link(PartnerChangesView.ADDRESS, "button button--small", t("office.changes")),
                        columns,
                        link(PartnerImportView.ADDRESS, "button button--small", t("office.partner.import")),
                        new PartnerExport(register, texts, () -> state).menu(),
                        create);
    }

    private void create() {
        new NewPartnerDialog(
                        register.partners(),
                        this::actor,
                        register.clock(),
                        texts.words(),
                        created -> UI.getCurrent().navigate(PATH + "/" + created.id()))
                .open();
    }

    /** Shows another state, and says so in the address so that it can be passed on. */
    private void go(PartnerGridState next) {
        state = next;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, QueryParameters.fromString(next.query())));
        show();
    }

    private void refresh() {
        rows = register.rows(actor(), locale());
        show();
    }

    private void show() {
        var found = rows.stream().filter(row -> texts.matches(state, row)).toList();
        grid.setItems(found);
        grid.show(state);
        count.setText(t("grid.number", found.size()));
        pills.show(state.query(), register.views().list(actor(), PartnerRegister.GRID), this::keepView);
    }

    private void keepView() {
        ViewName.ask(texts, state.query(), view -> {
            register.views().keep(actor(), PartnerRegister.GRID, view);
            show();
        });
    }

    private void forget(SavedView view) {
        register.views().forget(actor(), PartnerRegister.GRID, view.name());
        messages.done(new UndoStack.Step(
                t("grid.view.forgotten", view.name()),
                () -> register.views().keep(actor(), PartnerRegister.GRID, view)));
    }

    @Override
    public String plain(String query) {
        return PartnerGridState.parse(query).query();
    }

    @Override
    public String filters(String query) {
        return PartnerGridState.parse(query).sortedBy(List.of()).query();
    }

    @Override
    public int count(String query) {
        var asked = PartnerGridState.parse(query);
        return (int) rows.stream().filter(row -> texts.matches(asked, row)).count();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        SelectionName.give(grid, t("grid.selection"));
        var width = event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth();
        arrangement.fit(width, PartnerGrid.NARROW);
        undoKey = event.getUI()
                .getElement()
                .addEventListener("keydown", _ -> messages.undoLast())
                .setFilter(GridMessages.UNDO_KEY)
                .preventDefault();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Optional.ofNullable(undoKey).ifPresent(DomListenerRegistration::remove);
    }
}
