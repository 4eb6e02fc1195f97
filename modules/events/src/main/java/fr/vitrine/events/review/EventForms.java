package fr.vitrine.events.review;

import fr.vitrine.directory.review.ProfileForm.ImageForm;
import fr.vitrine.events.Accessibility;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.Organiser;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.review.EventForm.Text;
import fr.vitrine.events.review.ScheduleForm.DateForm;
import fr.vitrine.events.review.ScheduleForm.Kind;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.GeoPoint;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Events in forms. */
final class EventForms {

    private EventForms() {}

    static EventForm of(EventDetails details) {
        var texts = new EnumMap<Text, String>(Text.class);
        put(texts, Text.TITLE, details.title());
        put(texts, Text.SUMMARY, details.summary());
        put(texts, Text.DESCRIPTION, details.description());
        put(texts, Text.TOLD_DATE, details.schedule().toldDate());
        putPlace(texts, details.setting());
        putTerms(texts, details.terms());
        var contact = details.contact();
        put(texts, Text.CONTACT_NAME, contact.name());
        put(texts, Text.CONTACT_PHONE, contact.phone());
        put(texts, Text.CONTACT_EMAIL, contact.email());
        put(texts, Text.WEBSITE, contact.website());
        put(texts, Text.REGISTRATION, details.registration().kind().code());
        put(texts, Text.REGISTRATION_URL, details.registration().address());
        put(texts, Text.STATUS, details.state().status().code());
        put(texts, Text.STATUS_NOTE, details.state().note());
        return new EventForm(
                texts,
                details.topics().domains(),
                details.topics().audiences().stream().map(Audience::code).collect(Collectors.toSet()),
                details.terms().accessibility().stream()
                        .map(Accessibility::code)
                        .collect(Collectors.toSet()),
                details.organisers().stream().map(Organiser::key).toList(),
                of(details.schedule()),
                details.pictures().stream()
                        .map(picture -> ImageForm.of(picture.image()))
                        .toList());
    }

    private static void putPlace(Map<Text, String> texts, EventDetails.Setting setting) {
        put(texts, Text.ATTENDANCE, setting.attendance().code());
        put(texts, Text.ONLINE, setting.online());
        put(texts, Text.STRUCTURE, setting.structure());
        put(texts, Text.VENUE, setting.venue());
        put(texts, Text.ADDRESS, setting.address());
        put(texts, Text.POSTCODE, setting.postcode());
        put(texts, Text.COMMUNE, setting.commune());
        @Nullable GeoPoint point = setting.point();
        put(texts, Text.LATITUDE, point == null ? null : point.latitude());
        put(texts, Text.LONGITUDE, point == null ? null : point.longitude());
    }

    private static void putTerms(Map<Text, String> texts, EventDetails.Terms terms) {
        var free = terms.free();
        put(texts, Text.FREE, free == null ? null : free ? EventFormReader.YES : EventFormReader.NO);
        put(texts, Text.PRICE, terms.price());
        put(texts, Text.AGE_MIN, terms.ageMin());
        put(texts, Text.AGE_MAX, terms.ageMax());
        put(texts, Text.ACCESSIBILITY_NOTE, terms.accessibilityNote());
    }

    private static void put(Map<Text, String> texts, Text input, @Nullable Object value) {
        if (value != null) {
            texts.put(input, value.toString());
        }
    }

    static ScheduleForm of(Schedule schedule) {
        var dates = schedule.sessions().stream()
                .map(session -> date(session, schedule.wholeDays()))
                .toList();
        var rule = schedule.rule();
        return new ScheduleForm(
                rule != null ? Kind.RULE : dates.isEmpty() ? Kind.UNKNOWN : Kind.DATES,
                schedule.wholeDays(),
                dates.isEmpty() ? List.of(DateForm.EMPTY) : dates,
                rule == null ? RepetitionForm.WEEKLY : RepetitionForm.of(rule),
                schedule.exceptions().stream()
                        .sorted()
                        .map(LocalDateTime::toString)
                        .toList(),
                schedule.moves());
    }

    private static DateForm date(Session session, boolean wholeDays) {
        var last = session.lastDay().equals(session.firstDay())
                ? ""
                : session.lastDay().toString();
        return wholeDays
                ? new DateForm(session.firstDay().toString(), last, "", "")
                : new DateForm(
                        session.firstDay().toString(),
                        last,
                        session.starts().toLocalTime().toString(),
                        session.ends().equals(session.starts())
                                ? ""
                                : session.ends().toLocalTime().toString());
    }
}
