package fr.vitrine.frontend.web;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The colours of a territory's configuration, as rules that follow the sheets and override their tokens. */
final class TerritoryColours {

    private static final String DARK = "dark.";

    private TerritoryColours() {}

    static String css(Map<String, String> colours) {
        var light = declarations(colours, name -> !name.startsWith(DARK));
        var dark = declarations(colours, name -> name.startsWith(DARK));
        return (light.isEmpty() ? "" : ":root{" + light + "}")
                + (dark.isEmpty() ? "" : "@media(prefers-color-scheme:dark){:root{" + dark + "}}");
    }

    private static String declarations(Map<String, String> colours, Predicate<String> which) {
        return colours.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "--" + entry.getKey().replace(DARK, "") + ":" + entry.getValue() + ";")
                .collect(Collectors.joining());
    }
}
