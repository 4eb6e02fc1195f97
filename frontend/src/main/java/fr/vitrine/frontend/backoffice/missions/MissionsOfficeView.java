package fr.vitrine.frontend.backoffice.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.access.Area;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.access.PrivateView;
import fr.vitrine.frontend.backoffice.BackOfficeLayout;
import fr.vitrine.frontend.missiondesk.MissionDesk;
import fr.vitrine.frontend.missiondesk.MissionList;
import fr.vitrine.frontend.missiondesk.MissionSheet;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Moments;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionFilter;
import fr.vitrine.volunteers.MissionFilter.Order;
import fr.vitrine.volunteers.MissionState;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All missions, whatever their state: read before they are public, published, sent back. */
@Route(value = "gestion/missions", layout = BackOfficeLayout.class)
@RolesAllowed(Area.STAFF)
class MissionsOfficeView extends PrivateView {

    private static final long serialVersionUID = 1L;

    private final transient MissionDesk desk;
    private final transient CurrentActor current;
    private final transient Map<StructureId, String> names = new HashMap<>();
    private final Grid<Mission> grid = new Grid<>();
    private final TextField search = new TextField();
    private final Select<MissionState> state = new Select<>();
    private final Checkbox waiting = new Checkbox();
    private final El count = text("span", "view-head__count", "");

    MissionsOfficeView(CurrentActor current, MissionDesk desk) {
        super(current);
        this.desk = desk;
        this.current = current;
        addClassNames("stack");
        add(head(), filters(), grid());
        refresh();
    }

    @Override
    public String getPageTitle() {
        return t("office.section.missions");
    }

    private El head() {
        var export = new MissionExport(desk, locale());
        var csv = new Anchor(export.csv(current, this::filter), t("request.office.export.csv"));
        var xlsx = new Anchor(export.xlsx(current, this::filter), t("request.office.export.xlsx"));
        csv.addClassNames("button", "button--small");
        xlsx.addClassNames("button", "button--small");
        return el("div", "view-head")
                .with(
                        text("h1", "", t("office.section.missions")).say(" ").with(count),
                        el(
                                "div",
                                "view-head__actions",
                                csv,
                                xlsx,
                                link("/gestion/missions/imports", "button button--small", t("missionimports.title"))));
    }

    private El filters() {
        search.setLabel(t("office.missions.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> refresh());
        state.setLabel(t("office.missions.state"));
        state.setItems(MissionState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(t("office.missions.any"));
        state.setItemLabelGenerator(this::label);
        state.addValueChangeListener(_ -> refresh());
        waiting.setLabel(t("office.missions.waiting"));
        waiting.addValueChangeListener(_ -> refresh());
        return el("div", "mission-office__filters", search, state, waiting);
    }

    /** Of the empty choice as well. */
    private String label(@Nullable MissionState value) {
        return value == null ? t("office.missions.any") : desk.words(locale()).of(value);
    }

    private Grid<Mission> grid() {
        grid.addComponentColumn(this::title)
                .setHeader(t("mission.desk.title"))
                .setSortProperty(Order.TITLE.name())
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addColumn(mission -> name(mission.structure()))
                .setHeader(t("mission.structure"))
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.addComponentColumn(this::state)
                .setHeader(t("office.missions.state"))
                .setSortProperty(Order.STATE.name())
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addColumn(mission -> desk.words(locale()).free(mission, desk.today()))
                .setHeader(t("mission.desk.places"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(mission -> Moments.day(mission.updatedAt(), locale(), ""))
                .setHeader(t("office.partner.updated"))
                .setSortProperty(Order.UPDATED.name())
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.getElement().setAttribute("aria-label", t("office.section.missions"));
        grid.setEmptyStateText(t("mission.desk.none"));
        grid.setHeight("65vh");
        grid.setItems(
                query -> desk.missions().list(actor(), ordered(query), query.getOffset(), query.getLimit()).stream(),
                query -> desk.missions().count(actor(), filter()));
        return grid;
    }

    private Button title(Mission mission) {
        var words = desk.words(locale());
        var button = new Button(
                words.title(mission.details()),
                _ -> new MissionSheet(desk, mission, name(mission.structure()), this::actor, locale(), this::refresh)
                        .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }

    private El state(Mission mission) {
        var badge = el("span", "", MissionList.badge(mission.state(), desk.words(locale())));
        return mission.changed() && mission.isPublic()
                ? badge.say(" ").with(text("span", "badge badge--wait", t("office.missions.changed")))
                : badge;
    }

    private String name(StructureId structure) {
        return names.computeIfAbsent(structure, id -> desk.structureName(actor(), id));
    }

    private MissionFilter filter() {
        return new MissionFilter(search.getValue(), state.getValue(), waiting.getValue(), Order.UPDATED, true);
    }

    private MissionFilter ordered(Query<Mission, ?> query) {
        return query.getSortOrders().stream().findFirst().map(this::ordered).orElseGet(this::filter);
    }

    private MissionFilter ordered(QuerySortOrder by) {
        return filter().ordered(Order.valueOf(by.getSorted()), by.getDirection() == SortDirection.DESCENDING);
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        count.setText(t("grid.number", desk.missions().count(actor(), filter())));
    }
}
