package fr.vitrine.events.imports;

import static fr.vitrine.db.jooq.events.Tables.IMPORTED;

import fr.vitrine.correspondence.fetch.PublicFetch;
import fr.vitrine.correspondence.fetch.Unfetched;
import fr.vitrine.events.EventDetails;
import fr.vitrine.events.EventJson;
import fr.vitrine.events.Events;
import fr.vitrine.events.Publication;
import fr.vitrine.events.imports.EventSource.Kind;
import fr.vitrine.events.imports.ImportPlan.Item;
import fr.vitrine.events.imports.ImportPlan.What;
import fr.vitrine.events.imports.UnreadableCalendar.Reason;
import fr.vitrine.events.review.EventDiff;
import fr.vitrine.events.review.EventProposals;
import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.EventId;
import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking in calendars: looked at first, then done. What came from a calendar before is known again by its number there. */
@Service
public class EventImports {

    static final int MAX_BYTES = 5 << 20;

    private final DSLContext jooq;
    private final EventSources sources;
    private final Events events;
    private final EventProposals proposals;
    private final Communes communes;
    private final PublicFetch fetch;
    private final Clock clock;

    EventImports(
            DSLContext jooq,
            EventSources sources,
            Events events,
            EventProposals proposals,
            Communes communes,
            PublicFetch fetch,
            Clock clock) {
        this.jooq = jooq;
        this.sources = sources;
        this.events = events;
        this.proposals = proposals;
        this.communes = communes;
        this.fetch = fetch;
        this.clock = clock;
    }

    /** @param details as the calendar told it when it was last taken in */
    private record Known(EventId event, EventDetails details) {}

    /** What a calendar that has an address would bring now. Nothing is changed. */
    public ImportPlan look(Actor actor, long source) throws UnreadableCalendar {
        var known = sources.get(actor, source);
        var address = known.address();
        if (address == null) {
            throw new UnreadableCalendar(Reason.ADDRESS_REFUSED);
        }
        try {
            return look(actor, source, fetch.get(address, MAX_BYTES));
        } catch (Unfetched unfetched) {
            throw UnreadableCalendar.of(unfetched);
        }
    }

    /** What a file would bring. Nothing is changed. */
    public ImportPlan look(Actor actor, long source, byte[] file) throws UnreadableCalendar {
        var known = sources.get(actor, source);
        if (file.length > MAX_BYTES) {
            throw new UnreadableCalendar(Reason.TOO_LARGE);
        }
        var read = known.kind() == Kind.ICS
                ? new IcsReader(clock.getZone(), known.organiser()).read(file)
                : new OpenAgendaReader(clock.getZone(), known.organiser(), communes).read(file);
        return plan(known, read);
    }

    private ImportPlan plan(EventSource source, ReadCalendar read) {
        var before = known(source.id());
        var seen = new HashSet<String>();
        var items = new ArrayList<Item>();
        for (var entry : read.entries()) {
            if (seen.add(entry.uid())) {
                items.add(item(entry, before.get(entry.uid())));
            }
        }
        before.forEach((uid, known) -> {
            if (!seen.contains(uid)) {
                items.add(new Item(What.GONE, uid, known.details().title(), null, known.event(), List.of(), null));
            }
        });
        read.refused()
                .forEach(refused -> items.add(
                        new Item(What.REFUSED, "", refused.title(), null, null, List.of(), refused.reason())));
        return new ImportPlan(source, List.copyOf(items));
    }

    private Item item(CalendarEntry entry, @Nullable Known before) {
        var details = entry.details();
        if (before == null) {
            var today = LocalDate.now(clock);
            var isOver = details.schedule().between(today, today.plusYears(3)).isEmpty();
            return new Item(
                    isOver ? What.OVER : What.NEW, entry.uid(), details.title(), details, null, List.of(), null);
        }
        var changes = EventDiff.between(before.details(), details);
        return new Item(
                changes.isEmpty() ? What.SAME : What.CHANGED,
                entry.uid(),
                details.title(),
                details,
                before.event(),
                changes,
                null);
    }

    private Map<String, Known> known(long source) {
        return jooq.select(IMPORTED.UID, IMPORTED.EVENT_ID, IMPORTED.DETAILS)
                .from(IMPORTED)
                .where(IMPORTED.SOURCE_ID.eq(source))
                .fetchMap(
                        IMPORTED.UID,
                        row -> new Known(row.get(IMPORTED.EVENT_ID), EventJson.details(row.get(IMPORTED.DETAILS))));
    }

    /** Does what was looked at: all of it or nothing. What somebody else has taken in meanwhile is not taken in again. */
    @Transactional
    public void apply(Actor actor, ImportPlan plan) {
        actor.requireStaff();
        sources.lock(plan.source().id());
        plan.items().forEach(item -> apply(plan.source(), item));
        sources.looked(
                plan.source().id(),
                plan.count(What.NEW) + " / " + plan.count(What.CHANGED) + " / " + plan.count(What.REFUSED));
    }

    private void apply(EventSource source, Item item) {
        var details = item.details();
        if (details == null) {
            return;
        }
        switch (item.what()) {
            case NEW -> {
                if (!isKnown(source, item)) {
                    var event = events.create(Actor.OPERATOR, details);
                    remember(source, item, event.id(), details);
                    events.setPublication(Actor.OPERATOR, event.id(), Publication.PROPOSED);
                }
            }
            case CHANGED -> {
                var id = Objects.requireNonNull(item.event());
                var now = events.get(Actor.OPERATOR, id).details();
                var open = item.changes().stream()
                        .filter(change -> !EventDiff.isDone(now, change))
                        .toList();
                if (!open.isEmpty()) {
                    proposals.changedElsewhere(Actor.OPERATOR, id, open);
                }
                remember(source, item, id, details);
            }
            case SAME, OVER, GONE, REFUSED -> {}
        }
    }

    private boolean isKnown(EventSource source, Item item) {
        return jooq.fetchExists(IMPORTED, IMPORTED.SOURCE_ID.eq(source.id()).and(IMPORTED.UID.eq(item.uid())));
    }

    private void remember(EventSource source, Item item, EventId event, EventDetails details) {
        jooq.insertInto(IMPORTED)
                .set(IMPORTED.SOURCE_ID, source.id())
                .set(IMPORTED.UID, item.uid())
                .set(IMPORTED.EVENT_ID, event)
                .set(IMPORTED.DETAILS, EventJson.write(details))
                .onConflict(IMPORTED.SOURCE_ID, IMPORTED.UID)
                .doUpdate()
                .set(IMPORTED.DETAILS, EventJson.write(details))
                .execute();
    }
}
