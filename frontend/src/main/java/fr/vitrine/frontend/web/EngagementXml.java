package fr.vitrine.frontend.web;

import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.ui.Prose;
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
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes a mission's elements in the order of API Engagement's description; what is not known is left out. */
record EngagementXml(XMLStreamWriter xml) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final String CONTROLS = "[\\p{Cntrl}&&[^\n\t\r]]";

    /** @param town null: nowhere */
    record Around(@Nullable Commune town, LocalDate today) {}

    void mission(Mission mission, EngagementWords words, Around around, String address) throws XMLStreamException {
        var details = mission.details();
        text("title", words.title(mission));
        text("clientId", mission.id().toString());
        text("description", description(mission));
        text("applicationUrl", address);
        text("postedAt", moment(mission.publishedAt()));
        times(mission, around.today());
        text("activity", words.activity(mission));
        text("domain", words.domain(mission));
        text("schedule", words.schedule(mission, around.today()));
        text("places", Integer.toString(mission.freePlaces(around.today())));
        values("softSkills", details.skills().useful());
        values("requirements", details.skills().needed());
        text("remote", remote(details.place().remote()));
        text("reducedMobilityAccessible", yesNo(details.welcome().accessible()));
        text("closeToTransport", yesNo(details.welcome().nearTransport()));
        text("openToMinors", yesNo(details.welcome().openToMinors()));
        addresses(mission, around.town());
    }

    void organization(Structure structure, String address, @Nullable String legalForm) throws XMLStreamException {
        var details = structure.details();
        var place = details.address();
        text("organizationName", details.name());
        text("organizationClientId", structure.id().toString());
        text(
                "organizationUrl",
                details.website() == null ? address : details.website().value());
        text("organizationDescription", details.tagline());
        text("organizationRNA", details.rna() == null ? null : details.rna().value());
        text(
                "organizationSiren",
                details.siret() == null ? null : details.siret().value().substring(0, 9));
        text("organizationStatusJuridique", legalForm);
        text("organizationFullAddress", place.line());
        text("organizationPostCode", place.postcode());
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

    private void addresses(Mission mission, @Nullable Commune town) throws XMLStreamException {
        if (town == null) {
            return;
        }
        start("addresses");
        start("address");
        text("street", mission.details().place().address());
        text("postalCode", town.postcodes().stream().findFirst().orElse(null));
        text("city", town.name());
        text("departmentCode", town.departement());
        text("country", "France");
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
        return Stream.of(mission.details().tasks(), mission.details().purpose())
                .filter(Objects::nonNull)
                .map(markdown -> Prose.plain(Objects.requireNonNull(markdown)))
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
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
            xml.writeCharacters(value.replaceAll(CONTROLS, " "));
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
