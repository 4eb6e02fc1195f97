package fr.vitrine.frontend.publicsite.requests;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.correspondence.secret.SignedLinks;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.frontend.Postbox;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.frontend.browser.BrowserIT;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the questionnaire to what two partners answer, with a browser and nothing else; axe finds nothing on the way. */
class RequestJourneyIT extends BrowserIT {

    private static final Pattern OWN = Pattern.compile("/demandes/[A-Za-z0-9_-]{43}");
    private static final Pattern PARTNERS = Pattern.compile("/demandes/partenaire/[A-Za-z0-9_-]{43}");

    private static final Postbox POSTBOX = new Postbox();

    @Autowired
    private Partners partners;

    @Autowired
    private SignedLinks signatures;

    @Autowired
    private HeldMessages held;

    @DynamicPropertySource
    static void sendMails(DynamicPropertyRegistry properties) {
        POSTBOX.register(properties);
    }

    @AfterAll
    static void closePostbox() {
        POSTBOX.close();
    }

    @Test
    void a_project_goes_from_the_questionnaire_to_two_partners_and_the_person_sees_what_they_answer() {
        partner("Atelier conseil", "conseil@partner.example");
        partner("Fonds de proximité", "fonds@partner.example");
        var page = openLive("/porteurs-de-projet");
        page.locator("#etape").selectOption("creation");
        page.locator("#lieu").fill("Frévent");
        page.locator("#questionnaire button[type=submit]").click();
        page.locator(".request-begin a").click();
        describe(page, "camille@project.example");
        assertThat(page.locator("main h1")).hasText("Regardez votre boîte aux lettres");

        page.navigate(POSTBOX.link("camille@project.example", OWN));
        isFaultless(page);
        page.locator("#fichier").setInputFiles(pdf());
        page.locator("button[value=file]").click();
        assertThat(page.locator(".request-files")).containsText("plan.pdf");
        choose(page, "Atelier conseil", "Fonds de proximité");
        page.locator("button[value=send]").click();
        assertThat(page.locator("main h1")).hasText("Ma demande");
        isFaultless(page);

        take(POSTBOX.link("conseil@partner.example", PARTNERS));
        decline(POSTBOX.link("fonds@partner.example", PARTNERS));

        page.navigate(POSTBOX.link("camille@project.example", OWN));
        assertThat(page.locator(".request-state--taken")).hasCount(1);
        assertThat(page.locator(".request-state--declined")).hasCount(1);
        assertThat(page.locator("main")).containsText("Appelez-moi lundi");
        assertThat(page.locator("main")).containsText("Plus de budget cette année");
        isFaultless(page);
        assertThat(POSTBOX.subjects("camille@project.example"))
                .contains("Votre projet est envoyé", "Atelier conseil s’occupe de votre projet");
    }

    @Test
    void files_that_are_not_taken_are_refused_in_clear_words_and_the_project_stays_as_it_is() {
        partner("Maison des projets", "maison@partner.example");
        var page = openLive("/porteurs-de-projet/demande?etape=creation&lieu=Fr%C3%A9vent");
        describe(page, "files@project.example");
        page.navigate(POSTBOX.link("files@project.example", OWN));
        choose(page, "Maison des projets");
        refused(page, file("gros.pdf", 6 << 20, "%PDF-1.4"), "5 Mo");
        refused(page, file("enorme.pdf", 22 << 20, "%PDF-1.4"), "5 Mo");
        refused(page, file("limite.pdf", 21_400_000, "%PDF-1.4"), "5 Mo");
        assertThat(page.locator(".recipient__name input:checked")).hasCount(1);
        assertThat(recipient(page, "Maison des projets")).isChecked();
        refused(page, file("facture.pdf", 100, "MZ"), "PDF");
        refused(page, file("page.png", 100, "<svg onload=alert(1)>"), "PDF");
        refused(page, file("macro.docx", 100, "PK"), "PDF");
        page.locator("#fichier").setInputFiles(pdf());
        page.locator("button[value=file]").click();
        assertThat(page.locator(".request-files")).containsText("plan.pdf");
    }

    private static void refused(Page page, FilePayload file, String why) {
        page.locator("#fichier").setInputFiles(file);
        page.locator("button[value=file]").click();
        assertThat(page.locator("#fichiers [role=alert]")).containsText(why);
        assertThat(page.locator("main")).containsText("réparation de vélos");
        isFaultless(page);
    }

    private static FilePayload file(String name, int size, String beginning) {
        var bytes = Arrays.copyOf(beginning.getBytes(StandardCharsets.ISO_8859_1), size);
        return new FilePayload(name, "application/octet-stream", bytes);
    }

    @Test
    void it_can_all_be_done_on_a_telephone_without_any_script() {
        partner("Bureau du village", "bureau@partner.example");
        var page = visitor(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(375, 700));
        page.navigate("/porteurs-de-projet/demande?etape=idee&lieu=Fr%C3%A9vent");
        page.locator("#description").fill("Un jardin partagé");
        page.locator("#nom").fill("Sacha");
        page.locator("#email").fill("sacha@project.example");
        page.locator("#telephone").fill("demain");
        page.locator("#accord").check();
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("[role=alert]")).isVisible();
        assertThat(page.locator("#description")).hasValue("Un jardin partagé");
        page.locator("#telephone").fill("");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator("main h1")).hasText("Regardez votre boîte aux lettres");

        // no time passes on this site: what is sent at once waits for staff, and its sender is told nothing of it
        var waiting = held.list(Actor.OPERATOR, 0, 1).getFirst();
        assertThat(waiting.email()).isEqualTo(new EmailAddress("sacha@project.example"));
        held.release(Actor.OPERATOR, waiting.id());
        page.navigate(POSTBOX.link("sacha@project.example", OWN));
        choose(page, "Bureau du village");
        page.locator("#fichier").setInputFiles(pdf());
        page.locator("button[value=file]").click();
        assertThat(page.locator(".request-files")).containsText("plan.pdf");
        assertThat(page.locator(".recipient__name input:checked")).hasCount(1);
        page.locator("button[value=send]").click();
        assertThat(page.locator("main h1")).hasText("Ma demande");
        assertThat(page.locator("main")).containsText("Bureau du village");
    }

    private void describe(Page page, String email) {
        isFaultless(page);
        page.locator("#description").fill("Un atelier de réparation de vélos, avec deux amis.");
        page.locator("#nom").fill("Camille");
        page.locator("#email").fill(email);
        page.locator("#accord").check();
        page.locator("[name=forme]").evaluate("(field, stamp) => field.value = stamp", earlierStamp());
        page.locator("main form button[type=submit]").click();
    }

    /** On this site no time passes, and what is sent the moment its form is drawn is held. */
    private String earlierStamp() {
        var now = SampleSite.NOW.atZone(ZoneId.of("Europe/Paris")).toInstant();
        var drawn = now.minus(Duration.ofMinutes(1));
        return signatures.sign("partners.request-form", "project " + drawn.getEpochSecond(), now.plusSeconds(3600));
    }

    private static FilePayload pdf() {
        return new FilePayload("plan.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void choose(Page page, String... names) {
        page.locator(".request-others summary").click();
        var boxes = page.locator(".recipient__name input");
        for (var n = 0; n < boxes.count(); n++) {
            boxes.nth(n).uncheck();
        }
        for (var name : names) {
            recipient(page, name).check();
        }
    }

    private static Locator recipient(Page page, String name) {
        return page.locator(".recipient__name", new Page.LocatorOptions().setHasText(name))
                .locator("input");
    }

    private void take(String link) {
        var page = openLive(link);
        isFaultless(page);
        page.locator("#raison-take").fill("Appelez-moi lundi");
        page.locator("button[value=take]").click();
        assertThat(page.locator("main h1")).hasText("Votre réponse est envoyée");
        page.navigate(link);
        assertThat(page.locator("main h1")).hasText("Ce lien a déjà servi");
        assertThat(page.locator("main")).not().containsText("vélos");
        isFaultless(page);
    }

    private void decline(String link) {
        var page = openLive(link);
        page.locator("summary", new Page.LocatorOptions().setHasText("Décliner"))
                .click();
        page.locator("#raison-decline").fill("Plus de budget cette année");
        page.locator("button[value=decline]").click();
        assertThat(page.locator("main h1")).hasText("Votre réponse est envoyée");
    }

    private static void isFaultless(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget())
                .as(page.url())
                .isEmpty();
    }

    private void partner(String name, String email) {
        var details = new PartnerDetails(
                name,
                PartnerKind.OTHER,
                null,
                null,
                null,
                null,
                new Address(null, null, null, null),
                new ZoneOfAction(Set.of(), Set.of("200069672"), Set.of(), null, false),
                List.of(new PartnerDetails.Contact("Projets", null, null, new EmailAddress(email))),
                List.of(),
                true,
                SampleSite.NOW.toLocalDate());
        partners.create(Actor.OPERATOR, details, Publication.PUBLISHED);
    }
}
