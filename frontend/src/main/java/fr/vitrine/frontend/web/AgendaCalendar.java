package fr.vitrine.frontend.web;

import fr.vitrine.directory.Taxonomy.Node;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.RecurrenceRule;
import fr.vitrine.events.Session;
import fr.vitrine.events.Stop;
import fr.vitrine.events.calendar.CalendarUid;
import fr.vitrine.events.calendar.IcsLines;
import fr.vitrine.events.calendar.TimeZoneLines;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.agenda.AgendaShelf.Around;
import fr.vitrine.frontend.publicsite.agenda.AgendaWords;
import fr.vitrine.frontend.publicsite.agenda.EventPlace;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.kernel.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Events as a calendar (RFC 5545 and 7986): each time an entry that keeps its identity through every change, or one series
 * with its rule.
 */
@Component
class AgendaCalendar {

    private final SiteAddress site;

    AgendaCalendar(SiteAddress site) {
        this.site = site;
    }

    /**
     * @param name of the calendar
     * @param stops of the one event it is about, each an entry of its own
     */
    record Frame(String name, String source, Around around, List<Stop> stops, AgendaWords words) {}

    /** Every time an entry of its own. */
    String of(List<Hit> hits, Frame frame) {
        var lines = start(frame, hits.stream().map(Hit::event).toList());
        hits.forEach(hit -> single(lines, hit, frame));
        return end(lines);
    }

    /** One event: its rule, what is excepted from it, and what was changed of single times; without a rule time by time. */
    String series(Event event, List<Occurrence> occurrences, Frame frame) {
        var rule = event.details().schedule().rule();
        if (rule == null || !frame.stops().isEmpty()) {
            return of(occurrences.stream().map(time -> new Hit(time, event)).toList(), frame);
        }
        var lines = start(frame, List.of(event));
        master(lines, event, RecurrenceRule.parse(rule).orElseThrow(), frame);
        var first = event.details().schedule().sessions().getFirst();
        occurrences.stream()
                .filter(time -> time.cancelled()
                        || time.changed()
                        || time.note() != null
                        || !first.startingAt(time.original()).equals(time.time()))
                .forEach(time -> {
                    begin(lines, uid(event), event, time, frame);
                    moment(lines, "RECURRENCE-ID", time.original(), event);
                    times(lines, time.time(), event);
                    finish(lines, event, time.cancelled(), frame);
                });
        return end(lines);
    }

    private void master(IcsLines lines, Event event, RecurrenceRule rule, Frame frame) {
        var schedule = event.details().schedule();
        lines.add("BEGIN:VEVENT");
        lines.value("UID", uid(event));
        lines.stamps(event.updatedAt(), event.sequence());
        times(lines, schedule.sessions().getFirst(), event);
        lines.value("RRULE", rule.inCalendar(schedule.zone(), schedule.wholeDays()));
        schedule.sessions().stream().skip(1).forEach(extra -> moment(lines, "RDATE", extra.starts(), event));
        new TreeSet<>(schedule.exceptions()).forEach(start -> moment(lines, "EXDATE", start, event));
        described(lines, event, site.of(new Links(frame.words().locale()).event(event.slug())), frame);
        finish(lines, event, false, frame);
    }

    private void single(IcsLines lines, Hit hit, Frame frame) {
        var uid = CalendarUid.of(hit.event().id(), hit.occurrence().original(), site.of("/"));
        begin(lines, uid, hit.event(), hit.occurrence(), frame);
        times(lines, hit.occurrence().time(), hit.event());
        finish(lines, hit.event(), hit.occurrence().cancelled(), frame);
        frame.stops()
                .forEach(stop ->
                        stop.timeWithin(hit.occurrence()).ifPresent(time -> stop(lines, stop, time, hit, frame, uid)));
    }

    /** One stop of an itinerary, beside the whole, which it names. */
    private void stop(IcsLines lines, Stop stop, Session time, Hit hit, Frame frame, String whole) {
        var event = hit.event();
        var details = stop.details();
        lines.add("BEGIN:VEVENT");
        lines.value("UID", CalendarUid.ofStop(whole, stop.id()));
        lines.value("RELATED-TO", whole);
        lines.stamps(event.updatedAt(), event.sequence() + hit.occurrence().sequence());
        var address = site.of(new Links(frame.words().locale()).event(event.slug()));
        lines.text(
                "DESCRIPTION",
                details.speaker() == null ? address : Text.cleanLine(details.speaker()) + "\n" + address);
        lines.value("URL", address);
        var place = EventPlace.of(details, frame.around());
        place.inFull().ifPresent(where -> lines.text("LOCATION", Text.cleanLine(where)));
        place.position().ifPresent(at -> lines.value("GEO", at.latitude() + ";" + at.longitude()));
        local(lines, "DTSTART", time.starts(), event);
        local(lines, "DTEND", time.ends(), event);
        var off = hit.occurrence().cancelled() || event.details().state().status() == EventStatus.CANCELLED;
        var title = Text.cleanLine(details.title());
        lines.text("SUMMARY", off ? frame.words().t("agenda.calendar.cancelled", title) : title);
        lines.value("STATUS", off ? "CANCELLED" : status(event.details()));
        // The whole says already that one is away.
        lines.value("TRANSP", "TRANSPARENT");
        lines.add("END:VEVENT");
    }

    private void begin(IcsLines lines, String uid, Event event, Occurrence time, Frame frame) {
        lines.add("BEGIN:VEVENT");
        lines.value("UID", uid);
        var changed = time.updatedAt().isAfter(event.updatedAt()) ? time.updatedAt() : event.updatedAt();
        lines.stamps(changed, event.sequence() + time.sequence());
        var links = new Links(frame.words().locale());
        described(lines, event, site.of(links.event(event.slug(), time.firstDay())), frame);
        if (time.note() != null) {
            lines.text("COMMENT", Text.clean(time.note()));
        }
    }

    private void described(IcsLines lines, Event event, String address, Frame frame) {
        var details = event.details();
        var summary = details.summary() == null ? "" : Text.clean(details.summary()) + "\n";
        lines.text("DESCRIPTION", summary + address);
        lines.value("URL", address);
        var place = EventPlace.of(details, frame.around());
        place.inFull().ifPresent(where -> lines.text("LOCATION", Text.cleanLine(where)));
        if (place.point() != null) {
            lines.value("GEO", place.point().latitude() + ";" + place.point().longitude());
        }
        var online = details.setting().online();
        if (online != null) {
            lines.value("CONFERENCE;VALUE=URI;FEATURE=VIDEO", online.value());
        }
        details.pictures().stream()
                .findFirst()
                .ifPresent(picture ->
                        lines.value("IMAGE;VALUE=URI;DISPLAY=BADGE", site.of(Pictures.address(picture.sha256()))));
        var domains = details.topics().domains().stream()
                .sorted()
                .flatMap(slug -> frame.around().taxonomy().find(slug).stream())
                .map(Node::label)
                .map(label -> IcsLines.escaped(label.in(frame.words().locale())))
                .collect(Collectors.joining(","));
        if (!domains.isEmpty()) {
            lines.value("CATEGORIES", domains);
        }
    }

    private static void finish(IcsLines lines, Event event, boolean cancelled, Frame frame) {
        var details = event.details();
        var title = Text.cleanLine(frame.words().title(details));
        var off = cancelled || details.state().status() == EventStatus.CANCELLED;
        // Not every calendar shows the status of what it subscribes to.
        lines.text("SUMMARY", off ? frame.words().t("agenda.calendar.cancelled", title) : title);
        lines.value("STATUS", off ? "CANCELLED" : status(details));
        lines.value("TRANSP", details.schedule().wholeDays() || off ? "TRANSPARENT" : "OPAQUE");
        lines.add("END:VEVENT");
    }

    private static String status(EventDetails event) {
        return event.state().status() == EventStatus.POSTPONED ? "TENTATIVE" : "CONFIRMED";
    }

    private static void times(IcsLines lines, Session time, Event event) {
        moment(lines, "DTSTART", time.starts(), event);
        moment(lines, "DTEND", time.ends(), event);
    }

    private static void moment(IcsLines lines, String name, LocalDateTime local, Event event) {
        var schedule = event.details().schedule();
        if (schedule.wholeDays()) {
            lines.day(name, local.toLocalDate());
        } else {
            local(lines, name, local, event);
        }
    }

    private static void local(IcsLines lines, String name, LocalDateTime local, Event event) {
        lines.local(name, local, event.details().schedule().zone());
    }

    private String uid(Event event) {
        return CalendarUid.of(event.id(), site.of("/"));
    }

    private static IcsLines start(Frame frame, List<Event> events) {
        var lines = new IcsLines();
        lines.begin("Agenda");
        lines.text("NAME", frame.name());
        lines.text("X-WR-CALNAME", frame.name());
        lines.value("SOURCE;VALUE=URI", frame.source());
        lines.value("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        lines.value("X-PUBLISHED-TTL", "PT6H");
        zones(events, !frame.stops().isEmpty())
                .forEach(zone -> TimeZoneLines.of(zone).forEach(lines::add));
        return lines;
    }

    /** @param hours whether an event of whole days has stops that name hours */
    private static Set<ZoneId> zones(List<Event> events, boolean hours) {
        return events.stream()
                .map(event -> event.details().schedule())
                .filter(schedule -> hours || !schedule.wholeDays())
                .map(schedule -> schedule.zone())
                .collect(Collectors.toSet());
    }

    private static String end(IcsLines lines) {
        lines.add("END:VCALENDAR");
        return lines.toString();
    }
}
