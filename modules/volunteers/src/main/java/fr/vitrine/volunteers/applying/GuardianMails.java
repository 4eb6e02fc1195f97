package fr.vitrine.volunteers.applying;

import fr.vitrine.accounts.Account;
import fr.vitrine.correspondence.About;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.correspondence.conversation.StructureMailboxes;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.volunteers.Mission;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is written to a parent or guardian, and to who waits for their answer. */
@Component
class GuardianMails {

    static final MailTemplate ASKED =
            new MailTemplate("guardian-asked", Set.of("name", "mission", "structure", "link", "about"), true);
    static final MailTemplate REFUSED = new MailTemplate("guardian-refused", Set.of("mission"), true);
    static final MailTemplate WITHDRAWN = new MailTemplate("guardian-withdrawn", Set.of("mission"), true);
    static final MailTemplates ALL = MailTemplates.of(ASKED, REFUSED, WITHDRAWN);

    private final Outbox outbox;
    private final StructureMailboxes mailboxes;
    private final Site site;

    GuardianMails(Outbox outbox, StructureMailboxes mailboxes, Site site) {
        this.outbox = outbox;
        this.mailboxes = mailboxes;
        this.site = site;
    }

    /** In the language of who is under 18; it goes with their account. */
    void asked(EmailAddress guardian, Account child, Mission mission, ApplicationForm form, String secret) {
        outbox.write(
                ASKED,
                child.language(),
                guardian,
                Map.of(
                        "name",
                        form.name(),
                        "mission",
                        mission.details().title(),
                        "structure",
                        mailboxes.name(mission.structure()),
                        "link",
                        site.address(GuardianConsents.PATH + secret, child.language()),
                        "about",
                        site.address("/benevolat/" + mission.slug(), child.language())),
                About.person(child.email()));
    }

    void told(MailTemplate template, Account child, Mission mission) {
        outbox.write(
                template,
                child.language(),
                child.email(),
                Map.of("mission", mission.details().title()));
    }
}
