package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.PROFILE_DRAFT;
import static fr.vitrine.db.jooq.directory.Tables.PROPOSAL;

import fr.vitrine.db.jooq.directory.enums.ProposalKind;
import fr.vitrine.directory.Change;
import fr.vitrine.directory.Change.Cause;
import fr.vitrine.directory.SaveResult;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.directory.review.FieldPolicies.Publication;
import fr.vitrine.directory.review.FieldProblem.Reason;
import fr.vitrine.directory.review.ProfileReader.Reading;
import fr.vitrine.directory.review.Proposal.State;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submitting a profile: what is harmless is published at once, the rest waits for staff. */
@Service
public class Proposals {

    public static final int MAX_COMMENT = 2_000;

    private final DSLContext jooq;
    private final StructureWriter structures;
    private final StructureHistory history;
    private final ProfileReader reader;
    private final ProfileStore store;
    private final FieldPolicies policies;
    private final ProposalRows rows;
    private final Clock clock;

    Proposals(
            DSLContext jooq,
            StructureWriter structures,
            StructureHistory history,
            ProfileReader reader,
            ProfileStore store,
            FieldPolicies policies,
            ProposalRows rows,
            Clock clock) {
        this.jooq = jooq;
        this.structures = structures;
        this.history = history;
        this.reader = reader;
        this.store = store;
        this.policies = policies;
        this.rows = rows;
        this.clock = clock;
    }

    /** What came of submitting a form. */
    public sealed interface Submission {

        /** Everything is published. */
        record Live(Structure structure) implements Submission {}

        /**
         * Some of it waits for staff, the rest is published.
         *
         * @param live keys of the changes that are published
         */
        record Waiting(Structure structure, Proposal proposal, List<String> live) implements Submission {}

        /** Nothing differs from the profile as it is; what waited of the same person is withdrawn. */
        record Unchanged(Structure structure) implements Submission {}

        /**
         * Somebody has changed the same fields since. Nothing is done; {@link Proposals#rebase} makes a form of which
         * the person has said which of these shall be theirs.
         *
         * @param conflicts what the form would change, each with what the field was before
         */
        record Conflict(Structure current, List<ProfileChange> conflicts) implements Submission {}

        record Invalid(List<FieldProblem> problems) implements Submission {}
    }

    /**
     * For the structure's people, and for staff, whose changes are all published at once. What one has waiting already
     * is replaced. One's draft is gone once it is submitted.
     *
     * @param baseVersion of the structure that the form was begun on
     * @param comment for who reviews it; may be empty
     */
    @Transactional
    public Submission submit(Actor actor, StructureId id, int baseVersion, ProfileForm form, String comment) {
        actor.requireEditing(id);
        var current = structures.lock(id);
        var base = history.profile(current, baseVersion).orElseGet(() -> Profile.of(current));
        return switch (reader.read(id, form, base)) {
            case Reading.Invalid invalid -> new Submission.Invalid(invalid.problems());
            case Reading.Valid valid -> submit(actor, current, base, valid.profile(), comment);
        };
    }

    /**
     * The form with what others have changed since it was begun; where both have changed a field, it is the form's where
     * {@code mine} names it and otherwise what it is now. To be submitted on the version that comes with it.
     */
    @Transactional(readOnly = true)
    public Rebased rebase(Actor actor, StructureId id, int baseVersion, ProfileForm form, Set<String> mine) {
        actor.requireEditing(id);
        var current = structures.current(Set.of(id)).getFirst();
        var now = Profile.of(current);
        var base = history.profile(current, baseVersion).orElse(now);
        if (!(reader.read(id, form, base) instanceof Reading.Valid valid)) {
            return new Rebased(current.version(), form);
        }
        var changes = ProfileDiff.between(base, valid.profile()).stream()
                .filter(change -> mine.contains(change.key()) || !ProfileDiff.conflicts(now, change))
                .toList();
        return new Rebased(current.version(), ProfileForm.of(ProfileDiff.apply(now, changes)));
    }

    public record Rebased(int baseVersion, ProfileForm form) {}

    /** Takes back what waits: who submitted it, and the structure's owner. */
    @Transactional
    public Proposal withdraw(Actor actor, ProposalId id) {
        var proposal = rows.get(id);
        requireWithdrawing(actor, proposal);
        jooq.update(PROPOSAL)
                .set(PROPOSAL.STATE, ProposalRows.stored(State.WITHDRAWN))
                .where(ProposalRows.is(id).and(ProposalRows.waiting()))
                .execute();
        return rows.get(id);
    }

    /** The structure's proposals, newest first: where each stands, and why it was sent back. */
    @Transactional(readOnly = true)
    public List<Proposal> list(Actor actor, StructureId id, int limit) {
        actor.requireEditing(id);
        return rows.list(PROPOSAL.STRUCTURE_ID.eq(id), limit);
    }

    /** What a proposal of one's structure changes. */
    @Transactional(readOnly = true)
    public List<ProfileChange> changes(Actor actor, ProposalId id) {
        actor.requireEditing(rows.get(id).structure());
        return rows.changes(id);
    }

    private static void requireWithdrawing(Actor actor, Proposal proposal) {
        actor.requireEditing(proposal.structure());
        var own = actor.person().filter(person -> person.equals(proposal.submittedBy()));
        if (own.isEmpty() && !actor.mayManage(proposal.structure())) {
            throw new AccessDenied();
        }
    }

    private Submission submit(Actor actor, Structure current, Profile base, Profile wanted, String comment) {
        var now = Profile.of(current);
        var changes = ProfileDiff.between(base, wanted);
        var conflicts = changes.stream()
                .filter(change -> ProfileDiff.conflicts(now, change))
                .toList();
        if (!conflicts.isEmpty()) {
            return new Submission.Conflict(current, conflicts);
        }
        var holder = structures.holderOf(wanted.details().siret(), current.id());
        if (holder.isPresent()) {
            return new Submission.Invalid(List.of(siretTaken(holder.get())));
        }
        var policy = policies.current();
        var sensitive = actor.isStaff()
                ? List.<ProfileChange>of()
                : changes.stream()
                        .filter(change -> policy.get(change.field()) == Publication.AFTER_REVIEW)
                        .filter(change -> !ProfileDiff.isDone(now, change))
                        .toList();
        var live =
                changes.stream().filter(change -> !sensitive.contains(change)).toList();
        return publish(actor, current, live, sensitive, comment);
    }

    private Submission publish(
            Actor actor, Structure current, List<ProfileChange> live, List<ProfileChange> sensitive, String comment) {
        var change = new Change(actor, Cause.EDITED);
        return switch (store.write(change, current, confirmed(actor, current, live, sensitive))) {
            case SaveResult.SiretTaken taken -> new Submission.Invalid(List.of(siretTaken(taken.holder())));
            case SaveResult.Conflict conflict -> new Submission.Conflict(conflict.current(), live);
            case SaveResult.Saved saved -> {
                actor.person().ifPresent(person -> forget(current.id(), person));
                if (!sensitive.isEmpty()) {
                    yield propose(actor.requirePerson(), saved.structure(), live, sensitive, comment);
                }
                actor.person().ifPresent(person -> withdrawWaiting(current.id(), person));
                yield live.isEmpty()
                        ? new Submission.Unchanged(saved.structure())
                        : new Submission.Live(saved.structure());
            }
        };
    }

    /** Who of a structure's people corrects something has looked at it. */
    private Profile confirmed(Actor actor, Structure current, List<ProfileChange> live, List<ProfileChange> sensitive) {
        var profile = ProfileDiff.apply(Profile.of(current), live);
        var isLookedAt = !actor.isStaff() && !(live.isEmpty() && sensitive.isEmpty());
        return isLookedAt
                ? new Profile(
                        profile.details()
                                .with()
                                .confirmedOn(LocalDate.now(clock))
                                .build(),
                        profile.images())
                : profile;
    }

    private Submission propose(
            PersonId person,
            Structure structure,
            List<ProfileChange> live,
            List<ProfileChange> sensitive,
            String comment) {
        var base = Profile.of(structure);
        write(person, structure.id(), base, ProfileDiff.apply(base, sensitive), sensitive, comment);
        var proposal = rows.find(ProposalRows.waiting(structure.id(), person)).orElseThrow();
        return new Submission.Waiting(
                structure, proposal, live.stream().map(ProfileChange::key).toList());
    }

    private void write(
            PersonId person,
            StructureId id,
            Profile base,
            Profile proposed,
            List<ProfileChange> changes,
            String comment) {
        var keys = changes.stream().map(ProfileChange::key).toArray(String[]::new);
        var row = jooq.newRecord(PROPOSAL)
                .setKind(ProposalKind.change)
                .setStructureId(id)
                .setSubmittedBy(person)
                .setSubmittedAt(OffsetDateTime.now(clock))
                .setBase(ProfileJson.write(base))
                .setProposed(ProfileJson.write(proposed))
                .setFields(keys)
                .setComment(comment(comment));
        var open = rows.find(ProposalRows.waiting(id, person));
        if (open.isPresent()) {
            jooq.update(PROPOSAL)
                    .set(row)
                    .set(PROPOSAL.REVISION, PROPOSAL.REVISION.plus(1))
                    .where(ProposalRows.is(open.get().id()))
                    .execute();
        } else {
            jooq.insertInto(PROPOSAL).set(row).execute();
        }
    }

    private static @Nullable String comment(String typed) {
        var comment = Text.clean(typed);
        return comment.isEmpty() ? null : comment.substring(0, Math.min(comment.length(), MAX_COMMENT));
    }

    private void withdrawWaiting(StructureId id, PersonId person) {
        jooq.update(PROPOSAL)
                .set(PROPOSAL.STATE, ProposalRows.stored(State.WITHDRAWN))
                .where(ProposalRows.waiting(id, person))
                .execute();
    }

    private void forget(StructureId id, PersonId person) {
        jooq.deleteFrom(PROFILE_DRAFT)
                .where(PROFILE_DRAFT.STRUCTURE_ID.eq(id).and(PROFILE_DRAFT.PERSON_ID.eq(person)))
                .execute();
    }

    private static FieldProblem siretTaken(Structure holder) {
        return FieldProblem.of("siret", Reason.SIRET_TAKEN, holder.details().name());
    }
}
