package fr.vitrine.frontend.web;

import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Slot;
import fr.vitrine.volunteers.Timing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a mission's elements in the order of API Engagement's description; what is not known is left out. */
record EngagementXml(XMLStreamWriter xml) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String NO_XML = "[\\p{Cntrl}&&[^\n\t\r]]|[\\uFFFE\\uFFFF]";
    private static final String COUNTRY = "FR"; // it refuses what is no ISO code

    /** @param departements and regions: names, by the code of a département */
    record Places(Map<CommuneCode, Commune> towns, Map<String, String> departements, Map<String, String> regions) {

        @Nullable
        Commune town(@Nullable CommuneCode code) {
            return code == null ? null : towns.get(code);
        }
    }

    record Around(Places places, SiteAddress site, LocalDate today) {

        /** A picture of the structure, or its logo; null: it has none. */
        @Nullable
        String picture(Structure structure, boolean logo) {
            return structure.images().stream()
                    .filter(image -> image.logo() == logo)
                    .findFirst()
                    .map(image -> site.of(Pictures.address(image.sha256())))
                    .orElse(null);
        }
    }

    void mission(Mission mission, Structure owner, EngagementWords words, Around around) throws XMLStreamException {
        var details = mission.details();
        text("title", words.title(mission));
        text("clientId", mission.id().toString());
        text("description", description(mission));
        text("image", around.picture(owner, false));
        text("applicationUrl", around.site().of("/benevolat/" + mission.slug()));
        text("postedAt", moment(mission.publishedAt()));
        times(mission, around.today());
        text("activity", words.activity(mission));
        text("domain", words.domain(mission));
        text("schedule", words.schedule(mission, around.today()));
        text("places", Integer.toString(mission.freePlaces(around.today())));
        values("tags", words.tags(mission));
        values("softSkills", details.skills().useful());
        values("requirements", words.requirements(mission));
        text("remote", remote(details.place().remote()));
        text("reducedMobilityAccessible", yesNo(details.welcome().accessible()));
        text("closeToTransport", yesNo(details.welcome().nearTransport()));
        text("openToMinors", yesNo(details.welcome().openToMinors()));
        addresses(mission, around.places());
    }

    void organization(Structure structure, @Nullable String legalForm, Around around) throws XMLStreamException {
        var details = structure.details();
        var place = details.address();
        text("organizationName", details.name());
        text("organizationClientId", structure.id().toString());
        text(
                "organizationUrl",
                details.website() == null
                        ? around.site().of("/structures/" + structure.slug())
                        : details.website().value());
        text("organizationLogo", around.picture(structure, true));
        text(
                "organizationDescription",
                details.description() == null ? details.tagline() : Prose.plain(details.description()));
        text("organizationRNA", details.rna() == null ? null : details.rna().value());
        text(
                "organizationSiren",
                details.siret() == null ? null : details.siret().value().substring(0, 9));
        text("organizationType", legalForm);
        text("organizationStatusJuridique", legalForm);
        var town = around.places().town(place.commune());
        var city = town == null ? null : town.name();
        text(
                "organizationFullAddress",
                Stream.of(place.line(), place.extra(), postal(place.postcode(), city))
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .collect(Collectors.joining(", ")));
        text("organizationPostCode", place.postcode());
        text("organizationCity", city);
        if (town != null) {
            text("organizationDepartmentCode", town.departement());
            text("organizationDepartmentName", around.places().departements().get(town.departement()));
        }
    }

    private void times(Mission mission, LocalDate today) throws XMLStreamException {
        switch (mission.details().timing()) {
            case Timing.Once _ -> {
                var times = mission.slotsFrom(today).stream()
                        .map(Slot::time)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
                text(
                        "startAt",
                        moment(times.getFirst()
                                .day()
                                .atTime(times.getFirst().from())
                                .atZone(ZONE)
                                .toOffsetDateTime()));
                text(
                        "endAt",
                        moment(times.getLast()
                                .day()
                                .atTime(times.getLast().until())
                                .atZone(ZONE)
                                .toOffsetDateTime()));
            }
            case Timing.Regular regular -> {
                text("startAt", day(regular.from()));
                text("endAt", day(regular.until()));
            }
        }
    }

    private void addresses(Mission mission, Places places) throws XMLStreamException {
        var town = places.town(mission.details().place().commune());
        if (town == null) {
            return;
        }
        start("addresses");
        start("address");
        text("street", mission.details().place().address());
        text("postalCode", town.postcodes().stream().findFirst().orElse(null));
        text("city", town.name());
        text("departmentCode", town.departement());
        text("departmentName", places.departements().get(town.departement()));
        text("region", places.regions().get(town.departement()));
        text("country", COUNTRY);
        var point = mission.point();
        if (point != null) {
            start("location");
            text("lat", Double.toString(point.latitude()));
            text("lon", Double.toString(point.longitude()));
            end();
        }
        end();
        end();
    }

    private static String description(Mission mission) {
        var details = mission.details();
        return Stream.of(details.tasks(), details.purpose(), details.welcome().note())
                .filter(Objects::nonNull)
                .map(markdown -> Prose.plain(Objects.requireNonNull(markdown)))
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
    }

    private static @Nullable String postal(@Nullable String postcode, @Nullable String city) {
        return postcode == null || city == null ? city : postcode + " " + city;
    }

    private static String remote(Remote remote) {
        return switch (remote) {
            case NO -> "no";
            case POSSIBLE -> "possible";
            case ONLY -> "full";
        };
    }

    private static @Nullable String yesNo(@Nullable Boolean fact) {
        return fact == null ? null : fact ? "yes" : "no";
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : moment(day.atStartOfDay(ZONE).toOffsetDateTime());
    }

    private static @Nullable String moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.withNano(0));
    }

    void text(String name, @Nullable String value) throws XMLStreamException {
        if (value != null && !value.isEmpty()) {
            start(name);
            xml.writeCharacters(value.replaceAll(NO_XML, " "));
            end();
        }
    }

    private void values(String name, List<String> values) throws XMLStreamException {
        if (values.isEmpty()) {
            return;
        }
        start(name);
        for (var value : values) {
            text("value", value);
        }
        end();
    }

    void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }
}
