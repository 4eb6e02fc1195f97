package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REGISTRATION;
import static org.jooq.impl.DSL.currentOffsetDateTime;

import fr.vitrine.db.jooq.events.tables.records.OccurrenceRecord;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.OccurrenceId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the occurrences in step with what schedules say. */
@Component
class OccurrenceRows {

    private final DSLContext jooq;

    OccurrenceRows(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** In their order. */
    List<Occurrence> list(Condition condition) {
        return jooq.select(OCCURRENCE.fields())
                .from(OCCURRENCE)
                .where(condition)
                .orderBy(OCCURRENCE.STARTS, OCCURRENCE.ID)
                .fetch(OccurrenceRows::toOccurrence);
    }

    Occurrence get(OccurrenceId id) {
        return list(OCCURRENCE.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("occurrence"));
    }

    /**
     * Adds what the schedule gives and is not there yet, moves what it gives at another time, and removes what it no longer
     * gives. What somebody changed of one stays.
     *
     * @return whether anything changed
     */
    boolean follow(EventId event, Schedule schedule, LocalDate until) {
        var wanted = new TreeMap<LocalDateTime, Session>();
        Unfolding.of(schedule, until).forEach(session -> wanted.put(session.starts(), session));
        var known = list(OCCURRENCE.EVENT_ID.eq(event));
        var gone = known.stream()
                .filter(occurrence -> !wanted.containsKey(occurrence.original()))
                .toList();
        var changed = false;
        for (var occurrence : known) {
            var session = wanted.remove(occurrence.original());
            if (session != null) {
                changed |= follow(occurrence, occurrence.changed() ? occurrence.time() : session, schedule.zone());
            }
        }
        changed |= removed(gone, schedule, wanted);
        insert(event, wanted.values(), schedule.zone());
        return changed || !wanted.isEmpty();
    }

    /**
     * What the schedule no longer gives goes. A date for which people have registered stays theirs: it takes the time of a
     * new one where dates were given singly, and is cancelled else.
     */
    private boolean removed(List<Occurrence> gone, Schedule schedule, TreeMap<LocalDateTime, Session> fresh) {
        var changed = false;
        for (var occurrence : gone) {
            if (!jooq.fetchExists(REGISTRATION, REGISTRATION.OCCURRENCE_ID.eq(occurrence.id()))) {
                jooq.deleteFrom(OCCURRENCE)
                        .where(OCCURRENCE.ID.eq(occurrence.id()))
                        .execute();
                changed = true;
            } else if (schedule.rule() == null && !fresh.isEmpty()) {
                var session = fresh.pollFirstEntry().getValue();
                move(
                        occurrence.id(),
                        timed(jooq.newRecord(OCCURRENCE), session, schedule.zone())
                                .setOriginal(session.starts())
                                .setIsCancelled(false));
                changed = true;
            } else if (!occurrence.cancelled()) {
                change(occurrence, occurrence.time(), schedule.zone(), true, occurrence.note());
                changed = true;
            }
        }
        return changed;
    }

    private boolean follow(Occurrence occurrence, Session time, ZoneId zone) {
        var startsAt = at(time.starts(), zone);
        var endsAt = at(time.ends(), zone);
        if (occurrence.time().equals(time)
                && occurrence.startsAt().isEqual(startsAt)
                && occurrence.endsAt().isEqual(endsAt)) {
            return false;
        }
        move(occurrence.id(), timed(jooq.newRecord(OCCURRENCE), time, zone));
        return true;
    }

    /** Gives it a time of its own, a note, or says that it does not take place. */
    void change(Occurrence occurrence, Session time, ZoneId zone, boolean cancelled, @Nullable String note) {
        var unfolded =
                occurrence.original().equals(time.starts()) && occurrence.time().equals(time);
        move(
                occurrence.id(),
                timed(jooq.newRecord(OCCURRENCE), time, zone)
                        .setIsChanged(occurrence.changed() || !unfolded)
                        .setIsCancelled(cancelled)
                        .setNote(note));
    }

    /** Gives those of its times that are to take place, and that it asks for, their other time. */
    void move(EventId event, Schedule schedule) {
        for (var asked : schedule.moves()) {
            list(OCCURRENCE
                            .EVENT_ID
                            .eq(event)
                            .and(OCCURRENCE.ORIGINAL.eq(asked.original()))
                            .andNot(OCCURRENCE.IS_CANCELLED))
                    .forEach(occurrence -> change(occurrence, asked.to(), schedule.zone(), false, occurrence.note()));
        }
    }

    /** As the schedule gives it, and nothing special any more. */
    void putBack(Occurrence occurrence, Session time, ZoneId zone) {
        move(
                occurrence.id(),
                timed(jooq.newRecord(OCCURRENCE), time, zone)
                        .setIsChanged(false)
                        .setIsCancelled(false)
                        .setNote(null));
    }

    private void move(OccurrenceId id, OccurrenceRecord values) {
        jooq.update(OCCURRENCE)
                .set(values)
                .set(OCCURRENCE.SEQUENCE, OCCURRENCE.SEQUENCE.plus(1))
                .set(OCCURRENCE.UPDATED_AT, currentOffsetDateTime())
                .where(OCCURRENCE.ID.eq(id))
                .execute();
    }

    private void insert(EventId event, Collection<Session> sessions, ZoneId zone) {
        var rows = new ArrayList<OccurrenceRecord>();
        for (var session : sessions) {
            rows.add(timed(jooq.newRecord(OCCURRENCE), session, zone)
                    .setEventId(event)
                    .setOriginal(session.starts()));
        }
        jooq.batchInsert(rows).execute();
    }

    private static OccurrenceRecord timed(OccurrenceRecord row, Session time, ZoneId zone) {
        return row.setStarts(time.starts())
                .setEnds(time.ends())
                .setStartsAt(at(time.starts(), zone))
                .setEndsAt(at(time.ends(), zone))
                .setFirstDay(time.firstDay())
                .setLastDay(time.lastDay());
    }

    private static OffsetDateTime at(LocalDateTime local, ZoneId zone) {
        return local.atZone(zone).toOffsetDateTime();
    }

    static Occurrence toOccurrence(Record row) {
        return new Occurrence(
                row.get(OCCURRENCE.ID),
                row.get(OCCURRENCE.EVENT_ID),
                row.get(OCCURRENCE.ORIGINAL),
                new Session(row.get(OCCURRENCE.STARTS), row.get(OCCURRENCE.ENDS)),
                row.get(OCCURRENCE.STARTS_AT),
                row.get(OCCURRENCE.ENDS_AT),
                row.get(OCCURRENCE.FIRST_DAY),
                row.get(OCCURRENCE.LAST_DAY),
                row.get(OCCURRENCE.IS_CHANGED),
                row.get(OCCURRENCE.IS_CANCELLED),
                row.get(OCCURRENCE.NOTE),
                row.get(OCCURRENCE.SEQUENCE),
                row.get(OCCURRENCE.UPDATED_AT));
    }
}
