package fr.vitrine.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an event takes place.
 *
 * @param zone by whose clock
 * @param sessions the dates that were given, in their order; none: no date is known
 * @param rule RFC 5545's RRULE: repeats the first session; null: no other dates than the sessions
 * @param exceptions starts that the rule gives and on which it does not take place
 * @param toldDate what is known where no date is: {@code au printemps}
 * @param moves single times that are asked to be at another time; once that is done, the time has it and none is left here
 */
public record Schedule(
        ZoneId zone,
        boolean wholeDays,
        List<Session> sessions,
        @Nullable String rule,
        Set<LocalDateTime> exceptions,
        @Nullable String toldDate,
        List<Move> moves) {

    public static final int MAX_SESSIONS = 200;
    /** So far ahead a rule has to give a date. */
    private static final int YEARS_AHEAD = 9;

    /** @param original its start as the dates or the rule give it */
    public record Move(LocalDateTime original, Session to) {}

    public Schedule {
        sessions = sessions.stream()
                .sorted(Comparator.comparing(Session::starts))
                .distinct()
                .toList();
        exceptions = Set.copyOf(exceptions);
        // Proposals and drafts of before have none.
        moves = moves == null
                ? List.of()
                : moves.stream().sorted(Comparator.comparing(Move::original)).toList();
        if (sessions.size() > MAX_SESSIONS) {
            throw new IllegalArgumentException("more than " + MAX_SESSIONS + " dates");
        }
        if (rule != null && (sessions.isEmpty() || RecurrenceRule.parse(rule).isEmpty())) {
            throw new IllegalArgumentException("not a rule that an agenda can follow: " + rule);
        }
    }

    public Schedule(
            ZoneId zone,
            boolean wholeDays,
            List<Session> sessions,
            @Nullable String rule,
            Set<LocalDateTime> exceptions,
            @Nullable String toldDate) {
        this(zone, wholeDays, sessions, rule, exceptions, toldDate, List.of());
    }

    public static Schedule once(ZoneId zone, Session session) {
        return dates(zone, List.of(session));
    }

    public static Schedule dates(ZoneId zone, List<Session> sessions) {
        return new Schedule(zone, false, sessions, null, Set.of(), null);
    }

    public static Schedule unknown(ZoneId zone, @Nullable String toldDate) {
        return new Schedule(zone, false, List.of(), null, Set.of(), toldDate);
    }

    public Schedule onWholeDays() {
        return new Schedule(zone, true, sessions, rule, exceptions, toldDate, moves);
    }

    public Schedule repeated(String rrule) {
        return new Schedule(zone, wholeDays, sessions, rrule, exceptions, toldDate, moves);
    }

    public Schedule except(Set<LocalDateTime> starts) {
        return new Schedule(zone, wholeDays, sessions, rule, starts, toldDate, moves);
    }

    /** With these, of those times that it gives. */
    public Schedule moving(List<Move> asked) {
        return new Schedule(
                zone,
                wholeDays,
                sessions,
                rule,
                exceptions,
                toldDate,
                asked.stream().filter(move -> gives(move.original())).toList());
    }

    private boolean gives(LocalDateTime start) {
        return Unfolding.of(this, start.toLocalDate()).stream()
                .anyMatch(session -> session.starts().equals(start));
    }

    /** The times it gives from one day until another, as they would be unfolded. */
    public List<Session> between(LocalDate from, LocalDate until) {
        return Unfolding.of(this, until).stream()
                .filter(session -> !session.lastDay().isBefore(from))
                .toList();
    }

    /** Whether its rule gives its first date: programs count differently where it does not. */
    public boolean isOnItsRule() {
        return rule == null
                || firstOfRule().equals(Optional.of(sessions.getFirst().starts()));
    }

    /** The first date the rule gives, from the first session on; empty where there is no rule. */
    public Optional<LocalDateTime> firstOfRule() {
        if (rule == null) {
            return Optional.empty();
        }
        var first = sessions.getFirst().starts();
        return RecurrenceRule.parse(rule)
                .orElseThrow()
                .starts(first, zone, first.toLocalDate().plusYears(YEARS_AHEAD), 1)
                .stream()
                .findFirst();
    }
}
