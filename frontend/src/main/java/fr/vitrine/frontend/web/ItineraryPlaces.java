package fr.vitrine.frontend.web;

import fr.vitrine.frontend.publicsite.agenda.EventPage;
import fr.vitrine.frontend.publicsite.agenda.StopWords;
import fr.vitrine.frontend.web.GeoJson.Feature;
import fr.vitrine.frontend.web.GeoJson.FeatureCollection;
import fr.vitrine.kernel.GeoPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The stops of an itinerary as the map shows them: numbered, and the way through them. */
final class ItineraryPlaces {

    private ItineraryPlaces() {}

    static FeatureCollection<GeoJson.Place> of(EventPage page) {
        var way = new ArrayList<GeoPoint>();
        var byPoint = new LinkedHashMap<GeoPoint, List<StopWords>>();
        StopWords.of(page)
                .forEach(stop -> stop.place().position().ifPresent(at -> {
                    way.add(at);
                    byPoint.computeIfAbsent(at, _ -> new ArrayList<>()).add(stop);
                }));
        var features = byPoint.entrySet().stream()
                .map(place -> Feature.of(
                        place.getValue().getFirst().stop().id().value(), place.getKey(), place(page, place.getValue())))
                .toList();
        return FeatureCollection.of(features).along(way);
    }

    private static GeoJson.Place place(EventPage page, List<StopWords> stops) {
        var first = stops.getFirst();
        var commune = first.place().commune();
        return new GeoJson.Place(
                stops.stream()
                        .map(stop -> stop.number() + ". " + stop.details().title())
                        .collect(Collectors.joining(" – ")),
                page.links().event(page.event().slug()) + "#etape-" + first.number(),
                commune == null ? "" : commune.name(),
                first.when().orElse(""),
                page.hue(),
                "map-pin",
                page.details().example(),
                stops.stream().map(stop -> Integer.toString(stop.number())).collect(Collectors.joining(" · ")));
    }
}
