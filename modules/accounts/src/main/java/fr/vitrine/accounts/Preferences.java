package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.PREFERENCE;

import fr.vitrine.kernel.Actor;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people set up for themselves, such as the columns of a grid. Everybody has only their own. */
@Service
public class Preferences {

    private static final int MAX_LENGTH = 100_000;

    private final DSLContext jooq;

    Preferences(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** @return JSON, as it was kept */
    @Transactional(readOnly = true)
    public Optional<String> find(Actor actor, String key) {
        return jooq.select(PREFERENCE.VALUE)
                .from(PREFERENCE)
                .where(PREFERENCE.PERSON_ID.eq(actor.requirePerson()).and(PREFERENCE.KEY.eq(key)))
                .fetchOptional()
                .map(row -> row.value1().data());
    }

    /** @param json valid JSON, at most 100,000 characters */
    @Transactional
    public void keep(Actor actor, String key, String json) {
        if (json.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("more than " + MAX_LENGTH + " characters");
        }
        jooq.insertInto(PREFERENCE)
                .set(PREFERENCE.PERSON_ID, actor.requirePerson())
                .set(PREFERENCE.KEY, key)
                .set(PREFERENCE.VALUE, JSONB.valueOf(json))
                .onConflict()
                .doUpdate()
                .set(PREFERENCE.VALUE, JSONB.valueOf(json))
                .execute();
    }
}
