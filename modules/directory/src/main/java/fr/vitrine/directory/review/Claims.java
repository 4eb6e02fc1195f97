package fr.vitrine.directory.review;

import static fr.vitrine.db.jooq.directory.Tables.CLAIM;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;

import fr.vitrine.accounts.Memberships;
import fr.vitrine.accounts.People;
import fr.vitrine.db.jooq.directory.enums.ClaimState;
import fr.vitrine.directory.Structure;
import fr.vitrine.directory.StructureWriter;
import fr.vitrine.kernel.AccessDenied;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "This is my structure": proven by the person's address, else decided by an owner of the structure or by staff. Nobody
 * becomes a member in any other way.
 */
@Service
public class Claims {

    public static final int MAX_MESSAGE = 2_000;

    private static final int MAX_WAITING = 5;

    private final DSLContext jooq;
    private final StructureWriter structures;
    private final Memberships memberships;
    private final People people;
    private final ClaimProof proof;
    private final ReviewMails mails;
    private final Clock clock;

    Claims(
            DSLContext jooq,
            StructureWriter structures,
            Memberships memberships,
            People people,
            ClaimProof proof,
            ReviewMails mails,
            Clock clock) {
        this.jooq = jooq;
        this.structures = structures;
        this.memberships = memberships;
        this.people = people;
        this.proof = proof;
        this.mails = mails;
        this.clock = clock;
    }

    public sealed interface ClaimResult {

        /** The person's address proves it. */
        record Proven(MemberRole role) implements ClaimResult {}

        record Waiting(Claim claim) implements ClaimResult {}

        record AlreadyMember() implements ClaimResult {}

        /** The person has so many waiting that no more are taken. */
        record TooMany() implements ClaimResult {}
    }

    /** @param name the address where there is none */
    public record Claimant(String name, EmailAddress email) {}

    /** For anybody who has signed in, about a published structure. The first member becomes its owner. */
    @Transactional
    public ClaimResult claim(Actor actor, StructureId id, String message) {
        var person = actor.requirePerson();
        var structure = structures.lock(id);
        if (structure.status() != Structure.Status.PUBLISHED) {
            throw new NotFound("structure");
        }
        var members = memberships.list(Actor.OPERATOR, id);
        if (members.stream().anyMatch(member -> member.person().equals(person))) {
            return new ClaimResult.AlreadyMember();
        }
        var account = people.get(Actor.OPERATOR, person);
        if (proof.isProven(account.email(), structure)) {
            var role = members.isEmpty() ? MemberRole.OWNER : MemberRole.CONTRIBUTOR;
            close(id, person);
            insert(id, person, message, ClaimState.proven);
            memberships.grant(Actor.OPERATOR, id, person, role);
            return new ClaimResult.Proven(role);
        }
        var waiting = list(waiting().and(CLAIM.PERSON_ID.eq(person)));
        var same =
                waiting.stream().filter(claim -> claim.structure().equals(id)).findFirst();
        if (same.isPresent()) {
            return new ClaimResult.Waiting(same.get());
        }
        if (waiting.size() >= MAX_WAITING) {
            return new ClaimResult.TooMany();
        }
        var claim = insert(id, person, message, ClaimState.waiting);
        members.stream()
                .filter(member -> member.role() == MemberRole.OWNER)
                .forEach(owner -> mails.claimWaiting(owner.person(), structure, account));
        return new ClaimResult.Waiting(claim);
    }

    /** One's own, newest first. */
    @Transactional(readOnly = true)
    public List<Claim> mine(Actor actor) {
        return list(CLAIM.PERSON_ID.eq(actor.requirePerson()));
    }

    /** What waits for all structures, oldest first; for staff. */
    @Transactional(readOnly = true)
    public List<Claim> waiting(Actor actor) {
        actor.requireStaff();
        return list(waiting()).reversed();
    }

    /** What waits for a structure; for its owners, and staff. */
    @Transactional(readOnly = true)
    public List<Claim> waiting(Actor actor, StructureId structure) {
        actor.requireManaging(structure);
        return list(waiting().and(CLAIM.STRUCTURE_ID.eq(structure))).reversed();
    }

    /** Who says so, for whoever decides: they show their name and address by claiming. */
    @Transactional(readOnly = true)
    public Claimant claimant(Actor actor, ClaimId id) {
        var claim = get(id);
        actor.requireManaging(claim.structure());
        var account = people.get(Actor.OPERATOR, claim.person());
        return new Claimant(account.shownAs(), account.email());
    }

    /** By an owner of the structure, or staff. A claim that does not wait any more stays as it is. */
    @Transactional
    public Claim approve(Actor actor, ClaimId id, MemberRole role) {
        var claim = lock(actor, id);
        if (claim.state() == Claim.State.WAITING) {
            // who decides may: the claim says whom they let in, whom they could not grant a role otherwise
            memberships.grant(Actor.OPERATOR, claim.structure(), claim.person(), role);
            decide(actor, id, ClaimState.approved, null);
            mails.claimApproved(claim.person(), structures.lock(claim.structure()));
        }
        return get(id);
    }

    /** @param reason must be given; it is sent to the person */
    @Transactional
    public Claim refuse(Actor actor, ClaimId id, String reason) {
        var claim = lock(actor, id);
        var words = text(reason);
        if (words == null) {
            throw new IllegalArgumentException("a claim is refused for a reason");
        }
        if (claim.state() == Claim.State.WAITING) {
            decide(actor, id, ClaimState.refused, words);
            mails.claimRefused(claim.person(), structures.lock(claim.structure()), words);
        }
        return get(id);
    }

    /** By who made it. */
    @Transactional
    public Claim withdraw(Actor actor, ClaimId id) {
        if (!get(id).person().equals(actor.requirePerson())) {
            throw new AccessDenied();
        }
        jooq.update(CLAIM)
                .set(CLAIM.STATE, ClaimState.withdrawn)
                .where(CLAIM.ID.eq(id.value()).and(waiting()))
                .execute();
        return get(id);
    }

    private Claim lock(Actor actor, ClaimId id) {
        actor.requireManaging(get(id).structure());
        jooq.selectOne().from(CLAIM).where(CLAIM.ID.eq(id.value())).forUpdate().fetch();
        return get(id);
    }

    private void close(StructureId structure, PersonId person) {
        jooq.update(CLAIM)
                .set(CLAIM.STATE, ClaimState.withdrawn)
                .where(waiting().and(CLAIM.STRUCTURE_ID.eq(structure)).and(CLAIM.PERSON_ID.eq(person)))
                .execute();
    }

    private Claim insert(StructureId structure, PersonId person, String message, ClaimState state) {
        var now = OffsetDateTime.now(clock);
        var id = jooq.insertInto(CLAIM)
                .set(CLAIM.STRUCTURE_ID, structure)
                .set(CLAIM.PERSON_ID, person)
                .set(CLAIM.MESSAGE, text(message))
                .set(CLAIM.STATE, state)
                .set(CLAIM.SUBMITTED_AT, now)
                .set(CLAIM.DECIDED_AT, state == ClaimState.waiting ? null : now)
                .returning(CLAIM.ID)
                .fetchSingle(CLAIM.ID);
        return get(new ClaimId(id));
    }

    private void decide(Actor actor, ClaimId id, ClaimState state, @Nullable String reason) {
        jooq.update(CLAIM)
                .set(CLAIM.STATE, state)
                .set(CLAIM.REASON, reason)
                .set(CLAIM.DECIDED_BY, actor.person().orElse(null))
                .set(CLAIM.DECIDED_AT, OffsetDateTime.now(clock))
                .where(CLAIM.ID.eq(id.value()))
                .execute();
    }

    private Claim get(ClaimId id) {
        return list(CLAIM.ID.eq(id.value())).stream().findFirst().orElseThrow(() -> new NotFound("claim"));
    }

    private List<Claim> list(Condition condition) {
        return jooq.select(CLAIM.fields())
                .select(STRUCTURE.NAME)
                .from(CLAIM)
                .join(STRUCTURE)
                .on(STRUCTURE.ID.eq(CLAIM.STRUCTURE_ID))
                .where(condition)
                .orderBy(CLAIM.SUBMITTED_AT.desc(), CLAIM.ID.desc())
                .fetch(Claims::claim);
    }

    private static Condition waiting() {
        return CLAIM.STATE.eq(ClaimState.waiting);
    }

    private static Claim claim(Record row) {
        return new Claim(
                new ClaimId(row.get(CLAIM.ID)),
                row.get(CLAIM.STRUCTURE_ID),
                row.get(STRUCTURE.NAME),
                row.get(CLAIM.PERSON_ID),
                row.get(CLAIM.MESSAGE),
                Claim.State.valueOf(row.get(CLAIM.STATE).name().toUpperCase(Locale.ROOT)),
                row.get(CLAIM.SUBMITTED_AT),
                row.get(CLAIM.REASON),
                row.get(CLAIM.DECIDED_BY),
                row.get(CLAIM.DECIDED_AT));
    }

    private static @Nullable String text(String typed) {
        var text = Text.clean(typed);
        return text.isEmpty() ? null : text.substring(0, Math.min(text.length(), MAX_MESSAGE));
    }
}
