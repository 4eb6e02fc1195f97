package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.AGENDA_ENTRY;
import static fr.vitrine.db.jooq.events.Tables.EVENT;
import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static fr.vitrine.db.jooq.events.Tables.REVISION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.Slug;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads of events: it can return nothing that is not published. */
@Service
public class PublishedEvents {

    static final Condition IS_PUBLISHED = EVENT.PUBLICATION.eq(Publication.PUBLISHED.code());

    private final DSLContext jooq;
    private final EventRows rows;
    private final OccurrenceRows occurrences;

    PublishedEvents(DSLContext jooq, EventRows rows, OccurrenceRows occurrences) {
        this.jooq = jooq;
        this.rows = rows;
        this.occurrences = occurrences;
    }

    /** What stands at an address of the public site. */
    public sealed interface Lookup {

        record Found(Event event) implements Lookup {}

        /** It has another address now. */
        record Moved(Slug to) implements Lookup {}

        /** It was here and has been archived. */
        record Gone() implements Lookup {}

        record Unknown() implements Lookup {}
    }

    /** A page of an event, for those who visit them all. */
    public record PublishedAddress(Slug slug, OffsetDateTime updatedAt) {}

    /** The state of all that the public can find: as long as it is the same, so is every answer of the same day. */
    public record Revision(long number, OffsetDateTime changedAt) {}

    @Transactional(readOnly = true)
    public Lookup find(Slug slug) {
        return rows.find(EVENT.SLUG.eq(slug))
                .map(PublishedEvents::shown)
                .orElseGet(
                        () -> rows.movedTo(slug).<Lookup>map(Lookup.Moved::new).orElseGet(Lookup.Unknown::new));
    }

    private static Lookup shown(Event event) {
        return switch (event.publication()) {
            case PUBLISHED -> new Lookup.Found(event);
            case ARCHIVED -> new Lookup.Gone();
            case DRAFT, PROPOSED, REFUSED -> new Lookup.Unknown();
        };
    }

    /** All its times, in their order. */
    @Transactional(readOnly = true)
    public List<Occurrence> occurrences(EventId id) {
        return occurrences.list(OCCURRENCE.ID.in(
                select(AGENDA_ENTRY.OCCURRENCE_ID).from(AGENDA_ENTRY).where(AGENDA_ENTRY.EVENT_ID.eq(id))));
    }

    /** Those of these that are published. */
    @Transactional(readOnly = true)
    public Map<EventId, Event> byId(Collection<EventId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.list(EVENT.ID.in(ids).and(IS_PUBLISHED)).stream()
                        .collect(Collectors.toMap(Event::id, Function.identity()));
    }

    /** Those of which no date is known. */
    @Transactional(readOnly = true)
    public List<Event> undated() {
        return rows.list(
                IS_PUBLISHED.and(notExists(selectOne().from(OCCURRENCE).where(OCCURRENCE.EVENT_ID.eq(EVENT.ID)))));
    }

    @Transactional(readOnly = true)
    public List<PublishedAddress> addresses() {
        return jooq.select(EVENT.SLUG, EVENT.UPDATED_AT)
                .from(EVENT)
                .where(IS_PUBLISHED)
                .orderBy(EVENT.PUBLISHED_AT, EVENT.ID)
                .fetch(mapping(PublishedAddress::new));
    }

    @Transactional(readOnly = true)
    public Revision revision() {
        return jooq.select(REVISION.NUMBER, REVISION.CHANGED_AT).from(REVISION).fetchSingle(mapping(Revision::new));
    }
}
