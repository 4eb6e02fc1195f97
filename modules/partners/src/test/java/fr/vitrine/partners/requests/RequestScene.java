package fr.vitrine.partners.requests;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.correspondence.Tables.OUTGOING_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Offers;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.requests.OwnRequests.SendResult;
import fr.vitrine.partners.requests.RequestDrafts.DraftResult;
import fr.vitrine.testkit.TestClock;
import fr.vitrine.testkit.TestModules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** Partners with contacts, a person with a project, staff; what is in mails is read from the outbox. */
final class RequestScene implements AutoCloseable {

    static final String CAMILLE = "camille@project.example";

    private static final ZoneOfAction TERNOIS = new ZoneOfAction(Set.of(), Set.of("200069672"), Set.of(), null, false);
    private static final Pattern OWN = Pattern.compile("/demandes/([A-Za-z0-9_-]{43})");
    private static final Pattern PARTNERS = Pattern.compile("/demandes/partenaire/([A-Za-z0-9_-]{43})");
    private static final AtomicInteger COUNT = new AtomicInteger();

    final TestClock clock = new TestClock();
    private final TestModules modules = TestModules.start(context -> context.registerBean(Clock.class, () -> clock));
    final DSLContext jooq = modules.get(DSLContext.class);
    final Actor editor = new Actor.Person(person("editor"), StaffRole.EDITOR, Map.of());
    final OwnRequests own = modules.get(OwnRequests.class);
    final PartnerAnswers answers = modules.get(PartnerAnswers.class);

    <T> T get(Class<T> service) {
        return modules.get(service);
    }

    void inTransaction(Runnable action) {
        modules.inTransaction(action);
    }

    /** With a contact at {@code <name>@partner.example} and an offer for every stage. */
    Partner partner(String name) {
        var partner =
                get(Partners.class).create(editor, details(name, name + "@partner.example"), Publication.PUBLISHED);
        get(Offers.class).create(editor, partner.id(), offer(), Publication.PUBLISHED);
        return partner;
    }

    static PartnerDetails details(String name, String... emails) {
        var contacts = java.util.Arrays.stream(emails)
                .map(email -> new PartnerDetails.Contact("Projets", null, null, new EmailAddress(email)))
                .toList();
        return new PartnerDetails(
                name,
                PartnerKind.OTHER,
                null,
                null,
                null,
                null,
                new Address(null, null, null, null),
                TERNOIS,
                contacts,
                List.of(),
                true,
                LocalDate.parse("2026-11-20"));
    }

    static OfferDetails offer() {
        return new OfferDetails(
                "Conseil",
                OfferKind.ADVICE,
                null,
                null,
                Set.of(Stage.values()),
                Set.of(Beneficiary.values()),
                Set.of(),
                Set.of(),
                null,
                OfferDetails.Amount.NONE,
                null,
                null,
                null,
                null,
                null,
                null,
                true);
    }

    static RequestForm form() {
        return form(CAMILLE);
    }

    static RequestForm form(String email) {
        return form(email, "Ouvrir un atelier de réparation de vélos. " + word(COUNT.incrementAndGet()));
    }

    /** No two the same: the same project of many people is held. */
    private static String word(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(digit -> Character.toString('a' + digit - '0'))
                .collect(Collectors.joining());
    }

    static RequestForm form(String email, String description) {
        return new RequestForm(
                description,
                Stage.IDEA,
                null,
                "Frévent",
                new CommuneCode("62361"),
                null,
                Set.of(),
                "Camille",
                email,
                "03 21 00 00 00",
                true,
                null,
                Locale.FRENCH);
    }

    FormTrace trace() {
        var stamp = get(RequestDrafts.class).stamp();
        clock.advance(Duration.ofSeconds(10));
        return new FormTrace(stamp, "", "2001:db8:" + Integer.toHexString(COUNT.incrementAndGet()) + "::1");
    }

    /** @return the secret of the link in the mail */
    String draft() {
        return draft(CAMILLE);
    }

    String draft(String email) {
        assertThat(get(RequestDrafts.class).keep(form(email), trace())).isEqualTo(new DraftResult.Kept());
        return lastSecret(OWN, email);
    }

    /** @return the secret of the person's link */
    String sent(Partner... to) {
        var secret = draft("person" + COUNT.incrementAndGet() + "@project.example");
        var ids = new java.util.HashSet<PartnerId>();
        for (var partner : to) {
            ids.add(partner.id());
        }
        assertThat(own.send(secret, ids)).isEqualTo(SendResult.SENT);
        return secret;
    }

    String addressOf(String secret) {
        return Objects.requireNonNull(own.find(secret).orElseThrow().email()).value();
    }

    ProjectRequest request(String secret) {
        return own.find(secret).orElseThrow().request();
    }

    ProjectRequest.Assignment assignment(String secret, Partner partner) {
        return request(secret).assignments().stream()
                .filter(known -> known.partner().equals(partner.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The secret of the newest link that a partner's contact was sent. */
    String partnersLink(String name) {
        return lastSecret(PARTNERS, name + "@partner.example");
    }

    private String lastSecret(Pattern pattern, String email) {
        var mails = mails(email);
        for (var n = mails.size() - 1; n >= 0; n--) {
            var found = pattern.matcher(mails.get(n).value2());
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new AssertionError("no link in the mails to " + email);
    }

    List<String> templates(String email) {
        return new ArrayList<>(mails(email).stream().map(Record2::value1).toList());
    }

    private List<Record2<String, String>> mails(String email) {
        return List.copyOf(jooq.select(OUTGOING_MAIL.TEMPLATE, OUTGOING_MAIL.BODY_TEXT)
                .from(OUTGOING_MAIL)
                .where(OUTGOING_MAIL.EMAIL.eq(new EmailAddress(email)))
                .orderBy(OUTGOING_MAIL.ID)
                .fetch());
    }

    Actor passerBy() {
        return new Actor.Person(person("passer"), null, Map.of());
    }

    Actor peopleOf(Partner partner) {
        var person = person("people");
        get(PartnerPeople.class).grant(editor, partner.id(), person, MemberRole.CONTRIBUTOR);
        return new Actor.Person(person, null, Map.of(), Map.of(partner.id(), MemberRole.CONTRIBUTOR));
    }

    PersonId person(String name) {
        return jooq.insertInto(PERSON)
                .set(PERSON.EMAIL, new EmailAddress(name + COUNT.incrementAndGet() + "@example.org"))
                .returning(PERSON.ID)
                .fetchSingle(PERSON.ID);
    }

    @Override
    public void close() {
        modules.close();
    }
}
