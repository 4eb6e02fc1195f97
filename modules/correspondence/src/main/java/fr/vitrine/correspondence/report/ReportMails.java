package fr.vitrine.correspondence.report;

import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.MailTemplates;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.kernel.EmailAddress;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells who reported something that it came in, and what became of it. */
@Component
class ReportMails {

    static final MailTemplate RECEIVED = new MailTemplate("report-received", Set.of("title"));
    static final MailTemplate DECIDED = new MailTemplate("report-decided", Set.of("title", "decision"));
    static final MailTemplates ALL = MailTemplates.of(RECEIVED, DECIDED);

    private final Outbox outbox;

    ReportMails(Outbox outbox) {
        this.outbox = outbox;
    }

    void received(Complaint complaint, String title) {
        complaint.address().ifPresent(address -> received(address, complaint.locale(), title));
    }

    void received(EmailAddress address, Locale language, String title) {
        outbox.write(RECEIVED, language, address, Map.of("title", title));
    }

    void decided(EmailAddress address, Locale language, String title, String decision) {
        outbox.write(DECIDED, language, address, Map.of("title", title, "decision", decision));
    }
}
