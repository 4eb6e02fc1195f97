package fr.vitrine.frontend.web;

import fr.vitrine.frontend.web.GeoJson.Feature;
import fr.vitrine.frontend.web.GeoJson.FeatureCollection;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The territory's communes, which every map draws. They do not change while the application runs. */
@RestController
class TerritoryFiles {

    private static final int LARGEST_LABELLED = 8;
    private static final Duration FRESH = Duration.ofHours(1);

    private final byte[] communes;
    private final String tag;

    TerritoryFiles(Territory territory, JsonMapper json) {
        communes = json.writeValueAsBytes(features(territory));
        tag = "\"" + DigestUtils.md5DigestAsHex(communes) + "\"";
    }

    /** @param label its name is always shown */
    record CommuneDot(String code, String name, int population, boolean label) {}

    @GetMapping("/carte/communes.geojson")
    ResponseEntity<byte[]> communes() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(GeoJson.MEDIA_TYPE))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(tag)
                .body(communes);
    }

    private static FeatureCollection<CommuneDot> features(Territory territory) {
        var labelled = labelled(territory);
        return FeatureCollection.of(territory.communes().stream()
                .<Feature<CommuneDot>>mapMulti((commune, features) -> {
                    var position = commune.position();
                    if (position != null) {
                        features.accept(Feature.of(null, position, dot(commune, labelled)));
                    }
                })
                .toList());
    }

    private static CommuneDot dot(Commune commune, Set<CommuneCode> labelled) {
        return new CommuneDot(
                commune.code().value(), commune.name(), commune.population(), labelled.contains(commune.code()));
    }

    private static Set<CommuneCode> labelled(Territory territory) {
        var labelled = new HashSet<>(territory.namedPlaces());
        territory.communes().stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed())
                .limit(LARGEST_LABELLED)
                .forEach(commune -> labelled.add(commune.code()));
        return labelled;
    }
}
