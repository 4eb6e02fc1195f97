package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PROPOSAL;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;

import fr.vitrine.db.jooq.directory.enums.ProposalKind;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.review.Proposal.Hold;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Slug;
import fr.vitrine.kernel.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for staff, and who has it in hand. Deciding is {@link Reviews}. */
@Service
public class ReviewQueue {

    private final DSLContext jooq;
    private final ProposalRows rows;
    private final StructureWriter structures;
    private final Clock clock;
    private final Duration hold;

    ReviewQueue(
            DSLContext jooq,
            ProposalRows rows,
            StructureWriter structures,
            Clock clock,
            @Value("${vitrine.review.hold-minutes:30}") int holdMinutes) {
        this.jooq = jooq;
        this.rows = rows;
        this.structures = structures;
        this.clock = clock;
        this.hold = Duration.ofMinutes(holdMinutes);
    }

    public enum Holding {
        ANY,
        /** By nobody or oneself. */
        FREE,
        MINE
    }

    public enum Sort {
        OLDEST,
        NEWEST,
        NAME
    }

    /**
     * @param words of the structure's name; empty: all
     * @param kind null: both
     */
    public record Filter(String words, Proposal.@Nullable Kind kind, Holding holding, Set<Proposal.State> states) {

        public static final Filter WAITING = new Filter("", null, Holding.ANY, EnumSet.of(Proposal.State.WAITING));
    }

    public record Item(Proposal proposal, String name, Slug slug) {}

    public record Page(List<Item> items, int total) {}

    /** @param mine what one has in hand; {@code others}: what somebody else has */
    public record Counts(int waiting, int mine, int others) {}

    /** @param current what the field is now, where it is neither what it was nor what is proposed */
    public record ReviewedChange(
            ProfileChange change,
            boolean conflict,
            @Nullable Object current) {}

    /** A proposal beside the structure as it is now. Changes that others have made already are left out. */
    public record Review(Proposal proposal, Structure structure, List<ReviewedChange> changes) {}

    public sealed interface TakeResult {

        record Taken(Review review, OffsetDateTime until) implements TakeResult {}

        record HeldBy(PersonId person, OffsetDateTime until) implements TakeResult {}

        /** It does not wait any more. */
        record Over(Proposal proposal) implements TakeResult {}
    }

    @Transactional(readOnly = true)
    public Page list(Actor actor, Filter filter, Sort sort, int offset, int limit) {
        actor.requireStaff();
        var condition = condition(actor, filter);
        var total = jooq.selectCount()
                .from(PROPOSAL)
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(PROPOSAL.STRUCTURE_ID))
                .where(condition)
                .fetchSingle()
                .value1();
        var items = jooq.select(PROPOSAL.fields())
                .select(STRUCTURE.NAME, STRUCTURE.SLUG)
                .from(PROPOSAL)
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(PROPOSAL.STRUCTURE_ID))
                .where(condition)
                .orderBy(order(sort))
                .offset(offset)
                .limit(limit)
                .fetch(row -> new Item(rows.proposal(row), row.get(STRUCTURE.NAME), row.get(STRUCTURE.SLUG)));
        return new Page(items, total);
    }

    @Transactional(readOnly = true)
    public Counts counts(Actor actor) {
        actor.requireStaff();
        return jooq.select(
                        count(),
                        count().filterWhere(heldBy(actor)),
                        count().filterWhere(held().and(DSL.not(heldBy(actor)))))
                .from(PROPOSAL)
                .where(ProposalRows.waiting())
                .fetchSingle(Records.mapping(Counts::new));
    }

    @Transactional(readOnly = true)
    public Review get(Actor actor, ProposalId id) {
        actor.requireStaff();
        return review(rows.get(id));
    }

    /** Takes it in hand for a while, or for a while more. Of two who do so at once one is told who has it. */
    @Transactional
    public TakeResult take(Actor actor, ProposalId id) {
        actor.requireStaff();
        var person = actor.requirePerson();
        var proposal = rows.lock(id);
        if (proposal.state() != Proposal.State.WAITING) {
            return new TakeResult.Over(proposal);
        }
        var held = proposal.hold();
        if (held != null && isHeldByAnother(held, actor)) {
            return new TakeResult.HeldBy(held.by(), held.until());
        }
        var until = OffsetDateTime.now(clock).plus(hold);
        jooq.update(PROPOSAL)
                .set(PROPOSAL.REVIEWED_BY, person)
                .set(PROPOSAL.HELD_UNTIL, until)
                .where(ProposalRows.is(id))
                .execute();
        return new TakeResult.Taken(review(rows.get(id)), until);
    }

    /** Gives it back undecided. */
    @Transactional
    public void release(Actor actor, ProposalId id) {
        actor.requireStaff();
        jooq.update(PROPOSAL)
                .set(PROPOSAL.REVIEWED_BY, (PersonId) null)
                .set(PROPOSAL.HELD_UNTIL, (OffsetDateTime) null)
                .where(ProposalRows.is(id).and(PROPOSAL.REVIEWED_BY.eq(actor.requirePerson())))
                .execute();
    }

    static boolean isHeldByAnother(Hold hold, Actor actor) {
        return !actor.person().equals(Optional.of(hold.by()));
    }

    private Review review(Proposal proposal) {
        var structure = structures.current(Set.of(proposal.structure())).getFirst();
        var now = Profile.of(structure);
        var changes = rows.changes(proposal.id()).stream()
                .filter(change -> proposal.state() != Proposal.State.WAITING || !ProfileDiff.isDone(now, change))
                .map(change -> reviewed(now, change))
                .toList();
        return new Review(proposal, structure, changes);
    }

    private static ReviewedChange reviewed(Profile now, ProfileChange change) {
        var conflict = ProfileDiff.conflicts(now, change);
        return new ReviewedChange(change, conflict, conflict ? ProfileDiff.current(now, change) : null);
    }

    private Condition condition(Actor actor, Filter filter) {
        var condition = PROPOSAL.STATE.in(
                filter.states().stream().map(ProposalRows::stored).toList());
        if (filter.kind() != null) {
            condition = condition.and(PROPOSAL.KIND.eq(
                    filter.kind() == Proposal.Kind.CHANGE ? ProposalKind.change : ProposalKind.closure));
        }
        for (var word : Text.fold(Text.cleanLine(filter.words())).split(" ", -1)) {
            condition = condition.and(word.isEmpty() ? noCondition() : folded().contains(word));
        }
        return switch (filter.holding()) {
            case ANY -> condition;
            case MINE -> condition.and(heldBy(actor));
            case FREE -> condition.and(DSL.not(held()).or(heldBy(actor)));
        };
    }

    private static Field<String> folded() {
        return DSL.field("public.fold({0})", String.class, STRUCTURE.NAME);
    }

    private Condition held() {
        return PROPOSAL.REVIEWED_BY.isNotNull().and(PROPOSAL.HELD_UNTIL.gt(OffsetDateTime.now(clock)));
    }

    private Condition heldBy(Actor actor) {
        return actor.person()
                .map(person -> PROPOSAL.REVIEWED_BY.eq(person).and(held()))
                .orElse(DSL.falseCondition());
    }

    private static List<SortField<?>> order(Sort sort) {
        return switch (sort) {
            case OLDEST -> Arrays.asList(PROPOSAL.SUBMITTED_AT.asc(), PROPOSAL.ID.asc());
            case NEWEST -> Arrays.asList(PROPOSAL.SUBMITTED_AT.desc(), PROPOSAL.ID.desc());
            case NAME -> Arrays.asList(STRUCTURE.NAME.asc(), PROPOSAL.ID.asc());
        };
    }
}
