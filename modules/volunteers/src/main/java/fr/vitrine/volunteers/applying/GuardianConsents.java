package fr.vitrine.volunteers.applying;

import static fr.vitrine.db.jooq.volunteers.Tables.GUARDIAN_CONSENT;

import fr.vitrine.accounts.People;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.db.jooq.volunteers.tables.records.GuardianConsentRecord;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.Sha256;
import fr.vitrine.kernel.SlotId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Coded;
import fr.vitrine.volunteers.Fullness;
import fr.vitrine.volunteers.Mission;
import fr.vitrine.volunteers.applying.ApplicationMoves.By;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What parents and guardians say, who need no account: the link of their mail shows who they are. It decides once, and can be
 * taken back by the same link.
 */
@Service
public class GuardianConsents {

    /** Where the link of the mail leads; its secret follows. */
    public static final String PATH = "/accord/";

    private final DSLContext jooq;
    private final Applying applying;
    private final ApplicationRows rows;
    private final ApplicationMoves moves;
    private final Fullness missions;
    private final GuardianMails mails;
    private final People people;
    private final Clock clock;

    GuardianConsents(
            DSLContext jooq,
            Applying applying,
            ApplicationRows rows,
            ApplicationMoves moves,
            Fullness missions,
            GuardianMails mails,
            People people,
            Clock clock) {
        this.jooq = jooq;
        this.applying = applying;
        this.rows = rows;
        this.moves = moves;
        this.missions = missions;
        this.mails = mails;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What a guardian is asked.
     *
     * @param name of who is under 18; null once it was decided against
     */
    public record Question(
            GuardianState state, @Nullable String name, String mission, String slug, StructureId structure) {}

    /** By the secret of the link; empty where there is none, or nothing is left to be said. */
    @Transactional(readOnly = true)
    public Optional<Question> open(String secret) {
        return find(secret).map(this::question);
    }

    /** Sends what was kept. Of two that press at once the second sees what the first has made of it. */
    @Transactional
    public Optional<Question> agree(String secret) {
        return locked(secret).map(row -> {
            if (isAsked(row)) {
                var actor = people.actor(row.getPersonId(), false);
                var sent = actor.map(child -> applying.applyAgreed(child, row.getMissionId(), form(row)));
                if (sent.isPresent() && sent.get() instanceof ApplyResult.Sent(var application)) {
                    row.setApplicationId(application.id().value());
                    decide(row, GuardianState.AGREED);
                } else {
                    decide(row, GuardianState.EXPIRED);
                }
            }
            return question(row);
        });
    }

    /** Nothing is sent, and what was written is forgotten. */
    @Transactional
    public Optional<Question> refuse(String secret) {
        return locked(secret).map(row -> {
            if (isAsked(row)) {
                decide(row, GuardianState.REFUSED);
                tell(GuardianMails.REFUSED, row);
            }
            return question(row);
        });
    }

    /** What was sent is cancelled. */
    @Transactional
    public Optional<Question> withdraw(String secret) {
        return locked(secret).map(row -> {
            if (state(row) == GuardianState.AGREED) {
                decide(row, GuardianState.WITHDRAWN);
                cancel(row);
                tell(GuardianMails.WITHDRAWN, row);
            }
            return question(row);
        });
    }

    private void cancel(GuardianConsentRecord row) {
        var sent = row.getApplicationId();
        if (sent != null) {
            var application = rows.get(new ApplicationId(sent));
            if (application.state().isLive()) {
                moves.move(application.id(), ApplicationMove.CANCEL, new By(Role.VOLUNTEER, null, Reason.OTHER, ""));
            }
        }
    }

    /** For which missions somebody waits for their guardian: one's own. */
    @Transactional(readOnly = true)
    public List<Question> waiting(Actor actor) {
        var asked = jooq.selectFrom(GUARDIAN_CONSENT)
                .where(GUARDIAN_CONSENT.PERSON_ID.eq(actor.requirePerson()))
                .and(isOpen())
                .orderBy(GUARDIAN_CONSENT.ID)
                .fetch();
        var known = missions.byId(asked.getValues(GUARDIAN_CONSENT.MISSION_ID));
        return asked.map(row -> question(row, Objects.requireNonNull(known.get(row.getMissionId()))));
    }

    /** What nobody answered in time is forgotten. */
    @Transactional
    public int forgetOld(Actor actor) {
        actor.requireOperator();
        return jooq.update(GUARDIAN_CONSENT)
                .set(GUARDIAN_CONSENT.STATE, GuardianState.EXPIRED.code())
                .setNull(GUARDIAN_CONSENT.MESSAGE)
                .setNull(GUARDIAN_CONSENT.NAME)
                .where(GUARDIAN_CONSENT.STATE.eq(GuardianState.ASKED.code()))
                .and(GUARDIAN_CONSENT.EXPIRES_AT.le(OffsetDateTime.now(clock)))
                .execute();
    }

    private void decide(GuardianConsentRecord row, GuardianState to) {
        row.setState(to.code());
        row.setMessage(null);
        row.setDecidedAt(OffsetDateTime.now(clock));
        if (to != GuardianState.AGREED) {
            row.setName(null);
        }
        row.update();
    }

    private void tell(MailTemplate template, GuardianConsentRecord row) {
        var child = people.get(Actor.OPERATOR, row.getPersonId());
        if (!child.disabled()) {
            mails.told(template, child, missions.get(row.getMissionId()));
        }
    }

    private boolean isAsked(GuardianConsentRecord row) {
        return state(row) == GuardianState.ASKED && row.getExpiresAt().isAfter(OffsetDateTime.now(clock));
    }

    private static GuardianState state(GuardianConsentRecord row) {
        return Coded.of(GuardianState.class, row.getState());
    }

    private static ApplicationForm form(GuardianConsentRecord row) {
        var slots = Arrays.stream(row.getSlots()).map(SlotId::new).collect(Collectors.toSet());
        return new ApplicationForm(row.getName(), row.getMessage(), slots, true);
    }

    private Question question(GuardianConsentRecord row) {
        return question(row, missions.get(row.getMissionId()));
    }

    private static Question question(GuardianConsentRecord row, Mission mission) {
        return new Question(
                state(row),
                row.getName(),
                mission.details().title(),
                mission.slug().value(),
                mission.structure());
    }

    private Optional<GuardianConsentRecord> find(String secret) {
        return jooq.selectFrom(GUARDIAN_CONSENT).where(by(secret)).fetchOptional();
    }

    private Optional<GuardianConsentRecord> locked(String secret) {
        return jooq.selectFrom(GUARDIAN_CONSENT).where(by(secret)).forUpdate().fetchOptional();
    }

    private Condition by(String secret) {
        return GUARDIAN_CONSENT
                .SECRET_HASH
                .eq(Sha256.of(secret))
                .and(isOpen().or(GUARDIAN_CONSENT.STATE.ne(GuardianState.ASKED.code())));
    }

    private Condition isOpen() {
        return GUARDIAN_CONSENT
                .STATE
                .eq(GuardianState.ASKED.code())
                .and(GUARDIAN_CONSENT.EXPIRES_AT.gt(OffsetDateTime.now(clock)));
    }
}
