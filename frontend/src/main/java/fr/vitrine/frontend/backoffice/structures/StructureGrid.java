package fr.vitrine.frontend.backoffice.structures;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.vitrine.directory.register.RegisterOrder;
import fr.vitrine.directory.register.RegisterRow;
import fr.vitrine.frontend.backoffice.grid.SelectionName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vaadin's grid with the columns of the register. */
final class StructureGrid extends Grid<RegisterRow> {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 60;
    static final Set<GridColumn> NARROW = Set.of(GridColumn.NAME, GridColumn.STATUS);

    private final transient Map<GridColumn, Column<RegisterRow>> columns = new EnumMap<>(GridColumn.class);
    private final transient RowTexts texts;
    private transient @Nullable RegisterRow current;

    StructureGrid(RowTexts texts) {
        this.texts = texts;
        setPageSize(PAGE);
        addClassName("register");
        setAriaLabel(texts.t("grid.title"));
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND);
        var selection = (GridMultiSelectionModel<RegisterRow>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        selection.setSelectionColumnFrozen(true);
        for (var column : GridColumn.values()) {
            columns.put(column, add(column));
        }
        setPartNameGenerator(row -> current != null && row.id().equals(current.id()) ? "current" : null);
    }

    private Column<RegisterRow> add(GridColumn column) {
        var added = addColumn(renderer(column))
                .setKey(column.name())
                .setHeader(texts.t(column.label()))
                .setWidth(column.width() + "px")
                .setFlexGrow(column == GridColumn.NAME ? 1 : 0)
                .setResizable(true);
        column.key().ifPresentOrElse(key -> added.setSortProperty(column.name()), () -> added.setSortable(false));
        if (column == GridColumn.NAME) {
            added.setFrozen(true).setRowHeader(true);
        }
        return added;
    }

    /** Plain HTML from a template: a component a cell would cost the server memory for each row that passes. */
    private LitRenderer<RegisterRow> renderer(GridColumn column) {
        var markup = switch (column) {
            case NAME ->
                "<span class=\"register__name\">${item.text}</span>${item.example ? ' · ' + item.example : ''}";
            case STATUS -> "<span class=\"${item.badge}\">${item.text}</span>";
            default -> "<span title=\"${item.text}\">${item.text}</span>";
        };
        var renderer = LitRenderer.<RegisterRow>of(markup).withProperty("text", row -> texts.of(column, row));
        return switch (column) {
            case NAME -> renderer.withProperty("example", row -> row.example() ? texts.t("grid.example") : "");
            case STATUS -> renderer.withProperty("badge", row -> RowTexts.badge(row.status()));
            default -> renderer;
        };
    }

    Column<RegisterRow> column(GridColumn column) {
        return Objects.requireNonNull(columns.get(column));
    }

    private static Stream<GridColumn> which(Column<RegisterRow> column) {
        return column.getKey() == null
                ? Stream.empty()
                : Stream.of(GridColumn.values()).filter(known -> known.name().equals(column.getKey()));
    }

    void showSorting(List<RegisterOrder> orders) {
        var shown = orders.isEmpty() ? List.of(RegisterOrder.ascending(RegisterOrder.Key.NAME)) : orders;
        sort(shown.stream()
                .map(order -> new GridSortOrder<>(
                        column(GridColumn.of(order.key())),
                        order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                .toList());
    }

    List<RegisterOrder> sorting() {
        var orders = new ArrayList<RegisterOrder>();
        for (var sorted : getSortOrder()) {
            which(sorted.getSorted())
                    .flatMap(column -> column.key().stream())
                    .forEach(key ->
                            orders.add(new RegisterOrder(key, sorted.getDirection() == SortDirection.DESCENDING)));
        }
        return orders;
    }

    void nameSelection() {
        SelectionName.give(this, texts.t("grid.selection"));
    }

    /** Marks the row that the panel at the side shows. */
    void mark(@Nullable RegisterRow row) {
        var before = current;
        current = row;
        Stream.of(before, row)
                .filter(Objects::nonNull)
                .forEach(changed -> getDataProvider().refreshItem(changed));
    }
}
