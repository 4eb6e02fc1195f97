package fr.vitrine.frontend.publicsite.projects;

import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address asks of offers, as its parameters: only those that mean something. */
public record OfferAddress(Map<String, List<String>> parameters) {

    public static final String WORDS = "q";
    public static final String STAGE = "etape";
    public static final String DOMAIN = "domaine";
    public static final String PLACE = "lieu";
    public static final String WHO = "pour";
    public static final String NEED = "besoin";
    public static final String CLOSING = "echeance";
    public static final String PAGE = "page";
    public static final String YES = "oui";

    static final String OFFERS = "/aides";
    static final String PROJECT = "/porteurs-de-projet";
    static final String ANSWERS = "/porteurs-de-projet/resultats";

    /** Where a project is described to partners; it begins with what the address asks. */
    public static final String REQUEST = "/porteurs-de-projet/demande";

    public static final OfferAddress NOTHING = new OfferAddress(Map.of());

    public OfferAddress {
        var ordered = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                ordered.put(name, List.copyOf(values));
            }
        });
        parameters = ordered;
    }

    /** The same with another value; empty: without any. It begins with its first page again. */
    public OfferAddress with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    public OfferAddress with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(PAGE);
        changed.put(name, values);
        return new OfferAddress(changed);
    }

    /** With one more value of those that may be several, or with one less. */
    OfferAddress toggled(String name, String value) {
        var values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    public String of(String path, Links links) {
        var query = query();
        return links.localized(query.isEmpty() ? path : path + "?" + query);
    }

    /** As it stands in an address behind the question mark. */
    String query() {
        return parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + Links.encode(value)))
                .collect(Collectors.joining("&"));
    }
}
