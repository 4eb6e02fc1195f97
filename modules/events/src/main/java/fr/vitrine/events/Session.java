package fr.vitrine.events;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * A stretch of time by the clock of the place. Whole days run from midnight to midnight: the end is the beginning of the day
 * after the last.
 */
public record Session(LocalDateTime starts, LocalDateTime ends) {

    /** What ends before is of the evening before. */
    private static final LocalTime END_OF_NIGHT = LocalTime.of(5, 0);

    public Session {
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("it ends before it begins: " + starts + " – " + ends);
        }
    }

    public static Session days(LocalDate first, LocalDate last) {
        return new Session(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    public static Session at(LocalDate day, LocalTime from, LocalTime to) {
        return new Session(day.atTime(from), to.isBefore(from) ? day.plusDays(1).atTime(to) : day.atTime(to));
    }

    /** As long by the clock, which a change to summer time does not stretch. */
    public Session startingAt(LocalDateTime other) {
        return new Session(other, other.plus(Duration.between(starts, ends)));
    }

    public LocalDate firstDay() {
        return starts.toLocalDate();
    }

    /** The last day one would say it is on: a night belongs to the day it began on. */
    public LocalDate lastDay() {
        var end = ends.toLocalTime();
        var last = end.equals(LocalTime.MIDNIGHT) || end.isBefore(END_OF_NIGHT)
                ? ends.toLocalDate().minusDays(1)
                : ends.toLocalDate();
        return last.isBefore(firstDay()) ? firstDay() : last;
    }
}
