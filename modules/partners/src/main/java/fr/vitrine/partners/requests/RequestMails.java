package fr.vitrine.partners.requests;

import fr.vitrine.correspondence.About;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.requests.PartnerContacts.Contact;
import fr.vitrine.partners.requests.ProjectRequest.Assignment;
import fr.vitrine.partners.requests.RequestRows.Stored;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is written to whom, within the transaction of what it tells of. Whoever reads such a mail can act by it. */
@Component
class RequestMails {

    static final MailTemplate DRAFT = person("request-draft");
    static final MailTemplate SENT = person("request-sent", "partners");
    static final MailTemplate TAKEN = person("request-taken", "partner", "message");
    static final MailTemplate ASKED = person("request-asked", "partner", "message");
    static final MailTemplate DECLINED = person("request-declined", "partner", "message");
    static final MailTemplate PASSED_ON = person("request-passed-on", "partner", "other", "message");
    static final MailTemplate REASSIGNED = person("request-reassigned", "partner", "other", "message");
    static final MailTemplate MESSAGE = person("request-message", "partner", "message");
    static final MailTemplate PARTNER_GONE = person("request-partner-gone", "partner");
    static final MailTemplate CLOSED = person("request-closed");
    static final MailTemplate TO_PARTNER = partner("request-to-partner", "project", "link", "space");
    static final MailTemplate PARTNER_MESSAGE = partner("request-partner-message", "message", "link", "space");
    static final MailTemplate REMINDER = partner("request-reminder", "days", "link", "space");
    static final MailTemplate NEW_LINK = partner("request-new-link", "link", "space");
    static final MailTemplate TAKEN_AWAY = partner("request-taken-away", "other", "message");
    static final MailTemplate WITHDRAWN = partner("request-withdrawn");

    static final List<MailTemplate> ALL = List.of(
            DRAFT,
            SENT,
            TAKEN,
            ASKED,
            DECLINED,
            PASSED_ON,
            REASSIGNED,
            MESSAGE,
            PARTNER_GONE,
            CLOSED,
            TO_PARTNER,
            PARTNER_MESSAGE,
            REMINDER,
            NEW_LINK,
            TAKEN_AWAY,
            WITHDRAWN);

    private final Outbox outbox;
    private final RequestSecrets secrets;
    private final PartnerContacts contacts;
    private final AnswerLinks links;

    RequestMails(Outbox outbox, RequestSecrets secrets, PartnerContacts contacts, AnswerLinks links) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.contacts = contacts;
        this.links = links;
    }

    private static MailTemplate person(String key, String... placeholders) {
        return template(key, List.of("name", "link"), placeholders);
    }

    private static MailTemplate partner(String key, String... placeholders) {
        return template(key, List.of("name", "partner"), placeholders);
    }

    private static MailTemplate template(String key, List<String> common, String... placeholders) {
        var all = new java.util.HashSet<>(common);
        all.addAll(Set.of(placeholders));
        return new MailTemplate(key, all, true);
    }

    /** To whose project it is; nobody is written to about an example, or where the address is forgotten. */
    void toPerson(MailTemplate template, Stored stored, Map<String, String> values) {
        var email = stored.email();
        if (email == null || stored.request().example()) {
            return;
        }
        var all = new HashMap<>(values);
        all.put("name", stored.request().name());
        all.put("link", secrets.linkOfPerson(stored.nonce(), stored.language()));
        outbox.write(template, stored.language(), email, all);
    }

    void toPerson(MailTemplate template, Stored stored, PartnerId partner, String message) {
        toPerson(template, stored, Map.of("partner", name(partner), "message", message));
    }

    String name(PartnerId partner) {
        return contacts.name(partner);
    }

    String names(Collection<PartnerId> partners) {
        return String.join(", ", partners.stream().map(this::name).toList());
    }

    /** To all who answer for the partner, each with a link of their own; false where there is nobody to write to. */
    boolean toPartner(MailTemplate template, Stored stored, Assignment assignment, Map<String, String> values) {
        var readers = contacts.of(assignment.partner());
        if (!stored.request().example()) {
            readers.forEach(reader -> write(template, stored, assignment, reader, values));
        }
        return !readers.isEmpty();
    }

    void write(
            MailTemplate template, Stored stored, Assignment assignment, Contact reader, Map<String, String> values) {
        var all = new HashMap<>(values);
        all.put("name", stored.request().name());
        all.put("partner", name(assignment.partner()));
        if (template.placeholders().contains("link")) {
            all.put("link", links.create(assignment.id(), reader));
            all.put("space", secrets.inOwnSpace(assignment.id()));
        }
        var email = stored.email();
        outbox.write(
                template, reader.language(), reader.email(), all, email == null ? About.NOTHING : About.person(email));
    }
}
