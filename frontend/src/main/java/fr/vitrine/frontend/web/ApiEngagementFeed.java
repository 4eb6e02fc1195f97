package fr.vitrine.frontend.web;

import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.territory.Areas;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.PublishedMissions;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The missions as API Engagement, the State's exchange of missions, reads them: {@code <source>} with one {@code <mission>}
 * each. Full ones are left out, as its rules ask,
 * and what came with a feed is not handed on as ours.
 */
@Component
class ApiEngagementFeed {

    private static final int CHUNK = 500;

    private final PublishedMissions missions;
    private final PublishedStructures structures;
    private final Communes communes;
    private final Territory territory;
    private final Areas areas;
    private final EngagementWords words;
    private final SiteAddress site;
    private final Clock clock;

    ApiEngagementFeed(
            PublishedMissions missions,
            PublishedStructures structures,
            Communes communes,
            Territory territory,
            Areas areas,
            EngagementWords words,
            SiteAddress site,
            Clock clock) {
        this.missions = missions;
        this.structures = structures;
        this.communes = communes;
        this.territory = territory;
        this.areas = areas;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    void write(OutputStream out) throws IOException {
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("source");
            var elements = new EngagementXml(xml);
            elements.text("publisher", territory.siteName());
            elements.text("publisherurl", site.of("/"));
            elements.text("lastBuildDate", OffsetDateTime.now(clock).withNano(0).toString());
            @Nullable MissionId last = null;
            List<Mission> chunk;
            do {
                chunk = missions.after(last, CHUNK);
                write(elements, chunk);
                last = chunk.isEmpty() ? null : chunk.getLast().id();
            } while (chunk.size() == CHUNK);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void write(EngagementXml xml, List<Mission> chunk) throws XMLStreamException {
        var today = LocalDate.now(clock);
        var open = chunk.stream()
                .filter(mission -> mission.state() == MissionState.PUBLISHED
                        && mission.origin() == null
                        && mission.freePlaces(today) > 0)
                .toList();
        var owners = structures.byId(open.stream().map(Mission::structure).collect(Collectors.toSet()));
        var towns = communes.byCode(Stream.concat(
                        open.stream().map(mission -> mission.details().place().commune()),
                        owners.values().stream()
                                .map(owner -> owner.details().address().commune()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet()));
        var departements = towns.values().stream().map(Commune::departement).collect(Collectors.toSet());
        var places =
                new EngagementXml.Places(towns, areas.departementNames(departements), areas.regionNames(departements));
        for (var mission : open) {
            var owner = owners.get(mission.structure());
            if (owner != null) {
                mission(xml, mission, owner, new EngagementXml.Around(places, site, today));
            }
        }
    }

    private void mission(EngagementXml xml, Mission mission, Structure owner, EngagementXml.Around around)
            throws XMLStreamException {
        xml.start("mission");
        xml.mission(mission, owner, words, around);
        xml.organization(owner, words.legalForm(owner), around);
        xml.end();
    }
}
