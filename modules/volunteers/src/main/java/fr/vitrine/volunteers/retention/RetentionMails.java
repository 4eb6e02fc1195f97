package fr.vitrine.volunteers.retention;

import fr.vitrine.accounts.Account;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells somebody that they will be forgotten, and how not to be. */
@Component
class RetentionMails {

    static final MailTemplate WARNING = new MailTemplate("volunteer-inactive", Set.of("day", "link"));
    static final MailTemplates ALL = MailTemplates.of(WARNING);

    private final Outbox outbox;
    private final Site site;

    RetentionMails(Outbox outbox, Site site) {
        this.outbox = outbox;
        this.site = site;
    }

    void warn(Account account, LocalDate day) {
        var form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(account.language());
        outbox.write(
                WARNING,
                account.language(),
                account.email(),
                Map.of(
                        "day",
                        form.format(day),
                        "link",
                        site.address("/mon-espace/benevolat/suggestions", account.language())));
    }
}
