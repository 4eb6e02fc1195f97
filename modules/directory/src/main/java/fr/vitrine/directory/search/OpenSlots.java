package fr.vitrine.directory.search;

import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The quarters of an hour of a week in which something is open from beginning to end. The search knows opening hours to
 * the quarter: it may miss somebody who opens at 8:50 until 9:00, and sends nobody to a closed door.
 */
final class OpenSlots {

    static final int COUNT = 7 * 24 * 4;
    private static final int MINUTES = 15;

    private OpenSlots() {}

    /** As PostgreSQL reads a {@code bit(672)}; all zero where it is never certainly open. */
    static String of(OpeningHours hours, LocalDate dayOfWeek) {
        var slots = new char[COUNT];
        Arrays.fill(slots, '0');
        for (var range : hours.minutesOfWeek(dayOfWeek, PublicHolidays::isHoliday)) {
            var from = Math.ceilDiv(range.from(), MINUTES);
            var to = range.to() / MINUTES;
            if (from < to) {
                Arrays.fill(slots, from, to, '1');
            }
        }
        return new String(slots);
    }

    static int at(LocalDateTime time) {
        var day = time.getDayOfWeek().ordinal();
        return (day * 24 + time.getHour()) * 4 + time.getMinute() / MINUTES;
    }

    /** The facts that a stored set of slots stands for. */
    static IntStream facts(String slots) {
        return IntStream.range(0, slots.length())
                .filter(slot -> slots.charAt(slot) == '1')
                .map(Fact::openIn);
    }
}
