package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;

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

    /** @param password null: from now on by link only; else {@value #MIN_LENGTH} to {@value #MAX_LENGTH} characters */
    @Transactional
    public void set(Actor actor, @Nullable String password) {
        var person = actor.requirePerson();
        if (password != null && (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH)) {
            throw new IllegalArgumentException("a password has " + MIN_LENGTH + " to " + MAX_LENGTH + " characters");
        }
        jooq.update(PERSON)
                .set(PERSON.PASSWORD_HASH, password == null ? null : encoder.encode(password))
                .where(PERSON.ID.eq(person))
                .execute();
        log.add(actor, password == null ? "password.removed" : "password.set", "person " + person, null);
    }

    @Transactional
    public SignInResult signIn(EmailAddress email, String password, @Nullable String target, Client client) {
        if (!attempts.mayTry("password", email.value(), client)) {
            return new TooMany();
        }
        var known = jooq.select(PERSON.ID, PERSON.PASSWORD_HASH, PERSON.DISABLED_AT)
                .from(PERSON)
                .where(People.hasAddress(email))
                .fetchOptional();
        var hash = known.map(row -> row.value2()).orElse(nobodys);
        var matches = encoder.matches(password.length() > MAX_LENGTH ? "" : password, hash);
        if (known.isEmpty()) {
            return new Refused();
        }
        var person = known.get().value1();
        var signedIn = matches && known.get().value3() == null;
        history.record(person, SignInHistory.Method.PASSWORD, signedIn, client);
        return signedIn ? new SignedIn(person, false, target) : new Refused();
    }
}
