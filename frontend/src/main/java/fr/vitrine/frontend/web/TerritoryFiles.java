package fr.vitrine.frontend.web;

import fr.vitrine.frontend.web.GeoJson.Feature;
import fr.vitrine.frontend.web.GeoJson.FeatureCollection;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The territory's communes, which every map draws. */
@RestController
class TerritoryFiles {

    private static final int LARGEST_LABELLED = 8;
    private static final Duration FRESH = Duration.ofHours(1);

    private final Territory territory;
    private final JsonMapper json;

    private volatile Drawn latest;

    /** The file of these communes. */
    private record Drawn(List<Commune> communes, byte[] bytes, String tag) {}

    TerritoryFiles(Territory territory, JsonMapper json) {
        this.territory = territory;
        this.json = json;
        latest = drawn();
    }

    private Drawn drawn() {
        var bytes = json.writeValueAsBytes(features(territory));
        return new Drawn(territory.communes(), bytes, "\"" + DigestUtils.md5DigestAsHex(bytes) + "\"");
    }

    /** @param label its name is always shown */
    record CommuneDot(String code, String name, int population, boolean label) {}

    @GetMapping("/carte/communes.geojson")
    ResponseEntity<byte[]> communes() {
        var file = latest;
        if (!file.communes().equals(territory.communes())) {
            file = drawn();
            latest = file;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(GeoJson.MEDIA_TYPE))
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag(file.tag())
                .body(file.bytes());
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
