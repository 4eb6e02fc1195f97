package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When, how and from where somebody signed in, or somebody else tried to in their name. */
@Service
public class SignInHistory {

    private static final int SHOWN = 50;
    private static final Period KEPT = Period.ofMonths(12);

    private final DSLContext jooq;
    private final Clock clock;

    SignInHistory(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** How somebody shows who they are. */
    public enum Method {
        LINK,
        PASSWORD,
        INVITATION,
        TOTP,
        OIDC,
        PASSKEY
    }

    /** @param network the network it came from, not the machine */
    public record Entry(
            OffsetDateTime at,
            Method method,
            boolean succeeded,
            @Nullable String browser,
            @Nullable String network) {}

    /** One's own; an administrator reads that of anybody. The newest first. */
    @Transactional(readOnly = true)
    public List<Entry> list(Actor actor, PersonId person) {
        People.requireSelfOrAdministrator(actor, person);
        return jooq.select(
                        SIGN_IN.AT,
                        SIGN_IN.METHOD.convertFrom(stored -> Method.valueOf(stored.toUpperCase(Locale.ROOT))),
                        SIGN_IN.SUCCEEDED,
                        SIGN_IN.BROWSER,
                        SIGN_IN.ADDRESS)
                .from(SIGN_IN)
                .where(SIGN_IN.PERSON_ID.eq(person))
                .orderBy(SIGN_IN.AT.desc(), SIGN_IN.ID.desc())
                .limit(SHOWN)
                .fetch(Records.mapping(Entry::new));
    }

    /** Tries of long ago help nobody any more; when somebody was last here is kept, and from where is not. */
    @Transactional
    public int forgetOld(Actor actor) {
        actor.requireOperator();
        var limit = OffsetDateTime.now(clock).minus(KEPT);
        var later = SIGN_IN.as("later");
        jooq.update(SIGN_IN)
                .setNull(SIGN_IN.BROWSER)
                .setNull(SIGN_IN.ADDRESS)
                .where(SIGN_IN.AT.lt(limit))
                .and(SIGN_IN.BROWSER.isNotNull().or(SIGN_IN.ADDRESS.isNotNull()))
                .execute();
        return jooq.deleteFrom(SIGN_IN)
                .where(SIGN_IN.AT.lt(limit))
                .and(SIGN_IN.SUCCEEDED
                        .isFalse()
                        .or(exists(selectOne()
                                .from(later)
                                .where(later.PERSON_ID.eq(SIGN_IN.PERSON_ID))
                                .and(later.SUCCEEDED)
                                .and(later.AT.gt(SIGN_IN.AT)))))
                .execute();
    }

    void record(PersonId person, Method method, boolean succeeded, Client client) {
        record(PERSON.ID.eq(person), method, succeeded, client);
    }

    /** One statement whether the address is known or not: nothing that can be measured tells them apart. */
    void record(EmailAddress email, Method method, boolean succeeded, Client client) {
        record(People.hasAddress(email), method, succeeded, client);
    }

    private void record(Condition who, Method method, boolean succeeded, Client client) {
        jooq.insertInto(SIGN_IN)
                .columns(
                        SIGN_IN.PERSON_ID,
                        SIGN_IN.AT,
                        SIGN_IN.METHOD,
                        SIGN_IN.SUCCEEDED,
                        SIGN_IN.BROWSER,
                        SIGN_IN.ADDRESS)
                .select(DSL.select(
                                PERSON.ID,
                                val(OffsetDateTime.now(clock)),
                                val(method.name().toLowerCase(Locale.ROOT)),
                                val(succeeded),
                                val(client.browser()),
                                val(client.network()))
                        .from(PERSON)
                        .where(who))
                .execute();
    }
}
