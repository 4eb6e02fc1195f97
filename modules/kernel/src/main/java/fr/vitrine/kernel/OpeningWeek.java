package fr.vitrine.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The opening hours of one week, Monday first, ready to be printed. */
public record OpeningWeek(List<Day> days) {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    public OpeningWeek {
        days = List.copyOf(days);
        if (days.size() != 7 || days.getFirst().date().getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("not a week from Monday to Sunday");
        }
    }

    /**
     * One stretch of a day; it is listed on the day on which it begins.
     *
     * @param to on the next day where it is not after {@code from}; 00:00 is the midnight that ends the day
     * @param certain false where only the comment tells whether it is open, or the school holidays decide
     * @param openEnd true where the closing time is not known: {@code to} is then nothing to print
     */
    public record Span(
            LocalTime from,
            LocalTime to,
            boolean certain,
            boolean openEnd,
            @Nullable String comment) {

        public boolean isWholeDay() {
            return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
        }
    }

    /**
     * @param unknownOtherwise outside the spans it is not closed but {@code comment} applies ("sur rendez-vous"), or
     *     nothing is known where there is none
     * @param comment said of the rest of the day, closed or not: "congés annuels"
     */
    public record Hours(
            List<Span> spans,
            boolean unknownOtherwise,
            @Nullable String comment) {

        public Hours {
            spans = List.copyOf(spans);
        }

        public boolean isClosed() {
            return spans.isEmpty() && !unknownOtherwise;
        }
    }

    public record Day(LocalDate date, Hours hours) {}

    /** Consecutive days with the same hours: "lundi – jeudi 8 h 30 – 12 h". */
    public record Group(List<DayOfWeek> days, Hours hours) {

        public Group {
            days = List.copyOf(days);
        }
    }

    public LocalDate monday() {
        return days.getFirst().date();
    }

    public List<Group> groups() {
        var groups = new ArrayList<Group>();
        var begin = 0;
        for (var i = 1; i <= days.size(); i++) {
            if (i == days.size() || !days.get(i).hours().equals(days.get(begin).hours())) {
                groups.add(new Group(
                        days.subList(begin, i).stream()
                                .map(day -> day.date().getDayOfWeek())
                                .toList(),
                        days.get(begin).hours()));
                begin = i;
            }
        }
        return List.copyOf(groups);
    }

    /** Only what is certain: a span by appointment or without a closing time has no place in machine-readable hours. */
    public List<OpeningHoursSpecification> specifications() {
        var byTimes = new LinkedHashMap<Map.Entry<LocalTime, LocalTime>, List<DayOfWeek>>();
        for (var day : days) {
            for (var span : day.hours().spans()) {
                if (span.certain() && !span.openEnd()) {
                    var times = Map.entry(span.from(), span.isWholeDay() ? LAST_MINUTE : span.to());
                    byTimes.computeIfAbsent(times, _ -> new ArrayList<>())
                            .add(day.date().getDayOfWeek());
                }
            }
        }
        return byTimes.entrySet().stream()
                .map(entry -> new OpeningHoursSpecification(
                        entry.getValue(),
                        entry.getKey().getKey(),
                        entry.getKey().getValue()))
                .toList();
    }
}
