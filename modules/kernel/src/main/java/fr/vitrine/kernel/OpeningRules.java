package fr.vitrine.kernel;

import fr.vitrine.kernel.OpeningRule.Calendar;
import fr.vitrine.kernel.OpeningTimeline.Kind;
import fr.vitrine.kernel.OpeningTimeline.Mark;
import fr.vitrine.kernel.OpeningTimeline.Segment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Evaluates rules as the OSM specification says, day by day: what a day's rules say of the hours after its midnight
 * ("Fr 22:00-02:00") goes on whatever the rules of the next day are.
 */
record OpeningRules(List<OpeningRule> rules) {

    private static final int DAY = OpeningTimeline.DAY;
    private static final int HORIZON_DAYS = 7;

    OpeningState stateAt(LocalDateTime at, Predicate<LocalDate> holidays) {
        var midnight = at.toLocalDate().atStartOfDay();
        var minute = at.get(ChronoField.MINUTE_OF_DAY);
        var horizon = minute + HORIZON_DAYS * DAY;
        var segments = timeline(at.toLocalDate(), HORIZON_DAYS + 2, holidays).segments().stream()
                .filter(segment -> segment.to() > minute)
                .toList();
        var now = segments.getFirst().mark();
        return switch (now.kind()) {
            case UNKNOWN -> new OpeningState.Unknown(now.comment());
            case CLOSED ->
                new OpeningState.Closed(
                        segments.stream()
                                .filter(segment -> segment.mark().isOpen() && segment.from() <= horizon)
                                .findFirst()
                                .map(segment -> midnight.plusMinutes(segment.from()))
                                .orElse(null),
                        now.comment());
            case OPEN -> {
                var last = lastOfRun(segments);
                var known = last.to() <= horizon && !last.mark().openEnd();
                yield new OpeningState.Open(known ? midnight.plusMinutes(last.to()) : null, now.comment());
            }
        };
    }

    private static Segment lastOfRun(List<Segment> segments) {
        var last = segments.getFirst();
        for (var segment : segments) {
            if (!segment.mark().isOpen()) {
                break;
            }
            last = segment;
        }
        return last;
    }

    List<MinuteRange> minutes(LocalDate monday, Predicate<LocalDate> holidays) {
        var ranges = new ArrayList<MinuteRange>();
        for (var segment : timeline(monday, 7, holidays).segments()) {
            if (segment.mark().isOpen()) {
                var follows = !ranges.isEmpty() && ranges.getLast().to() == segment.from();
                ranges.add(new MinuteRange(follows ? ranges.removeLast().from() : segment.from(), segment.to()));
            }
        }
        return List.copyOf(ranges);
    }

    /** The hours that begin on a day, those after its midnight included. */
    OpeningWeek.Hours hours(LocalDate date, Predicate<LocalDate> holidays) {
        var spans = new ArrayList<OpeningWeek.Span>();
        var rest = Mark.CLOSED;
        for (var segment : day(date, holidays).segments()) {
            var mark = segment.mark();
            if (mark.isClosed() || (mark.kind() == Kind.UNKNOWN && mark.allDay())) {
                var tellsMore = mark.kind().compareTo(rest.kind()) > 0 || rest.comment() == null;
                rest = tellsMore && mark.kind().compareTo(rest.kind()) >= 0 ? mark : rest;
            } else {
                for (var from = segment.from(); from < segment.to(); from += DAY) {
                    spans.add(span(from, Math.min(from + DAY, segment.to()), mark));
                }
            }
        }
        return new OpeningWeek.Hours(spans, !rest.isClosed(), rest.comment());
    }

    private static OpeningWeek.Span span(int from, int to, Mark mark) {
        return new OpeningWeek.Span(time(from), time(to), mark.isOpen(), mark.openEnd(), mark.comment());
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIDNIGHT.plusMinutes(minute);
    }

    private OpeningTimeline timeline(LocalDate first, int days, Predicate<LocalDate> holidays) {
        var timeline = new OpeningTimeline(days * DAY);
        for (var i = -1; i < days; i++) {
            for (var segment : day(first.plusDays(i), holidays).segments()) {
                if (segment.mark().equals(Mark.CLOSED)) {
                    continue;
                }
                timeline.paint(
                        segment.from() + i * DAY,
                        segment.to() + i * DAY,
                        segment.mark(),
                        there -> there.kind().compareTo(segment.mark().kind()) <= 0);
            }
        }
        return timeline;
    }

    private OpeningTimeline day(LocalDate date, Predicate<LocalDate> holidays) {
        var inTerm = day(date, new Calendar(holidays, false));
        return rules.stream().anyMatch(OpeningRule::school)
                ? inTerm.or(day(date, new Calendar(holidays, true)))
                : inTerm;
    }

    private OpeningTimeline day(LocalDate date, Calendar calendar) {
        var timeline = new OpeningTimeline(2 * DAY);
        for (var rule : rules) {
            if (rule.days().includes(date, calendar)) {
                rule.paint(timeline);
            }
        }
        return timeline;
    }
}
