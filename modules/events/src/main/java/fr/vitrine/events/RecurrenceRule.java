package fr.vitrine.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * A rule of RFC 5545 that gives dates without end. It counts by the clock of the place: what is at two in the afternoon is so
 * in summer and in winter.
 */
public final class RecurrenceRule {

    public static final int MAX_LENGTH = 500;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9=;:,+-]{1," + MAX_LENGTH + "}");
    private static final Pattern UNTIL_UTC = Pattern.compile("UNTIL=(\\d{8}T\\d{6})Z");
    private static final Pattern UNTIL_DAY = Pattern.compile("UNTIL=(\\d{8})(?=;|$)");
    private static final Pattern LOCAL_UNTIL = Pattern.compile("UNTIL=(\\d{8}T\\d{6})");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Set<Frequency> OFTENER_THAN_DAILY =
            Set.of(Frequency.SECONDLY, Frequency.MINUTELY, Frequency.HOURLY);

    private final String text;

    private RecurrenceRule(String text) {
        this.text = text;
    }

    /** Empty where the text is no rule, or one that repeats within a day. */
    public static Optional<RecurrenceRule> parse(String text) {
        return parseAny(text)
                .filter(rule ->
                        !OFTENER_THAN_DAILY.contains(rule.at(ZoneOffset.UTC).getFrequency()));
    }

    /** As {@link #parse}, whatever the frequency. */
    static Optional<RecurrenceRule> parseAny(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            var rule = new RecurrenceRule(text);
            rule.at(ZoneOffset.UTC);
            return Optional.of(rule);
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    /**
     * The starts it gives, the first session's among them where the rule has it.
     *
     * @param until the last day
     * @param most no more than so many
     */
    List<LocalDateTime> starts(LocalDateTime first, ZoneId zone, LocalDate until, int most) {
        return at(zone).getDates(first, first, until.plusDays(1).atStartOfDay(), most).stream()
                .filter(start -> !start.isBefore(first) && !start.toLocalDate().isAfter(until))
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    /** As it stands in a calendar file: its end told in universal time, or as a day where the dates are days (RFC 5545, 3.3.10). */
    public String inCalendar(ZoneId zone, boolean wholeDays) {
        var local = local(zone);
        return LOCAL_UNTIL.matcher(local).replaceAll(found -> {
            var end = LocalDateTime.parse(found.group(1), BASIC);
            return "UNTIL="
                    + (wholeDays
                            ? DateTimeFormatter.BASIC_ISO_DATE.format(end)
                            : BASIC.format(end.atZone(zone).withZoneSameInstant(ZoneOffset.UTC)) + "Z");
        });
    }

    /** With its end told by the clock of the place, as the dates are. */
    private Recur<LocalDateTime> at(ZoneId zone) {
        return new Recur<>(local(zone));
    }

    private String local(ZoneId zone) {
        var local = UNTIL_UTC
                .matcher(text)
                .replaceAll(found -> "UNTIL="
                        + BASIC.format(LocalDateTime.parse(found.group(1), BASIC)
                                .toInstant(ZoneOffset.UTC)
                                .atZone(zone)));
        return UNTIL_DAY.matcher(local).replaceAll("UNTIL=$1T235959");
    }

    @Override
    public String toString() {
        return text;
    }
}
