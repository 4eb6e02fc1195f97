package fr.vitrine.frontend.publicsite;

import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address asks of a list, as its parameters: only those that mean something. */
public record AskedAddress(Map<String, List<String>> parameters) {

    public static final String PAGE = "page";

    /** Value of a parameter that is a box to tick. */
    public static final String YES = "oui";

    public static final AskedAddress NOTHING = new AskedAddress(Map.of());

    public AskedAddress {
        var ordered = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                ordered.put(name, List.copyOf(values));
            }
        });
        parameters = ordered;
    }

    /** The same with another value; empty: without any. It begins with its first page again. */
    public AskedAddress with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    public AskedAddress with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(PAGE);
        changed.put(name, values);
        return new AskedAddress(changed);
    }

    /** With one more value of those that may be several, or with one less. */
    public AskedAddress toggled(String name, String value) {
        var values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    /** @param number from 1 */
    public AskedAddress page(int number) {
        return with(PAGE, number == 1 ? "" : Integer.toString(number));
    }

    /** Empty where it has none. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public boolean isEmpty() {
        return parameters.isEmpty();
    }

    public String of(String path, Links links) {
        var query = query();
        return links.localized(query.isEmpty() ? path : path + "?" + query);
    }

    /** As it stands in an address behind the question mark. */
    public String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + Links.encode(value)))
                .collect(Collectors.joining("&"));
    }
}
