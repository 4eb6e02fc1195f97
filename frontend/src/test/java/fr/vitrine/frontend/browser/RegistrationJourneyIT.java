package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.vitrine.correspondence.secret.SignedLinks;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.registration.ManualRegistrations;
import fr.vitrine.events.registration.Presence;
import fr.vitrine.events.registration.Registration;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.events.registration.RegistrationDesk.Filter;
import fr.vitrine.events.registration.RegistrationDesk.Purpose;
import fr.vitrine.events.registration.RegistrationForm;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.Postbox;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.StructureId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From an event's proposal to who has come to it. */
class RegistrationJourneyIT extends JourneyIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern OWN = Pattern.compile("/inscription/[A-Za-z0-9_-]{43}");
    private static final EmailAddress OWNER = new EmailAddress("inscriptions.structure@example.org");
    private static final EmailAddress EDITOR = new EmailAddress("inscriptions.equipe@example.org");

    private static final Postbox POSTBOX = new Postbox();

    @Autowired
    private Events events;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private ManualRegistrations manual;

    @Autowired
    private SignedLinks signatures;

    private final List<Event> held = new ArrayList<>();

    @DynamicPropertySource
    static void sendMails(DynamicPropertyRegistry properties) {
        POSTBOX.register(properties);
    }

    @AfterAll
    static void closePostbox() {
        POSTBOX.close();
    }

    /** Other tests count what the samples have. */
    @AfterEach
    void archive() {
        held.forEach(event -> events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED));
    }

    private Event drafted(String title, StructureId structure) {
        var afternoon = Session.at(SampleSite.NOW.toLocalDate(), LocalTime.of(14, 0), LocalTime.of(17, 0));
        var details = EventDetails.titled(title, Schedule.once(PARIS, afternoon))
                .edit()
                .summary("On y essaie tout")
                .organisers(List.of(new Organiser.Structure(structure)))
                .registration(new EventDetails.Registration(RegistrationKind.HERE, null))
                .build();
        var event = events.create(Actor.OPERATOR, details);
        held.add(event);
        return event;
    }

    @Test
    void an_event_is_proposed_published_and_filled_and_who_waits_takes_the_place_that_becomes_free() throws Exception {
        var structure = Organisations.save(structures, Organisations.minimal("La Ferme d’essai"), Status.PUBLISHED);
        var event = drafted("Visite de l’essai", structure.id());
        var owner = invited(OWNER, structure);
        owner.navigate("/mon-espace/evenements/" + event.id());
        press(owner, "Proposer à la publication");
        press(owner, "Envoyer");
        assertThat(owner.locator(".notes")).containsText("En relecture depuis");
        publish("Visite de l’essai");
        open(owner, event, "1");

        var first = register(event, "Ada Martin", "ada@visite.example");
        first.navigate(POSTBOX.link("ada@visite.example", "Confirmez", OWN));
        first.locator("button[value=confirmer]").click();
        assertThat(first.locator("#t-etat")).hasText("Inscription confirmée");
        var second = register(event, "Bea Petit", "bea@visite.example");
        second.navigate(POSTBOX.link("bea@visite.example", "Confirmez", OWN));
        second.locator("button[value=confirmer]").click();
        assertThat(second.locator("#t-etat")).hasText("En liste d’attente");
        isFaultless(second);

        first.locator("summary", new LocatorOptions().setHasText("Je ne viens pas"))
                .click();
        first.locator("button[value=annuler]").click();
        assertThat(first.locator("#t-etat")).hasText("Inscription annulée");
        second.navigate(POSTBOX.link("bea@visite.example", "Une place", OWN));
        second.locator("button[value=confirmer]").click();
        assertThat(second.locator("#t-etat")).hasText("Inscription confirmée");
        isFaultless(second);
        var night = visitor(new NewContextOptions().setViewportSize(320, 700).setColorScheme(ColorScheme.DARK));
        night.navigate(POSTBOX.link("bea@visite.example", "Une place", OWN) + "?lang=en");
        assertThat(night.locator("#t-etat")).hasText("Registration confirmed");
        isFaultless(night);

        owner.navigate(read(second.locator(".registration-ticket__code svg")));
        assertThat(owner.locator("vitrine-checkin [role=alert]")).containsText("Bea Petit");
        assertThat(owner.locator("vitrine-checkin [role=status]")).hasText("1 arrivés sur 1 attendus.");
        assertThat(guests(event)).singleElement().returns(Presence.CAME, Registration::presence);
    }

    @Test
    void the_door_goes_on_without_a_network_and_sends_what_was_ticked_once_there_is_one() {
        var structure = Organisations.save(structures, Organisations.minimal("La Porte d’essai"), Status.PUBLISHED);
        var event = drafted("Porte de l’essai", structure.id());
        events.setPublication(Actor.OPERATOR, event.id(), Publication.PUBLISHED);
        write(event, "Cid Blanc");
        write(event, "Dov Noir");
        var owner = invited(new EmailAddress("porte.structure@example.org"), structure);
        owner.navigate("/mon-espace/evenements/" + event.id() + "/pointage");
        var state = owner.locator("vitrine-checkin [role=status]");
        assertThat(state).hasText("0 arrivés sur 2 attendus.");

        owner.context().setOffline(true);
        owner.locator("vitrine-checkin label", new LocatorOptions().setHasText("Cid Blanc"))
                .click();
        owner.locator("vitrine-checkin input[type=search]")
                .fill(guest(event, "Dov Noir").ticket());
        assertThat(state).hasText("2 arrivés sur 2 attendus. — 2 à envoyer dès que le réseau revient.");
        assertThat(guests(event)).allMatch(one -> one.presence() == Presence.UNKNOWN);
        owner.context().setOffline(false);

        assertThat(state).hasText("2 arrivés sur 2 attendus.");
        assertThat(guests(event)).allMatch(one -> one.presence() == Presence.CAME);
    }

    private void publish(String title) {
        var editor = staff(EDITOR);
        editor.navigate("/gestion/relecture/evenements");
        editor.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(title)).click();
        press(editor, "Publier");
        assertThat(editor.locator(".review__bar")).hasCount(0);
    }

    private static void open(Page owner, Event event, String places) {
        owner.navigate("/mon-espace/evenements/" + event.id() + "/inscriptions");
        owner.getByLabel("On peut s’inscrire sur le site").check();
        owner.getByLabel("Places sur place").fill(places);
        owner.getByLabel("Places sur place").blur();
        press(owner, "Enregistrer les réglages");
        assertThat(owner.getByLabel("Places sur place")).hasValue(places);
    }

    private Page register(Event event, String name, String email) {
        var page = visitor();
        page.navigate("/agenda/visite-de-l-essai");
        page.locator("main a[href$='/inscription']").first().click();
        isFaultless(page);
        page.locator("#nom").fill(name);
        page.locator("#email").fill(email);
        page.locator("[name=accord]").check();
        page.locator("[name=forme]").evaluate("(field, stamp) => field.value = stamp", earlierStamp(event));
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main h1")).hasText("Plus qu’à confirmer");
        return page;
    }

    private static void isFaultless(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget())
                .as(page.url())
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    /** On this site no time passes, and what is sent the moment its form is drawn is asked for once more. */
    private String earlierStamp(Event event) {
        var now = SampleSite.NOW.atZone(PARIS).toInstant();
        var drawn = now.minus(Duration.ofMinutes(1)).getEpochSecond();
        return signatures.sign("events.registration-form", event.id() + " " + drawn, now.plusSeconds(3600));
    }

    private void write(Event event, String name) {
        var date = events.occurrences(Actor.OPERATOR, event.id()).getFirst().id();
        var form = new RegistrationForm(date, false, null, 1, name, "", "", Map.of(), true, Locale.FRENCH);
        manual.add(Actor.OPERATOR, event.id(), form);
    }

    private Registration guest(Event event, String name) {
        return guests(event).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Registration> guests(Event event) {
        return desk.list(Actor.OPERATOR, event.id(), Filter.ALL, Purpose.LIST);
    }

    /** As a telephone does that is held before it: the path of the address that the code says. */
    private static String read(Locator code) throws IOException, ReaderException {
        var picture = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        var width = picture.getWidth();
        var height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return URI.create(new QRCodeReader().decode(bitmap).getText()).getPath();
    }
}
