package fr.vitrine.frontend.web;

import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.events.AgendaSearch;
import fr.vitrine.events.AgendaSearch.Place;
import fr.vitrine.events.Event;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.frontend.publicsite.agenda.AgendaReader;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.GeoJson.Feature;
import fr.vitrine.frontend.web.GeoJson.FeatureCollection;
import fr.vitrine.kernel.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The events that answer a question of the agenda, each once, as points of a map. */
@RestController
class AgendaMapController {

    private static final int MAX_POINTS = 5_000;
    private final AgendaReader reader;
    private final AgendaSearch search;
    private final PublishedEvents events;
    private final AgendaShelf shelf;
    private final JsonMapper json;

    AgendaMapController(
            AgendaReader reader, AgendaSearch search, PublishedEvents events, AgendaShelf shelf, JsonMapper json) {
        this.reader = reader;
        this.search = search;
        this.events = events;
        this.shelf = shelf;
        this.json = json;
    }

    /** @param parameters as those of the agenda's address */
    @GetMapping("/carte/agenda.geojson")
    ResponseEntity<byte[]> agenda(@RequestParam MultiValueMap<String, String> parameters) {
        return answer(search.places(reader.read(parameters).query(), MAX_POINTS), GeoJson.locale(parameters));
    }

    /** Where one event takes place. */
    @GetMapping("/carte/agenda/{slug}.geojson")
    ResponseEntity<byte[]> event(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        if (Slug.parse(slug).map(events::find).orElseGet(Lookup.Unknown::new) instanceof Lookup.Found(var event)) {
            var place = EventPlace.of(event.details(), shelf.around(List.of(event)));
            var commune = place.commune();
            var point = place.point() != null ? place.point() : commune == null ? null : commune.position();
            return answer(
                    Stream.ofNullable(point)
                            .map(at -> new Place(event.id(), at))
                            .toList(),
                    GeoJson.locale(parameters));
        }
        return ResponseEntity.notFound().build();
    }

    private ResponseEntity<byte[]> answer(List<Place> places, Locale locale) {
        var byId = events.byId(places.stream().map(Place::event).toList());
        var around = shelf.around(byId.values());
        var features = places.stream()
                .filter(place -> byId.containsKey(place.event()))
                .map(place -> Feature.of(
                        place.event().value(),
                        place.point(),
                        place(Objects.requireNonNull(byId.get(place.event())), around, locale)))
                .toList();
        return GeoJson.answer(FeatureCollection.of(features), json);
    }

    private static GeoJson.Place place(Event event, Around around, Locale locale) {
        var details = event.details();
        var commune = EventPlace.of(details, around).commune();
        var domain = details.topics().domains().stream()
                .flatMap(slug -> around.taxonomy().find(slug).stream())
                .map(Node::domain)
                .min(Comparator.comparing(Domain::id));
        return GeoJson.Place.of(
                details.title(),
                new Links(locale).event(event.slug()),
                commune == null ? "" : commune.name(),
                domain,
                details.example(),
                locale);
    }
}
