package fr.vitrine.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What holds from minute to minute: segments that cover {@code [0, length)} without a gap, closed until painted over. */
final class OpeningTimeline {

    static final int DAY = 24 * 60;

    /** In rising order of what a visitor may count on. */
    enum Kind {
        CLOSED,
        UNKNOWN,
        OPEN
    }

    /**
     * @param allDay from a rule without times: said of the day rather than of these minutes
     * @param openEnd the closing time is not known
     */
    record Mark(
            Kind kind,
            boolean allDay,
            boolean openEnd,
            @Nullable String comment) {

        static final Mark CLOSED = new Mark(Kind.CLOSED, false, false, null);

        boolean isClosed() {
            return kind == Kind.CLOSED;
        }

        boolean isOpen() {
            return kind == Kind.OPEN;
        }

        /** What can be said where either of two marks may hold and nobody knows which. */
        Mark or(Mark other) {
            if (equals(other)) {
                return this;
            }
            var certain = kind == other.kind;
            var onlyDays = (isClosed() || allDay) && (other.isClosed() || other.allDay);
            return new Mark(
                    certain ? kind : Kind.UNKNOWN,
                    onlyDays,
                    openEnd || other.openEnd,
                    comment != null ? comment : other.comment);
        }
    }

    record Segment(int from, int to, Mark mark) {}

    private List<Segment> segments;

    OpeningTimeline(int length) {
        segments = List.of(new Segment(0, length, Mark.CLOSED));
    }

    List<Segment> segments() {
        return segments;
    }

    void paint(int from, int to, Mark mark) {
        paint(from, to, mark, _ -> true);
    }

    /** Paints only where {@code onto} holds for what is there. */
    void paint(int from, int to, Mark mark, Predicate<Mark> onto) {
        var painted = new ArrayList<Segment>();
        for (var segment : segments) {
            var begin = Math.max(from, segment.from);
            var end = Math.min(to, segment.to);
            if (begin >= end || !onto.test(segment.mark)) {
                append(painted, segment);
                continue;
            }
            append(painted, new Segment(segment.from, begin, segment.mark));
            append(painted, new Segment(begin, end, mark));
            append(painted, new Segment(end, segment.to, segment.mark));
        }
        segments = List.copyOf(painted);
    }

    /** Both timelines at once, of the same length: where they differ nobody knows which of them holds. */
    OpeningTimeline or(OpeningTimeline other) {
        var length = segments.getLast().to;
        var both = new OpeningTimeline(length);
        for (var mine : segments) {
            for (var theirs : other.segments) {
                both.paint(Math.max(mine.from, theirs.from), Math.min(mine.to, theirs.to), mine.mark.or(theirs.mark));
            }
        }
        return both;
    }

    private static void append(List<Segment> list, Segment segment) {
        if (segment.from >= segment.to) {
            return;
        }
        if (!list.isEmpty() && list.getLast().mark.equals(segment.mark)) {
            list.add(new Segment(list.removeLast().from, segment.to, segment.mark));
        } else {
            list.add(segment);
        }
    }
}
