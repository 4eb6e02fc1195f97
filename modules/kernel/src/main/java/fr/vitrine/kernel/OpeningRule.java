package fr.vitrine.kernel;

import fr.vitrine.kernel.OpeningTimeline.Kind;
import fr.vitrine.kernel.OpeningTimeline.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * One rule of opening hours, ready to be evaluated.
 *
 * @param spans in minutes since midnight, past 24:00 on the next day; none: the whole day
 * @param varies the rule depends on more than the day of the week
 * @param school the rule depends on the school holidays
 */
record OpeningRule(Separator separator, DaySelector days, List<Span> spans, Mark mark, boolean varies, boolean school) {

    /** How a rule stands to those before it. */
    enum Separator {
        /** {@code ;}: on its days it takes the place of all before; {@code off} with times only takes those away. */
        OVERRIDING,
        /** {@code ,}: on its days it holds beside those before. */
        ADDITIONAL,
        /** {@code ||}: it holds where it would be closed otherwise. */
        FALLBACK
    }

    /** What the days of a rule are looked up in; school holidays are not known, so both answers are tried. */
    record Calendar(Predicate<LocalDate> publicHolidays, boolean schoolHoliday) {}

    @FunctionalInterface
    interface DaySelector {
        boolean includes(LocalDate day, Calendar calendar);

        default DaySelector and(DaySelector other) {
            return (day, calendar) -> includes(day, calendar) && other.includes(day, calendar);
        }

        default DaySelector or(DaySelector other) {
            return (day, calendar) -> includes(day, calendar) || other.includes(day, calendar);
        }
    }

    record Span(int from, int to, boolean openEnd) {}

    void paint(OpeningTimeline timeline) {
        if (separator == Separator.OVERRIDING && !mark.isClosed()) {
            timeline.paint(0, 2 * OpeningTimeline.DAY, Mark.CLOSED);
        }
        if (spans.isEmpty()) {
            var end = mark.isClosed() ? 2 * OpeningTimeline.DAY : OpeningTimeline.DAY;
            timeline.paint(0, end, new Mark(mark.kind(), true, false, mark.comment()), this::mayCover);
        }
        for (var span : spans) {
            timeline.paint(
                    span.from, span.to, new Mark(mark.kind(), false, span.openEnd, mark.comment()), this::mayCover);
        }
    }

    /** "Also by appointment", said of whole days, adds to the hours given before and does not blot them out. */
    private boolean mayCover(Mark there) {
        var addsToClosedOnly = separator == Separator.FALLBACK
                || (separator == Separator.ADDITIONAL && spans.isEmpty() && mark.kind() == Kind.UNKNOWN);
        return !addsToClosedOnly || there.isClosed();
    }
}
