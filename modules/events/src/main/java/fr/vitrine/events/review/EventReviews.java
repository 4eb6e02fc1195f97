package fr.vitrine.events.review;

import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.PROPOSAL;

import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.review.Proposal.Hold;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.directory.review.Reviews;
import fr.vitrine.events.Event;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.review.EventProposal.Kind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Text;
import fr.vitrine.partners.SaveResult;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for staff of events, who has it in hand, and deciding about it. */
@Service
public class EventReviews {

    private static final int MOST = 500;

    private final DSLContext jooq;
    private final Events events;
    private final EventProposalRows rows;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final Duration hold;

    EventReviews(
            DSLContext jooq,
            Events events,
            EventProposalRows rows,
            ApplicationEventPublisher publisher,
            Clock clock,
            @Value("${vitrine.review.hold-minutes:30}") int holdMinutes) {
        this.jooq = jooq;
        this.events = events;
        this.rows = rows;
        this.publisher = publisher;
        this.clock = clock;
        this.hold = Duration.ofMinutes(holdMinutes);
    }

    public record Item(EventProposal proposal, String title) {}

    /** A change beside the event as it is now; it conflicts where somebody has changed the same since. */
    public record ReviewedChange(EventChange change, boolean conflict) {}

    /** Changes that others have made already are left out. */
    public record Review(EventProposal proposal, Event event, List<ReviewedChange> changes) {}

    public sealed interface TakeResult {

        record Taken(Review review) implements TakeResult {}

        record HeldBy(Review review, Hold by) implements TakeResult {}

        /** It does not wait any more. */
        record Over(Review review) implements TakeResult {}
    }

    public sealed interface DecideResult {

        record Decided(EventProposal proposal, Event event) implements DecideResult {}

        record HeldBy(Hold by) implements DecideResult {}

        /** It was handed in again since, or somebody has decided already. */
        record Stale(EventProposal proposal) implements DecideResult {}

        /** What is not accepted must be explained. */
        record MessageMissing() implements DecideResult {}
    }

    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        actor.requireStaff();
        return jooq.fetchCount(PROPOSAL, EventProposalRows.waiting());
    }

    /** The oldest first of what waits; the newest first of what was decided. */
    @Transactional(readOnly = true)
    public List<Item> list(Actor actor, boolean waiting) {
        actor.requireStaff();
        var condition = waiting
                ? EventProposalRows.waiting()
                : PROPOSAL.STATE.notIn(State.WAITING.name(), State.WITHDRAWN.name());
        var order = waiting ? PROPOSAL.SUBMITTED_AT.asc() : PROPOSAL.SUBMITTED_AT.desc();
        var found = rows.list(condition, order, MOST);
        var titles = jooq.select(EVENT.ID, EVENT.TITLE)
                .from(EVENT)
                .where(EVENT.ID.in(found.stream().map(EventProposal::event).toList()))
                .fetchMap(EVENT.ID, EVENT.TITLE);
        return found.stream()
                .map(proposal -> new Item(
                        proposal,
                        titles.getOrDefault(
                                proposal.event(), proposal.proposed().title())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Review get(Actor actor, EventProposalId id) {
        actor.requireStaff();
        return review(actor, rows.get(id));
    }

    /** Takes it in hand for a while. Of two who do so at once one is told who has it. */
    @Transactional
    public TakeResult take(Actor actor, EventProposalId id) {
        actor.requireStaff();
        var proposal = rows.lock(id);
        if (proposal.state() != State.WAITING) {
            return new TakeResult.Over(review(actor, proposal));
        }
        var held = proposal.hold();
        if (held != null && isAnothers(held, actor)) {
            return new TakeResult.HeldBy(review(actor, proposal), held);
        }
        rows.hold(id, actor.requirePerson(), OffsetDateTime.now(clock).plus(hold));
        return new TakeResult.Taken(review(actor, rows.get(id)));
    }

    /** Gives it back undecided. */
    @Transactional
    public void release(Actor actor, EventProposalId id) {
        actor.requireStaff();
        var held = rows.lock(id).hold();
        if (held != null && !isAnothers(held, actor)) {
            rows.hold(id, null, null);
        }
    }

    @Transactional
    public DecideResult acceptAll(Actor actor, EventProposalId id, int revision) {
        actor.requireStaff();
        return decide(actor, id, revision, Set.copyOf(rows.get(id).keys()), true, "");
    }

    @Transactional
    public DecideResult sendBack(Actor actor, EventProposalId id, int revision, String message) {
        actor.requireStaff();
        return decide(actor, id, revision, Set.of(), false, message);
    }

    /** Takes some of the changes of a published event; the message says why not the others. */
    @Transactional
    public DecideResult decide(Actor actor, EventProposalId id, int revision, Set<String> accepted, String message) {
        actor.requireStaff();
        return decide(actor, id, revision, accepted, false, message);
    }

    private DecideResult decide(
            Actor actor, EventProposalId id, int revision, Set<String> accepted, boolean all, String message) {
        var proposal = rows.lock(id);
        var held = proposal.hold();
        if (proposal.state() != State.WAITING || proposal.revision() != revision) {
            return new DecideResult.Stale(proposal);
        }
        if (held != null && isAnothers(held, actor)) {
            return new DecideResult.HeldBy(held);
        }
        var refused =
                proposal.keys().stream().filter(key -> !accepted.contains(key)).toList();
        var isAll = all || (proposal.kind() == Kind.CHANGE && refused.isEmpty());
        var words = words(message);
        if (!isAll && words == null) {
            return new DecideResult.MessageMissing();
        }
        var state = isAll ? State.ACCEPTED : accepted.isEmpty() ? State.SENT_BACK : State.PARTLY_ACCEPTED;
        var decided = rows.decide(actor, id, state, refused, words);
        var event = proposal.kind() == Kind.NEW
                ? events.setPublication(actor, proposal.event(), isAll ? Publication.PUBLISHED : Publication.REFUSED)
                : apply(actor, proposal, accepted);
        publisher.publishEvent(new EventProposalDecided(decided, event));
        return new DecideResult.Decided(decided, event);
    }

    private Event apply(Actor actor, EventProposal proposal, Set<String> accepted) {
        var event = events.get(actor, proposal.event());
        var changes = proposal.changes().stream()
                .filter(change -> accepted.contains(change.key()))
                .toList();
        var change = new Change(actor, Cause.REVIEWED);
        return switch (events.update(change, event.id(), event.version(), EventDiff.apply(event.details(), changes))) {
            case SaveResult.Saved<Event>(var saved) -> saved;
            case SaveResult.Conflict<Event>(var current) ->
                throw new IllegalStateException("changed within the decision: " + current.id());
        };
    }

    private Review review(Actor actor, EventProposal proposal) {
        var event = events.get(actor, proposal.event());
        var changes = proposal.changes().stream()
                .filter(change -> proposal.state() != State.WAITING || !EventDiff.isDone(event.details(), change))
                .map(change -> new ReviewedChange(change, EventDiff.conflicts(event.details(), change)))
                .toList();
        return new Review(proposal, event, changes);
    }

    private static boolean isAnothers(Hold held, Actor actor) {
        return !actor.person().equals(Optional.of(held.by()));
    }

    private static @Nullable String words(String message) {
        var words = Text.clean(message);
        return words.isEmpty() ? null : words.substring(0, Math.min(words.length(), Reviews.MAX_MESSAGE));
    }
}
