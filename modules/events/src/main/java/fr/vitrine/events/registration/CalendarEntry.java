package fr.vitrine.events.registration;

import fr.vitrine.correspondence.Attachment;
import fr.vitrine.correspondence.Site;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.calendar.IcsLines;
import fr.vitrine.events.calendar.TimeZoneLines;
import fr.vitrine.kernel.Text;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The date somebody comes to, for their calendar: the entry that feeds of the site have as well, with a SEQUENCE that rises
 * with whatever is changed of the event or of the registration.
 */
@Component
class CalendarEntry {

    private final RegistrationWords words;
    private final RegistrationSecrets secrets;
    private final Site site;
    private final Clock clock;

    CalendarEntry(RegistrationWords words, RegistrationSecrets secrets, Site site, Clock clock) {
        this.words = words;
        this.secrets = secrets;
        this.site = site;
        this.clock = clock;
    }

    Attachment attached(Visit visit, Registration registration) {
        return new Attachment(
                "invitation.ics",
                "text/calendar; charset=utf-8; method=PUBLISH",
                of(visit, registration).getBytes(StandardCharsets.UTF_8));
    }

    String of(Visit visit, Registration registration) {
        var lines = new IcsLines();
        lines.begin("Inscription");
        var schedule = visit.event().details().schedule();
        if (!visit.isWholeDays()) {
            TimeZoneLines.of(schedule.zone()).forEach(lines::add);
        }
        entry(lines, visit, registration);
        lines.add("END:VCALENDAR");
        return lines.toString();
    }

    private void entry(IcsLines lines, Visit visit, Registration registration) {
        var event = visit.event();
        var off = visit.isOff() || !registration.isComing();
        var title = Text.cleanLine(visit.title());
        lines.add("BEGIN:VEVENT");
        lines.value("UID", registration.keys().uid());
        var sequence =
                event.sequence() + visit.date().sequence() + registration.keys().sequence();
        lines.stamps(OffsetDateTime.now(clock), sequence);
        moment(lines, "DTSTART", visit.time().starts(), visit);
        if (visit.time().ends().isAfter(visit.time().starts())) {
            moment(lines, "DTEND", visit.time().ends(), visit);
        }
        lines.text("SUMMARY", off ? cancelled(title, registration.language()) : title);
        lines.text("DESCRIPTION", secrets.link(registration.keys().nonce(), registration.language()));
        var place = words.place(visit, registration.online());
        if (!place.isEmpty()) {
            lines.text("LOCATION", Text.cleanLine(place));
        }
        lines.value("URL", site.address("/agenda/" + event.slug()));
        var postponed = event.details().state().status() == EventStatus.POSTPONED;
        lines.value("STATUS", off ? "CANCELLED" : postponed ? "TENTATIVE" : "CONFIRMED");
        lines.value("TRANSP", off ? "TRANSPARENT" : "OPAQUE");
        lines.add("END:VEVENT");
    }

    private static String cancelled(String title, Locale locale) {
        return (locale.getLanguage().equals("en") ? "Cancelled: " : "Annulé : ") + title;
    }

    private static void moment(IcsLines lines, String name, LocalDateTime local, Visit visit) {
        var schedule = visit.event().details().schedule();
        if (visit.isWholeDays()) {
            lines.day(name, local.toLocalDate());
        } else {
            lines.local(name, local, schedule.zone());
        }
    }
}
