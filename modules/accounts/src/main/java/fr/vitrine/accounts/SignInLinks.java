package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN_LINK;

import fr.vitrine.accounts.Attempts.Kind;
import fr.vitrine.accounts.SignInResult.Refused;
import fr.vitrine.accounts.SignInResult.SignedIn;
import fr.vitrine.accounts.SignInResult.TooMany;
import fr.vitrine.correspondence.MailTemplate;
import fr.vitrine.correspondence.Outbox;
import fr.vitrine.correspondence.Site;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sign-in by a link that is sent by mail. A known and an unknown address are treated alike, to the last statement: who
 * follows the link has shown that the address is theirs, and has an account from then on.
 */
@Service
public class SignInLinks {

    static final MailTemplate SIGN_IN = new MailTemplate("sign-in", Set.of("link", "minutes"), true);

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final Duration PRINTED_LIFE = Duration.ofHours(12);

    private final DSLContext jooq;
    private final People people;
    private final SignInHistory history;
    private final Attempts attempts;
    private final Outbox outbox;
    private final Clock clock;
    private final Site site;

    SignInLinks(
            DSLContext jooq,
            People people,
            SignInHistory history,
            Attempts attempts,
            Outbox outbox,
            Clock clock,
            Site site) {
        this.jooq = jooq;
        this.people = people;
        this.history = history;
        this.attempts = attempts;
        this.outbox = outbox;
        this.clock = clock;
        this.site = site;
    }

    /**
     * Sends a link that only the given browser can use, once, within fifteen minutes.
     *
     * @param browser kept by the browser that asks
     * @param target path of the site to go on to
     * @return false where too many were asked for
     */
    @Transactional
    public boolean send(EmailAddress email, Token browser, @Nullable String target, Locale language, Client client) {
        if (!attempts.mayTry(Kind.ASK_FOR_LINK, email.value(), client)) {
            return false;
        }
        var token = Token.random();
        insert(token, email, browser, target, LIFE, false);
        outbox.write(
                SIGN_IN, language, email, Map.of("link", address(token), "minutes", String.valueOf(LIFE.toMinutes())));
        return true;
    }

    /**
     * A link for the operator to hand on. It works in any browser and stands for the second factor as well: whoever reads the
     * server's console could do anything anyway.
     *
     * @return the whole address
     */
    @Transactional
    public String print(Actor actor, EmailAddress email, @Nullable String target) {
        actor.requireOperator();
        var token = Token.random();
        insert(token, email, null, target, PRINTED_LIFE, true);
        return address(token);
    }

    /** Uses the link up. */
    @Transactional
    public SignInResult redeem(Token token, @Nullable Token browser, Client client) {
        if (!attempts.mayTry(Kind.FOLLOW_LINK, client)) {
            return new TooMany();
        }
        var used = jooq.update(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.USED_AT, now())
                .where(SIGN_IN_LINK.TOKEN_HASH.eq(token.hash()))
                .and(SIGN_IN_LINK.USED_AT.isNull())
                .and(SIGN_IN_LINK.EXPIRES_AT.gt(now()))
                .and(SIGN_IN_LINK
                        .BROWSER_HASH
                        .isNull()
                        .or(SIGN_IN_LINK.BROWSER_HASH.eq(browser == null ? new byte[0] : browser.hash())))
                .returning()
                .fetchOptional();
        return used.map(link -> signIn(link.getEmail(), link.getIsPrinted(), link.getTarget(), client))
                .orElseGet(Refused::new);
    }

    /** Links that nobody can use any more say nothing that needs keeping. */
    @Transactional
    public int forgetOld(Actor actor) {
        actor.requireOperator();
        return jooq.deleteFrom(SIGN_IN_LINK)
                .where(SIGN_IN_LINK.EXPIRES_AT.lt(now().minusDays(1)))
                .execute();
    }

    private SignInResult signIn(EmailAddress email, boolean printed, @Nullable String target, Client client) {
        var person = people.withAddress(email);
        var disabled = jooq.fetchExists(PERSON, PERSON.ID.eq(person).and(PERSON.DISABLED_AT.isNotNull()));
        history.record(person, SignInHistory.Method.LINK, !disabled, client);
        return disabled ? new Refused() : new SignedIn(person, printed, target);
    }

    private void insert(
            Token token,
            EmailAddress email,
            @Nullable Token browser,
            @Nullable String target,
            Duration life,
            boolean printed) {
        jooq.insertInto(SIGN_IN_LINK)
                .set(SIGN_IN_LINK.TOKEN_HASH, token.hash())
                .set(SIGN_IN_LINK.EMAIL, email)
                .set(SIGN_IN_LINK.BROWSER_HASH, browser == null ? null : browser.hash())
                .set(SIGN_IN_LINK.TARGET, target)
                .set(SIGN_IN_LINK.IS_PRINTED, printed)
                .set(SIGN_IN_LINK.CREATED_AT, now())
                .set(SIGN_IN_LINK.EXPIRES_AT, now().plus(life))
                .execute();
    }

    private String address(Token token) {
        return site.address("/connexion/" + token.value());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
