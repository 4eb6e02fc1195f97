package fr.vitrine.frontend.publicsite.structure;

import fr.vitrine.directory.ServiceDetails;
import fr.vitrine.directory.StructureDetails.Link;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.kernel.OpeningHoursSpecification;
import fr.vitrine.territory.Commune;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What search engines get to know of a structure, in schema.org's words. */
final class StructureData {

    private static final Set<String> NON_PROFIT =
            Set.of("association", "association-rup", "fondation", "fonds-dotation");
    private static final int MOST_AREAS = 40;

    private StructureData() {}

    static PageHead head(StructurePage page) {
        var head = PageHead.PLAIN.with(organization(page));
        var tagline = page.details().tagline();
        var described = tagline == null ? head : head.describedAs(tagline);
        return Head.pictures(page).stream()
                .findFirst()
                .map(image -> described.pictured(Pictures.address(image.sha256())))
                .orElse(described);
    }

    private static Map<String, @Nullable Object> organization(StructurePage page) {
        var details = page.details();
        var data = thing(
                NON_PROFIT.contains(Objects.requireNonNullElse(details.legalForm(), ""))
                        ? List.of("NGO", "LocalBusiness")
                        : "LocalBusiness");
        data.put("@id", page.address() + "#structure");
        data.put("url", page.address());
        data.put("name", details.name());
        data.put("description", details.tagline());
        data.put("telephone", details.phone() == null ? null : details.phone().value());
        data.put("address", address(page));
        data.put("geo", geo(page));
        data.put("openingHoursSpecification", openingHours(page));
        data.put("areaServed", areas(page));
        data.put(
                "foundingDate",
                details.foundedYear() == null ? null : details.foundedYear().toString());
        data.put("knowsAbout", services(page));
        data.put("sameAs", sameAs(page));
        data.values().removeIf(value -> value == null || value.equals(List.of()));
        return data;
    }

    private static @Nullable Object address(StructurePage page) {
        var said = page.details().address();
        if (said.line() == null && said.commune() == null) {
            return null;
        }
        var address = thing("PostalAddress");
        address.put("streetAddress", said.line());
        address.put("postalCode", said.postcode());
        address.put("addressLocality", page.commune().map(Commune::name).orElse(null));
        address.put("addressCountry", "FR");
        address.values().removeIf(Objects::isNull);
        return address;
    }

    private static @Nullable Object geo(StructurePage page) {
        var point = page.details().point();
        if (point == null) {
            return null;
        }
        var geo = thing("GeoCoordinates");
        geo.put("latitude", point.latitude());
        geo.put("longitude", point.longitude());
        return geo;
    }

    private static List<Map<String, @Nullable Object>> openingHours(StructurePage page) {
        var hours = page.details().openingHours();
        return hours == null
                ? List.of()
                : hours.regularWeekOf(page.now().toLocalDate()).specifications().stream()
                        .map(StructureData::specification)
                        .toList();
    }

    private static Map<String, @Nullable Object> specification(OpeningHoursSpecification hours) {
        var specification = thing("OpeningHoursSpecification");
        specification.put(
                "dayOfWeek", hours.days().stream().map(StructureData::english).toList());
        specification.put("opens", hours.opens().toString());
        specification.put("closes", hours.closes().toString());
        return specification;
    }

    private static String english(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static List<Map<String, @Nullable Object>> areas(StructurePage page) {
        var territory = page.territory();
        if (page.details().services().stream()
                .anyMatch(service -> service.zone().nationwide())) {
            return List.of(named("Country", "France"));
        }
        var reached = territory.communes().stream()
                .filter(commune -> page.reached().contains(commune.code()))
                .toList();
        return reached.size() == territory.communes().size() || reached.size() > MOST_AREAS
                ? List.of(named("AdministrativeArea", territory.name()))
                : reached.stream().map(commune -> named("City", commune.name())).toList();
    }

    private static List<String> services(StructurePage page) {
        return page.details().services().stream().map(ServiceDetails::title).toList();
    }

    private static List<String> sameAs(StructurePage page) {
        return Stream.concat(
                        Stream.ofNullable(page.details().website()),
                        page.details().links().stream().map(Link::url))
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static Map<String, @Nullable Object> named(String type, String name) {
        var thing = thing(type);
        thing.put("name", name);
        return thing;
    }

    private static Map<String, @Nullable Object> thing(Object type) {
        var thing = new LinkedHashMap<String, @Nullable Object>();
        thing.put("@type", type);
        return thing;
    }
}
