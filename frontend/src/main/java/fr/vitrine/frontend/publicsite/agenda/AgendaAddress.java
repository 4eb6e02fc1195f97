package fr.vitrine.frontend.publicsite.agenda;

import fr.vitrine.frontend.ui.Links;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an address asks of the agenda, as its parameters: only those that mean something. */
public record AgendaAddress(Map<String, List<String>> parameters) {

    public static final String WORDS = "q";
    public static final String WHEN = "quand";
    public static final String FROM = "du";
    public static final String TO = "au";
    public static final String DOMAIN = "domaine";
    public static final String AUDIENCE = "public";
    public static final String PLACE = "lieu";
    public static final String RADIUS = "rayon";
    public static final String ORGANISER = "organisateur";
    public static final String FREE = "gratuit";
    public static final String ONLINE = "en-ligne";
    public static final String ACCESSIBLE = "accessible";
    public static final String VIEW = "vue";
    public static final String MONTH = "mois";
    public static final String PAGE = "page";
    public static final String YES = "oui";

    /** Values of {@link #VIEW}. */
    static final String AS_MONTH = "mois";

    static final String AS_MAP = "carte";

    public static final String AGENDA = "/agenda";

    public static final AgendaAddress NOTHING = new AgendaAddress(Map.of());

    public AgendaAddress {
        var ordered = new LinkedHashMap<String, List<String>>();
        parameters.forEach((name, values) -> {
            if (!values.isEmpty()) {
                ordered.put(name, List.copyOf(values));
            }
        });
        parameters = ordered;
    }

    /** The same with another value; empty: without any. It begins with its first page again. */
    public AgendaAddress with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(PAGE);
        changed.put(name, value.isEmpty() ? List.of() : List.of(value));
        return new AgendaAddress(changed);
    }

    /** With one more value of those that may be several, or with one less. */
    AgendaAddress toggled(String name, String value) {
        var values = new ArrayList<>(all(name));
        if (!values.remove(value)) {
            values.add(value);
        }
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(PAGE);
        changed.put(name, values);
        return new AgendaAddress(changed);
    }

    /** Another stretch of time: it has a name, or two days, never both. */
    AgendaAddress during(Period period) {
        return with(FROM, "").with(TO, "").with(WHEN, period.code());
    }

    AgendaAddress withoutDays() {
        return during(Period.COMING);
    }

    /** What is asked, however it is shown. */
    public AgendaAddress question() {
        return with(VIEW, "").with(MONTH, "");
    }

    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public boolean isEmpty() {
        return parameters.isEmpty();
    }

    public String of(String path, Links links) {
        var query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> parameter.getKey() + "=" + Links.encode(value)))
                .collect(Collectors.joining("&"));
        return links.localized(query.isEmpty() ? path : path + "?" + query);
    }
}
