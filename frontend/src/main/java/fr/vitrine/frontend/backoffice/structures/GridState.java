package fr.vitrine.frontend.backoffice.structures;

import fr.vitrine.directory.register.RegisterOrder;
import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the grid shows, as its address says it: {@code etat=brouillon&tri=commune,-maj}.
 *
 * @param filters what is typed or chosen above each column; never blank
 * @param orders the first counts most
 */
record GridState(Map<GridColumn, String> filters, List<RegisterOrder> orders) {

    static final GridState ALL = new GridState(Map.of(), List.of());

    private static final String SORT = "tri";
    private static final int MAX_FILTER = 100;

    GridState {
        filters = Map.copyOf(filters);
        orders = List.copyOf(orders);
    }

    /** What is not understood is passed over. */
    static GridState parse(Map<String, List<String>> parameters) {
        var filters = new EnumMap<GridColumn, String>(GridColumn.class);
        for (var column : GridColumn.values()) {
            parameters.getOrDefault(column.parameter(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= MAX_FILTER)
                    .findFirst()
                    .ifPresent(value -> filters.put(column, value));
        }
        var orders = parameters.getOrDefault(SORT, List.of()).stream()
                .flatMap(sort -> Arrays.stream(sort.split(",")))
                .flatMap(GridState::order)
                .toList();
        return new GridState(filters, orders);
    }

    private static Stream<RegisterOrder> order(String sort) {
        var descending = sort.startsWith("-");
        return GridColumn.of(descending ? sort.substring(1) : sort)
                .flatMap(GridColumn::key)
                .map(key -> new RegisterOrder(key, descending))
                .stream();
    }

    /** The part of an address after the question mark; the same for the same state. */
    String query() {
        var parts = new ArrayList<String>();
        for (var column : GridColumn.values()) {
            var value = filters.get(column);
            if (value != null) {
                parts.add(column.parameter() + "=" + Links.encode(value));
            }
        }
        if (!orders.isEmpty()) {
            parts.add(SORT + "="
                    + orders.stream()
                            .map(order -> (order.descending() ? "-" : "")
                                    + GridColumn.of(order.key()).parameter())
                            .collect(Collectors.joining(",")));
        }
        return String.join("&", parts);
    }

    String filter(GridColumn column) {
        return filters.getOrDefault(column, "");
    }

    /** @param value blank: none */
    GridState with(GridColumn column, String value) {
        var changed = new EnumMap<GridColumn, String>(GridColumn.class);
        changed.putAll(filters);
        if (value.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, value.strip());
        }
        return new GridState(changed, orders);
    }

    GridState sortedBy(List<RegisterOrder> others) {
        return new GridState(filters, others);
    }
}
