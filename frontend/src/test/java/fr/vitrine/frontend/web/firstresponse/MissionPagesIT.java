package fr.vitrine.frontend.web.firstresponse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.SourceKey;
import fr.vitrine.directory.Structures;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.importing.SampleData;
import fr.vitrine.frontend.access.Browser;
import fr.vitrine.frontend.access.KnownBrowser;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.MissionDetails;
import fr.vitrine.volunteers.MissionDetails.Place;
import fr.vitrine.volunteers.MissionDetails.Skills;
import fr.vitrine.volunteers.MissionDetails.Welcome;
import fr.vitrine.volunteers.MissionState;
import fr.vitrine.volunteers.Missions;
import fr.vitrine.volunteers.Remote;
import fr.vitrine.volunteers.Timing;
import fr.vitrine.volunteers.applying.ApplicationDrafts;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.ObjectMapper;

class MissionPagesIT extends HttpIT {

    private static final String APPLICANT = "deux-fois@benevoles.example";
    private static final Pattern LINK = Pattern.compile("/connexion/([A-Za-z0-9_-]{43})");

    @Autowired
    private Missions missions;

    @Autowired
    private Structures structures;

    @Autowired
    private Taxonomies taxonomies;

    @Autowired
    private Mails mails;

    @Test
    void an_address_answers_as_the_mission_stands() {
        var draft = missions.create(Actor.OPERATOR, structure().id(), details("Un brouillon discret"));
        assertThat(get("/benevolat/" + draft.slug()).statusCode()).isEqualTo(404);
        missions.move(Actor.OPERATOR, draft.id(), MissionState.PUBLISHED);
        assertThat(page("/benevolat/" + draft.slug()).select("h1").text()).startsWith("Un brouillon discret");
        assertThat(page("/structures/" + structure().slug()).text()).contains("Un brouillon discret");
        missions.move(Actor.OPERATOR, draft.id(), MissionState.CLOSED);
        assertThat(get("/benevolat/" + draft.slug()).statusCode()).isEqualTo(410);
        assertThat(page("/benevolat?q=discret").text()).doesNotContain("Un brouillon discret");
        assertThat(page("/structures/" + structure().slug()).text()).doesNotContain("Un brouillon discret");
    }

    @Test
    void filters_are_links_and_what_was_asked_is_said_back() {
        var page = page("/benevolat?lieu=Saint-Pol-sur-Ternoise&rayon=5&enfants=oui&rythme=reguliere&lang=en");
        assertThat(page.select(".active-filters .chip")).hasSize(3);
        assertThat(page.select("form[role=search] input[type=hidden]").eachAttr("name"))
                .contains("enfants", "rythme", "lang");
        assertThat(page.select("option[selected]").eachText()).containsExactly("5 km");
        assertThat(page("/benevolat").select("aside a.chip").eachAttr("href")).allMatch(href -> href.contains("="));
    }

    @Test
    void skills_are_links_and_the_map_the_list_the_calendar_and_the_feed_have_the_same() {
        var mission = published("Porter des outils");
        var page = page("/benevolat?competence=JONGLAGE&vue=carte");
        assertThat(page.select(".active-filters .chip").text()).contains("« JONGLAGE »");
        assertThat(page.select("vitrine-map").attr("src")).isEqualTo("/carte/benevolat.geojson?competence=JONGLAGE");
        assertThat(page.select(".results").text()).contains("Porter des outils");
        assertThat(page.select("a.chip[aria-current=true]").text()).startsWith("Jonglage");
        assertThat(page.select(".subscribe a[href^=/benevolat.ics]").attr("href"))
                .doesNotContain("vue=");
        for (var address : List.of("/carte/benevolat.geojson", "/benevolat.atom")) {
            assertThat(text(address + "?competence=jonglage")).contains("/benevolat/" + mission.slug());
            assertThat(text(address + "?competence=nulle")).doesNotContain("/benevolat/" + mission.slug());
        }
        assertThat(text("/benevolat.ics"))
                .contains("BEGIN:VEVENT", "UID:creneau-")
                .doesNotContain("Porter des outils");
    }

    @Test
    void a_mission_is_described_as_a_volunteers_job() {
        var mission = published("Mission décrite pour tous");
        var data = new ObjectMapper()
                .readTree(page("/benevolat/" + mission.slug())
                        .select("script[type=application/ld+json]")
                        .getFirst()
                        .data());
        assertThat(data.path("@type").asString()).isEqualTo("JobPosting");
        assertThat(data.path("employmentType").asString()).isEqualTo("VOLUNTEER");
        assertThat(data.path("hiringOrganization").path("name").asString())
                .isEqualTo(structure().details().name());
        assertThat(text("/sitemap-pages.xml")).contains("/benevolat<", "/benevolat/" + mission.slug() + "<");
        assertThat(text("/benevolat.atom?q=decrite")).contains("Mission décrite pour tous");
    }

    @Test
    void the_networks_read_every_open_mission_by_their_rules() throws Exception {
        var mission = published("Pour le réseau & <tous>");
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(get("/benevolat.xml").body()));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("source");
        var titles = document.getElementsByTagName("title");
        var found = false;
        for (var n = 0; n < titles.getLength(); n++) {
            assertThat(titles.item(n).getTextContent()).contains(" ");
            found |= titles.item(n).getTextContent().equals(mission.details().title());
        }
        assertThat(found).isTrue();
        for (var required : List.of("clientId", "description", "applicationUrl", "domain", "organizationName")) {
            assertThat(document.getElementsByTagName(required).getLength())
                    .as(required)
                    .isEqualTo(titles.getLength());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"})
    void texts_never_become_markup(String payload) {
        var mission = published("Piège là " + payload);
        for (var address : List.of("/benevolat/" + mission.slug(), "/benevolat?q=piege", "/benevolat.atom")) {
            var page = page(address);
            assertThat(page.select("img[src=x], [onerror]")).as(address).isEmpty();
            assertThat(page.select("script:containsData(alert)"))
                    .as(address)
                    .allMatch(script -> script.attr("type").equals("application/ld+json"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/benevolat?quand=%3Cscript%3E&rythme=x&domaine=rien&lieu=nulle-part&rayon=-3",
                "/benevolat?page=-1",
                "/benevolat?jour=2026-02-31&competence=%27%7D%2C%7B&competence=%00&vue=autre",
                "/carte/benevolat.geojson?competence=%27%22%7B&jour=0000-00-00",
                "/benevolat.ics?lieu=%0D%0A",
                "/benevolat?page=999999999",
                "/benevolat?q=%27%3B%20drop%20schema%20volunteers&lieu=%00",
                "/benevolat/%00",
                "/benevolat.atom?lieu=%0A"
            })
    void hostile_addresses_are_answered_calmly(String address) {
        assertThat(get(address).statusCode()).isLessThan(500);
    }

    @Test
    void a_second_application_from_a_browser_leaves_the_link_of_the_first_alive() {
        var browser = new Browser(this::address);
        offer(browser, published("Coller les affiches"));
        var first = browser.cookie(KnownBrowser.COOKIE);
        var link = newestLink();
        offer(browser, published("Ranger les chaises"));

        assertThat(browser.cookie(KnownBrowser.COOKIE)).isPresent().isEqualTo(first);
        assertThat(newestLink()).isNotEqualTo(link);
        assertThat(Browser.target(browser.post("/connexion/entrer", "jeton", link)))
                .startsWith(ApplicationDrafts.PATH);
    }

    private static void offer(Browser browser, Mission mission) {
        var path = "/benevolat/" + mission.slug() + "/proposer";
        var answer = browser.post(
                path, "nom", "Camille", "adresse", APPLICANT, "message", "Je viendrais volontiers.", "age", "on");
        assertThat(Browser.target(answer)).isEqualTo(path + "/courriel");
    }

    private String newestLink() {
        var newest = mails.list(Actor.OPERATOR, new MailFilter(null, APPLICANT, null), 0, 1)
                .getFirst();
        return LINK.matcher(mails.get(Actor.OPERATOR, newest.id())
                        .text()
                        .orElseThrow()
                        .plain())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private Mission published(String title) {
        var mission = missions.create(Actor.OPERATOR, structure().id(), details(title));
        missions.move(Actor.OPERATOR, mission.id(), MissionState.PUBLISHED);
        return mission;
    }

    private Structure structure() {
        return structures
                .findBySource(Actor.OPERATOR, new SourceKey(SampleData.SOURCE, "cine-plaine"))
                .orElseThrow();
    }

    private MissionDetails details(String title) {
        return new MissionDetails(
                title,
                "On **projette** des films.",
                title,
                taxonomies.current().find("culture").orElseThrow().id(),
                new Skills(List.of(), List.of("Jonglage")),
                new Place(Remote.NO, null, new CommuneCode("62361"), null),
                new Timing.Regular(BigDecimal.TWO, 60, Set.of(), null, null, 3),
                new Welcome(Welcome.ADULT, false, null, null, null),
                false);
    }
}
