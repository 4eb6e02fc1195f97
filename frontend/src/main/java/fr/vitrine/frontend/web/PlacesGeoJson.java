package fr.vitrine.frontend.web;

import fr.vitrine.directory.MapPoint;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.territory.Commune;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Places in the form that the map reads (src/main/frontend/map/data.ts), in one language. */
final class PlacesGeoJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int TAG_BYTES = 12;

    private final Taxonomy taxonomy;
    private final Map<CommuneCode, Commune> communes;
    private final Links links;
    private final Locale locale;

    PlacesGeoJson(Taxonomy taxonomy, Map<CommuneCode, Commune> communes, Locale locale) {
        this.taxonomy = taxonomy;
        this.communes = communes;
        this.locale = locale;
        links = new Links(locale);
    }

    /** What is looked for around a place. */
    record Circle(GeoPoint centre, int radiusKm, String label) {}

    /** Changes where anything that is written does. */
    String tag(List<MapPoint> points, @Nullable Circle circle) {
        var digest = sha256();
        points.forEach(
                point -> add(digest, point + domain(point).map(this::name).orElse("")));
        add(digest, locale.getLanguage() + circle);
        return "W/\"" + HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES) + "\"";
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(List<MapPoint> points, @Nullable Circle circle, OutputStream out) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            if (circle != null) {
                write(circle, json);
            }
            json.writeArrayPropertyStart("features");
            points.forEach(point -> write(point, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(Circle circle, JsonGenerator json) {
        json.writeObjectPropertyStart("circle");
        json.writeNumberProperty("longitude", circle.centre().longitude());
        json.writeNumberProperty("latitude", circle.centre().latitude());
        json.writeNumberProperty("radiusKm", circle.radiusKm());
        json.writeStringProperty("label", circle.label());
        json.writeEndObject();
    }

    private void write(MapPoint point, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeNumberProperty("id", point.id().value());
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(point.point().longitude());
        json.writeNumber(point.point().latitude());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        properties(point, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties(MapPoint point, JsonGenerator json) {
        json.writeStringProperty("name", point.name());
        json.writeStringProperty("href", links.structure(point.slug()));
        json.writeStringProperty("commune", communeName(point));
        domain(point).ifPresent(domain -> {
            json.writeStringProperty("domain", name(domain));
            json.writeStringProperty("hue", domain.hue());
            json.writeStringProperty("icon", domain.icon());
        });
        if (point.example()) {
            json.writeBooleanProperty("example", true);
        }
    }

    private Optional<Taxonomy.Domain> domain(MapPoint point) {
        return Optional.ofNullable(point.domain()).flatMap(taxonomy::find).map(Taxonomy.Node::domain);
    }

    private String name(Taxonomy.Domain domain) {
        return domain.label().in(locale);
    }

    private String communeName(MapPoint point) {
        return Optional.ofNullable(point.commune())
                .map(communes::get)
                .map(Commune::name)
                .orElse("");
    }
}
