package fr.vitrine.frontend.access;

import static fr.vitrine.frontend.access.Browser.target;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.accounts.Invitations;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.SignInLinks;
import fr.vitrine.correspondence.MailFilter;
import fr.vitrine.correspondence.Mails;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.correspondence.conversation.Conversations;
import fr.vitrine.correspondence.conversation.HeldMessages;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.Structures;
import fr.vitrine.frontend.Organisations;
import fr.vitrine.frontend.web.HttpIT;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.PersonId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms that are sent with more than they have: who one is, what one may do and whom it concerns are no fields. */
class SurplusFieldsIT extends HttpIT {

    private static final Pattern TOKEN = Pattern.compile("/(?:connexion|invitation)/([A-Za-z0-9_-]{43})");

    private static final String[] SURPLUS = {
        "role",
        "ADMINISTRATOR",
        "staff",
        "administrator",
        "staffRole",
        "ADMINISTRATOR",
        "secondFactor",
        "true",
        "second_factor",
        "true",
        "person",
        "1",
        "personne",
        "1",
        "disabled",
        "false",
        "membership.role",
        "OWNER",
        "memberRole",
        "OWNER",
        "actor",
        "operator"
    };

    @Autowired
    private SignInLinks links;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private Mails mails;

    @Autowired
    private Structures structures;

    @Autowired
    private ContactForms forms;

    @Autowired
    private HeldMessages held;

    @Autowired
    private Conversations conversations;

    private final Browser browser = new Browser(this::address);

    private Actor.Person actor(EmailAddress address) {
        var person = people.list(Actor.OPERATOR, address.value(), 0, 1).getFirst();
        return people.actor(person.id(), true).orElseThrow();
    }

    private static String token(String text) {
        var found = TOKEN.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String[] with(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of(SURPLUS)).toArray(String[]::new);
    }

    private Structure structure(String name) {
        return Organisations.save(structures, Organisations.rich(name), Status.PUBLISHED);
    }

    private int conversations(Structure structure) {
        var member = new Actor.Person(new PersonId(1), null, Map.of(structure.id(), MemberRole.CONTRIBUTOR));
        return conversations.count(member, structure.id());
    }

    @Test
    void whoever_signs_in_is_who_the_link_was_for_and_may_do_what_they_could() {
        var email = new EmailAddress("surplus.lien@example.org");
        var token = token(links.print(Actor.OPERATOR, email, null));

        assertThat(target(browser.post("/connexion/entrer", with("jeton", token, "adresse", "equipe@example.org"))))
                .isEqualTo("/mon-espace");

        assertThat(actor(email).isStaff()).isFalse();
        assertThat(actor(email).memberships()).isEmpty();
        assertThat(browser.get("/gestion").statusCode()).isEqualTo(403);
    }

    @Test
    void an_invitation_grants_what_it_was_written_for() {
        var email = new EmailAddress("surplus.invitation@example.org");
        var own = structure("Structure qui invite");
        var other = structure("Structure convoitée");
        invitations.inviteMember(
                Actor.OPERATOR, email, own.id(), own.details().name(), MemberRole.CONTRIBUTOR, Locale.FRENCH);
        var mail = mails.list(Actor.OPERATOR, new MailFilter(null, email.value(), null), 0, 1)
                .getFirst();
        var token =
                token(mails.get(Actor.OPERATOR, mail.id()).text().orElseThrow().plain());

        browser.post(
                "/invitation/accepter",
                with(
                        "jeton",
                        token,
                        "structure",
                        other.id().toString(),
                        "structureId",
                        other.id().toString()));

        assertThat(actor(email).isStaff()).isFalse();
        assertThat(actor(email).memberships()).isEqualTo(Map.of(own.id(), MemberRole.CONTRIBUTOR));
    }

    @Test
    void a_message_goes_to_the_structure_of_its_page() {
        var own = structure("Structure à qui on écrit");
        var other = structure("Structure à qui on n’écrit pas");

        var sent = browser.post(
                "/contact/" + own.slug(),
                with(
                        "nom",
                        "Camille",
                        "email",
                        "surplus@visitor.invalid",
                        "objet",
                        "Un pneu",
                        "message",
                        "Bonjour, changez-vous un pneu ?",
                        "url",
                        "",
                        "forme",
                        forms.stamp(own.id()),
                        "structure",
                        other.id().toString(),
                        "to",
                        "moi@example.org",
                        "state",
                        "RELEASED",
                        "from",
                        "STRUCTURE"));

        assertThat(sent.statusCode()).isEqualTo(303);
        held.list(Actor.OPERATOR, 0, 50).forEach(waiting -> held.release(Actor.OPERATOR, waiting.id()));
        assertThat(conversations(own)).isEqualTo(1);
        assertThat(conversations(other)).isZero();
        assertThat(mails.list(Actor.OPERATOR, new MailFilter(null, "moi@example.org", null), 0, 1))
                .isEmpty();
    }
}
