package fr.vitrine.events.review;

import static fr.vitrine.events.review.EventForm.storable;

import fr.vitrine.events.Schedule;
import fr.vitrine.events.Schedule.Move;
import fr.vitrine.events.Session;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Dates while somebody is typing.
 *
 * @param dates where there is a rule, the first is the one it counts from, the others come in addition
 * @param repetition used where the kind is {@code RULE}
 * @param exceptions starts that the rule gives and on which it does not take place: {@code 2026-12-05T14:00}
 * @param moves single times that are asked to be at another time
 */
public record ScheduleForm(
        Kind kind,
        boolean wholeDays,
        List<DateForm> dates,
        RepetitionForm repetition,
        List<String> exceptions,
        List<Move> moves) {

    public ScheduleForm {
        dates = List.copyOf(dates);
        exceptions = List.copyOf(exceptions);
        // Drafts of before have none.
        moves = moves == null ? List.of() : List.copyOf(moves);
    }

    public enum Kind {
        DATES,
        RULE,
        /** No date is known yet. */
        UNKNOWN
    }

    /** Days as {@code 2026-12-05}, times of the clock as they are typed: {@code 14:30}, {@code 14h30}, {@code 14 h}. */
    public record DateForm(String first, String last, String from, String to) {

        public static final DateForm EMPTY = new DateForm("", "", "", "");

        public DateForm {
            first = storable(first);
            last = storable(last);
            from = storable(from);
            to = storable(to);
        }
    }

    public static ScheduleForm of(Schedule schedule) {
        return EventForms.of(schedule);
    }

    public ScheduleForm withKind(Kind other) {
        return new ScheduleForm(other, wholeDays, dates, repetition, exceptions, moves);
    }

    public ScheduleForm withWholeDays(boolean whole) {
        return new ScheduleForm(kind, whole, dates, repetition, exceptions, moves);
    }

    public ScheduleForm withDates(List<DateForm> others) {
        return new ScheduleForm(kind, wholeDays, others, repetition, exceptions, moves);
    }

    public ScheduleForm withDate(int n, DateForm date) {
        var changed = new ArrayList<>(dates);
        changed.set(n, date);
        return withDates(changed);
    }

    public ScheduleForm withRepetition(RepetitionForm other) {
        return new ScheduleForm(kind, wholeDays, dates, other, exceptions, moves);
    }

    public ScheduleForm withExceptions(List<String> starts) {
        return new ScheduleForm(kind, wholeDays, dates, repetition, starts, moves);
    }

    /** Asks for one of its times to be at another time; null: no longer. */
    public ScheduleForm withMove(LocalDateTime original, @Nullable Session to) {
        var others = new ArrayList<>(moves);
        others.removeIf(move -> move.original().equals(original));
        if (to != null) {
            others.add(new Move(original, to));
        }
        return new ScheduleForm(kind, wholeDays, dates, repetition, exceptions, others);
    }
}
