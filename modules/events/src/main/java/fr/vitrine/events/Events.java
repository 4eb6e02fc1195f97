package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.partners.SaveResult;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The events in whatever state: staff keep them all, whoever speaks for an organiser keeps theirs. The public reads
 * {@link PublishedEvents}.
 */
@Service
public class Events {

    /** So far ahead a rule without end is unfolded. */
    static final int MONTHS_AHEAD = 24;

    private final EventRows rows;
    private final OccurrenceRows occurrences;
    private final AgendaEntries entries;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Events(
            EventRows rows,
            OccurrenceRows occurrences,
            AgendaEntries entries,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.rows = rows;
        this.occurrences = occurrences;
        this.entries = entries;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Adds a draft. Whoever is no staff speaks for its first organiser. */
    @Transactional
    public Event create(Actor actor, EventDetails details) {
        requireSpeaking(actor, details);
        var id = rows.insert(details);
        return changed(rows.get(id), null, new Change(actor, Cause.CREATED));
    }

    /** A draft that says the same under another title, as planned; for its organiser and for staff. */
    @Transactional
    public Event duplicate(Actor actor, EventId id, String title) {
        var details = get(actor, id)
                .details()
                .edit()
                .title(title)
                .state(EventDetails.State.AS_PLANNED)
                .build();
        var copy = rows.insertCopy(id, details);
        return changed(rows.get(copy), null, new Change(actor, Cause.CREATED));
    }

    /**
     * Replaces what is said of an event. Its slug follows its title; the former one goes on leading to it. Of a published
     * event an organiser changes no more than what has become of it.
     */
    @Transactional
    public SaveResult<Event> update(Actor actor, EventId id, int version, EventDetails details) {
        return update(new Change(actor, Cause.EDITED), id, version, details);
    }

    /** The same, with what brought it about. */
    @Transactional
    public SaveResult<Event> update(Change change, EventId id, int version, EventDetails details) {
        var current = lockedFor(change.by(), id);
        requireSpeaking(change.by(), details);
        requireHarmless(change.by(), current, details);
        if (current.version() != version) {
            return new Conflict<>(current);
        }
        if (current.details().equals(details)) {
            return new Saved<>(current);
        }
        rows.update(current, details);
        var schedule = details.schedule();
        occurrences.follow(id, schedule, horizon());
        occurrences.move(id, schedule);
        return new Saved<>(changed(rows.get(id), current.publication(), change));
    }

    private static void requireHarmless(Actor actor, Event current, EventDetails details) {
        var harmless = current.details().edit().state(details.state()).build();
        if (!actor.isStaff() && current.publication() == Publication.PUBLISHED && !harmless.equals(details)) {
            throw new AccessDenied();
        }
    }

    /** Staff publish, refuse and archive; an organiser proposes, and takes back what it proposed. */
    @Transactional
    public Event setPublication(Actor actor, EventId id, Publication publication) {
        var current = lockedFor(actor, id);
        if (!actor.isStaff() && !mayBeSetByOrganiser(current.publication(), publication)) {
            throw new AccessDenied();
        }
        rows.publish(id, publication);
        return changed(rows.get(id), current.publication(), new Change(actor, Cause.STATUS));
    }

    private static boolean mayBeSetByOrganiser(Publication from, Publication to) {
        return switch (to) {
            case PROPOSED -> from == Publication.DRAFT || from == Publication.REFUSED;
            case DRAFT -> from == Publication.PROPOSED || from == Publication.REFUSED;
            case PUBLISHED, REFUSED, ARCHIVED -> false;
        };
    }

    /** Gives one of its times another time, or a note. The times of what is published are moved by staff. */
    @Transactional
    public Occurrence change(Actor actor, OccurrenceId id, Session time, @Nullable String note) {
        var occurrence = occurrences.get(id);
        var event = lockedFor(actor, occurrence.event());
        if (!actor.isStaff()
                && event.publication() == Publication.PUBLISHED
                && !occurrence.time().equals(time)) {
            throw new AccessDenied();
        }
        return change(actor, occurrence, time, false, note);
    }

    /** It takes place as the schedule says, and nothing is special about it; where staff moved it, an organiser leaves it there. */
    @Transactional
    public Occurrence putBack(Actor actor, OccurrenceId id) {
        var occurrence = occurrences.get(id);
        var event = lockedFor(actor, occurrence.event());
        if (!actor.isStaff() && event.publication() == Publication.PUBLISHED) {
            return change(actor, occurrence, occurrence.time(), false, null);
        }
        var schedule = event.details().schedule();
        Unfolding.of(schedule, horizon()).stream()
                .filter(session -> session.starts().equals(occurrence.original()))
                .findFirst()
                .ifPresent(session -> occurrences.putBack(occurrence, session, schedule.zone()));
        refreshed(event);
        return occurrences.get(id);
    }

    /** Says that one of its times does not take place; it stays to be seen. */
    @Transactional
    public Occurrence cancel(Actor actor, OccurrenceId id, @Nullable String note) {
        var occurrence = occurrences.get(id);
        return change(actor, occurrence, occurrence.time(), true, note);
    }

    private Occurrence change(
            Actor actor, Occurrence occurrence, Session time, boolean cancelled, @Nullable String note) {
        var event = lockedFor(actor, occurrence.event());
        occurrences.change(occurrence, time, event.details().schedule().zone(), cancelled, note);
        refreshed(event);
        return occurrences.get(occurrence.id());
    }

    @Transactional(readOnly = true)
    public Event get(Actor actor, EventId id) {
        var event = rows.get(id);
        requireSpeaking(actor, event.details());
        return event;
    }

    @Transactional(readOnly = true)
    public List<Occurrence> occurrences(Actor actor, EventId id) {
        requireSpeaking(actor, rows.get(id).details());
        return occurrences.list(OCCURRENCE.EVENT_ID.eq(id));
    }

    @Transactional(readOnly = true)
    public Occurrence occurrence(Actor actor, OccurrenceId id) {
        var occurrence = occurrences.get(id);
        requireSpeaking(actor, rows.get(occurrence.event()).details());
        return occurrence;
    }

    /** All of them, the last changed first. */
    @Transactional(readOnly = true)
    public List<Event> list(Actor actor) {
        actor.requireStaff();
        return rows.list(noCondition());
    }

    /** Those that the actor answers for as one of an organiser's people, the last changed first. */
    @Transactional(readOnly = true)
    public List<Event> mine(Actor actor) {
        if (!(actor instanceof Actor.Person person)) {
            throw new AccessDenied();
        }
        return rows.list(EventFields.isHeldFirstBy(
                person.memberships().keySet(), person.partners().keySet()));
    }

    /** What takes place within these days, whatever its state. */
    @Transactional(readOnly = true)
    public List<Occurrence> between(Actor actor, LocalDate first, LocalDate last) {
        actor.requireStaff();
        return occurrences.list(OCCURRENCE.FIRST_DAY.le(last).and(OCCURRENCE.LAST_DAY.ge(first)));
    }

    /** Unfolds rules without end a day further, every night. */
    @Scheduled(cron = "0 10 0 * * *", zone = "Europe/Paris")
    @Transactional
    public void unfoldDaily() {
        var unfolded = rows.list(EVENT.RULE.isNotNull()).stream()
                .filter(event -> occurrences.follow(event.id(), event.details().schedule(), horizon()))
                .toList();
        unfolded.forEach(entries::refresh);
        if (!unfolded.isEmpty()) {
            publisher.publishEvent(
                    new EventsChanged(unfolded.stream().map(Event::id).collect(Collectors.toSet())));
        }
    }

    private Event lockedFor(Actor actor, EventId id) {
        var event = rows.lock(id);
        requireSpeaking(actor, event.details());
        return event;
    }

    static void requireSpeaking(Actor actor, EventDetails details) {
        if (!actor.isStaff()
                && (details.organisers().isEmpty()
                        || !details.organisers().getFirst().mayBeSpokenForBy(actor))) {
            throw new AccessDenied();
        }
    }

    private Event changed(Event event, @Nullable Publication before, Change change) {
        refreshed(event);
        publisher.publishEvent(new EventStored(event, before, change));
        return event;
    }

    private void refreshed(Event event) {
        occurrences.follow(event.id(), event.details().schedule(), horizon());
        entries.refresh(event);
        publisher.publishEvent(new EventsChanged(Set.of(event.id())));
    }

    private LocalDate horizon() {
        return LocalDate.now(clock).plusMonths(MONTHS_AHEAD);
    }
}
