package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.SIGN_IN;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When, how and from where somebody signed in, or somebody else tried to in their name. */
@Service
public class SignInHistory {

    private static final int SHOWN = 50;

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
        OIDC
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

    void record(PersonId person, Method method, boolean succeeded, Client client) {
        jooq.insertInto(SIGN_IN)
                .set(SIGN_IN.PERSON_ID, person)
                .set(SIGN_IN.AT, OffsetDateTime.now(clock))
                .set(SIGN_IN.METHOD, method.name().toLowerCase(Locale.ROOT))
                .set(SIGN_IN.SUCCEEDED, succeeded)
                .set(SIGN_IN.BROWSER, client.browser())
                .set(SIGN_IN.ADDRESS, client.network())
                .execute();
    }
}
