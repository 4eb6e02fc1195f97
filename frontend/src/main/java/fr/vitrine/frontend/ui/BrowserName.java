package fr.vitrine.frontend.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people call the browser that a long header names: {@code Firefox, Android}. */
public final class BrowserName {

    /** The first that fits: most browsers claim to be others, too. */
    private static final Map<String, String> BROWSERS =
            ordered("Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private BrowserName() {}

    public static String of(@Nullable String header) {
        return header == null
                ? ""
                : Stream.of(first(BROWSERS, header), first(SYSTEMS, header))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String first(Map<String, String> names, String header) {
        return names.entrySet().stream()
                .filter(name -> header.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var n = 0; n < pairs.length; n += 2) {
            names.put(pairs[n], pairs[n + 1]);
        }
        return names;
    }
}
