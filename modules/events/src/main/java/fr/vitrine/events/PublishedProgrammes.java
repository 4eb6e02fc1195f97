package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.AGENDA_ENTRY;
import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME;
import static fr.vitrine.db.jooq.events.Tables.PROGRAMME_EVENT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.events.PublishedEvents.PublishedAddress;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.ProgrammeId;
import fr.vitrine.kernel.Slug;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads of programmes: it can return nothing that is not published. */
@Service
public class PublishedProgrammes {

    static final Condition IS_PUBLISHED = PROGRAMME.PUBLICATION.eq(Publication.PUBLISHED.code());

    private final DSLContext jooq;
    private final ProgrammeRows rows;
    private final EventRows events;

    PublishedProgrammes(DSLContext jooq, ProgrammeRows rows, EventRows events) {
        this.jooq = jooq;
        this.rows = rows;
        this.events = events;
    }

    /** What stands at an address of the public site. */
    public sealed interface Lookup {

        record Found(Programme programme) implements Lookup {}

        /** It has another address now. */
        record Moved(Slug to) implements Lookup {}

        /** It was here and has been archived. */
        record Gone() implements Lookup {}

        record Unknown() implements Lookup {}
    }

    /** How much there is in a programme. @param organisers of its events, each counted once */
    public record Figures(int events, int times, int organisers, int communes) {}

    @Transactional(readOnly = true)
    public Lookup find(Slug slug) {
        return rows.find(PROGRAMME.SLUG.eq(slug))
                .map(PublishedProgrammes::shown)
                .orElseGet(
                        () -> rows.movedTo(slug).<Lookup>map(Lookup.Moved::new).orElseGet(Lookup.Unknown::new));
    }

    private static Lookup shown(Programme programme) {
        return switch (programme.publication()) {
            case PUBLISHED -> new Lookup.Found(programme);
            case ARCHIVED -> new Lookup.Gone();
            case DRAFT, PROPOSED, REFUSED -> new Lookup.Unknown();
        };
    }

    /** The one that an address of the agenda names. */
    @Transactional(readOnly = true)
    public Optional<Programme> named(Slug slug) {
        return rows.find(PROGRAMME.SLUG.eq(slug).and(IS_PUBLISHED));
    }

    /** The latest dates first. */
    @Transactional(readOnly = true)
    public List<Programme> list() {
        return rows.list(IS_PUBLISHED);
    }

    /** Those that an event belongs to. */
    @Transactional(readOnly = true)
    public List<Programme> of(EventId event) {
        return rows.list(IS_PUBLISHED.and(PROGRAMME.ID.in(
                select(PROGRAMME_EVENT.PROGRAMME_ID).from(PROGRAMME_EVENT).where(PROGRAMME_EVENT.EVENT_ID.eq(event)))));
    }

    /** Its events of which no date is known. */
    @Transactional(readOnly = true)
    public List<Event> undated(ProgrammeId id) {
        return events.list(PublishedEvents.IS_PUBLISHED
                .and(EVENT.ID.in(select(PROGRAMME_EVENT.EVENT_ID)
                        .from(PROGRAMME_EVENT)
                        .join(PROGRAMME)
                        .on(PROGRAMME.ID.eq(PROGRAMME_EVENT.PROGRAMME_ID))
                        .where(PROGRAMME_EVENT.PROGRAMME_ID.eq(id).and(IS_PUBLISHED))))
                .and(notExists(selectOne().from(OCCURRENCE).where(OCCURRENCE.EVENT_ID.eq(EVENT.ID)))));
    }

    @Transactional(readOnly = true)
    public Figures figures(ProgrammeId id) {
        return jooq.resultQuery("""
                with entry as (select * from {0} where {1})
                select count(distinct event_id)::integer as events, count(*)::integer as times,
                    (select count(distinct o)::integer from entry, unnest(organisers) o) as organisers,
                    (select count(distinct c)::integer from entry, unnest(array_append(stop_communes, commune_code)) c)
                        as communes
                from entry""", AGENDA_ENTRY, AgendaConditions.programme(id))
                .fetchSingle(row -> new Figures(
                        row.get("events", int.class),
                        row.get("times", int.class),
                        row.get("organisers", int.class),
                        row.get("communes", int.class)));
    }

    @Transactional(readOnly = true)
    public List<PublishedAddress> addresses() {
        return jooq.select(PROGRAMME.SLUG, PROGRAMME.UPDATED_AT)
                .from(PROGRAMME)
                .where(IS_PUBLISHED)
                .orderBy(PROGRAMME.PUBLISHED_AT, PROGRAMME.ID)
                .fetch(mapping(PublishedAddress::new));
    }
}
