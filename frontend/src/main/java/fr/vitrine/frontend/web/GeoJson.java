package fr.vitrine.frontend.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.GeoPoint;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.json.JsonMapper;

/** What the map reads (src/main/frontend/map/data.ts): GeoJSON, RFC 7946. */
final class GeoJson {

    static final String MEDIA_TYPE = "application/geo+json";

    private static final Duration FRESH = Duration.ofMinutes(1);

    private GeoJson() {}

    static ResponseEntity<byte[]> answer(FeatureCollection<?> places, JsonMapper json) {
        var body = json.writeValueAsBytes(places);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA_TYPE))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .body(body);
    }

    /** In which places are named. */
    static Locale locale(MultiValueMap<String, String> parameters) {
        return "en".equals(parameters.getFirst(Links.LANGUAGE)) ? Locale.ENGLISH : Locale.FRENCH;
    }

    /**
     * @param circle to be drawn and zoomed to; null: none
     * @param zone codes of the communes to be drawn as reached
     * @param route the way through the places; null: there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FeatureCollection<P>(
            String type,
            List<Feature<P>> features,
            @Nullable Circle circle,
            List<String> zone,
            @Nullable List<List<Double>> route) {

        static <P> FeatureCollection<P> of(List<Feature<P>> features) {
            return new FeatureCollection<>("FeatureCollection", features, null, List.of(), null);
        }

        FeatureCollection<P> acting(@Nullable Circle circle, List<String> zone) {
            return new FeatureCollection<>(type, features, circle, zone, route);
        }

        FeatureCollection<P> along(List<GeoPoint> way) {
            return new FeatureCollection<>(
                    type,
                    features,
                    circle,
                    zone,
                    way.stream().map(at -> Point.of(at).coordinates()).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Feature<P>(String type, @Nullable Long id, Point geometry, P properties) {

        static <P> Feature<P> of(@Nullable Long id, GeoPoint point, P properties) {
            return new Feature<>("Feature", id, Point.of(point), properties);
        }
    }

    /** @param coordinates longitude, latitude */
    record Point(String type, List<Double> coordinates) {

        static Point of(GeoPoint point) {
            return new Point("Point", List.of(point.longitude(), point.latitude()));
        }
    }

    record Circle(double longitude, double latitude, double radiusKm, String label) {}

    /** @param mark in place of the icon; null: the icon */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(
            String name,
            String href,
            String commune,
            String domain,
            String hue,
            String icon,
            boolean example,
            @Nullable String mark) {

        static Place of(
                String name, String href, String commune, Optional<Domain> domain, boolean example, Locale locale) {
            return new Place(
                    name,
                    href,
                    commune,
                    domain.map(d -> d.label().in(locale)).orElse(""),
                    domain.map(Domain::hue).orElse("green"),
                    domain.map(Domain::icon).orElse("store"),
                    example,
                    null);
        }
    }
}
