package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PASSKEY;
import static fr.vitrine.db.jooq.accounts.Tables.PASSKEY_QUESTION;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.accounts.Attempts.Kind;
import fr.vitrine.accounts.Passkeys.Passkey;
import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.kernel.Actor;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-in by a passkey alone: nobody says who they are, the device does. What it signs is checked by whoever speaks with the
 * browser; here is what was asked, of which browser, and whose the keys are.
 */
@Service
public class PasskeySignIns {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int CHALLENGE_BYTES = 32;

    private final DSLContext jooq;
    private final Attempts attempts;
    private final SignInHistory history;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PasskeySignIns(DSLContext jooq, Attempts attempts, SignInHistory history, Clock clock) {
        this.jooq = jooq;
        this.attempts = attempts;
        this.history = history;
        this.clock = clock;
    }

    /** @param handle what authenticators know its owner by */
    public record Known(Passkey key, byte[] handle) {}

    /**
     * What a device has to sign, within five minutes, for the browser that asks.
     *
     * @return empty where too many were asked for
     */
    @Transactional
    public Optional<byte[]> ask(Token browser, Client client) {
        if (!attempts.mayTry(Kind.PASSKEY, client)) {
            return Optional.empty();
        }
        var challenge = new byte[CHALLENGE_BYTES];
        random.nextBytes(challenge);
        jooq.insertInto(PASSKEY_QUESTION)
                .set(PASSKEY_QUESTION.CHALLENGE, challenge)
                .set(PASSKEY_QUESTION.BROWSER_HASH, browser.hash())
                .set(PASSKEY_QUESTION.EXPIRES_AT, now().plus(LIFE))
                .execute();
        return Optional.of(challenge);
    }

    /**
     * Takes the question away, answered well or not.
     *
     * @return the key that is said to have answered; empty where that was not asked, or there is no such key
     */
    @Transactional
    public Optional<Known> answer(byte[] challenge, @Nullable Token browser, byte[] credential) {
        var asked = jooq.deleteFrom(PASSKEY_QUESTION)
                .where(PASSKEY_QUESTION.CHALLENGE.eq(challenge))
                .and(PASSKEY_QUESTION.BROWSER_HASH.eq(browser == null ? new byte[0] : browser.hash()))
                .and(PASSKEY_QUESTION.EXPIRES_AT.gt(now()))
                .execute();
        if (asked == 0) {
            return Optional.empty();
        }
        return jooq.select(PASSKEY.asterisk(), PERSON.PASSKEY_HANDLE)
                .from(PASSKEY)
                .join(PERSON)
                .on(PERSON.ID.eq(PASSKEY.PERSON_ID))
                .where(PASSKEY.CREDENTIAL_ID.eq(credential))
                .fetchOptional(row -> new Known(Passkeys.passkey(row), row.get(PERSON.PASSKEY_HANDLE)));
    }

    /**
     * The device has recognised its owner, which counts for both factors.
     *
     * @param shown the key as its signature leaves it; empty: the signature was none of its
     */
    @Transactional
    public SignInResult enter(Known known, Optional<Passkey> shown, @Nullable String target, Client client) {
        var person = known.key().person();
        var isOpen = jooq.fetchExists(PERSON, PERSON.ID.eq(person).and(PERSON.DISABLED_AT.isNull()));
        var signed = shown.filter(_ -> isOpen);
        signed.ifPresent(key -> jooq.update(PASSKEY)
                .set(PASSKEY.SIGN_COUNT, key.signCount())
                .set(PASSKEY.BACKUP_STATE, key.backupState())
                .set(PASSKEY.LAST_USED_AT, now())
                .where(PASSKEY.CREDENTIAL_ID.eq(known.key().id()))
                .execute());
        history.record(person, SignInHistory.Method.PASSKEY, signed.isPresent(), client);
        return signed.<SignInResult>map(_ -> new SignedIn(person, true, target)).orElseGet(Refused::new);
    }

    /** Questions that nobody has answered. */
    @Transactional
    public int forgetOld(Actor actor) {
        actor.requireOperator();
        return jooq.deleteFrom(PASSKEY_QUESTION)
                .where(PASSKEY_QUESTION.EXPIRES_AT.lt(now()))
                .execute();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
