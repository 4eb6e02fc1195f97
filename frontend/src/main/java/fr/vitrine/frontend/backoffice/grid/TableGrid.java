package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import fr.vitrine.frontend.backoffice.grid.TableState.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Vaadin's grid with columns that each have a filter below their head. */
public final class TableGrid<R> extends Grid<R> {

    private static final long serialVersionUID = 1L;

    private final transient List<? extends TableColumn<R>> columns;
    private final transient Map<String, FilterField> filters = new HashMap<>();
    private boolean showing;

    /** @param changed told of what a person has typed or chosen; blank: nothing any more */
    public TableGrid(
            GridTexts texts,
            String name,
            List<? extends TableColumn<R>> columns,
            BiConsumer<TableColumn<R>, String> changed) {
        this.columns = columns;
        addClassName("register");
        setAriaLabel(texts.t(name));
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND);
        setSelectionMode(SelectionMode.NONE);
        for (var column : columns) {
            addColumn(column::text)
                    .setKey(column.parameter())
                    .setHeader(texts.t(column.label()))
                    .setWidth(column.width() + "px")
                    .setFlexGrow(0)
                    .setResizable(true)
                    .setComparator(column.order());
        }
        var row = appendHeaderRow();
        for (var column : columns) {
            Consumer<String> told = value -> {
                if (!showing) {
                    changed.accept(column, value);
                }
            };
            var label = texts.t(column.label());
            var field = column.choices().isEmpty()
                    ? FilterField.text(texts, label, told)
                    : FilterField.choice(texts, label, column.choices(), told);
            filters.put(column.parameter(), field);
            row.getCell(column(column)).setComponent(field.component());
        }
    }

    public Column<R> column(TableColumn<R> column) {
        return Objects.requireNonNull(getColumnByKey(column.parameter()));
    }

    /** Shows filters and order without telling anybody. */
    public void show(TableState state) {
        showing = true;
        columns.forEach(column ->
                Objects.requireNonNull(filters.get(column.parameter())).show(state.filter(column)));
        if (!state.orders().equals(sorting())) {
            sort(state.orders().stream()
                    .map(order -> new GridSortOrder<>(
                            Objects.requireNonNull(getColumnByKey(order.column())),
                            order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                    .toList());
        }
        showing = false;
    }

    public List<Order> sorting() {
        return getSortOrder().stream()
                .map(sorted ->
                        new Order(sorted.getSorted().getKey(), sorted.getDirection() == SortDirection.DESCENDING))
                .toList();
    }

    /** On a phone only what tells rows apart. */
    public void narrow(Set<? extends TableColumn<R>> kept) {
        columns.forEach(column -> column(column).setVisible(kept.contains(column)));
    }
}
