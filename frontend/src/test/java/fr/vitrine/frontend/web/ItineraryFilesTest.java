package fr.vitrine.frontend.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup.Found;
import fr.vitrine.frontend.ViewTest;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Slug;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

class ItineraryFilesTest extends ViewTest {

    private static final String EXAMPLE = "itineraire-des-solutions-de-mobilite";
    private static final List<String> STOPS = List.of(
            "Café d’accueil et location solidaire",
            "Atelier vélo",
            "Passer le permis autrement",
            "Repas de saison",
            "Débat : se déplacer sans sa voiture, est-ce possible ici ?");

    @Autowired
    private WebApplicationContext site;

    private MockMvcTester http;

    @Autowired
    private PublishedEvents published;

    @Autowired
    private Events events;

    @BeforeEach
    void openHttp() {
        http = MockMvcTester.from(site);
    }

    @Test
    void the_page_of_an_itinerary_shows_its_stops_in_their_order_and_numbers_them_on_the_map() {
        var page = open("agenda/" + EXAMPLE);

        assertThat(page.select(".timeline__title").eachText())
                .containsExactly(
                        "Étape 1 : " + STOPS.get(0),
                        "Étape 2 : " + STOPS.get(1),
                        "Étape 3 : " + STOPS.get(2),
                        "Étape 4 : " + STOPS.get(3),
                        "Étape 5 : " + STOPS.get(4));
        assertThat(page.select(".timeline__time").eachText()).startsWith("9 h – 9 h 45", "10 h – 11 h");
        assertThat(page.select(".timeline__travel").eachText())
                .containsExactly(
                        "15 min en covoiturage", "10 min à pied", "20 min en covoiturage", "30 min en covoiturage");
        assertThat(page.select(".route-map__number").eachText()).contains("1", "4", "5");
        assertThat(page.select(".event__programmes a").eachText()).containsExactly("Saison des solutions d’ici");
    }

    @Test
    void what_the_press_tells_of_the_itinerary_of_the_second_of_december_is_one_stop_and_no_hour() {
        var page = open("agenda/itineraire-de-la-mobilite");

        assertThat(page.select(".timeline__title").eachText())
                .containsExactly("Étape 1 : Le garage solidaire d’Auchy-lès-Hesdin");
        assertThat(page.select(".timeline__time")).isEmpty();
        assertThat(page.select(".timeline .place a").attr("href")).startsWith("/structures/garage-solidaire");
    }

    @Test
    void the_road_book_has_the_stops_and_nothing_stands_where_there_is_no_itinerary() {
        assertThat(open("agenda/" + EXAMPLE + "/carnet-de-route?lang=en")
                        .select(".timeline__stop")
                        .size())
                .isEqualTo(5);
        assertThat(open("agenda/bal-folk-d-hiver/carnet-de-route").select(".timeline"))
                .isEmpty();
        assertThat(http.get().uri("/agenda/bal-folk-d-hiver.gpx")).hasStatus(404);
        assertThat(http.get().uri("/agenda/bal-folk-d-hiver/carnet-de-route.pdf"))
                .hasStatus(404);
    }

    @Test
    void the_way_for_a_gps_has_each_stop_as_a_waypoint_and_in_its_route() throws Exception {
        var answer = http.get().uri("/agenda/" + EXAMPLE + ".gpx").exchange().getResponse();

        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        var gpx = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(answer.getContentType()).startsWith("application/gpx+xml");
        assertThat(gpx.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.topografix.com/GPX/1/1");
        assertThat(gpx.getElementsByTagName("wpt").getLength()).isEqualTo(5);
        assertThat(gpx.getElementsByTagName("rtept").getLength()).isEqualTo(5);
        assertThat(gpx.getElementsByTagName("wpt").item(1).getTextContent()).contains("2. Atelier vélo");
    }

    @Test
    void each_stop_is_an_entry_of_the_calendar_that_names_the_whole_and_keeps_its_identity() {
        var before = entries();
        var event = ((Found) published.find(new Slug(EXAMPLE))).event();
        assertThat(before).hasSize(6);
        var whole = before.getFirst().getUid().getValue();
        assertThat(before.subList(1, 6)).allSatisfy(stop -> {
            assertThat(stop.getRelatedTo().getFirst().getValue()).isEqualTo(whole);
            assertThat(stop.getUid().getValue()).contains("-etape-");
        });
        assertThat(before.subList(1, 6))
                .extracting(stop -> stop.getSummary().getValue())
                .containsExactlyElementsOf(STOPS);

        events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);
        events.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);

        assertThat(entries())
                .extracting(stop -> stop.getUid().getValue())
                .containsExactlyElementsOf(
                        before.stream().map(stop -> stop.getUid().getValue()).toList());
    }

    private List<VEvent> entries() {
        var text = new String(
                http.get()
                        .uri("/agenda/" + EXAMPLE + ".ics")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        var calendar = requireNonNull(Biweekly.parse(text).first());
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return new ArrayList<>(calendar.getEvents());
    }

    @Test
    void the_printed_road_book_can_be_read_back() throws IOException {
        var pdf = http.get()
                .uri("/agenda/" + EXAMPLE + "/carnet-de-route.pdf")
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        try (var reader = new PdfReader(pdf)) {
            var text = new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
            assertThat(text).contains(STOPS).contains("Mercredi 25 novembre").contains("15 min en covoiturage");
            assertThat(reader.getCatalog().get(PdfName.LANG)).hasToString("fr");
        }
    }
}
