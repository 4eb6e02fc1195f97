package fr.vitrine.events.registration;

import fr.vitrine.correspondence.Attachment;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is written to who registered, within the transaction of what it tells of. Each mail holds the link to their page. */
@Component
class RegistrationMails {

    static final MailTemplate CONFIRM = template("registration-confirm", "until");
    static final MailTemplate CONFIRMED = template("registration-confirmed");
    static final MailTemplate WAITING = template("registration-waiting", "position");
    static final MailTemplate OFFERED = template("registration-offered", "until");
    static final MailTemplate EXPIRED = template("registration-expired");
    static final MailTemplate KNOWN = template("registration-known");
    static final MailTemplate CANCELLED = template("registration-cancelled");
    static final MailTemplate CHANGED = template("registration-changed");
    static final MailTemplate DATE_CHANGED = template("registration-date-changed", "note");
    static final MailTemplate DATE_OFF = template("registration-date-off", "note");
    static final MailTemplate REMINDER = template("registration-reminder");
    static final MailTemplate MESSAGE = template("registration-message", "message");

    static final List<MailTemplate> ALL = List.of(
            CONFIRM,
            CONFIRMED,
            WAITING,
            OFFERED,
            EXPIRED,
            KNOWN,
            CANCELLED,
            CHANGED,
            DATE_CHANGED,
            DATE_OFF,
            REMINDER,
            MESSAGE);

    private final Outbox outbox;
    private final RegistrationSecrets secrets;
    private final RegistrationWords words;
    private final CalendarEntry calendar;
    private final Site site;

    RegistrationMails(
            Outbox outbox, RegistrationSecrets secrets, RegistrationWords words, CalendarEntry calendar, Site site) {
        this.outbox = outbox;
        this.secrets = secrets;
        this.words = words;
        this.calendar = calendar;
        this.site = site;
    }

    private static MailTemplate template(String key, String... more) {
        var all = new HashSet<>(Set.of("name", "event", "when", "place", "people", "link"));
        all.addAll(Set.of(more));
        return new MailTemplate(key, all, true);
    }

    void write(MailTemplate template, Visit visit, Registration registration) {
        write(template, visit, registration, Map.of(), List.of());
    }

    void write(MailTemplate template, Visit visit, Registration registration, Map<String, String> more) {
        write(template, visit, registration, more, List.of());
    }

    /** With the entry for calendars as it stands now, and the ticket where they come. */
    void writeWithEntry(MailTemplate template, Visit visit, Registration registration, Map<String, String> more) {
        var entry = calendar.attached(visit, registration);
        var comes = registration.isComing() && !visit.isOff();
        var files = comes ? List.of(entry, TicketPicture.of(ticketAddress(registration))) : List.of(entry);
        write(template, visit, registration, more, files);
    }

    private void write(
            MailTemplate template,
            Visit visit,
            Registration registration,
            Map<String, String> more,
            List<Attachment> files) {
        var email = registration.email();
        if (email == null) {
            return;
        }
        var locale = registration.language();
        var values = new HashMap<>(more);
        values.put("name", registration.name());
        values.put("event", visit.title());
        values.put("when", words.when(visit, locale));
        var place = words.place(visit, registration.online());
        values.put("place", place.isEmpty() ? "—" : place);
        values.put("people", Integer.toString(registration.people()));
        values.put("link", secrets.link(registration.keys().nonce(), locale));
        outbox.write(template, locale, email, values, files);
    }

    /** @param until null: without end */
    Map<String, String> until(Visit visit, Registration registration, @Nullable OffsetDateTime until) {
        var zone = visit.event().details().schedule().zone();
        return Map.of("until", until == null ? "—" : words.moment(until, zone, registration.language()));
    }

    String ticketAddress(Registration registration) {
        return site.address(RegistrationDesk.TICKET_PATH + registration.ticket());
    }
}
