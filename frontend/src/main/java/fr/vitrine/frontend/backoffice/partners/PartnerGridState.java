package fr.vitrine.frontend.backoffice.partners;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.frontend.backoffice.grid.FilterField;
import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the partners' grid shows, as its address says it: {@code etat=draft&tri=nom,-maj}.
 *
 * @param filters never blank
 * @param orders the first counts most
 */
record PartnerGridState(Map<PartnerColumn, String> filters, List<Order> orders) {

    static final PartnerGridState ALL = new PartnerGridState(Map.of(), List.of());

    private static final String SORT = "tri";

    record Order(PartnerColumn column, boolean descending) {

        String parameter() {
            return descending ? "-" + column.parameter() : column.parameter();
        }
    }

    PartnerGridState {
        filters = Map.copyOf(filters);
        orders = List.copyOf(orders);
    }

    static PartnerGridState parse(String query) {
        return parse(QueryParameters.fromString(query).getParameters());
    }

    /** What is not understood is passed over. */
    static PartnerGridState parse(Map<String, List<String>> parameters) {
        var filters = new EnumMap<PartnerColumn, String>(PartnerColumn.class);
        for (var column : PartnerColumn.values()) {
            parameters.getOrDefault(column.parameter(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= FilterField.MAX_LENGTH)
                    .findFirst()
                    .ifPresent(value -> filters.put(column, value));
        }
        var orders = parameters.getOrDefault(SORT, List.of()).stream()
                .flatMap(sort -> Arrays.stream(sort.split(",")))
                .flatMap(PartnerGridState::order)
                .toList();
        return new PartnerGridState(filters, orders);
    }

    private static Stream<Order> order(String sort) {
        var descending = sort.startsWith("-");
        return PartnerColumn.of(descending ? sort.substring(1) : sort).stream()
                .map(column -> new Order(column, descending));
    }

    /** The same for the same state. */
    String query() {
        var parts = new ArrayList<String>();
        for (var column : PartnerColumn.values()) {
            if (!filter(column).isEmpty()) {
                parts.add(column.parameter() + "=" + Links.encode(filter(column)));
            }
        }
        if (!orders.isEmpty()) {
            parts.add(SORT + "=" + orders.stream().map(Order::parameter).collect(Collectors.joining(",")));
        }
        return String.join("&", parts);
    }

    String filter(PartnerColumn column) {
        return filters.getOrDefault(column, "");
    }

    /** @param value blank: none */
    PartnerGridState with(PartnerColumn column, String value) {
        var changed = new EnumMap<PartnerColumn, String>(PartnerColumn.class);
        changed.putAll(filters);
        if (value.isBlank()) {
            changed.remove(column);
        } else {
            changed.put(column, value.strip());
        }
        return new PartnerGridState(changed, orders);
    }

    PartnerGridState sortedBy(List<Order> others) {
        return new PartnerGridState(filters, others);
    }
}
