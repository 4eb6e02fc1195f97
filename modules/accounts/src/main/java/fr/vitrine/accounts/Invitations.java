package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.INVITATION;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.val;

import fr.vitrine.accounts.Attempts.Kind;
import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.accounts.SignInResult.TooMany;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.db.PersonalRows;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import fr.vitrine.kernel.StructureId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations to the staff, or to a structure's people. A newer one to the same takes the place of the older. */
@Service
public class Invitations {

    static final MailTemplate STAFF = new MailTemplate("staff-invitation", Set.of("link", "days"), true);
    static final MailTemplate MEMBER = new MailTemplate("member-invitation", Set.of("link", "days", "structure"), true);

    private static final Duration LIFE = Duration.ofDays(7);

    /** Mails that a structure can have sent to whom it likes. */
    private static final int A_DAY = 20;

    private final DSLContext jooq;
    private final People people;
    private final Memberships memberships;
    private final SignInHistory history;
    private final Attempts attempts;
    private final ActionLog log;
    private final Outbox outbox;
    private final Clock clock;
    private final Site site;

    Invitations(
            DSLContext jooq,
            People people,
            Memberships memberships,
            SignInHistory history,
            Attempts attempts,
            ActionLog log,
            Outbox outbox,
            Clock clock,
            Site site) {
        this.jooq = jooq;
        this.people = people;
        this.memberships = memberships;
        this.history = history;
        this.attempts = attempts;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
        this.site = site;
    }

    /**
     * One that was not accepted yet. It is to the staff or to a structure.
     *
     * @param staff null for one to a structure
     * @param structure null for one to the staff
     * @param member null for one to the staff
     */
    public record Invitation(
            long id,
            EmailAddress email,
            @Nullable StaffRole staff,
            @Nullable StructureId structure,
            @Nullable MemberRole member,
            OffsetDateTime expiresAt) {}

    /** @return the address to follow: the operator, without mail, hands it on */
    @Transactional
    public String inviteStaff(Actor actor, EmailAddress email, StaffRole role, Locale language) {
        actor.requireAdministrator();
        var token = Token.random();
        insert(actor, token, email, role, null, null);
        outbox.write(STAFF, language, email, Map.of("link", address(token), "days", days()));
        log.add(actor, "staff.invited", email.value(), role.name());
        return address(token);
    }

    /**
     * @param name the structure's, for the mail
     * @return false where its people have invited too many already today
     */
    @Transactional
    public boolean inviteMember(
            Actor actor, EmailAddress email, StructureId structure, String name, MemberRole role, Locale language) {
        actor.requireManaging(structure);
        if (!actor.isStaff() && countToday(structure) >= A_DAY) {
            return false;
        }
        var token = Token.random();
        insert(actor, token, email, null, structure, role);
        outbox.write(MEMBER, language, email, Map.of("link", address(token), "days", days(), "structure", name));
        log.add(actor, "member.invited", email.value(), "structure " + structure + " " + role);
        return true;
    }

    /** Those that were revoked count as well: their mails went out. */
    private int countToday(StructureId structure) {
        return jooq.fetchCount(
                INVITATION, INVITATION.STRUCTURE_ID.eq(structure).and(INVITATION.CREATED_AT.gt(now().minusDays(1))));
    }

    /** Those to the staff, or to a structure, that wait for an answer. */
    @Transactional(readOnly = true)
    public List<Invitation> list(Actor actor, @Nullable StructureId structure) {
        requireInviting(actor, structure);
        return select(structure == null ? INVITATION.STRUCTURE_ID.isNull() : INVITATION.STRUCTURE_ID.eq(structure));
    }

    @Transactional
    public void revoke(Actor actor, long id) {
        select(INVITATION.ID.eq(id)).forEach(invitation -> {
            requireInviting(actor, invitation.structure());
            jooq.update(INVITATION)
                    .set(INVITATION.REVOKED_AT, now())
                    .where(INVITATION.ID.eq(id))
                    .execute();
            log.add(actor, "invitation.revoked", invitation.email().value(), toWhat(invitation));
        });
    }

    private static @Nullable String toWhat(Invitation invitation) {
        return invitation.structure() == null ? null : "structure " + invitation.structure();
    }

    /** What the link is to, for who holds it; empty where it is of no use any more. */
    @Transactional(readOnly = true)
    public Optional<Invitation> find(Token token) {
        return select(INVITATION.TOKEN_HASH.eq(token.hash())).stream().findFirst();
    }

    /** Uses the link up: whoever follows it has shown that the address is theirs. Nobody loses a role by it. */
    @Transactional
    public SignInResult accept(Token token, Client client) {
        if (!attempts.mayTry(Kind.FOLLOW_LINK, client)) {
            return new TooMany();
        }
        var invitation = find(token);
        if (invitation.isEmpty() || !markAccepted(invitation.get().id())) {
            return new Refused();
        }
        var account = people.findByAddress(invitation.get().email());
        if (account.filter(Account::disabled).isPresent()) {
            return new Refused();
        }
        var person = people.withAddress(invitation.get().email());
        if (invitation.get().staff() instanceof StaffRole role) {
            jooq.update(PERSON)
                    .set(PERSON.STAFF_ROLE, greatest(PERSON.STAFF_ROLE, val(Roles.stored(role), PERSON.STAFF_ROLE)))
                    .where(PERSON.ID.eq(person))
                    .execute();
        }
        if (invitation.get().structure() instanceof StructureId structure
                && invitation.get().member() instanceof MemberRole role) {
            memberships.grant(Actor.OPERATOR, structure, person, role);
        }
        history.record(person, SignInHistory.Method.INVITATION, true, client);
        return new SignedIn(person, false, null);
    }

    private boolean markAccepted(long id) {
        return jooq.update(INVITATION)
                        .set(INVITATION.ACCEPTED_AT, now())
                        .where(INVITATION.ID.eq(id).and(isOpen()))
                        .execute()
                == 1;
    }

    private void insert(
            Actor actor,
            Token token,
            EmailAddress email,
            @Nullable StaffRole staff,
            @Nullable StructureId structure,
            @Nullable MemberRole member) {
        jooq.update(INVITATION)
                .set(INVITATION.REVOKED_AT, now())
                .where(PersonalRows.isOf(INVITATION.EMAIL, email))
                .and(structure == null ? INVITATION.STRUCTURE_ID.isNull() : INVITATION.STRUCTURE_ID.eq(structure))
                .and(INVITATION.ACCEPTED_AT.isNull())
                .and(INVITATION.REVOKED_AT.isNull())
                .execute();
        jooq.insertInto(INVITATION)
                .set(INVITATION.TOKEN_HASH, token.hash())
                .set(INVITATION.EMAIL, email)
                .set(INVITATION.STAFF_ROLE, Roles.stored(staff))
                .set(INVITATION.STRUCTURE_ID, structure)
                .set(INVITATION.MEMBER_ROLE, member == null ? null : Roles.stored(member))
                .set(INVITATION.INVITED_BY, actor.person().orElse(null))
                .set(INVITATION.CREATED_AT, now())
                .set(INVITATION.EXPIRES_AT, now().plus(LIFE))
                .execute();
    }

    private List<Invitation> select(Condition condition) {
        return jooq.select(
                        INVITATION.ID,
                        INVITATION.EMAIL,
                        INVITATION.STAFF_ROLE.convertFrom(Roles::of),
                        INVITATION.STRUCTURE_ID,
                        INVITATION.MEMBER_ROLE.convertFrom(stored -> stored == null ? null : Roles.of(stored)),
                        INVITATION.EXPIRES_AT)
                .from(INVITATION)
                .where(condition.and(isOpen()))
                .orderBy(INVITATION.CREATED_AT.desc(), INVITATION.ID)
                .fetch(Records.mapping(Invitation::new));
    }

    private Condition isOpen() {
        return INVITATION
                .ACCEPTED_AT
                .isNull()
                .and(INVITATION.REVOKED_AT.isNull())
                .and(INVITATION.EXPIRES_AT.gt(now()));
    }

    private static void requireInviting(Actor actor, @Nullable StructureId structure) {
        if (structure == null) {
            actor.requireAdministrator();
        } else {
            actor.requireManaging(structure);
        }
    }

    private String address(Token token) {
        return site.address("/invitation/" + token.value());
    }

    private static String days() {
        return String.valueOf(LIFE.toDays());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
