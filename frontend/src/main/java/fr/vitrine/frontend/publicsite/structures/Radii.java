package fr.vitrine.frontend.publicsite.structures;

import fr.vitrine.directory.search.SearchQuery.Place;
import java.util.List;
import java.util.stream.Stream;

/** How far around a place one may look. */
final class Radii {

    private static final List<Integer> USUAL = List.of(0, 5, 10, ListReader.USUAL_RADIUS_KM, 50);

    private Radii() {}

    /** The usual ones, and the one asked for. */
    static List<Integer> around(int asked) {
        return Stream.concat(USUAL.stream(), Stream.of(Math.clamp(asked, 0, Place.MAX_RADIUS_KM)))
                .distinct()
                .sorted()
                .toList();
    }
}
