package fr.vitrine.frontend.publicsite.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.secret.SignedLinks;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Events;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Publication;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.registration.OwnRegistrations;
import fr.vitrine.events.registration.RegistrationDesk;
import fr.vitrine.events.registration.RegistrationSettings;
import fr.vitrine.events.registration.RegistrationState;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Registering and what comes after, as a browser without scripts and cookies does it, and as no browser would. */
class RegistrationPagesIT extends HttpIT {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Pattern OWN = Pattern.compile("/inscription/([A-Za-z0-9_-]{43})");

    @Autowired
    private Events events;

    @Autowired
    private RegistrationDesk desk;

    @Autowired
    private OwnRegistrations registrations;

    @Autowired
    private SignedLinks signatures;

    @Autowired
    private Mails mails;

    private final List<Event> held = new ArrayList<>();

    /** Other tests count what the samples have. */
    @AfterEach
    void archive() {
        held.forEach(event -> events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED));
    }

    private Event event(String title, int places) {
        var day = SampleSite.NOW.toLocalDate().plusDays(9);
        var afternoon = Session.at(day, LocalTime.of(14, 0), LocalTime.of(17, 0));
        var details = EventDetails.titled(title, Schedule.once(PARIS, afternoon))
                .edit()
                .organisers(Organiser.AUTHORITY)
                .registration(new EventDetails.Registration(RegistrationKind.HERE, null))
                .build();
        var id = events.create(Actor.OPERATOR, details).id();
        var settings = new RegistrationSettings(0, true, null, 0, places, null, true, 24, 5, false, List.of());
        desk.save(Actor.OPERATOR, id, settings);
        var event = events.setPublication(Actor.OPERATOR, id, Publication.PUBLISHED);
        held.add(event);
        return event;
    }

    private Map<String, String> filled(Event event, String email) {
        var now = SampleSite.NOW.atZone(PARIS).toInstant();
        var drawn = now.minus(Duration.ofMinutes(1)).getEpochSecond();
        var fields = new HashMap<String, String>();
        fields.put(
                "date",
                events.occurrences(Actor.OPERATOR, event.id()).getFirst().id() + "-s-");
        fields.put("personnes", "2");
        fields.put("nom", "Ada \"><script>");
        fields.put("email", email);
        fields.put("accord", "oui");
        fields.put(
                "forme", signatures.sign("events.registration-form", event.id() + " " + drawn, now.plusSeconds(3600)));
        return fields;
    }

    private static String form(Event event) {
        return "/agenda/" + event.slug() + "/inscription";
    }

    /** Address of the page that the mail leads to. */
    private String asked(Event event, String email) {
        assertThat(submit(form(event), filled(event, email)).statusCode()).isEqualTo(303);
        var mail = mails.list(Actor.OPERATOR, new MailFilter(null, email, null), 0, 1)
                .getFirst();
        var link = OWN.matcher(
                mails.get(Actor.OPERATOR, mail.id()).text().orElseThrow().plain());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private HttpResponse<byte[]> act(String page, String what) {
        return submit(page, Map.of("faire", what));
    }

    private RegistrationState state(String page) {
        return registrations
                .find(page.substring(OwnRegistrations.PATH.length()))
                .orElseThrow()
                .registration()
                .state();
    }

    private static String target(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    @Test
    void what_is_wrong_with_the_form_is_said_and_nothing_that_was_typed_is_lost() {
        var event = event("Visite exigeante", 5);
        var wrong = filled(event, "ada@");
        wrong.remove("accord");

        var answer = submit(form(event), wrong);

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = document(answer);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#email", "#accord");
        assertThat(page.select("#nom").attr("value")).isEqualTo("Ada \"><script>");
        assertThat(page.select("#personnes").attr("value")).isEqualTo("2");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void a_forged_form_a_date_of_another_event_and_an_unknown_event_get_nowhere() {
        var event = event("Visite méfiante", 5);
        var forged = filled(event, "forge@visite.example");
        forged.put("forme", "forged");
        var foreign = filled(event("Visite voisine", 5), "forge@visite.example");

        assertThat(submit(form(event), forged).statusCode()).isEqualTo(422);
        assertThat(submit(form(event), foreign).statusCode()).isEqualTo(422);
        assertThat(submit("/agenda/inconnue/inscription", forged).statusCode()).isEqualTo(404);
        assertThat(mails.count(Actor.OPERATOR, new MailFilter(null, "forge@visite.example", null)))
                .isZero();
    }

    @Test
    void the_link_of_the_mail_confirms_nothing_by_itself_and_its_page_is_kept_by_nobody() {
        var page = asked(event("Visite discrète", 5), "link@visite.example");

        var answer = get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(document(answer).select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(document(answer).select("script:containsData(alert)")).isEmpty();
        assertThat(state(page)).isEqualTo(RegistrationState.UNCONFIRMED);
        assertThat(target(act(page, "confirmer"))).isEqualTo(page + "?fait=confirme");
        assertThat(target(act(page + "?lang=en", "confirmer"))).isEqualTo(page + "?fait=confirme&lang=en");
        assertThat(state(page)).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(page(page + "?lang=en").select("#t-etat").text()).isEqualTo("Registration confirmed");
    }

    @Test
    void it_is_changed_as_far_as_there_are_places_and_the_calendar_gets_a_newer_entry() {
        var page = asked(event("Visite changeante", 3), "change@visite.example");
        act(page, "confirmer");
        var before = text(page + ".ics");

        for (var people : List.of("0", "-1", "6", "9999999999", "deux")) {
            assertThat(submit(page, Map.of("faire", "changer", "personnes", people))
                            .statusCode())
                    .as(people)
                    .isEqualTo(422);
        }
        var tooMany = submit(page, Map.of("faire", "changer", "personnes", "4"));
        var changed = submit(page, Map.of("faire", "changer", "personnes", "3", "besoins", "une rampe"));

        assertThat(document(tooMany).select("[role=alert]").text()).contains("pas assez de places");
        assertThat(target(changed)).isEqualTo(page + "?fait=change");
        assertThat(page(page).select("#besoins").text()).isEqualTo("une rampe");
        assertThat(line(text(page + ".ics"), "UID:")).isEqualTo(line(before, "UID:"));
        assertThat(Integer.parseInt(line(text(page + ".ics"), "SEQUENCE:")))
                .isEqualTo(Integer.parseInt(line(before, "SEQUENCE:")) + 1);
    }

    private static String line(String calendar, String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .orElseThrow()
                .substring(name.length())
                .strip();
    }

    @Test
    void what_is_cancelled_stays_so_and_who_waits_accepts_what_is_offered() {
        var event = event("Visite complète", 2);
        var first = asked(event, "premier@visite.example");
        act(first, "confirmer");
        var second = asked(event, "second@visite.example");
        act(second, "confirmer");
        assertThat(state(second)).isEqualTo(RegistrationState.WAITING);

        assertThat(target(act(first, "annuler"))).isEqualTo(first + "?fait=annule");
        for (var again : List.of("annuler", "confirmer", "changer")) {
            assertThat(submit(first, Map.of("faire", again, "personnes", "1")).statusCode())
                    .as(again)
                    .isEqualTo(422);
        }
        assertThat(state(first)).isEqualTo(RegistrationState.CANCELLED);
        assertThat(page(first).select("form[action^=/inscription/]")).isEmpty();
        assertThat(page(second).select("button[value=confirmer]").text()).isEqualTo("Accepter la place");
        assertThat(target(act(second, "confirmer"))).isEqualTo(second + "?fait=confirme");
        assertThat(state(second)).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void of_an_event_that_is_gone_one_is_told_so_and_can_do_nothing_more() {
        var event = event("Visite retirée", 2);
        var page = asked(event, "gone@visite.example");
        events.setPublication(Actor.OPERATOR, event.id(), Publication.ARCHIVED);

        assertThat(page(page).select("#t-etat").text()).isEqualTo("Cette date n’a pas lieu");
        assertThat(page(page).select("form[action^=/inscription/]")).isEmpty();
        assertThat(act(page, "confirmer").statusCode()).isEqualTo(422);
        assertThat(text(page + ".ics")).contains("STATUS:CANCELLED");
        assertThat(submit(form(event), filled(event, "late@visite.example")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_wrong_address_opens_nothing() {
        var page = asked(event("Visite fermée", 2), "wrong@visite.example");
        var secret = page.substring(OwnRegistrations.PATH.length());
        var forged = OwnRegistrations.PATH + (secret.startsWith("A") ? "B" : "A") + secret.substring(1);

        for (var wrong : List.of(forged, page.substring(0, page.length() - 2), OwnRegistrations.PATH + "x")) {
            assertThat(status(wrong)).as(wrong).isEqualTo(404);
            assertThat(status(wrong + ".ics")).as(wrong).isEqualTo(404);
            assertThat(act(wrong, "confirmer").statusCode()).as(wrong).isIn(404, 405);
        }
        assertThat(act(page, "tout").statusCode()).isEqualTo(422);
        assertThat(act(page, "").statusCode()).isEqualTo(422);
    }
}
