package fr.vitrine.frontend.web;

import fr.vitrine.events.calendar.IcsLines;
import fr.vitrine.events.calendar.TimeZoneLines;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.volunteers.applying.VolunteerCalendar;
import fr.vitrine.volunteers.applying.VolunteerCalendar.Entry;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Somebody's own calendar of when they volunteer, at an address that is a secret of theirs. Names nobody. */
@Controller
class VolunteerCalendarController {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final VolunteerCalendar calendar;
    private final Communes communes;
    private final SiteAddress site;
    private final Texts texts;

    VolunteerCalendarController(VolunteerCalendar calendar, Communes communes, SiteAddress site, Texts texts) {
        this.calendar = calendar;
        this.communes = communes;
        this.site = site;
        this.texts = texts;
    }

    @GetMapping(VolunteerCalendar.PATH + "{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return calendar.read(token)
                .map(this::written)
                .map(VolunteerCalendarController::sent)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Programs ask several times a day: they hear that nothing has changed. What they keep is theirs alone. */
    private static ResponseEntity<byte[]> sent(byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=utf-8")
                .header("X-Robots-Tag", "noindex")
                .header("Referrer-Policy", "no-referrer")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + "\"")
                .body(body);
    }

    private byte[] written(List<Entry> entries) {
        var name = texts.getTranslation("volunteering.calendar.name", Locale.FRENCH);
        var lines = new IcsLines();
        lines.begin("Benevolat");
        lines.text("NAME", name);
        lines.text("X-WR-CALNAME", name);
        lines.value("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        lines.value("X-PUBLISHED-TTL", "PT6H");
        TimeZoneLines.of(PARIS).forEach(lines::add);
        entries.forEach(entry -> entry(lines, entry));
        lines.add("END:VCALENDAR");
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(IcsLines lines, Entry entry) {
        var mission = entry.mission();
        var time = entry.time();
        var address = site.of(new Links(Locale.FRENCH).mission(mission.slug()));
        lines.add("BEGIN:VEVENT");
        lines.value("UID", entry.uid() + "@" + URI.create(site.of("/")).getHost());
        lines.stamps(entry.changedAt(), entry.sequence());
        lines.local("DTSTART", time.day().atTime(time.from()), PARIS);
        lines.local("DTEND", time.day().atTime(time.until()), PARIS);
        lines.text("SUMMARY", Text.cleanLine(mission.details().title()));
        lines.text("DESCRIPTION", address);
        lines.value("URL", address);
        place(entry).ifPresent(where -> lines.text("LOCATION", where));
        lines.value("STATUS", entry.cancelled() ? "CANCELLED" : "CONFIRMED");
        lines.value("TRANSP", entry.cancelled() ? "TRANSPARENT" : "OPAQUE");
        lines.add("END:VEVENT");
    }

    private Optional<String> place(Entry entry) {
        var place = entry.mission().details().place();
        return Optional.ofNullable(place.commune())
                .flatMap(communes::find)
                .map(Commune::nameWithPostcode)
                .map(commune -> place.address() == null ? commune : Text.cleanLine(place.address()) + ", " + commune);
    }
}
