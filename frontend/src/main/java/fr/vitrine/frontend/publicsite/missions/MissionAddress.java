package fr.vitrine.frontend.publicsite.missions;

import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address asks of missions, as its parameters: only those that mean something. */
public record MissionAddress(Map<String, List<String>> parameters) {

    public static final String MISSIONS = "/benevolat";
    public static final String FEED = "/benevolat.atom";

    static final String WORDS = "q";
    static final String DOMAIN = "domaine";
    static final String PLACE = "lieu";
    static final String RADIUS = "rayon";
    static final String WHEN = "quand";
    static final String RHYTHM = "rythme";
    static final String REMOTE = "distance";
    static final String CHILDREN = "enfants";
    static final String HOUR = "heure";
    static final String PAGE = "page";
    static final String YES = "oui";

    static final MissionAddress NOTHING = new MissionAddress(Map.of());

    public MissionAddress {
        var ordered = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                ordered.put(name, List.copyOf(values));
            }
        });
        parameters = ordered;
    }

    /** The same with another value; empty: without any. It begins with its first page again. */
    MissionAddress with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    private MissionAddress with(String name, List<String> values) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(PAGE);
        changed.put(name, values);
        return new MissionAddress(changed);
    }

    /** With one more value of those that may be several, or with one less. */
    MissionAddress toggled(String name, String value) {
        var values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    /** On the page of all missions. */
    String list(Links links) {
        return of(MISSIONS, links);
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
