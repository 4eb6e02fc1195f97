package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.frontend.publicsite.RouteMap;
import fr.vitrine.frontend.publicsite.RouteMap.Point;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an itinerary goes, as a picture. */
final class ItineraryMap {

    private ItineraryMap() {}

    /** @param communes drawn below the way */
    static @Nullable El of(EventPage page, List<Commune> communes) {
        var points = points(page);
        return points.isEmpty()
                ? null
                : el("div", "route-pane map-pane")
                        .with(Markup.of(
                                "div",
                                "",
                                new RouteMap(points)
                                        .svg(
                                                page.t(
                                                        "itinerary.map",
                                                        page.details().title()),
                                                communes)));
    }

    static List<Point> points(EventPage page) {
        return StopWords.of(page)
                .flatMap(stop -> stop.place().position().stream().map(at -> point(stop, at)))
                .toList();
    }

    private static Point point(StopWords stop, GeoPoint at) {
        var commune = stop.place().commune();
        return new Point(stop.number(), at, commune == null ? "" : commune.name());
    }
}
