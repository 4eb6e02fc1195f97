package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PASSKEY;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.accounts.Attempts.Kind;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import fr.vitrine.kernel.Text;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keys that a telephone, a computer or a stick keeps for somebody: a second factor beside the codes, or all that is needed
 * ({@link PasskeySignIns}). What they sign is checked by whoever speaks with the browser; here is what is known of them.
 */
@Service
public class Passkeys {

    public static final int MAX_NAME = 60;

    /** More than anybody has devices. */
    static final int MAX = 20;

    private static final int HANDLE_BYTES = 32;

    private final DSLContext jooq;
    private final Attempts attempts;
    private final SignInHistory history;
    private final ActionLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Passkeys(DSLContext jooq, Attempts attempts, SignInHistory history, ActionLog log, Clock clock) {
        this.jooq = jooq;
        this.attempts = attempts;
        this.history = history;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @param id of the credential
     * @param publicKey COSE
     * @param made what the authenticator said when it made the key
     * @param userVerified whether the authenticator has ever asked who uses it
     */
    public record Passkey(
            byte[] id,
            PersonId person,
            String name,
            byte[] publicKey,
            long signCount,
            boolean userVerified,
            boolean backupEligible,
            boolean backupState,
            Set<String> transports,
            Attestation made,
            OffsetDateTime createdAt,
            OffsetDateTime lastUsedAt) {}

    public record Attestation(byte[] object, byte[] clientData) {}

    /** One's own, the oldest first. */
    @Transactional(readOnly = true)
    public List<Passkey> list(Actor actor) {
        return select(PASSKEY.PERSON_ID.eq(actor.requirePerson()));
    }

    /** What authenticators know the person by: random, the same for all of their keys. */
    @Transactional
    public byte[] handle(Actor actor) {
        var person = actor.requirePerson();
        var handle = new byte[HANDLE_BYTES];
        random.nextBytes(handle);
        jooq.update(PERSON)
                .set(PERSON.PASSKEY_HANDLE, handle)
                .where(PERSON.ID.eq(person).and(PERSON.PASSKEY_HANDLE.isNull()))
                .execute();
        return jooq.select(PERSON.PASSKEY_HANDLE)
                .from(PERSON)
                .where(PERSON.ID.eq(person))
                .fetchSingle()
                .value1();
    }

    /**
     * Whether the person may add or remove one: whoever has only the first factor would get round the second by adding another
     * to it.
     *
     * @param secondFactor whether the session has shown it
     */
    @Transactional(readOnly = true)
    public boolean mayChange(Actor actor, boolean secondFactor) {
        var person = actor.requirePerson();
        return secondFactor || !SecondFactor.isSetUp(jooq, person);
    }

    /** @return false where it may not be added ({@link #mayChange}), is somebody's already, or there are too many */
    @Transactional
    public boolean add(Actor actor, boolean secondFactor, Passkey key) {
        var person = actor.requirePerson();
        jooq.selectOne().from(PERSON).where(PERSON.ID.eq(person)).forUpdate().fetch();
        if (!mayChange(actor, secondFactor) || jooq.fetchCount(PASSKEY, PASSKEY.PERSON_ID.eq(person)) >= MAX) {
            return false;
        }
        var now = OffsetDateTime.now(clock);
        var added = jooq.insertInto(PASSKEY)
                .set(PASSKEY.CREDENTIAL_ID, key.id())
                .set(PASSKEY.PERSON_ID, person)
                .set(PASSKEY.NAME, name(key.name()))
                .set(PASSKEY.PUBLIC_KEY, key.publicKey())
                .set(PASSKEY.SIGN_COUNT, key.signCount())
                .set(PASSKEY.USER_VERIFIED, key.userVerified())
                .set(PASSKEY.BACKUP_ELIGIBLE, key.backupEligible())
                .set(PASSKEY.BACKUP_STATE, key.backupState())
                .set(PASSKEY.TRANSPORTS, key.transports().toArray(String[]::new))
                .set(PASSKEY.ATTESTATION_OBJECT, key.made().object())
                .set(PASSKEY.ATTESTATION_CLIENT_DATA, key.made().clientData())
                .set(PASSKEY.CREATED_AT, now)
                .set(PASSKEY.LAST_USED_AT, now)
                .onConflictDoNothing()
                .execute();
        if (added == 1) {
            log.add(actor, "passkey.added", "person " + person, null);
        }
        return added == 1;
    }

    @Transactional
    public void rename(Actor actor, byte[] id, String name) {
        jooq.update(PASSKEY).set(PASSKEY.NAME, name(name)).where(own(actor, id)).execute();
    }

    /** @return false where it may not be removed, or is none of one's own */
    @Transactional
    public boolean remove(Actor actor, boolean secondFactor, byte[] id) {
        if (!mayChange(actor, secondFactor)
                || jooq.deleteFrom(PASSKEY).where(own(actor, id)).execute() == 0) {
            return false;
        }
        log.add(actor, "passkey.removed", "person " + actor.requirePerson(), null);
        return true;
    }

    /** Counts a try to show one. */
    public boolean mayTry(Actor actor, Client client) {
        return attempts.mayTry(Kind.CODE, actor.requirePerson().toString(), client);
    }

    /** One of the person's own was shown, or something that was none. */
    @Transactional
    public void used(Actor actor, Optional<Passkey> key, Client client) {
        var person = actor.requirePerson();
        key.ifPresent(shown -> jooq.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, shown.signCount())
                .set(PASSKEY.BACKUP_STATE, shown.backupState())
                .set(PASSKEY.LAST_USED_AT, OffsetDateTime.now(clock))
                .where(own(actor, shown.id()))
                .execute());
        history.record(person, SignInHistory.Method.PASSKEY, key.isPresent(), client);
    }

    private static Condition own(Actor actor, byte[] id) {
        return PASSKEY.PERSON_ID.eq(actor.requirePerson()).and(PASSKEY.CREDENTIAL_ID.eq(id));
    }

    private List<Passkey> select(Condition condition) {
        return jooq.selectFrom(PASSKEY)
                .where(condition)
                .orderBy(PASSKEY.CREATED_AT, PASSKEY.CREDENTIAL_ID)
                .fetch(Passkeys::passkey);
    }

    static Passkey passkey(Record row) {
        return new Passkey(
                row.get(PASSKEY.CREDENTIAL_ID),
                row.get(PASSKEY.PERSON_ID),
                row.get(PASSKEY.NAME),
                row.get(PASSKEY.PUBLIC_KEY),
                row.get(PASSKEY.SIGN_COUNT),
                row.get(PASSKEY.USER_VERIFIED),
                row.get(PASSKEY.BACKUP_ELIGIBLE),
                row.get(PASSKEY.BACKUP_STATE),
                Set.of(row.get(PASSKEY.TRANSPORTS)),
                new Attestation(row.get(PASSKEY.ATTESTATION_OBJECT), row.get(PASSKEY.ATTESTATION_CLIENT_DATA)),
                row.get(PASSKEY.CREATED_AT),
                row.get(PASSKEY.LAST_USED_AT));
    }

    private static String name(String typed) {
        var clean = Text.cleanLine(typed);
        var cut = clean.substring(0, Math.min(clean.length(), MAX_NAME)).strip();
        return cut.isEmpty() ? "Passkey" : cut;
    }
}
