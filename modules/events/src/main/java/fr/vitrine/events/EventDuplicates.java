package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.NOT_DUPLICATE;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Events that are likely to be one: on the same day, with titles that are near, the nearer the less is known of the place. */
@Service
public class EventDuplicates {

    private static final int MOST = 50;

    /** What somebody has refused or archived is out of the way already. */
    private static final String PAIRS = """
            with coming as (
                select distinct e.id, e.title, e.commune_code, o.first_day
                from events.event e join events.occurrence o on o.event_id = e.id
                where e.publication not in ('refuse', 'archive') and o.last_day >= {0})
            select a.id, a.title, b.id, b.title, min(a.first_day),
                max(public.similarity(public.fold(a.title), public.fold(b.title))) as likeness
            from coming a join coming b on a.first_day = b.first_day and a.id < b.id
            where public.similarity(public.fold(a.title), public.fold(b.title))
                    > case when a.commune_code = b.commune_code then 0.35 else 0.6 end
              and not exists (select from events.not_duplicate n where n.event_id = a.id and n.other_event_id = b.id)
            group by a.id, a.title, b.id, b.title
            order by likeness desc, a.id, b.id limit {1}""";

    private final DSLContext jooq;
    private final Clock clock;

    EventDuplicates(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** @param day on which both are, the first of them */
    public record Pair(EventId one, String title, EventId other, String otherTitle, LocalDate day) {}

    /** The likeliest first. */
    @Transactional(readOnly = true)
    public List<Pair> list(Actor actor) {
        actor.requireStaff();
        return jooq.resultQuery(PAIRS, LocalDate.now(clock), MOST)
                .fetch(row -> new Pair(
                        new EventId(row.get(0, Long.class)),
                        row.get(1, String.class),
                        new EventId(row.get(2, Long.class)),
                        row.get(3, String.class),
                        row.get(4, LocalDate.class)));
    }

    /** Somebody has looked: these are two. */
    @Transactional
    public void dismiss(Actor actor, EventId one, EventId other) {
        actor.requireStaff();
        var isOrdered = one.compareTo(other) < 0;
        jooq.insertInto(NOT_DUPLICATE)
                .set(NOT_DUPLICATE.EVENT_ID, isOrdered ? one : other)
                .set(NOT_DUPLICATE.OTHER_EVENT_ID, isOrdered ? other : one)
                .onConflictDoNothing()
                .execute();
    }
}
