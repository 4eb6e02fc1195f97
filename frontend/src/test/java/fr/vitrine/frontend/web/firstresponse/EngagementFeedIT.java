package fr.vitrine.frontend.web.firstresponse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Moment;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Element;

/** What API Engagement reads, by its own rules: it refuses a mission that breaks one of them. */
class EngagementFeedIT extends HttpIT {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    private static final Set<String> DOMAINS = Set.of(
            "animaux",
            "autre",
            "batiment-industrie-logistique",
            "benevolat-competences",
            "communication",
            "culture-loisirs",
            "education",
            "emploi",
            "environnement",
            "gestion-finance-droit",
            "humanitaire",
            "memoire-et-citoyennete",
            "numerique",
            "prevention-protection",
            "recherche",
            "sante",
            "service-public-defense-securite",
            "solidarite-insertion",
            "sport",
            "vivre-ensemble");

    @Autowired
    private Missions missions;

    @Autowired
    private Structures structures;

    @Autowired
    private Taxonomies taxonomies;

    @Test
    void every_mission_has_what_is_required_and_only_words_that_are_known() throws Exception {
        for (var mission : read()) {
            for (var required : List.of(
                    "title",
                    "clientId",
                    "description",
                    "applicationUrl",
                    "postedAt",
                    "activity",
                    "domain",
                    "schedule",
                    "places",
                    "tags",
                    "remote",
                    "openToMinors",
                    "organizationName",
                    "organizationClientId",
                    "organizationUrl")) {
                assertThat(said(mission, required)).as(required).isNotBlank();
            }
            assertThat(said(mission, "title")).contains(" ");
            assertThat(said(mission, "description")).hasSizeLessThanOrEqualTo(20_000);
            assertThat(said(mission, "domain")).isIn(DOMAINS);
            assertThat(said(mission, "remote")).isIn("no", "possible", "full");
            assertThat(Integer.parseInt(said(mission, "places"))).isPositive();
            assertThat(said(mission, "applicationUrl")).startsWith("http");
            for (var fact : List.of("openToMinors", "reducedMobilityAccessible", "closeToTransport")) {
                assertThat(said(mission, fact)).isIn("yes", "no", "");
            }
            for (var moment : List.of("postedAt", "startAt", "endAt")) {
                assertThat(said(mission, moment))
                        .satisfiesAnyOf(
                                text -> assertThat(text).isEmpty(),
                                text -> assertThat(OffsetDateTime.parse(text)).isNotNull());
            }
            if (!said(mission, "remote").equals("full")) {
                assertThat(said(mission, "country")).isEqualTo("FR");
                assertThat(said(mission, "city")).isNotBlank();
                assertThat(said(mission, "departmentName")).isEqualTo("Pas-de-Calais");
                assertThat(said(mission, "region")).isEqualTo("Hauts-de-France");
            }
        }
    }

    @Test
    void all_that_is_known_is_told_escaped_and_as_it_is_read() throws Exception {
        var structure = structures
                .findBySource(Actor.OPERATOR, new SourceKey(SampleData.SOURCE, "cine-plaine"))
                .orElseThrow();
        var details = new MissionDetails(
                "Dire <tout> & plus",
                "On **projette** ]]> des films.",
                "Pour le quartier.",
                taxonomies.current().find("culture").orElseThrow().id(),
                new Skills(List.of("Lire <b>"), List.of("Jonglage")),
                new Place(Remote.POSSIBLE, "2 rue du Four", new CommuneCode("62361"), null),
                new Timing.Regular(BigDecimal.TWO, 60, Set.of(Moment.WEEKEND), START, null, 3),
                new Welcome(16, true, true, false, "Escalier au fond."),
                false);
        var created = missions.create(Actor.OPERATOR, structure.id(), details);
        missions.move(Actor.OPERATOR, created.id(), MissionState.PUBLISHED);
        var mission = read().stream()
                .filter(each -> said(each, "clientId").equals(created.id().toString()))
                .findFirst()
                .orElseThrow();
        missions.move(Actor.OPERATOR, created.id(), MissionState.CLOSED);

        assertThat(said(mission, "title")).isEqualTo("Dire <tout> & plus");
        assertThat(said(mission, "description"))
                .contains("projette ]]> des films.", "Pour le quartier.", "Escalier au fond.");
        assertThat(said(mission, "requirements")).contains("Lire <b>", "16");
        assertThat(said(mission, "softSkills")).contains("Jonglage");
        assertThat(said(mission, "tags")).contains("En famille");
        assertThat(said(mission, "street")).isEqualTo("2 rue du Four");
        assertThat(said(mission, "departmentCode")).isEqualTo("62");
        assertThat(said(mission, "lat")).startsWith("50.");
        assertThat(said(mission, "openToMinors")).isEqualTo("yes");
        assertThat(said(mission, "reducedMobilityAccessible")).isEqualTo("yes");
        assertThat(said(mission, "closeToTransport")).isEqualTo("no");
        assertThat(said(mission, "startAt")).startsWith(START.toString());
        assertThat(said(mission, "organizationName"))
                .isEqualTo(structure.details().name());
        assertThat(said(mission, "organizationCity")).isNotBlank();
        assertThat(said(mission, "organizationFullAddress")).contains(said(mission, "organizationCity"));
        assertThat(said(mission, "organizationDescription")).isNotBlank();
        assertThat(get("/benevolat.xml").headers().firstValue("Content-Length"))
                .as("written as it is read")
                .isEmpty();
    }

    private List<Element> read() throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get("/benevolat.xml").body()));
        var found = document.getElementsByTagName("mission");
        assertThat(found.getLength()).isPositive();
        return IntStream.range(0, found.getLength())
                .mapToObj(n -> (Element) found.item(n))
                .toList();
    }

    /** Empty where it is not said. */
    private static String said(Element mission, String name) {
        var found = mission.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
