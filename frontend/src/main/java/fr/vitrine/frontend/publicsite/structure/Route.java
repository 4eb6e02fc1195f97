package fr.vitrine.frontend.publicsite.structure;

import fr.vitrine.frontend.ui.Links;
import fr.vitrine.territory.Commune;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way there, on OpenStreetMap: a link that is followed by whoever clicks it, nothing is loaded from there. */
final class Route {

    private static final String SITE = "https://www.openstreetmap.org/";

    private Route() {}

    /** To its point, or else to its address; empty where neither is known. */
    static Optional<String> to(StructurePage page) {
        var point = page.details().point();
        if (point != null) {
            return Optional.of(
                    SITE + String.format(Locale.ROOT, "directions?to=%.6f,%.6f", point.latitude(), point.longitude()));
        }
        var address = page.details().address();
        if (address.line() == null || page.commune().isEmpty()) {
            return Optional.empty();
        }
        var words = Stream.of(
                        Optional.of(address.line()),
                        Optional.ofNullable(address.postcode()),
                        page.commune().map(Commune::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(SITE + "search?query=" + Links.encode(words));
    }
}
