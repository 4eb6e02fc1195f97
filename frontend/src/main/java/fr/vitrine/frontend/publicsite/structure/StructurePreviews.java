package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.directory.review.Profile;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.ServiceId;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.territory.Commune;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page of a structure as the public would see it if its profile were another. */
@Component
public class StructurePreviews {

    private static final double EARTH_RADIUS_KM = 6371;

    private final StructurePages pages;

    StructurePreviews(StructurePages pages) {
        this.pages = pages;
    }

    /** @param pictureAddress where a picture is that may not be published yet, by its hash */
    public El of(Structure structure, Profile profile, Locale locale, UnaryOperator<String> pictureAddress) {
        var page = page(structure, profile, locale);
        var preview = el("article", "structure hue-" + page.hue())
                .with(
                        Head.of(page),
                        el("div", "structure__cols")
                                .with(
                                        el("div", "structure__aside", ContactCard.of(page)),
                                        el("div", "structure__main")
                                                .with(
                                                        ServicesSection.of(page),
                                                        AboutSection.of(page),
                                                        WhereSection.asDots(page),
                                                        FactsSection.of(page))));
        Pictures.serveFrom(preview.getElement(), pictureAddress);
        return preview;
    }

    /** In which communes of the territory a profile says that the structure is or acts. */
    public Set<CommuneCode> reached(List<ZoneOfAction> zones, @Nullable GeoPoint point, @Nullable Commune home) {
        var origin = point != null ? point : home == null ? null : home.position();
        return pages.territory().communes().stream()
                .filter(commune -> (home != null && commune.code().equals(home.code()))
                        || zones.stream().anyMatch(zone -> reaches(zone, commune, origin)))
                .map(Commune::code)
                .collect(Collectors.toSet());
    }

    private StructurePage page(Structure structure, Profile profile, Locale locale) {
        var imagined = new Structure(
                structure.id(),
                structure.version(),
                structure.slug(),
                structure.status(),
                structure.source(),
                profile.details(),
                places(profile.details().services().size()),
                profile.images(),
                structure.updatedAt());
        var now = pages.of(imagined, locale);
        var zones =
                profile.details().services().stream().map(ServiceDetails::zone).toList();
        return new StructurePage(
                imagined,
                now.taxonomy(),
                domains(now),
                now.communes(),
                reached(zones, profile.details().point(), now.commune().orElse(null)),
                now.zones(),
                List.of(),
                now.partners(),
                now.missions(),
                now.territory(),
                now.now(),
                now.address(),
                now.mapStyle(),
                Optional.empty(),
                now.texts(),
                locale);
    }

    /** Anchors of services need ids; those that are not stored have none of their own. */
    private static List<ServiceId> places(int services) {
        return LongStream.range(0, services).mapToObj(ServiceId::new).toList();
    }

    private static List<Domain> domains(StructurePage page) {
        return page.details().services().stream()
                .flatMap(service -> service.competences().stream().sorted())
                .map(page.taxonomy()::find)
                .flatMap(Optional::stream)
                .map(Node::domain)
                .distinct()
                .toList();
    }

    private static boolean reaches(ZoneOfAction zone, Commune commune, @Nullable GeoPoint origin) {
        return zone.nationwide()
                || zone.communes().contains(commune.code())
                || (commune.epci() != null && zone.epcis().contains(commune.epci()))
                || zone.departements().contains(commune.departement())
                || (zone.radiusKm() != null
                        && origin != null
                        && commune.position() != null
                        && kilometres(origin, commune.position()) <= zone.radiusKm());
    }

    /** Along the ground (haversine). */
    private static double kilometres(GeoPoint from, GeoPoint to) {
        var height = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        var width = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        var narrowing = Math.cos(Math.toRadians(from.latitude())) * Math.cos(Math.toRadians(to.latitude()));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(height * height + narrowing * width * width));
    }
}
