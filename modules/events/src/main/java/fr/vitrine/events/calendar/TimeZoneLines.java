package fr.vitrine.events.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.ArrayList;
import java.util.List;

/** A time zone as calendars want to be told it: VTIMEZONE, from the rules that this program itself reckons with. */
public final class TimeZoneLines {

    private static final int BEGINNING = 1970;
    private static final int DAYS_OF_WEEK = 7;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private TimeZoneLines() {}

    public static List<String> of(ZoneId zone) {
        var lines = new ArrayList<String>();
        lines.add("BEGIN:VTIMEZONE");
        lines.add("TZID:" + zone.getId());
        var rules = zone.getRules().getTransitionRules();
        if (rules.isEmpty()) {
            var offset = offset(zone.getRules().getOffset(Instant.now()));
            lines.addAll(List.of(
                    "BEGIN:STANDARD",
                    "DTSTART:19700101T000000",
                    "TZOFFSETFROM:" + offset,
                    "TZOFFSETTO:" + offset,
                    "END:STANDARD"));
        }
        rules.forEach(rule -> change(lines, rule));
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static void change(List<String> lines, ZoneOffsetTransitionRule rule) {
        var summer =
                rule.getOffsetAfter().getTotalSeconds() > rule.getOffsetBefore().getTotalSeconds();
        var part = summer ? "DAYLIGHT" : "STANDARD";
        var first = rule.createTransition(BEGINNING);
        lines.add("BEGIN:" + part);
        lines.add("DTSTART:" + LOCAL.format(LocalDateTime.ofInstant(first.getInstant(), rule.getOffsetBefore())));
        lines.add("RRULE:FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + day(rule));
        lines.add("TZOFFSETFROM:" + offset(rule.getOffsetBefore()));
        lines.add("TZOFFSETTO:" + offset(rule.getOffsetAfter()));
        lines.add("END:" + part);
    }

    /** {@code -1SU}: the last Sunday; {@code 2SU}: the second. */
    private static String day(ZoneOffsetTransitionRule rule) {
        var from = rule.getDayOfMonthIndicator();
        var last = from < 0 || from + DAYS_OF_WEEK > rule.getMonth().minLength();
        var week = last ? -1 : (from - 1) / DAYS_OF_WEEK + 1;
        return week + rule.getDayOfWeek().name().substring(0, 2);
    }

    private static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "+0000" : offset.getId().replace(":", "");
    }
}
