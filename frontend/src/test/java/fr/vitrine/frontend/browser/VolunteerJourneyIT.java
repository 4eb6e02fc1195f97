package fr.vitrine.frontend.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.AriaRole;
import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.Postbox;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.testkit.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a template of a mission to a certificate that is revoked, with browsers and a mail server, on one site whose clock is moved. */
class VolunteerJourneyIT extends BrowserIT {

    private static final EmailAddress OWNER = new EmailAddress("accueil@coup-de-main.example");
    private static final EmailAddress EDITOR = new EmailAddress("relecture@ternois.example");
    private static final String LEA = "lea@benevoles.example";
    private static final String TITLE = "Trier les dons reçus";

    private static final Pattern SIGN_IN = Pattern.compile("/connexion/[A-Za-z0-9_-]{43}");
    private static final Pattern CALENDAR = Pattern.compile("/mon-calendrier/[A-Za-z0-9._-]+\\.ics");
    private static final Pattern BOARD = Pattern.compile("/mon-espace/missions/\\d+");
    private static final Pattern OWN = Pattern.compile("/mon-espace/benevolat/\\d+");

    private static final Postbox POSTBOX = new Postbox();

    @Autowired
    private Structures structures;

    @Autowired
    private Memberships memberships;

    @Autowired
    private People people;

    @Autowired
    private SignInLinks links;

    @Autowired
    private TestClock clock;

    @DynamicPropertySource
    static void sendMails(DynamicPropertyRegistry properties) {
        POSTBOX.register(properties);
        properties.add("vitrine.volunteers.reminders", () -> "* * * * * *");
    }

    @AfterAll
    static void closePostbox() {
        POSTBOX.close();
    }

    @Test
    void a_mission_is_posted_reviewed_applied_for_and_what_was_given_is_certified_until_it_is_revoked() {
        var owner = owner();
        post(owner);
        publish();
        var lea = apply();
        accept(owner);
        seeTheYes(lea);
        goTo(LocalDateTime.of(2026, 12, 4, 12, 0));
        POSTBOX.link(LEA, Pattern.compile("attend demain.*"));
        goTo(LocalDateTime.of(2026, 12, 6, 12, 0));
        sayThatItTookPlace(lea);
        var check = certify(lea, owner);
        isRevoked(check, owner);
        assertThat(POSTBOX.subjects(LEA))
                .contains("Demain : " + TITLE, "C’est oui : " + TITLE)
                .noneMatch(subject -> subject.contains("@"));
    }

    private void goTo(LocalDateTime moment) {
        clock.advance(Duration.between(LocalDateTime.now(clock), moment));
    }

    private Page owner() {
        var structure = Organisations.save(structures, Organisations.minimal("Le Coup de main"), Status.PUBLISHED);
        var page = visitor();
        enter(page, links.print(Actor.OPERATOR, OWNER, null));
        grant(structure.id());
        return page;
    }

    private void grant(StructureId structure) {
        var person = people.list(Actor.OPERATOR, OWNER.value(), 0, 1).getFirst();
        memberships.grant(Actor.OPERATOR, structure, person.id(), MemberRole.OWNER);
    }

    private static void post(Page page) {
        page.navigate("/mon-espace/missions");
        press(page, "Proposer une mission");
        select(page, "Partir d’un modèle", TITLE);
        assertThat(field(page, "vaadin-text-field", "Titre").locator("input")).hasValue(TITLE);
        select(page, "Domaine", "Mobilité");
        field(page, "vaadin-combo-box", "Commune").locator("input").fill("Frévent");
        page.locator("vaadin-combo-box-item:visible", new LocatorOptions().setHasText("Frévent"))
                .first()
                .click();
        type(page, "vaadin-date-picker", "Jour", "05/12/2026");
        type(page, "vaadin-time-picker", "De", "09:00");
        type(page, "vaadin-time-picker", "À", "12:00");
        press(page, "Enregistrer");
        assertThat(page.locator(".mission-desk")).containsText(TITLE);
        press(page, "Proposer à la relecture");
        assertThat(page.locator(".mission-desk")).containsText("À relire");
        isFaultless(page);
    }

    private void publish() {
        var page = visitor();
        enter(page, links.print(Actor.OPERATOR, EDITOR, null));
        var person = people.list(Actor.OPERATOR, EDITOR.value(), 0, 1).getFirst();
        people.setStaffRole(Actor.OPERATOR, person.id(), StaffRole.EDITOR);
        page.navigate("/gestion/missions");
        press(page, TITLE);
        press(page, "Publier");
        POSTBOX.link(OWNER.value(), Pattern.compile("/benevolat/trier-les-dons-recus"));
    }

    /** With a telephone, without an account; what was written goes out by the link of the mail. */
    private Page apply() {
        var page = visitor(new NewContextOptions().setViewportSize(375, 740).setHasTouch(true));
        page.navigate("/benevolat/trier-les-dons-recus");
        page.locator("a[href*='/proposer']").first().click();
        assertThat(page.locator("main form.contact-form")).isVisible();
        isFaultless(page);
        page.locator("main input[type=checkbox]").first().check();
        page.locator("main input[autocomplete=name]").fill("Léa Test");
        page.locator("main input[type=email]").fill(LEA);
        page.locator("main textarea").fill("Je suis libre ce samedi.");
        page.locator("main input[required][type=checkbox]").last().check();
        page.locator("main form.contact-form button[type=submit]").click();
        assertThat(page).hasURL(Pattern.compile("/proposer/courriel"));
        page.navigate(POSTBOX.link(LEA, SIGN_IN));
        page.locator("main form button").click();
        assertThat(page).hasURL(Pattern.compile("/mon-espace/benevolat/\\d+"));
        assertThat(page.locator("main")).containsText("Je suis libre ce samedi.");
        assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .isZero();
        return page;
    }

    private static void accept(Page page) {
        page.navigate(POSTBOX.link(OWNER.value(), BOARD));
        assertThat(page.locator(".applicants")).containsText("Léa Test");
        assertThat(page.locator("body")).not().containsText(LEA);
        isFaultless(page);
        page.getByLabel("Lire, écrire… : Léa Test").click();
        assertThat(page.locator("vaadin-dialog .thread")).containsText("Je suis libre ce samedi.");
        press(page, "Accepter…");
        assertThat(page.locator("vaadin-dialog .thread")).hasCount(0);
        var words = page.locator("vaadin-dialog textarea");
        assertThat(words).hasCount(1);
        words.fill("Parfait Léa, rendez-vous au hangar bleu.");
        words.blur();
        press(page, "Envoyer");
        assertThat(page.locator(".board__column", new LocatorOptions().setHasText("Acceptée")))
                .containsText("Léa Test");
    }

    private static void seeTheYes(Page page) {
        POSTBOX.link(LEA, Pattern.compile("hangar bleu"));
        var calendar = page.request().get(POSTBOX.link(LEA, CALENDAR));
        assertThat(calendar.text())
                .contains("SUMMARY:" + TITLE, "STATUS:CONFIRMED", "DTSTART;TZID=Europe/Paris:20261205T090000");
        page.navigate(POSTBOX.link(LEA, OWN));
        assertThat(page.locator("main")).containsText("Parfait Léa, rendez-vous au hangar bleu.");
        isFaultless(page);
    }

    private static void sayThatItTookPlace(Page page) {
        POSTBOX.link(LEA, Pattern.compile("eu lieu"));
        page.navigate("/mon-espace/benevolat/heures");
        press(page, "Noter des heures");
        var hours = page.locator("vaadin-dialog vaadin-number-field input");
        hours.fill("3");
        hours.blur();
        press(page, "Enregistrer");
        assertThat(page.locator("main")).containsText("À confirmer");
    }

    /** @return where the code of the paper leads */
    private static String certify(Page lea, Page owner) {
        owner.navigate("/mon-espace/heures");
        assertThat(owner.locator("main")).containsText("Léa Test");
        press(owner, "Confirmer");
        assertThat(owner.locator("main")).containsText("Confirmées");
        lea.navigate("/mon-espace/benevolat/heures");
        press(lea, "Établir une attestation de Le Coup de main");
        var paper = lea.locator("a[href$='.pdf']");
        var address = paper.getAttribute("href");
        var pdf = lea.request().get(address);
        assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        isFaultless(lea);
        return "/attestation/" + address.replaceAll(".*/|\\.pdf$", "");
    }

    private void isRevoked(String check, Page owner) {
        var stranger = visitor();
        stranger.navigate(check);
        assertThat(stranger.locator("main")).containsText("Attestation valable");
        assertThat(stranger.locator("main")).containsText("Léa Test");
        isFaultless(stranger);
        owner.navigate("/mon-espace/heures");
        press(owner, "Révoquer l’attestation de Léa Test");
        assertThat(owner.locator("main")).containsText("Révoquée");
        stranger.navigate(check);
        assertThat(stranger.locator("main")).containsText("Attestation révoquée");
        assertThat(stranger.locator("main")).not().containsText("Léa Test");
    }

    private static Locator field(Page page, String tag, String label) {
        return page.locator(
                        tag,
                        new LocatorOptions()
                                .setHas(page.locator(
                                        "label", new LocatorOptions().setHasText(Pattern.compile("^" + label)))))
                .first();
    }

    private static void type(Page page, String tag, String label, String value) {
        var input = field(page, tag, label).locator("input");
        input.fill(value);
        input.press("Enter");
        input.press("Tab");
    }

    private static void select(Page page, String label, String item) {
        field(page, "vaadin-select", label).click();
        page.locator("vaadin-select-item:visible", new LocatorOptions().setHasText(item))
                .first()
                .click();
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name))
                .last()
                .click();
    }

    private static void isFaultless(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(violation -> violation.getId() + " "
                        + violation.getNodes().getFirst().getTarget())
                .as(page.url())
                .isEmpty();
    }
}
