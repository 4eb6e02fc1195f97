package fr.vitrine.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;

/** All times a schedule gives, up to a day: never endless, whatever the rule says. */
final class Unfolding {

    static final int MOST = 1_000;

    private Unfolding() {}

    /** In their order; what the rule gives is as long as the first session. */
    static List<Session> of(Schedule schedule, LocalDate until) {
        var byStart = new TreeMap<LocalDateTime, Session>();
        if (schedule.rule() != null) {
            var first = schedule.sessions().getFirst();
            RecurrenceRule.parse(schedule.rule())
                    .orElseThrow()
                    .starts(first.starts(), schedule.zone(), until, MOST)
                    .forEach(start -> byStart.put(start, first.startingAt(start)));
        }
        // RFC 5545: the first date counts even where the rule does not give it.
        schedule.sessions().forEach(session -> byStart.put(session.starts(), session));
        schedule.exceptions().forEach(byStart::remove);
        return byStart.values().stream().limit(MOST).toList();
    }
}
