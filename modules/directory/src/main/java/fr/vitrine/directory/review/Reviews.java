package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PROPOSAL;

import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.DirectoryChanged;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.Structure.Status;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.review.Proposal.Hold;
import fr.vitrine.directory.review.Proposal.Kind;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Text;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deciding on proposals. What is accepted is applied to the structure as it is at that moment; until then the published
 * page stays as it was.
 */
@Service
public class Reviews {

    public static final int MAX_MESSAGE = 2_000;

    private final DSLContext jooq;
    private final ProposalRows rows;
    private final StructureWriter structures;
    private final ProfileStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            DSLContext jooq,
            ProposalRows rows,
            StructureWriter structures,
            ProfileStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.structures = structures;
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    public sealed interface DecideResult {

        record Decided(Proposal proposal, Structure structure) implements DecideResult {}

        record HeldBy(Hold hold) implements DecideResult {}

        /** It was submitted again since, or somebody has decided already: look at it anew. */
        record Stale(Proposal proposal) implements DecideResult {}

        /** What is not accepted must be explained. */
        record MessageMissing() implements DecideResult {}

        record SiretTaken(Structure holder) implements DecideResult {}
    }

    /** Takes everything, also over what others have changed since. */
    @Transactional
    public DecideResult acceptAll(Actor actor, ProposalId id, int revision) {
        actor.requireStaff();
        return decide(actor, id, revision, Set.copyOf(rows.get(id).keys()), "");
    }

    @Transactional
    public DecideResult sendBack(Actor actor, ProposalId id, int revision, String message) {
        return decide(actor, id, revision, Set.of(), message);
    }

    /**
     * Takes some of it.
     *
     * @param revision of the proposal that was looked at
     * @param accepted keys of changes
     * @param message to who submitted it; must be there unless everything is accepted
     */
    @Transactional
    public DecideResult decide(Actor actor, ProposalId id, int revision, Set<String> accepted, String message) {
        actor.requireStaff();
        var structure = structures.lock(rows.get(id).structure());
        var proposal = rows.lock(id);
        var hold = proposal.hold();
        if (proposal.state() != State.WAITING || proposal.revision() != revision) {
            return new DecideResult.Stale(proposal);
        }
        if (hold != null && ReviewQueue.isHeldByAnother(hold, actor)) {
            return new DecideResult.HeldBy(hold);
        }
        var refused =
                proposal.keys().stream().filter(key -> !accepted.contains(key)).toList();
        var words = Text.clean(message);
        if (!refused.isEmpty() && words.isEmpty()) {
            return new DecideResult.MessageMissing();
        }
        return switch (apply(actor, proposal, structure, accepted)) {
            case SaveResult.SiretTaken taken -> new DecideResult.SiretTaken(taken.holder());
            case SaveResult.Conflict conflict -> throw new IllegalStateException("locked and changed: " + conflict);
            case SaveResult.Saved saved -> decided(actor, proposal, saved.structure(), refused, words);
        };
    }

    private SaveResult apply(Actor actor, Proposal proposal, Structure structure, Collection<String> accepted) {
        if (proposal.kind() == Kind.CLOSURE) {
            if (accepted.contains(Proposal.CLOSURE)) {
                structures.changeStatus(new Change(actor, Cause.REVIEWED), structure.id(), Status.ARCHIVED);
                events.publishEvent(new DirectoryChanged());
            }
            return new SaveResult.Saved(
                    structures.current(Set.of(structure.id())).getFirst());
        }
        var changes = rows.changes(proposal.id()).stream()
                .filter(change -> accepted.contains(change.key()))
                .toList();
        return store.write(
                new Change(actor, Cause.REVIEWED), structure, ProfileDiff.apply(Profile.of(structure), changes));
    }

    private DecideResult decided(
            Actor actor, Proposal proposal, Structure structure, List<String> refused, String message) {
        var state = refused.isEmpty()
                ? State.ACCEPTED
                : refused.size() == proposal.keys().size() ? State.SENT_BACK : State.PARTLY_ACCEPTED;
        jooq.update(PROPOSAL)
                .set(PROPOSAL.STATE, ProposalRows.stored(state))
                .set(PROPOSAL.DECIDED_BY, actor.person().orElse(null))
                .set(PROPOSAL.DECIDED_AT, OffsetDateTime.now(clock))
                .set(PROPOSAL.REFUSED, refused.toArray(String[]::new))
                .set(
                        PROPOSAL.MESSAGE,
                        message.isEmpty() ? null : message.substring(0, Math.min(message.length(), MAX_MESSAGE)))
                .where(ProposalRows.is(proposal.id()))
                .execute();
        var decided = rows.get(proposal.id());
        events.publishEvent(new ProposalDecided(decided, structure));
        return new DecideResult.Decided(decided, structure);
    }
}
