package fr.vitrine.correspondence.fetch;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * What others publish and we take in, in a table of the module that does: each has a name, perhaps an address, whether and when
 * it is read again, and what came of the last time. Who may ask is for the module to say; each call is within its transaction.
 */
public final class FeedSources<R extends Record> {

    private static final Duration EVERY = Duration.ofHours(6);
    private static final int MAX_OUTCOME = 500;

    private static final Field<Long> ID = field(name("id"), Long.class);
    private static final Field<String> NAME = field(name("name"), String.class);
    private static final Field<String> ADDRESS = field(name("address"), String.class);
    private static final Field<Boolean> REFRESHES = field(name("refreshes"), Boolean.class);
    private static final Field<OffsetDateTime> NEXT_AT = moment("next_at");
    private static final Field<OffsetDateTime> LOOKED_AT = moment("looked_at");
    private static final Field<String> OUTCOME = field(name("outcome"), String.class);
    private static final Field<Long> CREATED_BY = field(name("created_by"), Long.class);

    private final DSLContext jooq;
    private final Clock clock;
    private final Table<R> table;

    /** @param table with the columns named here, and others that are the module's own */
    public FeedSources(DSLContext jooq, Clock clock, Table<R> table) {
        this.jooq = jooq;
        this.clock = clock;
        this.table = table;
    }

    private static Field<OffsetDateTime> moment(String column) {
        return field(name(column), SQLDataType.TIMESTAMPWITHTIMEZONE);
    }

    public List<R> list() {
        return jooq.selectFrom(table).orderBy(NAME, ID).fetch();
    }

    public Optional<R> find(long id) {
        return jooq.selectFrom(table).where(ID.eq(id)).fetchOptional();
    }

    /**
     * @param address null: files are brought, and it is not read again by itself
     * @param own the module's own columns
     */
    public long add(
            Actor actor,
            String called,
            @Nullable WebAddress address,
            boolean refreshes,
            Map<? extends Field<?>, ? extends @Nullable Object> own) {
        var values = new LinkedHashMap<Field<?>, @Nullable Object>(own);
        values.put(NAME, called);
        values.put(ADDRESS, address == null ? null : address.value());
        values.put(REFRESHES, refreshes && address != null);
        values.put(NEXT_AT, OffsetDateTime.now(clock).plus(EVERY));
        values.put(CREATED_BY, actor.person().map(person -> person.value()).orElse(null));
        return jooq.insertInto(table).set(values).returningResult(ID).fetchSingle(ID);
    }

    public void remove(long id) {
        jooq.deleteFrom(table).where(ID.eq(id)).execute();
    }

    /** The next that is to be read, which nobody else reads then: what another node has taken is gone past. */
    public Optional<R> takeNext() {
        var now = OffsetDateTime.now(clock);
        var next = jooq.selectFrom(table)
                .where(REFRESHES.isTrue().and(NEXT_AT.le(now)))
                .orderBy(NEXT_AT, ID)
                .limit(1)
                .forUpdate()
                .skipLocked()
                .fetchOptional();
        next.ifPresent(source -> jooq.update(table)
                .set(NEXT_AT, now.plus(EVERY))
                .where(ID.eq(source.get(ID)))
                .execute());
        return next;
    }

    /** Until the end of the transaction nobody else takes it in. */
    public void lock(long id) {
        jooq.selectOne().from(table).where(ID.eq(id)).forUpdate().fetch();
    }

    public void looked(long id, String outcome) {
        jooq.update(table)
                .set(LOOKED_AT, OffsetDateTime.now(clock))
                .set(OUTCOME, outcome.substring(0, Math.min(outcome.length(), MAX_OUTCOME)))
                .where(ID.eq(id))
                .execute();
    }
}
