package fr.vitrine.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours in OpenStreetMap's {@code opening_hours} syntax: {@code Mo-Fr 08:30-12:00,13:30-17:00; PH off}. All
 * times are local ones; the caller says which days are public holidays ({@link PublicHolidays#isHoliday}).
 *
 * <p>What cannot be told truthfully is not opening hours here: sunrise and sunset, intervals ({@code /90}), points in
 * time, {@code 10:00-12:00+}. When school holidays ({@code SH}) are is not known; such rules make uncertain what they
 * would change. A comment alone ({@code Mo 09:00-12:00 "sur rendez-vous"}) makes its times uncertain, as specified.
 */
public final class OpeningHours {

    public static final int MAX_LENGTH = 1000;

    private final String value;
    private final OpeningRules rules;

    /** @param value in its normal form, which {@link #parse} makes of what people write */
    public OpeningHours(String value) {
        this(OpeningHoursReader.read(value)
                .filter(read -> read.text().equals(value))
                .orElseThrow(() -> new IllegalArgumentException("not opening hours")));
    }

    private OpeningHours(OpeningHoursReader.Reading reading) {
        value = reading.text();
        rules = new OpeningRules(reading.rules());
    }

    /** Reads hours with the small liberties people take ({@code mo-fr 8:30 - 12:00}); empty where they are not understood. */
    public static Optional<OpeningHours> parse(String raw) {
        return OpeningHoursReader.read(Text.cleanLine(raw)).map(OpeningHours::new);
    }

    public String value() {
        return value;
    }

    public OpeningState stateAt(LocalDateTime at, Predicate<LocalDate> holidays) {
        return rules.stateAt(at, holidays);
    }

    /** The week from Monday to Sunday in which the day is. */
    public OpeningWeek weekOf(LocalDate anyDay, Predicate<LocalDate> holidays) {
        var monday = monday(anyDay);
        return new OpeningWeek(Stream.iterate(monday, day -> day.plusDays(1))
                .limit(7)
                .map(day -> new OpeningWeek.Day(day, rules.hours(day, holidays)))
                .toList());
    }

    /** The same week as if it had no public holiday. */
    public OpeningWeek regularWeekOf(LocalDate anyDay) {
        return weekOf(anyDay, _ -> false);
    }

    /**
     * When it is certainly open in the week of that day, in rising order and without overlap. What Sunday says of the
     * hours after midnight belongs to the next week; the Sunday before is at the beginning of this one.
     */
    public List<MinuteRange> minutesOfWeek(LocalDate anyDay, Predicate<LocalDate> holidays) {
        return rules.minutes(monday(anyDay), holidays);
    }

    /** Whether one week may differ from another: seasons, holidays, "the first Saturday of the month". */
    public boolean varies() {
        return rules.rules().stream().anyMatch(OpeningRule::varies);
    }

    public boolean dependsOnSchoolHolidays() {
        return rules.rules().stream().anyMatch(OpeningRule::school);
    }

    private static LocalDate monday(LocalDate anyDay) {
        return anyDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpeningHours hours && value.equals(hours.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
