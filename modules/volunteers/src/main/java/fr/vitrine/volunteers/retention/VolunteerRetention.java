package fr.vitrine.volunteers.retention;

import static fr.vitrine.db.jooq.volunteers.Tables.RETENTION_NOTICE;

import fr.vitrine.accounts.Account;
import fr.vitrine.accounts.Erasure;
import fr.vitrine.accounts.People;
import fr.vitrine.accounts.PersonalData;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Volunteers who have not been seen for 23 months are told so, and forgotten a month later if they do not come back; their hours
 * stay, given by nobody. One person a transaction, their notice locked: nodes go past whom another has in hand, and nobody is
 * told twice. Who keeps a structure or a partner, or is of the staff, is not forgotten like this.
 */
@Service
public class VolunteerRetention {

    private static final Logger LOG = LoggerFactory.getLogger(VolunteerRetention.class);

    private final DSLContext jooq;
    private final InactiveVolunteers inactive;
    private final RetentionMails mails;
    private final People people;
    private final PersonalData data;
    private final Clock clock;
    private final Period warnAfter;
    private final Period forgetAfter;
    private final TransactionTemplate transactions;

    VolunteerRetention(
            DSLContext jooq,
            InactiveVolunteers inactive,
            RetentionMails mails,
            People people,
            PersonalData data,
            Clock clock,
            PlatformTransactionManager transactionManager,
            @Value("${vitrine.volunteers.warn-after:P23M}") String warnAfter,
            @Value("${vitrine.volunteers.forget-after:P24M}") String forgetAfter) {
        this.jooq = jooq;
        this.inactive = inactive;
        this.mails = mails;
        this.people = people;
        this.data = data;
        this.clock = clock;
        this.warnAfter = Period.parse(warnAfter);
        this.forgetAfter = Period.parse(forgetAfter);
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** How many were told, and how many forgotten. */
    public record Outcome(int warned, int forgotten) {}

    private enum Step {
        NONE,
        WARNED,
        FORGOTTEN
    }

    @Scheduled(cron = "${vitrine.volunteers.retention:0 45 4 * * *}", zone = "Europe/Paris")
    void nightly() {
        var outcome = run(Actor.OPERATOR);
        if (outcome.warned() + outcome.forgotten() > 0) {
            LOG.info("Volunteers not seen for long: {} told, {} forgotten", outcome.warned(), outcome.forgotten());
        }
    }

    public Outcome run(Actor actor) {
        actor.requireOperator();
        var steps = inactive.since(now().minus(warnAfter)).stream()
                .map(person -> transactions.execute(_ -> step(person)))
                .toList();
        return new Outcome(count(steps, Step.WARNED), count(steps, Step.FORGOTTEN));
    }

    private static int count(List<Step> steps, Step wanted) {
        return (int) steps.stream().filter(wanted::equals).count();
    }

    private Step step(PersonId person) {
        var actor = people.actor(person, false);
        var account = people.get(Actor.OPERATOR, person);
        if (account.staff() != null
                || actor.isPresent()
                        && !(actor.get().memberships().isEmpty()
                                && actor.get().partners().isEmpty())) {
            return Step.NONE;
        }
        var seen = lastSeen(account);
        if (!seen.isBefore(now().minus(warnAfter))) {
            return Step.NONE;
        }
        return warn(account, seen) ? Step.WARNED : forget(person, seen);
    }

    /** Anew where they have been here since. The primary key is the referee between nodes. */
    private boolean warn(Account account, OffsetDateTime seen) {
        var now = now();
        var first = jooq.insertInto(RETENTION_NOTICE)
                        .set(RETENTION_NOTICE.PERSON_ID, account.id())
                        .set(RETENTION_NOTICE.WARNED_AT, now)
                        .onConflict(RETENTION_NOTICE.PERSON_ID)
                        .doUpdate()
                        .set(RETENTION_NOTICE.WARNED_AT, now)
                        .where(RETENTION_NOTICE.WARNED_AT.lt(seen))
                        .execute()
                > 0;
        if (first && !account.disabled()) {
            mails.warn(account, now.plus(forgetAfter.minus(warnAfter)).toLocalDate());
        }
        return first;
    }

    /** Never before the time that the mail has promised. */
    private Step forget(PersonId person, OffsetDateTime seen) {
        var due = jooq.selectFrom(RETENTION_NOTICE)
                .where(RETENTION_NOTICE.PERSON_ID.eq(person))
                .and(RETENTION_NOTICE.WARNED_AT.le(now().minus(forgetAfter.minus(warnAfter))))
                .forUpdate()
                .skipLocked()
                .fetchOptional();
        if (due.isEmpty() || !seen.isBefore(now().minus(forgetAfter))) {
            return Step.NONE;
        }
        return data.erase(Actor.OPERATOR, person) instanceof Erasure.Done ? Step.FORGOTTEN : Step.NONE;
    }

    private static OffsetDateTime lastSeen(Account account) {
        var signedIn = account.lastSignIn();
        return signedIn == null ? account.createdAt() : signedIn;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
