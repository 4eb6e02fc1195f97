package fr.vitrine.events.review;

import static fr.vitrine.db.jooq.events.Tables.PROPOSAL;

import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.review.FieldProblem;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.directory.review.Proposals;
import fr.vitrine.events.Event;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventStored;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.review.EventProposal.Kind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.SaveResult;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handing in what was typed of an event: before the public sees it all of it counts at once; afterwards an organiser's
 * changes wait for staff, but for what is harmless.
 */
@Service
public class EventProposals {

    private final Events events;
    private final EventHistory history;
    private final EventFormReader reader;
    private final EventDrafts drafts;
    private final EventProposalRows rows;

    EventProposals(
            Events events, EventHistory history, EventFormReader reader, EventDrafts drafts, EventProposalRows rows) {
        this.events = events;
        this.history = history;
        this.reader = reader;
        this.drafts = drafts;
        this.rows = rows;
    }

    /** What came of handing in a form. */
    public sealed interface Submission {

        /** All of it counts. */
        record Live(Event event) implements Submission {}

        /** Some of it waits for staff; the rest, if any, counts. */
        record Waiting(Event event, EventProposal proposal, List<EventChange> live) implements Submission {}

        record Unchanged(Event event) implements Submission {}

        /** Somebody has changed the same fields since: {@link EventProposals#rebase} joins both. */
        record Conflict(Event current, List<EventChange> conflicts) implements Submission {}

        record Invalid(List<FieldProblem> problems) implements Submission {}
    }

    /**
     * What would come of a form as it is.
     *
     * @param details what can be understood of it
     */
    public record Check(
            EventDetails details,
            List<FieldProblem> problems,
            List<EventChange> atOnce,
            List<EventChange> afterReview) {

        public boolean changesNothing() {
            return atOnce.isEmpty() && afterReview.isEmpty();
        }
    }

    public record Rebased(int baseVersion, EventForm form) {}

    @Transactional(readOnly = true)
    public Check check(Actor actor, EventId id, int baseVersion, EventForm form) {
        var event = events.get(actor, id);
        var base = history.at(event, baseVersion);
        var reading = reader.read(actor, id, form, base);
        var changes = EventDiff.between(base, reading.details()).stream()
                .filter(change -> !EventDiff.isDone(event.details(), change))
                .toList();
        var later = changes.stream()
                .filter(change -> isForReview(actor, event, change))
                .toList();
        return new Check(
                reading.details(),
                reading.problems(),
                changes.stream().filter(change -> !later.contains(change)).toList(),
                later);
    }

    private static boolean isForReview(Actor actor, Event event, EventChange change) {
        return !actor.isStaff()
                && event.publication() == Publication.PUBLISHED
                && !change.field().isHarmless();
    }

    /**
     * Hands in a form; one's draft is gone then, and what one had waiting is replaced.
     *
     * @param baseVersion of the event that the form was begun on
     * @param comment for who reviews it; may be empty
     */
    @Transactional
    public Submission submit(Actor actor, EventId id, int baseVersion, EventForm form, String comment) {
        var event = events.get(actor, id);
        var base = history.at(event, baseVersion);
        var reading = reader.read(actor, id, form, base);
        if (!reading.problems().isEmpty()) {
            return new Submission.Invalid(reading.problems());
        }
        var changes = EventDiff.between(base, reading.details());
        var conflicts = changes.stream()
                .filter(change -> EventDiff.conflicts(event.details(), change))
                .toList();
        if (!conflicts.isEmpty()) {
            return new Submission.Conflict(event, conflicts);
        }
        var later = changes.stream()
                .filter(change -> isForReview(actor, event, change) && !EventDiff.isDone(event.details(), change))
                .toList();
        var live = changes.stream().filter(change -> !later.contains(change)).toList();
        return submit(actor, event, live, later, comment(comment));
    }

    private Submission submit(
            Actor actor, Event event, List<EventChange> live, List<EventChange> later, @Nullable String comment) {
        var person = actor.requirePerson();
        var wanted = EventDiff.apply(event.details(), live);
        return switch (events.update(new Change(actor, Cause.EDITED), event.id(), event.version(), wanted)) {
            case SaveResult.Conflict<Event>(var current) -> new Submission.Conflict(current, live);
            case SaveResult.Saved<Event>(var saved) -> {
                drafts.forget(event.id(), person);
                if (later.isEmpty()) {
                    rows.withdraw(EventProposalRows.waiting(event.id(), Kind.CHANGE, person));
                    yield saved.version() == event.version()
                            ? new Submission.Unchanged(saved)
                            : new Submission.Live(saved);
                }
                yield new Submission.Waiting(saved, propose(saved, person, later, comment), live);
            }
        };
    }

    /** @param person null: an import */
    EventProposal propose(Event event, @Nullable PersonId person, List<EventChange> changes, @Nullable String comment) {
        return rows.submit(
                event.id(), Kind.CHANGE, person, event.details(), EventDiff.apply(event.details(), changes), comment);
    }

    /** What an import found changed of a published event waits as well; of others it counts. */
    @Transactional
    public void changedElsewhere(Actor actor, EventId id, List<EventChange> changes) {
        actor.requireStaff();
        var event = events.get(actor, id);
        if (event.publication() == Publication.PUBLISHED) {
            var waiting = rows.find(EventProposalRows.waiting(id, Kind.CHANGE, null));
            var all = waiting.map(proposal -> EventDiff.apply(event.details(), proposal.changes()))
                    .map(before -> EventDiff.between(event.details(), EventDiff.apply(before, changes)))
                    .orElse(changes);
            propose(event, null, all, null);
        } else {
            events.update(
                    new Change(actor, Cause.IMPORTED), id, event.version(), EventDiff.apply(event.details(), changes));
        }
    }

    /** The form on the event as it is now; where both have changed a field it is the form's where {@code mine} names it. */
    @Transactional(readOnly = true)
    public Rebased rebase(Actor actor, EventId id, int baseVersion, EventForm form, Set<String> mine) {
        var event = events.get(actor, id);
        var base = history.at(event, baseVersion);
        var changes = EventDiff.between(base, reader.read(actor, id, form, base).details()).stream()
                .filter(change -> mine.contains(change.key()) || !EventDiff.conflicts(event.details(), change))
                .toList();
        return new Rebased(event.version(), EventForm.of(EventDiff.apply(event.details(), changes)));
    }

    /** Hands an event that is not public to staff. */
    @Transactional
    public Event propose(Actor actor, EventId id, String comment) {
        var proposed = events.setPublication(actor, id, Publication.PROPOSED);
        rows.find(EventProposalRows.waiting(id, Kind.NEW))
                .ifPresent(row ->
                        rows.submit(id, Kind.NEW, row.submittedBy(), row.base(), row.proposed(), comment(comment)));
        return proposed;
    }

    /** Takes back what one has waiting of a published event. */
    @Transactional
    public void withdraw(Actor actor, EventId id) {
        events.get(actor, id);
        rows.withdraw(EventProposalRows.waiting(id, Kind.CHANGE, actor.requirePerson()));
    }

    /** What was handed in of an event, newest first: where it stands, and why it was sent back. */
    @Transactional(readOnly = true)
    public List<EventProposal> list(Actor actor, EventId id, int limit) {
        events.get(actor, id);
        return rows.list(PROPOSAL.EVENT_ID.eq(id), PROPOSAL.SUBMITTED_AT.desc(), limit);
    }

    /** An event that is proposed waits, and one that is not any more does not, whoever said so. */
    @EventListener
    void on(EventStored stored) {
        var event = stored.event();
        if (event.publication() != Publication.PROPOSED) {
            rows.find(EventProposalRows.waiting(event.id(), Kind.NEW)).ifPresent(row -> close(stored, row));
        } else if (stored.before() == Publication.PROPOSED) {
            rows.follow(event.id(), event.details());
        } else {
            var person = stored.change().by().person().orElse(null);
            rows.submit(event.id(), Kind.NEW, person, event.details(), event.details(), null);
        }
    }

    private void close(EventStored stored, EventProposal row) {
        switch (stored.event().publication()) {
            case PUBLISHED -> rows.decide(stored.change().by(), row.id(), State.ACCEPTED, List.of(), null);
            case REFUSED -> rows.decide(stored.change().by(), row.id(), State.SENT_BACK, List.of(), null);
            case DRAFT, PROPOSED, ARCHIVED -> rows.withdraw(EventProposalRows.is(row.id()));
        }
    }

    private static @Nullable String comment(String typed) {
        var comment = Text.clean(typed);
        return comment.isEmpty() ? null : comment.substring(0, Math.min(comment.length(), Proposals.MAX_COMMENT));
    }
}
