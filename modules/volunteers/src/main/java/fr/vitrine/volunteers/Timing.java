package fr.vitrine.volunteers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When one is needed. */
public sealed interface Timing {

    Rhythm rhythm();

    /** No time of it is left. */
    default boolean isOver(LocalDate today) {
        return switch (this) {
            case Once once ->
                once.shifts().stream().allMatch(shift -> shift.time().day().isBefore(today));
            case Regular regular -> regular.until() != null && regular.until().isBefore(today);
        };
    }

    /** By the clock of the territory. */
    record Time(LocalDate day, LocalTime from, LocalTime until) implements Comparable<Time> {

        private static final Comparator<Time> ORDER =
                Comparator.comparing(Time::day).thenComparing(Time::from).thenComparing(Time::until);

        public Time {
            require(from.isBefore(until), "a time ends after it begins");
        }

        @Override
        public int compareTo(Time other) {
            return ORDER.compare(this, other);
        }
    }

    record Shift(Time time, int places) {

        public Shift {
            require(places > 0 && places <= MAX_PLACES, "a slot has places");
        }

        Shift later(int days) {
            return new Shift(new Time(time.day().plusDays(days), time.from(), time.until()), places);
        }
    }

    /** @param shifts at least one, each at a time of its own; in the order of time */
    record Once(List<Shift> shifts) implements Timing {

        public Once {
            require(!shifts.isEmpty() && shifts.size() <= MAX_SHIFTS, "a one-off mission has slots");
            require(
                    shifts.stream().map(Shift::time).distinct().count() == shifts.size(),
                    "each slot has a time of its own");
            shifts = shifts.stream().sorted(Comparator.comparing(Shift::time)).toList();
        }

        /** The same again so many times, as many days apart, as far as there is room; a time that is there already stays. */
        public Once repeated(int days, int times) {
            var all = new LinkedHashMap<Time, Shift>();
            IntStream.rangeClosed(0, times)
                    .boxed()
                    .flatMap(turn -> shifts.stream().map(shift -> shift.later(days * turn)))
                    .limit(MAX_SHIFTS)
                    .forEach(shift -> all.putIfAbsent(shift.time(), shift));
            return new Once(List.copyOf(all.values()));
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.ONCE;
        }
    }

    /**
     * @param hoursAWeek null: not known, a feed of others has not said
     * @param sessionMinutes how long one time takes; null: not said
     * @param moments when in a week; empty: whenever
     */
    record Regular(
            @Nullable BigDecimal hoursAWeek,
            @Nullable Integer sessionMinutes,
            Set<Moment> moments,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int places)
            implements Timing {

        public Regular {
            hoursAWeek = hoursAWeek == null ? null : hoursAWeek.stripTrailingZeros();
            moments = moments.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(moments));
            require(hoursAWeek == null || isHours(hoursAWeek), "between half an hour and forty hours a week");
            require(
                    sessionMinutes == null || sessionMinutes >= 15 && sessionMinutes <= 720,
                    "a quarter of an hour at least, twelve hours at most");
            require(from == null || until == null || !until.isBefore(from), "it ends after it begins");
            require(places > 0 && places <= MAX_PLACES, "a mission has places");
        }

        /** Whether it is a possible number of hours, to a tenth. */
        public static boolean isHours(BigDecimal hours) {
            return hours.signum() > 0
                    && hours.compareTo(BigDecimal.valueOf(40)) <= 0
                    && hours.stripTrailingZeros().scale() <= 1;
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.REGULAR;
        }
    }

    int MAX_PLACES = 999;
    int MAX_SHIFTS = 100;

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
