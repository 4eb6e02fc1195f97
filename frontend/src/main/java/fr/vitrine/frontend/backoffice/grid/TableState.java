package fr.vitrine.frontend.backoffice.grid;

import com.vaadin.flow.router.QueryParameters;
import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a table shows, as its address says it: {@code etat=propose&tri=titre,-maj}.
 *
 * @param filters by the column's parameter; never blank
 * @param orders the first counts most
 */
public record TableState(Map<String, String> filters, List<Order> orders) {

    private static final String SORT = "tri";

    public record Order(String column, boolean descending) {

        String parameter() {
            return descending ? "-" + column : column;
        }
    }

    public TableState {
        filters = new LinkedHashMap<>(filters);
        orders = List.copyOf(orders);
    }

    public static TableState parse(String query, List<? extends TableColumn<?>> columns) {
        return parse(QueryParameters.fromString(query).getParameters(), columns);
    }

    /** What is not understood is passed over. */
    public static TableState parse(Map<String, List<String>> parameters, List<? extends TableColumn<?>> columns) {
        var filters = new LinkedHashMap<String, String>();
        for (var column : columns) {
            parameters.getOrDefault(column.parameter(), List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty() && value.length() <= FilterField.MAX_LENGTH)
                    .findFirst()
                    .ifPresent(value -> filters.put(column.parameter(), value));
        }
        var orders = parameters.getOrDefault(SORT, List.of()).stream()
                .flatMap(sort -> Arrays.stream(sort.split(",", -1)))
                .map(sort -> new Order(sort.replaceFirst("^-", ""), sort.startsWith("-")))
                .filter(order ->
                        columns.stream().anyMatch(column -> column.parameter().equals(order.column())))
                .toList();
        return new TableState(filters, orders);
    }

    /** The same for the same state. */
    public String query() {
        var parts = new ArrayList<String>();
        filters.forEach((name, value) -> parts.add(name + "=" + Links.encode(value)));
        if (!orders.isEmpty()) {
            parts.add(SORT + "=" + orders.stream().map(Order::parameter).collect(Collectors.joining(",")));
        }
        return String.join("&", parts);
    }

    public String filter(TableColumn<?> column) {
        return filters.getOrDefault(column.parameter(), "");
    }

    /** @param value blank: none */
    public TableState with(TableColumn<?> column, String value) {
        var changed = new LinkedHashMap<>(filters);
        if (value.isBlank()) {
            changed.remove(column.parameter());
        } else {
            changed.put(column.parameter(), value.strip());
        }
        return new TableState(changed, orders);
    }

    public TableState sortedBy(List<Order> others) {
        return new TableState(filters, others);
    }

    /** The rows that are shown, in their order. */
    public <R> List<R> of(List<R> rows, List<? extends TableColumn<R>> columns) {
        Comparator<R> order = Comparator.comparing(_ -> 0);
        for (var sorted : orders) {
            var by = named(columns, sorted.column()).map(TableColumn::order).orElseThrow();
            order = order.thenComparing(sorted.descending() ? by.reversed() : by);
        }
        return rows.stream()
                .filter(row -> columns.stream()
                        .allMatch(column -> filter(column).isEmpty() || column.matches(row, filter(column))))
                .sorted(order)
                .toList();
    }

    private static <R> Optional<? extends TableColumn<R>> named(
            List<? extends TableColumn<R>> columns, String parameter) {
        return columns.stream()
                .filter(column -> column.parameter().equals(parameter))
                .findFirst();
    }
}
