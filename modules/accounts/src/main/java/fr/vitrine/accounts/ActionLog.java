package fr.vitrine.accounts;

import static fr.vitrine.db.jooq.accounts.Tables.ACTION_LOG;
import static fr.vitrine.db.jooq.accounts.Tables.PERSON;
import static org.jooq.impl.DSL.coalesce;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.SensitiveAction;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of sensitive actions: it is only ever added to. */
@Service
public class ActionLog {

    /** What the action ends with that shows somebody's data to staff. */
    public static final String LOOKED_AT = "looked-at";

    private static final int MOST_LOOKS = 100;
    private static final int MAX_SUBJECT = 300;
    private static final int MAX_DETAIL = 2_000;

    private final DSLContext jooq;

    ActionLog(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * @param actor who it was, by the name of then
     * @param action what was done, {@code person.disabled}
     * @param subject to whom or what
     */
    public record Entry(
            long id,
            OffsetDateTime at,
            String actor,
            String action,
            @Nullable String subject,
            @Nullable String detail) {}

    /** Belongs to the transaction of what it tells of. */
    @Transactional
    public void add(Actor actor, String action, @Nullable String subject, @Nullable String detail) {
        jooq.insertInto(ACTION_LOG)
                .set(ACTION_LOG.PERSON_ID, actor.person().orElse(null))
                .set(ACTION_LOG.ACTOR, nameOf(actor))
                .set(ACTION_LOG.ACTION, action)
                .set(ACTION_LOG.SUBJECT, cut(subject, MAX_SUBJECT))
                .set(ACTION_LOG.DETAIL, cut(detail, MAX_DETAIL))
                .execute();
    }

    @EventListener
    void on(SensitiveAction done) {
        add(done.actor(), done.action(), done.subject(), done.detail());
    }

    /** That somebody of the staff looked at what is kept of a person. */
    public record Look(OffsetDateTime at, @Nullable String reason) {}

    /** Who is asked about hears when their data was looked at and why, the last first; not by whom. */
    @Transactional(readOnly = true)
    public List<Look> looksAtMe(Actor actor) {
        return jooq.select(ACTION_LOG.AT, ACTION_LOG.DETAIL)
                .from(ACTION_LOG)
                .where(ACTION_LOG.SUBJECT.eq("person " + actor.requirePerson()))
                .and(ACTION_LOG.ACTION.endsWith(LOOKED_AT))
                .orderBy(ACTION_LOG.AT.desc(), ACTION_LOG.ID.desc())
                .limit(MOST_LOOKS)
                .fetch(Records.mapping(Look::new));
    }

    /** @param words part of the actor, the action or the subject; empty for all */
    @Transactional(readOnly = true)
    public List<Entry> list(Actor actor, String words, int offset, int limit) {
        actor.requireAdministrator();
        return jooq.select(
                        ACTION_LOG.ID,
                        ACTION_LOG.AT,
                        ACTION_LOG.ACTOR,
                        ACTION_LOG.ACTION,
                        ACTION_LOG.SUBJECT,
                        ACTION_LOG.DETAIL)
                .from(ACTION_LOG)
                .where(contains(words))
                .orderBy(ACTION_LOG.AT.desc(), ACTION_LOG.ID.desc())
                .offset(offset)
                .limit(limit)
                .fetch(Records.mapping(Entry::new));
    }

    @Transactional(readOnly = true)
    public int count(Actor actor, String words) {
        actor.requireAdministrator();
        return jooq.fetchCount(ACTION_LOG, contains(words));
    }

    private static Condition contains(String words) {
        return words.isBlank()
                ? DSL.noCondition()
                : ACTION_LOG
                        .ACTOR
                        .containsIgnoreCase(words)
                        .or(ACTION_LOG.ACTION.containsIgnoreCase(words))
                        .or(ACTION_LOG.SUBJECT.containsIgnoreCase(words));
    }

    private String nameOf(Actor actor) {
        return switch (actor) {
            case Actor.Visitor _ -> "visitor";
            case Actor.Operator _ -> "operator";
            case Actor.Person person ->
                jooq.select(coalesce(PERSON.NAME, PERSON.EMAIL.cast(String.class)))
                        .from(PERSON)
                        .where(PERSON.ID.eq(person.id()))
                        .fetchOptional(found -> found.value1())
                        .orElseGet(() -> "person " + person.id());
        };
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
