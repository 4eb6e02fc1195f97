package fr.vitrine.frontend.hours;

import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.OpeningWeek;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Opening hours that are the same every week, day by day: what most structures have, and what can be edited without
 * knowing a notation.
 *
 * @param closedOnHolidays whether it says so; otherwise nothing is said of public holidays
 */
record WeekHours(Map<DayOfWeek, List<Stretch>> days, boolean closedOnHolidays) {

    private static final String OFF_ON_HOLIDAYS = "; PH off";
    private static final LocalDate ANY_MONDAY = LocalDate.of(2026, 6, 1);

    static final WeekHours NONE = new WeekHours(Map.of(), false);

    /** As it is typed: either may be missing yet. */
    record Stretch(@Nullable LocalTime from, @Nullable LocalTime to) {

        boolean isWhole() {
            return from != null && to != null;
        }
    }

    WeekHours {
        var copy = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        days.forEach((day, stretches) -> {
            if (!stretches.isEmpty()) {
                copy.put(day, List.copyOf(stretches));
            }
        });
        days = copy;
    }

    /** Empty where the hours say more than a week can: seasons, comments, every other Saturday. */
    static Optional<WeekHours> of(String notation) {
        if (notation.isBlank()) {
            return Optional.of(NONE);
        }
        return OpeningHours.parse(notation).flatMap(hours -> {
            var week = new WeekHours(daysOf(hours), hours.value().contains("PH off"));
            return OpeningHours.parse(week.notation())
                    .filter(simple -> same(hours, simple))
                    .map(_ -> week);
        });
    }

    List<Stretch> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    WeekHours with(DayOfWeek day, List<Stretch> stretches) {
        var changed = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
        changed.putAll(days);
        changed.put(day, stretches);
        return new WeekHours(changed, closedOnHolidays);
    }

    /** OpenStreetMap's: neighbouring days of the same hours together. Empty: nothing is said. */
    String notation() {
        var parts = new ArrayList<String>();
        var week = DayOfWeek.values();
        for (var first = 0; first < week.length; first++) {
            var hours = hours(week[first]);
            var last = first;
            while (last + 1 < week.length && hours(week[last + 1]).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                parts.add(
                        first == last
                                ? name(week[first]) + " " + hours
                                : name(week[first]) + "-" + name(week[last]) + " " + hours);
            }
            first = last;
        }
        return parts.isEmpty() ? "" : String.join("; ", parts) + (closedOnHolidays ? OFF_ON_HOLIDAYS : "");
    }

    private String hours(DayOfWeek day) {
        return on(day).stream()
                .filter(Stretch::isWhole)
                .map(stretch -> stretch.from() + "-" + stretch.to())
                .collect(Collectors.joining(","));
    }

    private static String name(DayOfWeek day) {
        var name = day.name();
        return name.charAt(0) + name.substring(1, 2).toLowerCase(Locale.ROOT);
    }

    private static Map<DayOfWeek, List<Stretch>> daysOf(OpeningHours hours) {
        return hours.regularWeekOf(ANY_MONDAY).days().stream()
                .collect(Collectors.toMap(day -> day.date().getDayOfWeek(), WeekHours::stretches));
    }

    private static List<Stretch> stretches(OpeningWeek.Day day) {
        return day.hours().spans().stream()
                .map(span -> new Stretch(span.from(), span.to()))
                .toList();
    }

    /** A holiday each day, too; what varies in the year is told by the notation alone. */
    private static boolean same(OpeningHours hours, OpeningHours simple) {
        return hours.regularWeekOf(ANY_MONDAY).equals(simple.regularWeekOf(ANY_MONDAY))
                && hours.weekOf(ANY_MONDAY, _ -> true).equals(simple.weekOf(ANY_MONDAY, _ -> true))
                && hours.varies() == simple.varies()
                && !hours.dependsOnSchoolHolidays();
    }
}
