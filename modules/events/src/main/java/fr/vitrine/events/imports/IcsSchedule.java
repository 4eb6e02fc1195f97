package fr.vitrine.events.imports;

import fr.vitrine.events.RecurrenceRule;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;

/** The dates of an entry, read from what stands there: days, times with a zone, times of nowhere in particular. */
final class IcsSchedule {

    private static final Pattern MOMENT = Pattern.compile("(\\d{8})(?:T(\\d{4})(\\d{2})?(Z)?)?");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmm");
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2200;

    private final ZoneId zone;
    private final Component master;
    private final List<Component> all;

    /** @param all the master and what is changed of single times of it */
    IcsSchedule(ZoneId zone, Component master, List<Component> all) {
        this.zone = zone;
        this.master = master;
        this.all = all;
    }

    /** Empty where it cannot be followed. */
    Optional<Schedule> read() {
        var first = session(master);
        var rule = IcsReader.value(master, Property.RRULE).filter(text -> !text.isBlank());
        if (first.isEmpty()
                || rule.filter(text -> RecurrenceRule.parse(text).isEmpty()).isPresent()) {
            return Optional.empty();
        }
        var sessions = new ArrayList<>(List.of(first.get()));
        starts(Property.RDATE).forEach(start -> sessions.add(first.get().startingAt(start)));
        var exceptions = new HashSet<>(starts(Property.EXDATE));
        for (var changed : all) {
            if (changed != master) {
                replace(changed, sessions, exceptions);
            }
        }
        if (sessions.size() > Schedule.MAX_SESSIONS) {
            return Optional.empty();
        }
        return Optional.of(new Schedule(zone, isDay(master), sessions, rule.orElse(null), exceptions, null));
    }

    /** A time that is moved is no more where it was, and stands where it is now. */
    private void replace(Component changed, List<Session> sessions, Set<LocalDateTime> exceptions) {
        var original = IcsReader.value(changed, Property.RECURRENCE_ID)
                .flatMap(text -> local(changed, Property.RECURRENCE_ID, text));
        if (original.isEmpty()) {
            return;
        }
        var now = session(changed);
        var cancelled = IcsReader.value(changed, Property.STATUS)
                .filter("CANCELLED"::equalsIgnoreCase)
                .isPresent();
        if (cancelled || now.isEmpty() || !now.get().starts().equals(original.get())) {
            exceptions.add(original.get());
        }
        if (!cancelled) {
            now.filter(session ->
                            sessions.stream().noneMatch(known -> known.starts().equals(session.starts())))
                    .ifPresent(sessions::add);
        }
    }

    private Optional<Session> session(Component event) {
        var starts = IcsReader.value(event, Property.DTSTART).flatMap(text -> local(event, Property.DTSTART, text));
        if (starts.isEmpty()
                || starts.get().getYear() < FIRST_YEAR
                || starts.get().getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        var ends = IcsReader.value(event, Property.DTEND)
                .flatMap(text -> local(event, Property.DTEND, text))
                .or(() -> IcsReader.value(event, Property.DURATION).flatMap(text -> after(starts.get(), text)))
                .orElse(isDay(event) ? starts.get().plusDays(1) : starts.get());
        var isPossible = !ends.isBefore(starts.get())
                && Duration.between(starts.get(), ends).compareTo(LONGEST) <= 0;
        return isPossible ? Optional.of(new Session(starts.get(), ends)) : Optional.empty();
    }

    private static Optional<LocalDateTime> after(LocalDateTime start, String duration) {
        try {
            var isWeeks = duration.matches("\\+?P\\d{1,3}W");
            return Optional.of(
                    isWeeks
                            ? start.plusWeeks(Long.parseLong(duration.replaceAll("\\D", "")))
                            : start.plus(Duration.parse(duration)));
        } catch (DateTimeException | ArithmeticException malformed) {
            return Optional.empty();
        }
    }

    private Set<LocalDateTime> starts(String name) {
        var starts = new HashSet<LocalDateTime>();
        for (Property property : master.<Property>getProperties(name)) {
            Arrays.stream(property.getValue().split(",", -1))
                    .flatMap(text -> local(property, text.split("/", 2)[0]).stream())
                    .limit(Schedule.MAX_SESSIONS)
                    .forEach(starts::add);
        }
        return starts;
    }

    private static boolean isDay(Component event) {
        return IcsReader.value(event, Property.DTSTART)
                .filter(text -> text.length() == 8)
                .isPresent();
    }

    private Optional<LocalDateTime> local(Component event, String name, String text) {
        return event.<Property>getProperty(name).flatMap(property -> local(property, text));
    }

    /** By the clock of the site: a zone of its own is reckoned over, one that nobody knows is taken for this one. */
    private Optional<LocalDateTime> local(Property property, String text) {
        var parts = MOMENT.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(parts.group(1), DateTimeFormatter.BASIC_ISO_DATE);
            var time = parts.group(2) == null ? LocalTime.MIDNIGHT : LocalTime.parse(parts.group(2), TIME);
            var written = parts.group(2) == null ? null : parts.group(4) != null ? ZoneOffset.UTC : named(property);
            var moment = day.atTime(time);
            return Optional.of(
                    written == null
                            ? moment
                            : moment.atZone(written).withZoneSameInstant(zone).toLocalDateTime());
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private static @Nullable ZoneId named(Property property) {
        return property.getParameter("TZID")
                .map(parameter -> ((Parameter) parameter).getValue())
                .flatMap(name -> {
                    try {
                        return Optional.of(ZoneId.of(name));
                    } catch (DateTimeException unknown) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }
}
