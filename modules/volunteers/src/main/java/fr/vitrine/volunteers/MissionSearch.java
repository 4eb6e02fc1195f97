package fr.vitrine.volunteers;

import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.GeoPoint;
import fr.vitrine.kernel.MissionId;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.volunteers.MissionMatches.Match;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is public of missions. Anybody may ask. */
@Service
public class MissionSearch {

    /** What still has places comes first; then what is near, what is soon, what is new. */
    private static final String PAGE = """
        select m.id, {1} as km {0} and {2}
        order by next.free = 0, km nulls last, next.day nulls last, m.published_at desc, m.id
        offset {3} limit {4}\
        """;

    private static final String PLACED = """
        select m.id {0} and {1} and m.latitude is not null and m.remote <> 'oui'
        order by next.free = 0, next.day nulls last, m.id
        limit {2}\
        """;

    private static final String NEWS = "select m.id {0} and {1} and m.published_at > {2} and m.published_at <= {3}";

    private final DSLContext jooq;
    private final MissionRows rows;
    private final MissionCounting counting;
    private final Communes communes;
    private final Clock clock;

    MissionSearch(DSLContext jooq, MissionRows rows, MissionCounting counting, Communes communes, Clock clock) {
        this.jooq = jooq;
        this.rows = rows;
        this.counting = counting;
        this.communes = communes;
        this.clock = clock;
    }

    private record Found(MissionId id, @Nullable Double km) {}

    @Transactional(readOnly = true)
    public MissionMatches match(MissionQuery query, int offset, int limit) {
        var place = place(query);
        var today = LocalDate.now(clock);
        var asked = MissionConditions.of(query, place);
        var counted = counting.count(asked, query.who().skills(), today);
        var found = counted.total() == 0
                ? List.<Found>of()
                : page(MissionConditions.all(asked), place, today, offset, limit);
        var missions = rows.byId(found.stream().map(Found::id).toList());
        var page = found.stream()
                .flatMap(one -> Stream.ofNullable(missions.get(one.id())).map(mission -> new Match(mission, one.km())))
                .toList();
        return new MissionMatches(counted.total(), counted.counts(), page);
    }

    /** What answers a query and was published for the first time after one moment and until another; soon ones first. */
    @Transactional(readOnly = true)
    public List<Mission> published(MissionQuery query, OffsetDateTime after, OffsetDateTime until) {
        var asked = MissionConditions.all(MissionConditions.of(query, place(query)));
        var ids = jooq.resultQuery(
                        NEWS + " order by next.day nulls last, m.id",
                        MissionConditions.open(LocalDate.now(clock)),
                        asked,
                        val(after),
                        val(until))
                .fetch(row -> new MissionId(row.get(0, Long.class)));
        var missions = rows.byId(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(missions.get(id))).toList();
    }

    /**
     * Where the missions are that answer a query; those without a place are not among them.
     *
     * @param limit the nearest in time come first
     */
    @Transactional(readOnly = true)
    public List<Mission> placed(MissionQuery query, int limit) {
        var asked = MissionConditions.all(MissionConditions.of(query, place(query)));
        var ids = jooq.resultQuery(PLACED, MissionConditions.open(LocalDate.now(clock)), asked, val(limit))
                .fetch(row -> new MissionId(row.get(0, Long.class)));
        var missions = rows.byId(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(missions.get(id))).toList();
    }

    private List<Found> page(Condition asked, @Nullable GeoPoint place, LocalDate today, int offset, int limit) {
        return jooq.resultQuery(
                        PAGE,
                        MissionConditions.open(today),
                        MissionConditions.km(place),
                        asked,
                        val(offset),
                        val(limit))
                .fetch(row -> new Found(new MissionId(row.get("id", Long.class)), row.get("km", Double.class)));
    }

    private @Nullable GeoPoint place(MissionQuery query) {
        var commune = query.where().commune();
        return commune == null
                ? null
                : communes.find(commune).map(Commune::position).orElse(null);
    }
}
