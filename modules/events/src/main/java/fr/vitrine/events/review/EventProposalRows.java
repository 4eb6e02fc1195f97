package fr.vitrine.events.review;

import static fr.vitrine.db.jooq.events.Tables.PROPOSAL;

import fr.vitrine.directory.review.Proposal.Decision;
import fr.vitrine.directory.review.Proposal.Hold;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventJson;
import fr.vitrine.events.review.EventProposal.Kind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposals in their table. */
@Component
class EventProposalRows {

    private final DSLContext jooq;
    private final Clock clock;

    EventProposalRows(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    static Condition waiting() {
        return PROPOSAL.STATE.eq(State.WAITING.name());
    }

    static Condition is(EventProposalId id) {
        return PROPOSAL.ID.eq(id.value());
    }

    /** What somebody, or an import, has waiting of an event: one at most of each kind. */
    static Condition waiting(EventId event, Kind kind, @Nullable PersonId person) {
        return waiting(event, kind)
                .and(person == null ? PROPOSAL.SUBMITTED_BY.isNull() : PROPOSAL.SUBMITTED_BY.eq(person));
    }

    static Condition waiting(EventId event, Kind kind) {
        return PROPOSAL.EVENT_ID.eq(event).and(PROPOSAL.KIND.eq(kind.name())).and(waiting());
    }

    EventProposal get(EventProposalId id) {
        return find(is(id)).orElseThrow(() -> new NotFound("proposal"));
    }

    EventProposal lock(EventProposalId id) {
        jooq.selectOne().from(PROPOSAL).where(is(id)).forUpdate().fetch();
        return get(id);
    }

    Optional<EventProposal> find(Condition condition) {
        return jooq.selectFrom(PROPOSAL)
                .where(condition)
                .orderBy(PROPOSAL.ID)
                .limit(1)
                .fetchOptional(this::proposal);
    }

    List<EventProposal> list(Condition condition, OrderField<?> order, int limit) {
        return jooq.selectFrom(PROPOSAL)
                .where(condition)
                .orderBy(order, PROPOSAL.ID)
                .limit(limit)
                .fetch(this::proposal);
    }

    /** Takes the place of what the same person has waiting. */
    EventProposal submit(
            EventId event,
            Kind kind,
            @Nullable PersonId person,
            EventDetails base,
            EventDetails proposed,
            @Nullable String comment) {
        var row = jooq.newRecord(PROPOSAL)
                .setEventId(event)
                .setKind(kind.name())
                .setSubmittedBy(person)
                .setSubmittedAt(OffsetDateTime.now(clock))
                .setBase(EventJson.write(base))
                .setProposed(EventJson.write(proposed))
                .setFields(EventDiff.between(base, proposed).stream()
                        .map(EventChange::key)
                        .toArray(String[]::new))
                .setComment(comment);
        var open = find(waiting(event, kind, person));
        if (open.isPresent()) {
            jooq.update(PROPOSAL)
                    .set(row)
                    .set(PROPOSAL.REVISION, PROPOSAL.REVISION.plus(1))
                    .where(is(open.get().id()))
                    .execute();
        } else {
            jooq.insertInto(PROPOSAL).set(row).execute();
        }
        return find(waiting(event, kind, person)).orElseThrow();
    }

    /** What waits of a new event follows the event. */
    void follow(EventId event, EventDetails now) {
        jooq.update(PROPOSAL)
                .set(PROPOSAL.BASE, EventJson.write(now))
                .set(PROPOSAL.PROPOSED, EventJson.write(now))
                .set(PROPOSAL.REVISION, PROPOSAL.REVISION.plus(1))
                .where(waiting(event, Kind.NEW))
                .execute();
    }

    void withdraw(Condition which) {
        jooq.update(PROPOSAL)
                .set(PROPOSAL.STATE, State.WITHDRAWN.name())
                .where(which.and(waiting()))
                .execute();
    }

    EventProposal decide(
            Actor actor, EventProposalId id, State state, Collection<String> refused, @Nullable String message) {
        jooq.update(PROPOSAL)
                .set(PROPOSAL.STATE, state.name())
                .set(PROPOSAL.DECIDED_BY, actor.person().orElse(null))
                .set(PROPOSAL.DECIDED_AT, OffsetDateTime.now(clock))
                .set(PROPOSAL.REFUSED, refused.toArray(String[]::new))
                .set(PROPOSAL.MESSAGE, message)
                .where(is(id))
                .execute();
        return get(id);
    }

    void hold(EventProposalId id, @Nullable PersonId person, @Nullable OffsetDateTime until) {
        jooq.update(PROPOSAL)
                .set(PROPOSAL.REVIEWED_BY, person)
                .set(PROPOSAL.HELD_UNTIL, until)
                .where(is(id))
                .execute();
    }

    /** A hold that has run out is none. */
    private EventProposal proposal(Record row) {
        return new EventProposal(
                new EventProposalId(row.get(PROPOSAL.ID)),
                Kind.valueOf(row.get(PROPOSAL.KIND)),
                row.get(PROPOSAL.EVENT_ID),
                row.get(PROPOSAL.SUBMITTED_BY),
                row.get(PROPOSAL.SUBMITTED_AT),
                row.get(PROPOSAL.REVISION),
                State.valueOf(row.get(PROPOSAL.STATE)),
                EventJson.details(row.get(PROPOSAL.BASE)),
                EventJson.details(row.get(PROPOSAL.PROPOSED)),
                List.of(row.get(PROPOSAL.FIELDS)),
                row.get(PROPOSAL.COMMENT),
                hold(row),
                decision(row));
    }

    private @Nullable Hold hold(Record row) {
        var by = row.get(PROPOSAL.REVIEWED_BY);
        var until = row.get(PROPOSAL.HELD_UNTIL);
        return by == null || until == null || !until.isAfter(OffsetDateTime.now(clock)) ? null : new Hold(by, until);
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
