package fr.vitrine.frontend.backoffice.partners;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.shared.SelectionPreservationMode;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import fr.vitrine.frontend.backoffice.grid.FilterField;
import fr.vitrine.frontend.backoffice.partners.PartnerGridState.Order;
import fr.vitrine.frontend.partnerdesk.PublicationBadge;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Vaadin's grid with the columns of partners, each with its filter. */
final class PartnerGrid extends Grid<PartnerRow> {

    private static final long serialVersionUID = 1L;
    static final Set<PartnerColumn> NARROW = Set.of(PartnerColumn.NAME, PartnerColumn.STATE);

    private final transient PartnerRowTexts texts;
    private final transient Map<PartnerColumn, FilterField> filters = new EnumMap<>(PartnerColumn.class);
    private boolean showing;

    /** @param changed told of what a person has typed or chosen; blank: nothing any more */
    PartnerGrid(PartnerRowTexts texts, BiConsumer<PartnerColumn, String> changed) {
        this.texts = texts;
        addClassName("register");
        setAriaLabel(texts.t("office.section.partenaires"));
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND);
        var selection = (GridMultiSelectionModel<PartnerRow>) setSelectionMode(SelectionMode.MULTI);
        selection.setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        selection.setSelectionColumnFrozen(true);
        setSelectionPreservationMode(SelectionPreservationMode.PRESERVE_EXISTING);
        for (var column : PartnerColumn.values()) {
            add(column);
        }
        var row = appendHeaderRow();
        for (var column : PartnerColumn.values()) {
            var field = filter(column, changed);
            filters.put(column, field);
            row.getCell(column(column)).setComponent(field.component());
        }
    }

    private void add(PartnerColumn column) {
        var added = addColumn(renderer(column))
                .setKey(column.name())
                .setHeader(texts.t(column.label()))
                .setWidth(column.width() + "px")
                .setFlexGrow(column == PartnerColumn.NAME ? 1 : 0)
                .setResizable(true)
                .setComparator(column.order());
        if (column == PartnerColumn.NAME) {
            added.setRowHeader(true);
        }
    }

    private LitRenderer<PartnerRow> renderer(PartnerColumn column) {
        var markup = switch (column) {
            case NAME -> "<a class=\"register__name\" href=\"${item.address}\">${item.text}</a>";
            case STATE -> "<span class=\"${item.badge}\">${item.text}</span>";
            default -> "<span title=\"${item.text}\">${item.text}</span>";
        };
        var renderer = LitRenderer.<PartnerRow>of(markup).withProperty("text", row -> texts.of(column, row));
        return switch (column) {
            case NAME ->
                renderer.withProperty(
                        "address",
                        row -> "/gestion/partenaires/" + row.partner().id());
            case STATE ->
                renderer.withProperty(
                        "badge", row -> PublicationBadge.css(row.partner().status()));
            default -> renderer;
        };
    }

    private FilterField filter(PartnerColumn column, BiConsumer<PartnerColumn, String> changed) {
        var label = texts.t(column.label());
        var choices = texts.choices(column);
        Consumer<String> told = value -> {
            if (!showing) {
                changed.accept(column, value);
            }
        };
        return choices.isEmpty()
                ? FilterField.text(texts, label, told)
                : FilterField.choice(texts, label, choices, told);
    }

    private Column<PartnerRow> column(PartnerColumn column) {
        return Objects.requireNonNull(getColumnByKey(column.name()));
    }

    /** Shows filters and order without telling anybody. */
    void show(PartnerGridState state) {
        showing = true;
        filters.forEach((column, field) -> field.show(state.filter(column)));
        if (!state.orders().equals(sorting())) {
            sort(state.orders().stream()
                    .map(order -> new GridSortOrder<>(
                            column(order.column()),
                            order.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING))
                    .toList());
        }
        showing = false;
    }

    List<Order> sorting() {
        return getSortOrder().stream()
                .flatMap(sorted -> Arrays.stream(PartnerColumn.values())
                        .filter(column ->
                                column.name().equals(sorted.getSorted().getKey()))
                        .map(column -> new Order(column, sorted.getDirection() == SortDirection.DESCENDING)))
                .toList();
    }
}
