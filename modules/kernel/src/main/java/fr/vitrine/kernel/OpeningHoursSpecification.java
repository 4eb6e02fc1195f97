package fr.vitrine.kernel;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * What schema.org's type of that name says of a regular week: the same hours on several days.
 *
 * @param days in the order of the week, never empty
 * @param closes on the next day where it is not after {@code opens}; a whole day is 00:00 to 23:59, as search engines
 *     want it written
 */
public record OpeningHoursSpecification(List<DayOfWeek> days, LocalTime opens, LocalTime closes) {

    public OpeningHoursSpecification {
        days = List.copyOf(days);
    }
}
