package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

import fr.vitrine.accounts.Attempts.Kind;
import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.accounts.SignInResult.TooMany;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-in by a password, for who prefers it to links. */
@Service
public class Passwords {

    /** As NIST SP 800-63B has it: length, and no rules on what it is made of. */
    public static final int MIN_LENGTH = 12;

    public static final int MAX_LENGTH = 200;

    private static final int MIN_DIFFERENT = 5;

    private final DSLContext jooq;
    private final Attempts attempts;
    private final SignInHistory history;
    private final ActionLog log;
    private final PasswordEncoder encoder = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    /** Checked for an address without a password, so that the answer takes as long. */
    private final String nobodys = encoder.encode(Token.random().value());

    Passwords(DSLContext jooq, Attempts attempts, SignInHistory history, ActionLog log) {
        this.jooq = jooq;
        this.attempts = attempts;
        this.history = history;
        this.log = log;
    }

    /** Whether it may be somebody's: long enough, and not a few signs over and over. */
    public static boolean isGood(String password) {
        return password.length() >= MIN_LENGTH
                && password.length() <= MAX_LENGTH
                && password.chars().distinct().count() >= MIN_DIFFERENT;
    }

    /** @param password null: from now on by link only; else one that {@link #isGood} */
    @Transactional
    public void set(Actor actor, @Nullable String password) {
        var person = actor.requirePerson();
        if (password != null && !isGood(password)) {
            throw new IllegalArgumentException("not a good password");
        }
        jooq.update(PERSON)
                .set(PERSON.PASSWORD_HASH, password == null ? null : encoder.encode(password))
                .where(PERSON.ID.eq(person))
                .execute();
        log.add(actor, password == null ? "password.removed" : "password.set", "person " + person, null);
    }

    /** In no transaction: a connection is not held while the password is hashed, which takes its time by design. */
    public SignInResult signIn(EmailAddress email, String password, @Nullable String target, Client client) {
        if (!attempts.mayTry(Kind.PASSWORD, email.value(), client)) {
            return new TooMany();
        }
        var known = jooq.select(PERSON.ID, PERSON.PASSWORD_HASH, PERSON.DISABLED_AT)
                .from(PERSON)
                .where(People.hasAddress(email))
                .fetchOptional();
        var hash = known.map(row -> row.value2()).orElse(nobodys);
        var matches = encoder.matches(password.length() > MAX_LENGTH ? "" : password, hash);
        var person = known.filter(row -> matches && row.value3() == null).map(row -> row.value1());
        history.record(email, SignInHistory.Method.PASSWORD, person.isPresent(), client);
        return person.<SignInResult>map(id -> new SignedIn(id, false, target)).orElseGet(Refused::new);
    }
}
