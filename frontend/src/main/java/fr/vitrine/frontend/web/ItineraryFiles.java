package fr.vitrine.frontend.web;

import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.frontend.publicsite.agenda.EventPage;
import fr.vitrine.frontend.publicsite.agenda.EventPages;
import fr.vitrine.frontend.publicsite.agenda.StopWords;
import fr.vitrine.frontend.web.Gpx.Waypoint;
import fr.vitrine.frontend.web.pdf.RoadBookPdf;
import fr.vitrine.kernel.Slug;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** An itinerary as files that one carries along. */
@RestController
class ItineraryFiles {

    private static final MediaType GPX = new MediaType("application", "gpx+xml", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final PublishedEvents events;
    private final EventPages pages;
    private final RoadBookPdf pdf;
    private final JsonMapper json;

    ItineraryFiles(PublishedEvents events, EventPages pages, RoadBookPdf pdf, JsonMapper json) {
        this.events = events;
        this.pages = pages;
        this.pdf = pdf;
        this.json = json;
    }

    @GetMapping("/agenda/{slug}.gpx")
    ResponseEntity<String> way(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        var page = page(slug, parameters);
        var stops = page.map(ItineraryFiles::waypoints).orElse(List.of());
        if (page.isEmpty() || stops.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var event = page.get();
        return ResponseEntity.ok()
                .contentType(GPX)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + event.event().slug() + ".gpx\"")
                .body(Gpx.of(event.words().title(event.details()), event.address(), stops));
    }

    @GetMapping("/agenda/{slug}/carnet-de-route.pdf")
    ResponseEntity<byte[]> roadBook(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        return page(slug, parameters)
                .filter(page -> !page.stops().isEmpty())
                .map(page -> PdfAnswer.of(page.event().slug() + "-carnet-de-route", pdf.of(page)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** For the map: those at one place share a marker. */
    @GetMapping("/carte/agenda/{slug}/etapes.geojson")
    ResponseEntity<byte[]> places(@PathVariable String slug, @RequestParam MultiValueMap<String, String> parameters) {
        return page(slug, parameters)
                .filter(page -> !page.stops().isEmpty())
                .map(page -> GeoJson.answer(ItineraryPlaces.of(page), json))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<EventPage> page(String slug, MultiValueMap<String, String> parameters) {
        return Slug.parse(slug).map(events::find).orElseGet(Lookup.Unknown::new) instanceof Lookup.Found(var event)
                ? Optional.of(pages.of(event, null, GeoJson.locale(parameters)))
                : Optional.empty();
    }

    private static List<Waypoint> waypoints(EventPage page) {
        return StopWords.of(page)
                .flatMap(stop -> stop.place().position().stream()
                        .map(at -> new Waypoint(
                                stop.number() + ". " + stop.details().title(),
                                Stream.of(stop.when(), stop.place().inFull(), stop.host())
                                        .flatMap(Optional::stream)
                                        .collect(Collectors.joining(" – ")),
                                at,
                                stop.session()
                                        .map(time -> time.starts()
                                                .atZone(page.details()
                                                        .schedule()
                                                        .zone())
                                                .toInstant())
                                        .orElse(null))))
                .toList();
    }
}
