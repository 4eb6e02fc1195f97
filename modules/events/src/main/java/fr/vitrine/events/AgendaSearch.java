package fr.vitrine.events;

import static fr.vitrine.db.jooq.events.Tables.AGENDA_ENTRY;
import static fr.vitrine.db.jooq.events.Tables.OCCURRENCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import fr.vitrine.events.AgendaQuery.Days;
import fr.vitrine.events.AgendaResult.Day;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.kernel.EventId;
import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.OccurrenceId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is on. Public: it reads nothing but what is published. */
@Service
public class AgendaSearch {

    private static final int SHOWN_A_DAY = 4;

    private final DSLContext jooq;
    private final AgendaCounting counting;
    private final PublishedEvents events;
    private final OccurrenceRows occurrences;
    private final Communes communes;

    AgendaSearch(
            DSLContext jooq,
            AgendaCounting counting,
            PublishedEvents events,
            OccurrenceRows occurrences,
            Communes communes) {
        this.jooq = jooq;
        this.counting = counting;
        this.events = events;
        this.occurrences = occurrences;
        this.communes = communes;
    }

    /** An event where it takes place. */
    public record Place(EventId event, GeoPoint point) {}

    /**
     * A page of times in their order, and how many each filter would leave. What is past comes last first.
     *
     * @param periods to be counted as well
     */
    @Transactional(readOnly = true)
    public AgendaResult find(AgendaQuery query, Collection<Days> periods, int offset, int limit) {
        var asked = conditions(query);
        var counted = counting.count(asked, query.days(), periods);
        return new AgendaResult(counted.total(), hits(ids(asked, query.days(), offset, limit)), counted.counts());
    }

    /** The same without counting. */
    @Transactional(readOnly = true)
    public List<Hit> list(AgendaQuery query, int offset, int limit) {
        return hits(ids(conditions(query), query.days(), offset, limit));
    }

    /**
     * What answers a query, is still to come, and was published for the first time after one moment and until another:
     * each event once, at its next time.
     *
     * @param today from when on it is to come, whatever days the query has
     */
    @Transactional(readOnly = true)
    public List<Hit> published(AgendaQuery query, LocalDate today, OffsetDateTime after, OffsetDateTime until) {
        var asked = conditions(query.during(Days.since(today)));
        return hits(jooq.resultQuery("""
                select occurrence_id from (
                    select distinct on (event_id) occurrence_id, starts_at
                    from {0} where {1} and event_id in (
                        select id from events.event where published_at > {2} and published_at <= {3})
                    order by event_id, starts_at, occurrence_id) next
                order by starts_at, occurrence_id""", AGENDA_ENTRY, asked.all(), val(after), val(until))
                .fetch(row -> new OccurrenceId(row.get(0, Long.class))));
    }

    /** Every day of a month on which something is, whatever period the query has. */
    @Transactional(readOnly = true)
    public List<Day> month(AgendaQuery query, YearMonth month) {
        var asked = conditions(query.during(new Days(month.atDay(1), month.atEndOfMonth())));
        var rows = jooq.resultQuery(
                        """
                select day, occurrence_id, total from (
                    select d.day::date as day, e.occurrence_id, count(*) over (partition by d.day)::integer as total,
                        row_number() over (partition by d.day order by e.starts_at, e.occurrence_id) as place
                    from (select * from {0} where {1}) e,
                        generate_series(greatest(e.first_day, {2}), least(e.last_day, {3}), interval '1 day') as d (day)) found
                where place <= {4} order by day, place""",
                        AGENDA_ENTRY, asked.all(), val(month.atDay(1)), val(month.atEndOfMonth()), val(SHOWN_A_DAY))
                .fetch();
        var hits = hits(rows.map(row -> new OccurrenceId(row.get("occurrence_id", long.class)))).stream()
                .collect(Collectors.toMap(hit -> hit.occurrence().id(), Function.identity()));
        var days = new TreeMap<LocalDate, Day>();
        for (var row : rows) {
            var day = row.get("day", LocalDate.class);
            var first = new ArrayList<>(
                    Optional.ofNullable(days.get(day)).map(Day::first).orElse(List.of()));
            Optional.ofNullable(hits.get(new OccurrenceId(row.get("occurrence_id", long.class))))
                    .ifPresent(first::add);
            days.put(day, new Day(day, List.copyOf(first), row.get("total", int.class)));
        }
        return List.copyOf(days.values());
    }

    /** Where the events are that answer, each once. */
    @Transactional(readOnly = true)
    public List<Place> places(AgendaQuery query, int most) {
        return jooq.resultQuery("""
                select distinct on (event_id) event_id, public.latitude(position::public.earth) as latitude,
                    public.longitude(position::public.earth) as longitude
                from {0} where {1} and position is not null order by event_id limit {2}""", AGENDA_ENTRY, conditions(query).all(), val(most))
                .fetch(row -> new Place(
                        new EventId(row.get("event_id", long.class)),
                        new GeoPoint(row.get("latitude", double.class), row.get("longitude", double.class))));
    }

    /** Who holds something that is still to come. */
    @Transactional(readOnly = true)
    public List<Organiser> organisers(LocalDate today) {
        return jooq
                .resultQuery(
                        "select distinct unnest(organisers) as organiser from {0} where {1} order by organiser",
                        AGENDA_ENTRY, AgendaConditions.on(Days.since(today)))
                .fetch(row -> row.get(0, String.class))
                .stream()
                .flatMap(key -> Organiser.parse(key).stream())
                .toList();
    }

    private AgendaConditions conditions(AgendaQuery query) {
        return AgendaConditions.of(query, centre(query.near()));
    }

    private @Nullable GeoPoint centre(AgendaQuery.@Nullable Near near) {
        return Optional.ofNullable(near)
                .flatMap(place -> communes.find(place.commune()))
                .map(Commune::position)
                .orElse(null);
    }

    private List<OccurrenceId> ids(AgendaConditions asked, Days days, int offset, int limit) {
        return jooq.select(AGENDA_ENTRY.OCCURRENCE_ID)
                .from(AGENDA_ENTRY)
                .where(asked.all())
                .orderBy(order(days))
                .offset(offset)
                .limit(limit)
                .fetch(AGENDA_ENTRY.OCCURRENCE_ID);
    }

    /** What goes on already stands on the first day that is asked for. */
    private static List<OrderField<?>> order(Days days) {
        if (days.from() == null) {
            return List.of(
                    AGENDA_ENTRY.LAST_DAY.desc(), AGENDA_ENTRY.STARTS_AT.desc(), AGENDA_ENTRY.OCCURRENCE_ID.desc());
        }
        return List.of(
                field("greatest({0}, {1})", LocalDate.class, AGENDA_ENTRY.FIRST_DAY, val(days.from())),
                AGENDA_ENTRY.STARTS_AT,
                AGENDA_ENTRY.OCCURRENCE_ID);
    }

    private List<Hit> hits(List<OccurrenceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = occurrences.list(OCCURRENCE.ID.in(ids)).stream()
                .collect(Collectors.toMap(Occurrence::id, Function.identity()));
        Map<EventId, Event> byId =
                events.byId(found.values().stream().map(Occurrence::event).collect(Collectors.toSet()));
        return ids.stream()
                .distinct()
                .map(found::get)
                .filter(Objects::nonNull)
                .filter(occurrence -> byId.containsKey(occurrence.event()))
                .map(occurrence -> new Hit(occurrence, Objects.requireNonNull(byId.get(occurrence.event()))))
                .toList();
    }
}
