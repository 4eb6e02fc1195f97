package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PASSKEY;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import fr.vitrine.accounts.Attempts.Kind;
import fr.vitrine.correspondence.secret.InstallationSecret;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes of an authenticator application: TOTP (RFC 6238), six digits, thirty seconds. Staff cannot do without. */
@Service
public class SecondFactor {

    private static final int SECRET_BYTES = 20;
    private static final int IV_BYTES = 16;

    private final DSLContext jooq;
    private final People people;
    private final Attempts attempts;
    private final SignInHistory history;
    private final ActionLog log;
    private final Clock clock;
    private final BytesEncryptor encryptor;
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    private final SecureRandom random = new SecureRandom();

    SecondFactor(
            DSLContext jooq,
            People people,
            Attempts attempts,
            SignInHistory history,
            ActionLog log,
            Clock clock,
            InstallationSecret secret) {
        this.jooq = jooq;
        this.people = people;
        this.attempts = attempts;
        this.history = history;
        this.log = log;
        this.clock = clock;
        encryptor = new AesBytesEncryptor(
                secret.key("AES", "accounts.totp"), KeyGenerators.secureRandom(IV_BYTES), CipherAlgorithm.GCM);
    }

    /**
     * A secret that is not yet anybody's.
     *
     * @param base32 for who types it in
     * @param address {@code otpauth://…} for who scans it
     */
    public record Enrolment(byte[] secret, String base32, String address) {}

    /** @param issuer the site's name, as the authenticator shows it */
    @Transactional(readOnly = true)
    public Enrolment begin(Actor actor, String issuer) {
        var account = people.get(actor, actor.requirePerson());
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        var base32 = Base32.encode(secret);
        return new Enrolment(
                secret,
                base32,
                "otpauth://totp/" + encode(issuer + ":" + account.email()) + "?secret=" + base32 + "&issuer="
                        + encode(issuer));
    }

    /**
     * Sets the secret up once a code of it was shown. One that is set up already stays: whoever has only the first factor
     * would get round the second by setting up another.
     */
    @Transactional
    public boolean confirm(Actor actor, Enrolment enrolment, String code, Client client) {
        var person = actor.requirePerson();
        if (!attempts.mayTry(Kind.CODE, person.toString(), client)) {
            return false;
        }
        var step = step(enrolment.secret(), code, Long.MIN_VALUE);
        if (step.isEmpty() || !setUp(person, enrolment.secret(), step.getAsLong())) {
            return false;
        }
        history.record(person, SignInHistory.Method.TOTP, true, client);
        log.add(actor, "second-factor.set", "person " + person, null);
        return true;
    }

    private boolean setUp(PersonId person, byte[] secret, long step) {
        return jooq.update(PERSON)
                        .set(PERSON.TOTP_SECRET, encryptor.encrypt(secret))
                        .set(PERSON.TOTP_STEP, step)
                        .where(PERSON.ID.eq(person).and(PERSON.TOTP_SECRET.isNull()))
                        .andNotExists(DSL.selectOne().from(PASSKEY).where(PASSKEY.PERSON_ID.eq(person)))
                        .execute()
                == 1;
    }

    /** Whether the code is right now and was not shown before. */
    @Transactional
    public boolean verify(Actor actor, String code, Client client) {
        var person = actor.requirePerson();
        if (!attempts.mayTry(Kind.CODE, person.toString(), client)) {
            return false;
        }
        var stored = jooq.select(PERSON.TOTP_SECRET, PERSON.TOTP_STEP)
                .from(PERSON)
                .where(PERSON.ID.eq(person).and(PERSON.TOTP_SECRET.isNotNull()))
                .forUpdate()
                .fetchOptional();
        var step = stored.map(row -> step(encryptor.decrypt(row.value1()), code, row.value2()))
                .orElseGet(OptionalLong::empty);
        step.ifPresent(shown -> jooq.update(PERSON)
                .set(PERSON.TOTP_STEP, shown)
                .where(PERSON.ID.eq(person))
                .execute());
        history.record(person, SignInHistory.Method.TOTP, step.isPresent(), client);
        return step.isPresent();
    }

    /** For somebody who has lost their telephone: the next sign-in sets up another. */
    @Transactional
    public void forget(Actor actor, PersonId person) {
        actor.requireAdministrator();
        jooq.update(PERSON)
                .setNull(PERSON.TOTP_SECRET)
                .setNull(PERSON.TOTP_STEP)
                .where(PERSON.ID.eq(person))
                .execute();
        jooq.deleteFrom(PASSKEY).where(PASSKEY.PERSON_ID.eq(person)).execute();
        log.add(actor, "second-factor.forgotten", "person " + person, null);
    }

    /** Codes or a passkey. */
    static boolean isSetUp(DSLContext jooq, PersonId person) {
        return jooq.fetchExists(PERSON, PERSON.ID.eq(person).and(PERSON.TOTP_SECRET.isNotNull()))
                || jooq.fetchExists(PASSKEY, PASSKEY.PERSON_ID.eq(person));
    }

    /** A clock may be one step off (RFC 6238, 5.2). */
    private OptionalLong step(byte[] secret, String code, long after) {
        var key = new SecretKeySpec(secret, codes.getAlgorithm());
        var now = clock.millis() / codes.getTimeStep().toMillis();
        var given = code.replaceAll("\\s", "");
        return LongStream.rangeClosed(now - 1, now + 1)
                .filter(step -> step > after && codeOf(key, step).equals(given))
                .findFirst();
    }

    private String codeOf(SecretKeySpec key, long step) {
        try {
            return codes.generateOneTimePasswordString(
                    key, Instant.ofEpochMilli(step * codes.getTimeStep().toMillis()));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
