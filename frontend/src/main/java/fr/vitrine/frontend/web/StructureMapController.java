package fr.vitrine.frontend.web;

import fr.vitrine.directory.MapPoint;
import fr.vitrine.directory.StructureSearch;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.structures.ListReader;
import fr.vitrine.frontend.publicsite.structures.ListRequest;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The structures that answer a question of the list, as points of a map. */
@RestController
class StructureMapController {

    /** More than one can look at; the map shows clusters long before. */
    private static final int MAX_POINTS = 10_000;

    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final ListReader reader;
    private final StructureSearch search;
    private final Communes communes;
    private final Taxonomies taxonomies;
    private final Clock clock;

    StructureMapController(
            ListReader reader, StructureSearch search, Communes communes, Taxonomies taxonomies, Clock clock) {
        this.reader = reader;
        this.search = search;
        this.communes = communes;
        this.taxonomies = taxonomies;
        this.clock = clock;
    }

    /** @param parameters as those of the list's address */
    @GetMapping("/carte/structures.geojson")
    void structures(
            @RequestParam MultiValueMap<String, String> parameters, WebRequest request, HttpServletResponse response)
            throws IOException {
        var locale = "en".equals(parameters.getFirst(Links.LANGUAGE)) ? Locale.ENGLISH : Locale.FRENCH;
        var asked = reader.read(parameters);
        var points = search.mapPoints(asked.query(), LocalDateTime.now(clock), MAX_POINTS);
        var geoJson = new PlacesGeoJson(taxonomies.current(), communesOf(points), locale);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(MAX_AGE).cachePublic().getHeaderValue());
        if (request.checkNotModified(geoJson.tag(points, circle(asked)))) {
            return;
        }
        response.setContentType("application/geo+json");
        geoJson.write(points, circle(asked), response.getOutputStream());
    }

    private static PlacesGeoJson.@Nullable Circle circle(ListRequest asked) {
        var place = asked.query().place();
        var commune = asked.place();
        return place == null || place.radiusKm() == 0 || commune == null || commune.position() == null
                ? null
                : new PlacesGeoJson.Circle(commune.position(), place.radiusKm(), commune.name());
    }

    private Map<CommuneCode, Commune> communesOf(List<MapPoint> points) {
        return communes.byCode(
                points.stream().map(MapPoint::commune).filter(Objects::nonNull).collect(Collectors.toSet()));
    }
}
