package fr.vitrine.frontend.web;

import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.search.MapPoint;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.frontend.publicsite.structures.ListReader;
import fr.vitrine.frontend.publicsite.structures.ListRequest;
import fr.vitrine.frontend.ui.DistanceText;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.web.GeoJson.Circle;
import fr.vitrine.frontend.web.GeoJson.Feature;
import fr.vitrine.frontend.web.GeoJson.FeatureCollection;
import fr.vitrine.frontend.web.GeoJson.Place;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The structures that answer a question of the list, as points of a map. */
@RestController
class StructureMapController {

    /** More than one can look at; the map shows clusters long before. */
    private static final int MAX_POINTS = 10_000;

    private final ListReader reader;
    private final StructureSearch search;
    private final Communes communes;
    private final Taxonomies taxonomies;
    private final Texts texts;
    private final JsonMapper json;
    private final Clock clock;

    StructureMapController(
            ListReader reader,
            StructureSearch search,
            Communes communes,
            Taxonomies taxonomies,
            Texts texts,
            JsonMapper json,
            Clock clock) {
        this.reader = reader;
        this.search = search;
        this.communes = communes;
        this.taxonomies = taxonomies;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /** @param parameters as those of the list's address */
    @GetMapping("/carte/structures.geojson")
    ResponseEntity<byte[]> structures(@RequestParam MultiValueMap<String, String> parameters) {
        return GeoJson.answer(answer(reader.read(parameters), GeoJson.locale(parameters)), json);
    }

    private FeatureCollection<Place> answer(ListRequest asked, Locale locale) {
        var points = search.mapPoints(asked.query(), LocalDateTime.now(clock), MAX_POINTS);
        var places = communes.byCode(
                points.stream().map(MapPoint::commune).filter(Objects::nonNull).collect(Collectors.toSet()));
        var taxonomy = taxonomies.current();
        var features = points.stream()
                .map(point -> Feature.of(point.id().value(), point.point(), place(point, places, taxonomy, locale)))
                .toList();
        return FeatureCollection.of(features).acting(circle(asked, locale), List.of());
    }

    private static Place place(MapPoint point, Map<CommuneCode, Commune> communes, Taxonomy taxonomy, Locale locale) {
        var commune = Optional.ofNullable(point.commune()).map(communes::get).map(Commune::name);
        var domain = Optional.ofNullable(point.domain()).flatMap(taxonomy::find).map(Taxonomy.Node::domain);
        return Place.of(
                point.name(),
                new Links(locale).structure(point.slug()),
                commune.orElse(""),
                domain,
                point.example(),
                locale);
    }

    private @Nullable Circle circle(ListRequest asked, Locale locale) {
        var place = asked.query().place();
        var commune = asked.place();
        if (place == null || place.radiusKm() == 0 || commune == null || commune.position() == null) {
            return null;
        }
        var centre = commune.position();
        var label = new DistanceText(texts, locale).of(place.radiusKm());
        return new Circle(centre.longitude(), centre.latitude(), place.radiusKm(), label);
    }
}
