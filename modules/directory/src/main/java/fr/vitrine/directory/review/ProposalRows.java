package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PROPOSAL;
import static java.util.Objects.requireNonNull;

import fr.vitrine.db.jooq.directory.enums.ProposalKind;
import fr.vitrine.db.jooq.directory.enums.ProposalState;
import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.Hold;
import fr.vitrine.directory.review.Proposal.Kind;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals in their table. */
@Component
class ProposalRows {

    private final DSLContext jooq;
    private final Clock clock;

    ProposalRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    static Condition waiting() {
        return PROPOSAL.STATE.eq(ProposalState.waiting);
    }

    /** What a person has waiting for a structure: one at most. */
    static Condition waiting(StructureId id, PersonId person) {
        return PROPOSAL.STRUCTURE_ID
                .eq(id)
                .and(PROPOSAL.SUBMITTED_BY.eq(person))
                .and(PROPOSAL.KIND.eq(ProposalKind.change))
                .and(waiting());
    }

    static Condition is(ProposalId id) {
        return PROPOSAL.ID.eq(id.value());
    }

    Proposal get(ProposalId id) {
        return find(is(id)).orElseThrow(() -> new NotFound("proposal"));
    }

    /** Kept from others until the end of the transaction. Whoever needs its structure as well locks that first. */
    Proposal lock(ProposalId id) {
        jooq.selectOne().from(PROPOSAL).where(is(id)).forUpdate().fetch();
        return get(id);
    }

    Optional<Proposal> find(Condition condition) {
        return jooq.selectFrom(PROPOSAL).where(condition).fetchOptional(this::proposal);
    }

    /** What a person has waiting to be changed. */
    Optional<List<ProfileChange>> waitingOf(StructureId id, PersonId person) {
        return find(waiting(id, person)).map(proposal -> changes(proposal.id()));
    }

    /** Newest first. */
    List<Proposal> list(Condition condition, int limit) {
        return jooq.selectFrom(PROPOSAL)
                .where(condition)
                .orderBy(PROPOSAL.SUBMITTED_AT.desc(), PROPOSAL.ID.desc())
                .limit(limit)
                .fetch(this::proposal);
    }

    /** What a proposal changes; empty for a closure. */
    List<ProfileChange> changes(ProposalId id) {
        return jooq.select(PROPOSAL.BASE, PROPOSAL.PROPOSED)
                .from(PROPOSAL)
                .where(is(id).and(PROPOSAL.BASE.isNotNull()))
                .fetchOptional(row -> ProfileDiff.between(
                        ProfileJson.readProfile(requireNonNull(row.value1())),
                        ProfileJson.readProfile(requireNonNull(row.value2()))))
                .orElse(List.of());
    }

    /** A hold that has run out is none. */
    Proposal proposal(Record row) {
        return new Proposal(
                new ProposalId(row.get(PROPOSAL.ID)),
                Kind.valueOf(row.get(PROPOSAL.KIND).name().toUpperCase(Locale.ROOT)),
                row.get(PROPOSAL.STRUCTURE_ID),
                row.get(PROPOSAL.SUBMITTED_BY),
                row.get(PROPOSAL.SUBMITTED_AT),
                row.get(PROPOSAL.REVISION),
                State.valueOf(row.get(PROPOSAL.STATE).name().toUpperCase(Locale.ROOT)),
                List.of(row.get(PROPOSAL.FIELDS)),
                row.get(PROPOSAL.COMMENT),
                hold(row),
                decision(row));
    }

    static ProposalState stored(State state) {
        return ProposalState.valueOf(state.name().toLowerCase(Locale.ROOT));
    }

    private @Nullable Hold hold(Record row) {
        var by = row.get(PROPOSAL.REVIEWED_BY);
        var until = row.get(PROPOSAL.HELD_UNTIL);
        return by == null
                        || until == null
                        || !until.isAfter(OffsetDateTime.now(clock))
                        || row.get(PROPOSAL.STATE) != ProposalState.waiting
                ? null
                : new Hold(by, until);
    }

    private static @Nullable Decision decision(Record row) {
        var at = row.get(PROPOSAL.DECIDED_AT);
        return at == null
                ? null
                : new Decision(
                        row.get(PROPOSAL.DECIDED_BY),
                        at,
                        List.of(row.get(PROPOSAL.REFUSED)),
                        row.get(PROPOSAL.MESSAGE));
    }
}
