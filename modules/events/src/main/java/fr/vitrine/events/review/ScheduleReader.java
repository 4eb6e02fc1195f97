package fr.vitrine.events.review;

import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.FormTexts;
import fr.vitrine.events.RecurrenceRule;
import fr.vitrine.events.Schedule;
import fr.vitrine.events.Session;
import fr.vitrine.events.review.RepetitionForm.Every;
import fr.vitrine.events.review.ScheduleForm.DateForm;
import fr.vitrine.events.review.ScheduleForm.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a schedule of what was typed. Its fields are called {@code dates[0].first}, {@code repetition.until}, {@code exceptions[1]}. */
final class ScheduleReader {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])\\s*(?:[:hH]\\s*([0-5]\\d)?)?(?::\\d\\d)?");
    private static final Set<String> POSITIONS = Set.of("1", "2", "3", "4", "-1");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final int MAX_INTERVAL = 99;

    private final ScheduleForm form;
    private final FormTexts texts;

    private ScheduleReader(ScheduleForm form, FormTexts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** What can be understood of it; the texts say what cannot. */
    static Schedule read(ScheduleForm form, ZoneId zone, @Nullable String toldDate, FormTexts texts) {
        return form.kind() == Kind.UNKNOWN
                ? Schedule.unknown(zone, toldDate)
                : new ScheduleReader(form, texts).read(zone, toldDate).moving(form.moves());
    }

    private Schedule read(ZoneId zone, @Nullable String toldDate) {
        if (form.dates().size() > Schedule.MAX_SESSIONS) {
            texts.wrong("dates", Reason.TOO_MANY, Schedule.MAX_SESSIONS);
            return Schedule.unknown(zone, toldDate);
        }
        var sessions = new ArrayList<Session>();
        for (var n = 0; n < form.dates().size(); n++) {
            session(n, form.dates().get(n)).ifPresent(sessions::add);
        }
        if (sessions.isEmpty() || form.kind() == Kind.DATES) {
            return new Schedule(zone, form.wholeDays(), sessions, null, Set.of(), toldDate);
        }
        var first = sessions.stream()
                .map(Session::starts)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
        var rule = rule(first).filter(known -> RecurrenceRule.parse(known).isPresent());
        if (rule.isEmpty()) {
            texts.wrong("repetition.custom", Reason.NOT_A_RULE);
        }
        var schedule = new Schedule(zone, form.wholeDays(), sessions, rule.orElse(null), exceptions(), toldDate);
        if (!schedule.isOnItsRule()) {
            texts.wrong(
                    "dates[0].first",
                    Reason.NOT_ON_RULE,
                    schedule.firstOfRule()
                            .map(start -> start.toLocalDate().toString())
                            .orElse("–"));
        }
        return schedule;
    }

    private Optional<Session> session(int n, DateForm date) {
        var field = "dates[" + n + "].";
        if (date.first().isBlank()) {
            texts.wrong(field + "first", Reason.MISSING);
            return Optional.empty();
        }
        var first = texts.value(field + "first", date.first(), ScheduleReader::day, Reason.NOT_A_DATE);
        var typedLast = texts.value(field + "last", date.last(), ScheduleReader::day, Reason.NOT_A_DATE);
        if (first == null) {
            return Optional.empty();
        }
        var last = typedLast == null ? first : typedLast;
        if (last.isBefore(first)) {
            texts.wrong(field + "last", Reason.ENDS_BEFORE);
            return Optional.empty();
        }
        return form.wholeDays() ? Optional.of(Session.days(first, last)) : hours(field, date, first, last);
    }

    private Optional<Session> hours(String field, DateForm date, LocalDate first, LocalDate last) {
        if (date.from().isBlank()) {
            texts.wrong(field + "from", Reason.MISSING);
        }
        var from = texts.value(field + "from", date.from(), ScheduleReader::time, Reason.NOT_A_TIME);
        var to = texts.value(field + "to", date.to(), ScheduleReader::time, Reason.NOT_A_TIME);
        if (from == null) {
            return Optional.empty();
        }
        var starts = first.atTime(from);
        var ends = last.atTime(to == null ? from : to);
        // until after midnight
        return Optional.of(new Session(starts, ends.isBefore(starts) ? ends.plusDays(1) : ends));
    }

    private Optional<String> rule(LocalDateTime first) {
        var repetition = form.repetition();
        if (repetition.every() == Every.CUSTOM) {
            return Optional.of(repetition.custom().strip()).filter(rule -> !rule.isEmpty());
        }
        var rule = new StringBuilder("FREQ=").append(repetition.every().frequency());
        var interval = texts.number("repetition.interval", repetition.interval(), 1, MAX_INTERVAL, Reason.NOT_A_COUNT);
        if (interval != null && interval > 1) {
            rule.append(";INTERVAL=").append(interval);
        }
        rule.append(days(first));
        switch (repetition.ends()) {
            case NEVER -> {}
            case ON -> until(first).ifPresent(rule::append);
            case AFTER -> {
                if (repetition.count().isBlank()) {
                    texts.wrong("repetition.count", Reason.MISSING);
                }
                var count = texts.number("repetition.count", repetition.count(), 1, 1_000, Reason.NOT_A_COUNT);
                if (count != null) {
                    rule.append(";COUNT=").append(count);
                }
            }
        }
        return Optional.of(rule.toString());
    }

    private String days(LocalDateTime first) {
        var repetition = form.repetition();
        var chosen = WEEKDAYS.stream().filter(repetition.weekdays()::contains).toList();
        var weekdays =
                chosen.isEmpty() ? List.of(WEEKDAYS.get(first.getDayOfWeek().ordinal())) : chosen;
        return switch (repetition.every()) {
            case WEEK -> chosen.isEmpty() ? "" : ";BYDAY=" + String.join(",", chosen);
            case MONTH ->
                POSITIONS.contains(repetition.position())
                        ? ";BYDAY="
                                + weekdays.stream()
                                        .map(day -> repetition.position() + day)
                                        .collect(Collectors.joining(","))
                        : "";
            case DAY, YEAR, CUSTOM -> "";
        };
    }

    private Optional<String> until(LocalDateTime first) {
        var typed = form.repetition().until();
        if (typed.isBlank()) {
            texts.wrong("repetition.until", Reason.MISSING);
        }
        var until = texts.value("repetition.until", typed, ScheduleReader::day, Reason.NOT_A_DATE);
        if (until != null && until.isBefore(first.toLocalDate())) {
            texts.wrong("repetition.until", Reason.ENDS_BEFORE);
        }
        return Optional.ofNullable(until).map(day -> ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(day));
    }

    private Set<LocalDateTime> exceptions() {
        var starts = new HashSet<LocalDateTime>();
        for (var n = 0; n < form.exceptions().size(); n++) {
            var start = texts.value(
                    "exceptions[" + n + "]", form.exceptions().get(n), ScheduleReader::moment, Reason.NOT_A_DATE);
            if (start != null) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            var day = LocalDate.parse(typed);
            return day.getYear() < 1900 || day.getYear() > 9_000 ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> moment(String typed) {
        try {
            return Optional.of(LocalDateTime.parse(typed));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String typed) {
        var matcher = TIME.matcher(typed.strip());
        return matcher.matches()
                ? Optional.of(LocalTime.of(
                        Integer.parseInt(matcher.group(1)),
                        matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }
}
