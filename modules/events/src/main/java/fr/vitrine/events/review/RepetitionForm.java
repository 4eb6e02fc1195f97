package fr.vitrine.events.review;

import static fr.vitrine.events.review.EventForm.storable;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A rule of RFC 5545 in the words of a form: every second week on Saturday, until June.
 *
 * @param interval 1: every time
 * @param weekdays {@code MO}…{@code SU}; none: that of the first date
 * @param position of the weekdays in the month: 1 to 4, -1 for the last; empty: the month's same day
 * @param until day; used where it {@link Ends#ON ends on} one
 * @param count used where it {@link Ends#AFTER ends after} so many
 * @param custom a rule that has no such words, as it is written
 */
public record RepetitionForm(
        Every every,
        String interval,
        Set<String> weekdays,
        String position,
        Ends ends,
        String until,
        String count,
        String custom) {

    public static final RepetitionForm WEEKLY =
            new RepetitionForm(Every.WEEK, "1", Set.of(), "", Ends.NEVER, "", "", "");

    private static final Pattern WEEKDAY = Pattern.compile("(-1|[1-4])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern UNTIL = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T\\d{6}Z?)?");
    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST");

    public RepetitionForm {
        interval = storable(interval);
        weekdays = Collections.unmodifiableSet(new TreeSet<>(weekdays));
        position = storable(position);
        until = storable(until);
        count = storable(count);
        custom = storable(custom);
    }

    public enum Every {
        DAY("DAILY"),
        WEEK("WEEKLY"),
        MONTH("MONTHLY"),
        YEAR("YEARLY"),
        /** In RFC 5545's words. */
        CUSTOM("");

        private final String frequency;

        Every(String frequency) {
            this.frequency = frequency;
        }

        String frequency() {
            return frequency;
        }
    }

    public enum Ends {
        NEVER,
        ON,
        AFTER
    }

    public RepetitionForm with(Every other) {
        return new RepetitionForm(other, interval, weekdays, position, ends, until, count, custom);
    }

    public RepetitionForm withInterval(String typed) {
        return new RepetitionForm(every, typed, weekdays, position, ends, until, count, custom);
    }

    public RepetitionForm withWeekdays(Set<String> chosen) {
        return new RepetitionForm(every, interval, chosen, position, ends, until, count, custom);
    }

    public RepetitionForm withPosition(String chosen) {
        return new RepetitionForm(every, interval, weekdays, chosen, ends, until, count, custom);
    }

    public RepetitionForm with(Ends other) {
        return new RepetitionForm(every, interval, weekdays, position, other, until, count, custom);
    }

    public RepetitionForm withUntil(String day) {
        return new RepetitionForm(every, interval, weekdays, position, ends, day, count, custom);
    }

    public RepetitionForm withCount(String typed) {
        return new RepetitionForm(every, interval, weekdays, position, ends, until, typed, custom);
    }

    public RepetitionForm withCustom(String rule) {
        return new RepetitionForm(every, interval, weekdays, position, ends, until, count, rule);
    }

    /** What these words say of a rule; one for which there are no words stays as it is. */
    public static RepetitionForm of(String rule) {
        return inWords(rule).orElseGet(() -> WEEKLY.with(Every.CUSTOM).withCustom(rule));
    }

    private static Optional<RepetitionForm> inWords(String rule) {
        var parts = new HashMap<String, String>();
        for (var part : rule.split(";", -1)) {
            var equals = part.indexOf('=');
            parts.put(equals < 0 ? part : part.substring(0, equals), part.substring(equals + 1));
        }
        var every = Arrays.stream(Every.values())
                .filter(value -> value.frequency().equals(parts.getOrDefault("FREQ", "?")))
                .findFirst();
        var byDay = parts.getOrDefault("BYDAY", "");
        var days = byDay.isEmpty() ? new String[0] : byDay.split(",", -1);
        var positions = Arrays.stream(days)
                .map(day -> day.substring(0, Math.max(0, day.length() - 2)))
                .collect(Collectors.toSet());
        var isMonth = every.equals(Optional.of(Every.MONTH));
        if (every.isEmpty()
                || !KNOWN.containsAll(parts.keySet())
                || !Arrays.stream(days).allMatch(day -> WEEKDAY.matcher(day).matches())
                || positions.size() > 1
                || (isMonth ? positions.contains("") : positions.stream().anyMatch(place -> !place.isEmpty()))
                || (days.length > 0 && !isMonth && every.get() != Every.WEEK)
                || (parts.containsKey("BYMONTHDAY")
                        && (!isMonth
                                || days.length > 0
                                || !parts.getOrDefault("BYMONTHDAY", "").matches("\\d{1,2}")))) {
            return Optional.empty();
        }
        var weekdays =
                Arrays.stream(days).map(day -> day.substring(day.length() - 2)).collect(Collectors.toSet());
        return Optional.of(ended(
                new RepetitionForm(
                        every.get(),
                        parts.getOrDefault("INTERVAL", "1"),
                        weekdays,
                        positions.stream().findFirst().orElse(""),
                        Ends.NEVER,
                        "",
                        "",
                        ""),
                parts));
    }

    private static RepetitionForm ended(RepetitionForm form, Map<String, String> parts) {
        if (parts.containsKey("COUNT")) {
            return form.with(Ends.AFTER).withCount(parts.getOrDefault("COUNT", ""));
        }
        var until = UNTIL.matcher(parts.getOrDefault("UNTIL", ""));
        return until.matches()
                ? form.with(Ends.ON).withUntil(until.group(1) + "-" + until.group(2) + "-" + until.group(3))
                : form;
    }
}
