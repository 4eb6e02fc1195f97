package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.directory.PictureShelf.Upload.Kept;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventPictures;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Picture;
import fr.vitrine.events.ProgrammeDetails;
import fr.vitrine.events.ProgrammeDetails.Period;
import fr.vitrine.events.ProgrammePictures;
import fr.vitrine.events.Programmes;
import fr.vitrine.events.Publication;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.kernel.Actor;
import fr.vitrine.partners.SaveResult.Saved;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@Import(SampleSite.class)
class EventPicturesWebTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Events events;

    @Autowired
    private EventPictures pictures;

    @Autowired
    private Programmes programmes;

    @Autowired
    private ProgrammePictures programmePictures;

    @Autowired
    private Clock clock;

    private MockMvcTester browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcTester.from(context);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).exchange();
    }

    private static byte[] png(int width) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int widthOf(MvcTestResult answer) {
        try {
            return ImageIO.read(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))
                    .getWidth();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Event tomorrow(String title) {
        var time = Session.at(LocalDate.now(clock).plusDays(1), LocalTime.of(14, 0), LocalTime.of(17, 0));
        return events.create(
                Actor.OPERATOR,
                EventDetails.titled(title, Schedule.dates(clock.getZone(), List.of(time)))
                        .edit()
                        .organisers(Organiser.AUTHORITY)
                        .build());
    }

    @Test
    void pictures_are_served_of_published_events_only_and_named_in_what_is_subscribed_to() {
        var event = tomorrow("Fête en images");
        var sha256 = ((Kept) pictures.upload(Actor.OPERATOR, event.id(), png(770))).sha256();
        var shown = event.details()
                .edit()
                .pictures(List.of(new Picture(sha256, 770, 30, "La cour", "Ville")))
                .build();
        events.update(Actor.OPERATOR, event.id(), event.version(), shown);
        assertThat(get("/images/" + sha256)).hasStatus(404);
        assertThat(get("/images/" + sha256 + "/320")).hasStatus(404);

        events.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);
        var answer = get("/images/" + sha256);
        assertThat(answer).hasStatusOk().hasContentType("image/png");
        assertThat(answer).hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(answer).hasHeader("X-Content-Type-Options", "nosniff");
        var narrow = get("/images/" + sha256 + "/320");
        assertThat(narrow).hasStatusOk().hasContentType("image/png");
        assertThat(narrow).hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(widthOf(narrow)).isEqualTo(320);
        assertThat(get("/images/" + sha256 + "/321")).hasStatus(404);
        assertThat(get("/agenda.json"))
                .bodyText()
                .contains("/images/" + sha256)
                .contains("\"credit\":\"Ville\"")
                .contains("\"alternative\":\"La cour\"");
        assertThat(get("/agenda.atom")).bodyText().contains("enclosure").contains("/images/" + sha256);
        assertThat(get("/agenda/" + event.slug() + ".ics")).bodyText().contains("IMAGE;VALUE=URI;DISPLAY=BADGE:");

        events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);
        assertThat(get("/images/" + sha256)).hasStatus(404);
        assertThat(get("/images/" + sha256 + "/320")).hasStatus(404);
        assertThat(get("/mon-espace/evenements/images/" + event.id() + "/" + sha256))
                .hasStatus(404);
    }

    @Test
    void the_picture_of_a_programme_is_served_while_it_is_published() {
        var programme = programmes.create(Actor.OPERATOR, ProgrammeDetails.titled("Mois en image", Period.told(null)));
        var sha256 = ((Kept) programmePictures.upload(Actor.OPERATOR, programme.id(), png(78))).sha256();
        var details = programme.details().showing(new Picture(sha256, 78, 30, "L’affiche", null));
        var saved = programmes.update(Actor.OPERATOR, programme.id(), programme.version(), details);
        assertThat(saved).isInstanceOf(Saved.class);
        assertThat(get("/images/" + sha256)).hasStatus(404);
        programmes.setPublication(Actor.OPERATOR, programme.id(), Publication.PUBLISHED);
        assertThat(get("/images/" + sha256)).hasStatusOk();
        programmes.setPublication(Actor.OPERATOR, programme.id(), Publication.ARCHIVED);
        assertThat(get("/images/" + sha256)).hasStatus(404);
    }

    @Test
    void the_stops_of_an_itinerary_are_numbered_places_with_the_way_through_them() {
        var answer = get("/carte/agenda/itineraire-des-solutions-de-mobilite/etapes.geojson");
        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyText().contains("\"mark\":\"1").contains("\"route\":[[");
        assertThat(get("/carte/agenda/repair-cafe-du-samedi/etapes.geojson")).hasStatus(404);
        assertThat(get("/carte/agenda/unbekannt/etapes.geojson")).hasStatus(404);
    }
}
