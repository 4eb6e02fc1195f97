package fr.vitrine.frontend.myspace.requests;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vitrine.accounts.PartnerPeople;
import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.conversation.FormTrace;
import fr.vitrine.correspondence.secret.SignedLinks;
import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.frontend.PrivateViewTest;
import fr.vitrine.frontend.SampleSite;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Partners;
import fr.vitrine.partners.Publication;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.requests.AssignmentState;
import fr.vitrine.partners.requests.OwnRequests;
import fr.vitrine.partners.requests.PartnerAnswers;
import fr.vitrine.partners.requests.PartnerAnswers.Laid;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.RequestDrafts;
import fr.vitrine.partners.requests.RequestForm;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna answers for a partner; Bruno does not. */
class PartnerRequestsTest extends PrivateViewTest {

    private static final Pattern OWN = Pattern.compile("/demandes/([A-Za-z0-9_-]{43})");

    @Autowired
    private Partners partners;

    @Autowired
    private PartnerPeople people;

    @Autowired
    private RequestDrafts drafts;

    @Autowired
    private OwnRequests own;

    @Autowired
    private PartnerAnswers answers;

    @Autowired
    private Mails mails;

    @Autowired
    private SignedLinks signatures;

    @Test
    void what_lies_with_a_partner_is_listed_and_taken_by_its_people() {
        var laid = laid("Maison des projets", "Robin");
        assertThat(open("mon-espace/demandes").text()).contains("Maison des projets", "Robin", "En attente");

        open("mon-espace/demandes/" + laid.assignment().id());
        _click(button("Prendre en charge"));
        _click(_find(Button.class, spec -> spec.withText("Prendre en charge")).getLast());

        assertThat(now(laid).state()).isEqualTo(AssignmentState.TAKEN);
        assertThat(page().text()).contains("S’en occupe");
    }

    @Test
    void a_refusal_needs_a_reason_and_the_dialog_keeps_what_was_typed() {
        var laid = laid("Fonds exigeant", "Alix");
        open("mon-espace/demandes/" + laid.assignment().id());
        _click(button("Décliner"));
        _click(_find(Button.class, spec -> spec.withText("Décliner")).getLast());
        assertThat(now(laid).state()).isEqualTo(AssignmentState.WAITING);

        _setValue(reason(), "Hors de notre champ");
        _click(_find(Button.class, spec -> spec.withText("Décliner")).getLast());
        assertThat(now(laid).state()).isEqualTo(AssignmentState.DECLINED);
        assertThat(now(laid).lastStep().orElseThrow().reason()).isEqualTo("Hors de notre champ");
    }

    @Test
    void somebody_else_sees_none_of_it() {
        var laid = laid("Bureau fermé", "Noa");
        signIn(bruno());
        assertThat(open("mon-espace/demandes").text()).doesNotContain("Noa");
        assertThat(open("mon-espace/demandes/" + laid.assignment().id()).text()).doesNotContain("Noa");
    }

    private static TextArea reason() {
        return _get(TextArea.class, spec -> spec.withLabel("Pourquoi\u202f?"));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private Assignment now(Laid laid) {
        return answers.get(actor(anna()), laid.assignment().id()).assignment();
    }

    private Laid laid(String partnerName, String person) {
        var partner = partner(partnerName);
        people.grant(Actor.OPERATOR, partner.id(), anna(), MemberRole.CONTRIBUTOR);
        signIn(anna());
        var email = person.toLowerCase(Locale.ROOT) + "@project.example";
        var now = SampleSite.NOW.atZone(ZoneId.of("Europe/Paris")).toInstant();
        var drawn = "project " + now.minus(Duration.ofMinutes(1)).getEpochSecond();
        var stamp = signatures.sign("partners.request-form", drawn, now.plusSeconds(3600));
        drafts.keep(form(person, email), new FormTrace(stamp, "", "192.0.2." + person.length()));
        own.send(secret(email), Set.of(partner.id()));
        return answers.list(actor(anna()), partner.id()).getFirst();
    }

    private static RequestForm form(String person, String email) {
        return new RequestForm(
                "Un atelier", Stage.IDEA, null, "", null, null, Set.of(), person, email, "", true, null, Locale.FRENCH);
    }

    private String secret(String email) {
        return mails.list(Actor.OPERATOR, MailFilter.ALL, 0, 50).stream()
                .filter(summary -> summary.to().value().equals(email))
                .map(summary -> OWN.matcher(mails.get(Actor.OPERATOR, summary.id())
                        .text()
                        .orElseThrow()
                        .plain()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private Partner partner(String name) {
        var details = new PartnerDetails(
                name,
                PartnerKind.OTHER,
                null,
                null,
                null,
                null,
                new Address(null, null, null, null),
                new ZoneOfAction(Set.of(), Set.of(), Set.of(), null, true),
                List.of(),
                List.of(),
                true,
                SampleSite.NOW.toLocalDate());
        return partners.create(Actor.OPERATOR, details, Publication.PUBLISHED);
    }
}
