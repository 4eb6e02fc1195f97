package fr.vitrine.frontend.web;

import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.frontend.publicsite.missions.MissionCards;
import fr.vitrine.frontend.publicsite.missions.MissionParameters;
import fr.vitrine.frontend.publicsite.missions.MissionReader;
import fr.vitrine.frontend.publicsite.missions.MissionShelf;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.GeoJson.Feature;
import fr.vitrine.frontend.web.GeoJson.FeatureCollection;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionSearch;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The missions that answer a question to {@code /benevolat} and have a place, as points of a map. */
@RestController
class MissionMapController {

    private static final int MAX_POINTS = 5_000;

    private final MissionReader reader;
    private final MissionSearch search;
    private final MissionShelf shelf;
    private final JsonMapper json;

    MissionMapController(MissionReader reader, MissionSearch search, MissionShelf shelf, JsonMapper json) {
        this.reader = reader;
        this.search = search;
        this.shelf = shelf;
        this.json = json;
    }

    /** @param parameters as those of the list's address */
    @GetMapping(MissionParameters.MAP)
    ResponseEntity<byte[]> missions(@RequestParam MultiValueMap<String, String> parameters) {
        var found = search.placed(reader.read(parameters).query(), MAX_POINTS);
        var cards = shelf.cards(found, GeoJson.locale(parameters));
        return GeoJson.answer(
                FeatureCollection.of(found.stream()
                        .flatMap(mission -> feature(mission, cards))
                        .toList()),
                json);
    }

    private static Stream<Feature<GeoJson.Place>> feature(Mission mission, MissionCards cards) {
        var locale = cards.words().locale();
        var details = mission.details();
        return Stream.ofNullable(mission.point())
                .map(point -> Feature.of(
                        mission.id().value(),
                        point,
                        GeoJson.Place.of(
                                details.title(),
                                new Links(locale).mission(mission.slug()),
                                cards.place(mission),
                                cards.taxonomy().find(details.domain()).map(Node::domain),
                                details.example(),
                                locale)));
    }
}
