package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.server.RouteRegistry;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.ui.Links;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which addresses are those of public pages. */
final class PublicRoutes {

    private static final int MAX_PATH = 500;

    /** The signed tokens of links hold dots too, but what follows is longer than any extension. */
    private static final Pattern FILE = Pattern.compile("\\.[^./]{0,12}$");

    /** What an address leads to. */
    sealed interface Destination {

        /** @param kept whether a copy may be kept: not where the address is somebody's own */
        record Page(PageAddress address, boolean kept) implements Destination {}

        /** The page has one other spelling. */
        record Moved(String to) implements Destination {}

        /** No public page of Vaadin's: a file, a service, or nothing. */
        record Elsewhere() implements Destination {}
    }

    private final RouteRegistry registry;

    PublicRoutes(RouteRegistry registry) {
        this.registry = registry;
    }

    Destination of(String uri, @Nullable String query) {
        var path = uri.startsWith("/") ? uri.substring(1) : uri;
        if (path.length() > MAX_PATH || FILE.matcher(path).find()) {
            return new Destination.Elsewhere();
        }
        var view = viewAt(path);
        if (view.isPresent() && isPlain(path)) {
            var told = withoutUsual(view.get(), query);
            if (!Objects.equals(told, query)) {
                return new Destination.Moved("/" + path + told);
            }
            return new Destination.Page(
                    addressOf(path, view.get(), query), !view.get().isAnnotationPresent(NotKept.class));
        }
        var plain = plain(path);
        return !plain.equals(path) && viewAt(plain).isPresent()
                ? new Destination.Moved("/" + plain + (query == null ? "" : "?" + query))
                : new Destination.Elsewhere();
    }

    private static PageAddress addressOf(String path, Class<?> view, @Nullable String query) {
        var parameters = parameters(query);
        var english = parameters.getOrDefault(Links.LANGUAGE, List.of()).contains("en");
        var known = known(view);
        var kept = parameters.entrySet().stream()
                .filter(parameter -> known.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream()
                        .map(value -> Links.encode(parameter.getKey()) + "=" + Links.encode(value)))
                .collect(Collectors.joining("&"));
        return new PageAddress(path, kept, english ? Locale.ENGLISH : Locale.FRENCH);
    }

    /** The query, or what is left of it, with its question mark, where something goes without saying. */
    private static @Nullable String withoutUsual(Class<?> view, @Nullable String query) {
        var annotation = view.getAnnotation(KnownParameters.class);
        var usual = annotation == null ? Set.<String>of() : Set.of(annotation.usual());
        if (query == null || usual.isEmpty()) {
            return query;
        }
        var pairs = List.of(query.split("&"));
        if (pairs.stream().noneMatch(usual::contains)) {
            return query;
        }
        var told = pairs.stream().filter(pair -> !usual.contains(pair)).collect(Collectors.joining("&"));
        return told.isEmpty() ? "" : "?" + told;
    }

    private static Set<String> known(Class<?> view) {
        var annotation = view.getAnnotation(KnownParameters.class);
        return annotation == null ? Set.of() : Set.of(annotation.value());
    }

    private static TreeMap<String, List<String>> parameters(@Nullable String query) {
        var parameters = new TreeMap<String, List<String>>();
        for (var pair : query == null ? new String[0] : query.split("&")) {
            var equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                decoded(pair.substring(0, equals))
                        .ifPresent(name -> decoded(pair.substring(equals + 1)).ifPresent(value -> {
                            var values = parameters.computeIfAbsent(name, _ -> new ArrayList<>());
                            if (!values.contains(value)) {
                                values.add(value);
                            }
                        }));
            }
        }
        return parameters;
    }

    private static Optional<String> decoded(String encoded) {
        try {
            var value = URLDecoder.decode(encoded, StandardCharsets.UTF_8).strip();
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Class<?>> viewAt(String path) {
        var found = registry.getNavigationRouteTarget(path);
        if (!found.hasTarget()) {
            return Optional.empty();
        }
        Class<?> target = found.getRouteTarget().getTarget();
        return PublicView.class.isAssignableFrom(target) ? Optional.of(target) : Optional.empty();
    }

    private static boolean isPlain(String path) {
        return !path.endsWith("/") && !path.startsWith("/") && !path.contains("//") && path.indexOf(';') < 0;
    }

    private static String plain(String path) {
        return path.replaceAll(";[^/]*", "")
                .replaceAll("/{2,}", "/")
                .replaceAll("^/|/$", "")
                .toLowerCase(Locale.ROOT);
    }
}
