package fr.vitrine.events.imports;

import fr.vitrine.directory.importing.FileText;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Contact;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.imports.ReadCalendar.Refused;
import fr.vitrine.events.imports.UnreadableCalendar.Reason;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.jspecify.annotations.Nullable;

/** Events of an iCalendar file. What is changed of single times is taken as exceptions and additions. */
final class IcsReader {

    /** A file that nests deeper than any calendar does is made for harm. */
    private static final int DEPTH = 8;

    private static final Pattern GEO = Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?);(-?\\d+(?:\\.\\d+)?)\\s*");

    static {
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_VALIDATION, true);
    }

    private final ZoneId zone;
    private final Organiser organiser;

    IcsReader(ZoneId zone, Organiser organiser) {
        this.zone = zone;
        this.organiser = organiser;
    }

    ReadCalendar read(byte[] file) throws UnreadableCalendar {
        var text = FileText.of(unfolded(file)).orElseThrow(() -> new UnreadableCalendar(Reason.NOT_UNDERSTOOD));
        scan(text);
        var byUid = new LinkedHashMap<String, List<Component>>();
        var refused = new ArrayList<Refused>();
        for (var event : components(text)) {
            var uid = value(event, Property.UID).map(IcsReader::uid).orElse("");
            if (uid.isEmpty()) {
                refused.add(new Refused(title(event), "eventimports.refused.uid"));
            } else {
                byUid.computeIfAbsent(uid, _ -> new ArrayList<>()).add(event);
            }
        }
        var entries = new ArrayList<CalendarEntry>();
        byUid.forEach((uid, all) -> {
            var master = all.stream()
                    .filter(event -> value(event, Property.RECURRENCE_ID).isEmpty())
                    .findFirst()
                    .orElse(all.getFirst());
            var title = title(master);
            var schedule = new IcsSchedule(zone, master, all).read();
            if (title.isEmpty() || schedule.isEmpty()) {
                refused.add(new Refused(
                        title, title.isEmpty() ? "eventimports.refused.title" : "eventimports.refused.dates"));
            } else {
                entries.add(new CalendarEntry(uid, details(master, EventDetails.titled(title, schedule.get()))));
            }
        });
        return new ReadCalendar(List.copyOf(entries), List.copyOf(refused));
    }

    /** Before a parser sees it: how deep it is, and how much there is of it. */
    private static void scan(String text) throws UnreadableCalendar {
        var depth = 0;
        var events = 0;
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (line.regionMatches(true, 0, "BEGIN:", 0, 6)) {
                depth++;
                events += line.regionMatches(true, 6, "VEVENT", 0, 6) ? 1 : 0;
            } else if (line.regionMatches(true, 0, "END:", 0, 4)) {
                depth--;
            }
            if (depth > DEPTH) {
                throw new UnreadableCalendar(Reason.NOT_UNDERSTOOD);
            }
        }
        if (events > ReadCalendar.MOST) {
            throw new UnreadableCalendar(Reason.TOO_MANY_ENTRIES);
        }
    }

    /** RFC 5545, 3.1: lines may be folded between the bytes of one character, which cannot be read before they are joined. */
    private static byte[] unfolded(byte[] file) {
        var joined = new ByteArrayOutputStream(file.length);
        for (var at = 0; at < file.length; at++) {
            var ends = file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? at + 1 : at;
            if (file[ends] == '\n' && ends + 1 < file.length && (file[ends + 1] == ' ' || file[ends + 1] == '\t')) {
                at = ends + 1;
            } else {
                joined.write(file[at]);
            }
        }
        return joined.toByteArray();
    }

    private static List<CalendarComponent> components(String text) throws UnreadableCalendar {
        try {
            return new CalendarBuilder().build(new StringReader(text)).getComponents(Component.VEVENT);
        } catch (IOException | ParserException | RuntimeException malformed) {
            throw new UnreadableCalendar(Reason.NOT_UNDERSTOOD, malformed);
        }
    }

    private EventDetails details(Component event, EventDetails bare) {
        var cancelled = value(event, Property.STATUS)
                .filter("CANCELLED"::equalsIgnoreCase)
                .isPresent();
        return bare.edit()
                .description(value(event, Property.DESCRIPTION)
                        .map(text -> cut(Text.clean(text), EventDetails.MAX_DESCRIPTION))
                        .orElse(null))
                .organisers(organiser)
                .setting(setting(event))
                .contact(new Contact(
                        null,
                        null,
                        null,
                        value(event, Property.URL).flatMap(IcsReader::address).orElse(null)))
                .state(cancelled ? new State(EventStatus.CANCELLED, null) : State.AS_PLANNED)
                .build();
    }

    private static Setting setting(Component event) {
        var venue = value(event, Property.LOCATION).map(Text::cleanLine).orElse("");
        var online = address(venue).filter(_ -> venue.startsWith("http"));
        return new Setting(
                online.isPresent() ? Attendance.ONLINE : Attendance.ON_SITE,
                online.isPresent() ? null : cut(venue, EventDetails.MAX_VENUE),
                null,
                null,
                null,
                value(event, Property.GEO).map(IcsReader::point).orElse(null),
                null,
                online.orElse(null));
    }

    private static @Nullable GeoPoint point(String geo) {
        var parts = GEO.matcher(geo);
        if (!parts.matches()) {
            return null;
        }
        var latitude = Double.parseDouble(parts.group(1));
        var longitude = Double.parseDouble(parts.group(2));
        return Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude == 0 && longitude == 0)
                ? null
                : new GeoPoint(latitude, longitude);
    }

    private static Optional<WebAddress> address(String text) {
        return text.startsWith("http") ? WebAddress.parse(text) : Optional.empty();
    }

    private static String title(Component event) {
        var title = value(event, Property.SUMMARY).map(Text::cleanLine).orElse("");
        return title.length() <= EventDetails.MAX_TITLE ? title : title.substring(0, EventDetails.MAX_TITLE - 1) + "…";
    }

    static String uid(String raw) {
        var uid = Text.cleanLine(raw);
        return uid.substring(0, Math.min(uid.length(), 500));
    }

    static @Nullable String cut(String text, int most) {
        return text.isEmpty() ? null : text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    static Optional<String> value(Component event, String name) {
        return event.getProperty(name).map(property -> ((Property) property).getValue());
    }
}
