package fr.vitrine.events.imports;

import static fr.vitrine.events.imports.IcsReader.cut;

import fr.vitrine.events.Accessibility;
import fr.vitrine.events.Attendance;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventDetails.Registration;
import fr.vitrine.events.EventDetails.Setting;
import fr.vitrine.events.EventDetails.State;
import fr.vitrine.events.EventDetails.Terms;
import fr.vitrine.events.EventStatus;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.RegistrationKind;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.imports.ReadCalendar.Refused;
import fr.vitrine.events.imports.UnreadableCalendar.Reason;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.territory.Communes;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events of an export of OpenAgenda (version 2): {@code {"events": […]}}. */
final class OpenAgendaReader {

    private static final Map<String, Accessibility> ACCESS = Map.of(
            "mi", Accessibility.MOTOR,
            "hi", Accessibility.HEARING,
            "vi", Accessibility.VISUAL,
            "pi", Accessibility.MENTAL,
            "ii", Accessibility.COGNITIVE);
    private static final Map<Integer, EventStatus> STATUS = Map.of(
            2, EventStatus.RESCHEDULED,
            3, EventStatus.MOVED_ONLINE,
            4, EventStatus.POSTPONED,
            5, EventStatus.FULL,
            6, EventStatus.CANCELLED);

    private final ZoneId zone;
    private final Organiser organiser;
    private final Communes communes;

    OpenAgendaReader(ZoneId zone, Organiser organiser, Communes communes) {
        this.zone = zone;
        this.organiser = organiser;
        this.communes = communes;
    }

    ReadCalendar read(byte[] file) throws UnreadableCalendar {
        var events = events(file);
        if (events.size() > ReadCalendar.MOST) {
            throw new UnreadableCalendar(Reason.TOO_MANY_ENTRIES);
        }
        var entries = new ArrayList<CalendarEntry>();
        var refused = new ArrayList<Refused>();
        for (var event : events) {
            var title = words(event.path("title"), EventDetails.MAX_TITLE);
            var uid = IcsReader.uid(event.path("uid").asString(""));
            var sessions = sessions(event.path("timings"));
            if (title == null || uid.isEmpty()) {
                refused.add(new Refused(
                        title == null ? "" : title,
                        title == null ? "eventimports.refused.title" : "eventimports.refused.uid"));
            } else if (sessions.isEmpty() || sessions.size() > Schedule.MAX_SESSIONS) {
                refused.add(new Refused(title, "eventimports.refused.dates"));
            } else {
                entries.add(new CalendarEntry(uid, details(event, title, sessions)));
            }
        }
        return new ReadCalendar(List.copyOf(entries), List.copyOf(refused));
    }

    private static JsonNode events(byte[] file) throws UnreadableCalendar {
        try {
            var root = JsonMapper.shared().readTree(file);
            var events = root.isArray() ? root : root.path("events");
            if (!events.isArray()) {
                throw new UnreadableCalendar(Reason.NOT_UNDERSTOOD);
            }
            return events;
        } catch (JacksonException malformed) {
            throw new UnreadableCalendar(Reason.NOT_UNDERSTOOD, malformed);
        }
    }

    private EventDetails details(JsonNode event, String title, List<Session> sessions) {
        return EventDetails.titled(title, Schedule.dates(zone, sessions))
                .edit()
                .summary(words(event.path("description"), EventDetails.MAX_SUMMARY))
                .description(text(event.path("longDescription")))
                .organisers(organiser)
                .setting(setting(event))
                .terms(terms(event))
                .registration(registration(event.path("registration")))
                .state(new State(STATUS.getOrDefault(event.path("status").asInt(1), EventStatus.SCHEDULED), null))
                .build();
    }

    private List<Session> sessions(JsonNode timings) {
        var sessions = new ArrayList<Session>();
        for (var timing : timings) {
            var begins = moment(timing.path("begin").asString(""));
            var ends = moment(timing.path("end").asString(""));
            begins.filter(start -> start.getYear() > 1990 && start.getYear() < 2200)
                    .ifPresent(start -> sessions.add(new Session(
                            start,
                            ends.filter(end -> !end.isBefore(start) && end.isBefore(start.plusYears(1)))
                                    .orElse(start))));
        }
        return sessions;
    }

    private Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private Setting setting(JsonNode event) {
        var place = event.path("location");
        var latitude = place.path("latitude").asDouble(0);
        var longitude = place.path("longitude").asDouble(0);
        var isPoint = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && !(latitude == 0 && longitude == 0);
        var postcode = place.path("postalCode").asString("");
        return new Setting(
                switch (event.path("attendanceMode").asInt(1)) {
                    case 2 -> Attendance.ONLINE;
                    case 3 -> Attendance.MIXED;
                    default -> Attendance.ON_SITE;
                },
                words(place.path("name"), EventDetails.MAX_VENUE),
                words(place.path("address"), 300),
                postcode.matches("\\d{5}") ? postcode : null,
                commune(place),
                isPoint ? new GeoPoint(latitude, longitude) : null,
                null,
                address(event.path("onlineAccessLink").asString("")));
    }

    private @Nullable CommuneCode commune(JsonNode place) {
        return CommuneCode.parse(place.path("insee").asString(""))
                .filter(code -> communes.byCode(Set.of(code)).containsKey(code))
                .orElse(null);
    }

    private static Terms terms(JsonNode event) {
        var access = EnumSet.noneOf(Accessibility.class);
        ACCESS.forEach((code, value) -> {
            if (event.path("accessibility").path(code).asBoolean(false)) {
                access.add(value);
            }
        });
        var youngest = age(event.path("age").path("min"));
        var oldest = age(event.path("age").path("max"));
        var isOrdered = youngest == null || oldest == null || youngest <= oldest;
        return new Terms(
                null,
                words(event.path("conditions"), EventDetails.MAX_PRICE),
                isOrdered ? youngest : null,
                isOrdered ? oldest : null,
                access,
                null);
    }

    private static @Nullable Integer age(JsonNode age) {
        var years = age.asInt(-1);
        return years < 0 || years > 120 ? null : years;
    }

    private static Registration registration(JsonNode ways) {
        for (var way : ways) {
            var address = address(way.path("value").asString(""));
            if (address != null) {
                return new Registration(RegistrationKind.ELSEWHERE, address);
            }
        }
        return ways.isEmpty() ? Registration.UNKNOWN : new Registration(RegistrationKind.ELSEWHERE, null);
    }

    private static @Nullable WebAddress address(String text) {
        return text.startsWith("http") ? WebAddress.parse(text).orElse(null) : null;
    }

    /** In French where there are several languages. */
    private static String said(JsonNode text) {
        if (!text.isObject()) {
            return text.asString("");
        }
        return text.path("fr")
                .asString(text.isEmpty() ? "" : text.iterator().next().asString(""));
    }

    private static @Nullable String words(JsonNode text, int most) {
        return cut(Text.cleanLine(said(text)), most);
    }

    private static @Nullable String text(JsonNode text) {
        return cut(Text.clean(said(text)), EventDetails.MAX_DESCRIPTION);
    }
}
