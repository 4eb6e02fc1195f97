package fr.vitrine.frontend.web;

import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.ReachedCommunes;
import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.ui.DistanceText;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.web.GeoJson.Circle;
import fr.vitrine.frontend.web.GeoJson.Feature;
import fr.vitrine.frontend.web.GeoJson.FeatureCollection;
import fr.vitrine.frontend.web.GeoJson.Place;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Territory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The files that belong to the page of a structure: its entry for an address book, and what its map draws. */
@RestController
class StructureFiles {

    private static final MediaType VCARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);

    private final PublishedStructures structures;
    private final StructureFacts facts;
    private final ReachedCommunes reachedCommunes;
    private final Territory territory;
    private final Texts texts;
    private final SiteAddress address;

    StructureFiles(
            PublishedStructures structures,
            StructureFacts facts,
            ReachedCommunes reachedCommunes,
            Territory territory,
            Texts texts,
            SiteAddress address) {
        this.structures = structures;
        this.facts = facts;
        this.reachedCommunes = reachedCommunes;
        this.territory = territory;
        this.texts = texts;
        this.address = address;
    }

    @GetMapping("/structures/{slug}.vcf")
    ResponseEntity<String> card(@PathVariable String slug) {
        return answer(
                slug,
                "/structures/%s.vcf",
                structure -> ResponseEntity.ok()
                        .contentType(VCARD)
                        .cacheControl(CacheControl.noCache())
                        .eTag("\"" + structure.version() + "\"")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(structure.slug() + ".vcf")
                                        .build()
                                        .toString())
                        .body(vcard(structure)));
    }

    private String vcard(Structure structure) {
        var details = structure.details();
        var name = details.example()
                ? "%s (%s)".formatted(details.name(), texts.getTranslation("site.example", Locale.FRENCH))
                : details.name();
        var categories = facts.domains(structure).stream()
                .map(domain -> domain.label().fr())
                .toList();
        return VCard.of(
                details, name, facts.communeName(structure), categories, address.of("/structures/" + structure.slug()));
    }

    @GetMapping(value = "/carte/structures/{slug}.geojson", produces = GeoJson.MEDIA_TYPE)
    ResponseEntity<FeatureCollection<Place>> map(
            @PathVariable String slug, @RequestParam(name = Links.LANGUAGE, defaultValue = "fr") String language) {
        var locale = language.equals("en") ? Locale.ENGLISH : Locale.FRENCH;
        return answer(
                slug,
                "/carte/structures/%s.geojson",
                structure -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .eTag("\"" + structure.version() + "-" + locale.getLanguage() + "\"")
                        .body(places(structure, locale)));
    }

    private FeatureCollection<Place> places(Structure structure, Locale locale) {
        var details = structure.details();
        var place = Place.of(
                details.name(),
                new Links(locale).structure(structure.slug()),
                facts.communeName(structure),
                facts.domains(structure).stream().findFirst(),
                details.example(),
                locale);
        var features = details.point() == null
                ? List.<Feature<Place>>of()
                : List.of(Feature.of(structure.id().value(), details.point(), place));
        var zone = reachedCommunes.of(structure.id(), territory.communes()).stream()
                .sorted()
                .map(CommuneCode::value)
                .toList();
        return FeatureCollection.of(features).acting(circle(structure, locale), zone);
    }

    /** The widest of its services' circles; none where a service acts in a whole area, which the map is to show then. */
    private @Nullable Circle circle(Structure structure, Locale locale) {
        var point = structure.details().point();
        var zones = structure.details().services().stream()
                .map(ServiceDetails::zone)
                .toList();
        var radius = zones.stream()
                .map(ZoneOfAction::radiusKm)
                .filter(Objects::nonNull)
                .max(Integer::compare);
        return point == null || radius.isEmpty() || zones.stream().anyMatch(StructureFiles::isArea)
                ? null
                : new Circle(
                        point.longitude(),
                        point.latitude(),
                        radius.get(),
                        new DistanceText(texts, locale).of(radius.get()));
    }

    private static boolean isArea(ZoneOfAction zone) {
        return zone.nationwide()
                || !zone.epcis().isEmpty()
                || !zone.departements().isEmpty();
    }

    private <T> ResponseEntity<T> answer(
            String slug, String pattern, Function<Structure, ResponseEntity<T>> whenFound) {
        return switch (Slug.parse(slug).map(structures::find).orElseGet(Lookup.Unknown::new)) {
            case Lookup.Found(var structure) -> whenFound.apply(structure);
            case Lookup.Moved(var to) ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(pattern.formatted(to)))
                        .build();
            case Lookup.Gone _ -> ResponseEntity.status(HttpStatus.GONE).build();
            case Lookup.Unknown _ -> ResponseEntity.notFound().build();
        };
    }
}
