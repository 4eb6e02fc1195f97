package fr.vitrine.directory.search;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.search.SearchResult.Facets;
import fr.vitrine.directory.search.SearchResult.Hit;
import fr.vitrine.directory.search.SearchResult.MatchedService;
import fr.vitrine.kernel.ServiceId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.territory.Communes;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;

/** Finds published structures. Public: anybody may ask, and nothing else can be found. */
@Service
public class StructureSearch {

    private static final int SERVICES_SHOWN = 5;

    private final DSLContext jooq;
    private final Communes communes;
    private final StructureSummaries summaries;

    StructureSearch(DSLContext jooq, Communes communes, StructureSummaries summaries) {
        this.jooq = jooq;
        this.communes = communes;
        this.summaries = summaries;
    }

    /** @param now local time of the territory */
    public SearchResult search(SearchQuery query, LocalDateTime now) {
        return search(query, now, offset(query), SearchQuery.PAGE_SIZE);
    }

    /** The same with the first hits of all, whatever the page. */
    public SearchResult first(SearchQuery query, LocalDateTime now, int limit) {
        return search(query, now, 0, limit);
    }

    private SearchResult search(SearchQuery query, LocalDateTime now, int offset, int limit) {
        return jooq.transactionResult(transaction -> {
            var dsl = tuned(transaction.dsl());
            var answer = find(dsl, query, now, offset, limit);
            var filter = answer.filter();
            var found = answer.found();
            return new SearchResult(
                    hits(dsl, filter, found.page()),
                    found.counts().total(),
                    found.counts().facets(filter.codes()),
                    filter.text().corrected(),
                    filter.someWordsOnly());
        });
    }

    /** How many structures answer. */
    public long count(SearchQuery query, LocalDateTime now) {
        return jooq.transactionResult(transaction -> count(tuned(transaction.dsl()), query, now));
    }

    /** How many structures would answer with each of these radii around the place that is asked for. */
    public Map<Integer, Long> countAround(SearchQuery query, LocalDateTime now, Collection<Integer> radii) {
        return jooq.transactionResult(transaction -> answer(
                        tuned(transaction.dsl()),
                        query,
                        now,
                        (dsl, filter) -> RadiusCounts.of(dsl, filter, radii),
                        counts -> counts.values().stream().allMatch(count -> count == 0))
                .found());
    }

    /** What giving up or widening one filter would find, most first; without what finds nothing more. */
    public List<Widening> widen(SearchQuery query, LocalDateTime now) {
        return jooq.transactionResult(transaction -> {
            var dsl = tuned(transaction.dsl());
            var here = count(dsl, query, now);
            return Widening.possible(query)
                    .map(widening -> widening.counted(count(dsl, widening.query(), now)))
                    .filter(widening -> widening.count() > here)
                    .sorted(Widening.MOST_FIRST)
                    .toList();
        });
    }

    /** Only the counts beside the filters. */
    public Facets facets(SearchQuery query, LocalDateTime now) {
        return jooq.transactionResult(transaction -> {
            var answer = find(tuned(transaction.dsl()), query, now, 0, 0);
            return answer.found().counts().facets(answer.filter().codes());
        });
    }

    /** Those that answer and have a point, the best of them where there are too many for a map. */
    public List<MapPoint> mapPoints(SearchQuery query, LocalDateTime now, int limit) {
        return MapPoints.of(jooq, ids(query, now, limit));
    }

    private List<StructureId> ids(SearchQuery query, LocalDateTime now, int limit) {
        return jooq.transactionResult(transaction -> answer(
                        tuned(transaction.dsl()),
                        query,
                        now,
                        (dsl, filter) -> filter.isOfFactsOnly()
                                ? new FactSearch(dsl, filter).ids(query.sort(), limit)
                                : new EntrySearch(dsl, filter, query.sort()).ids(limit),
                        List::isEmpty)
                .found());
    }

    private long count(DSLContext dsl, SearchQuery query, LocalDateTime now) {
        return answer(
                        dsl,
                        query,
                        now,
                        (same, filter) -> filter.isOfFactsOnly()
                                ? new FactSearch(same, filter).count()
                                : new EntrySearch(same, filter, query.sort()).count(),
                        count -> count == 0)
                .found();
    }

    private Answer<Found> find(DSLContext dsl, SearchQuery query, LocalDateTime now, int offset, int limit) {
        return answer(
                dsl,
                query,
                now,
                (same, filter) -> filter.isOfFactsOnly()
                        ? new FactSearch(same, filter).find(query.sort(), offset, limit)
                        : new EntrySearch(same, filter, query.sort()).find(offset, limit),
                found -> found.counts().isEmpty());
    }

    private record Answer<T>(SearchFilter filter, T found) {}

    /** Where nothing is found and no structure at all has all of the words, some of them are enough. */
    private <T> Answer<T> answer(
            DSLContext dsl,
            SearchQuery query,
            LocalDateTime now,
            BiFunction<DSLContext, SearchFilter, T> search,
            Predicate<T> isNothing) {
        var text = QueryText.read(dsl, query.text());
        var filter = SearchFilter.of(Codes.read(dsl), communes, query, text, OpenSlots.at(now));
        var found = search.apply(dsl, filter);
        if (text.words().size() < 2 || !isNothing.test(found) || anyHasAllWords(dsl, text)) {
            return new Answer<>(filter, found);
        }
        var wider = filter.withSomeWordsOnly();
        return new Answer<>(wider, search.apply(dsl, wider));
    }

    private static boolean anyHasAllWords(DSLContext dsl, QueryText text) {
        return dsl.resultQuery("select exists (select from directory.search_entry e where {0})", text.allOccurIn("e"))
                .fetchSingle()
                .get(0, Boolean.class);
    }

    private static int offset(SearchQuery query) {
        return (query.page() - 1) * SearchQuery.PAGE_SIZE;
    }

    private List<Hit> hits(DSLContext dsl, SearchFilter filter, List<Found.Place> page) {
        var ids = page.stream().map(Found.Place::id).toList();
        var structures = summaries.byId(ids);
        var services = services(dsl, filter, ids);
        return page.stream()
                .filter(place -> structures.containsKey(place.id()))
                .map(place -> new Hit(
                        Objects.requireNonNull(structures.get(place.id())),
                        place.distanceKm(),
                        services.getOrDefault(place.id(), List.of())))
                .toList();
    }

    private static Map<StructureId, List<MatchedService>> services(
            DSLContext dsl, SearchFilter filter, List<StructureId> ids) {
        var relevance =
                filter.text().isEmpty() ? DSL.inline(0.0) : filter.text().relevance(filter.codes(), "e");
        if (ids.isEmpty()) {
            return Map.of();
        }
        return dsl.resultQuery(
                        """
                        select structure_id, id, title, conditions, price from (
                            select e.structure_id, v.id, v.title, v.conditions, v.price, row_number() over (
                                partition by e.structure_id order by {0} desc, e.service_rank) as n
                            from (select * from directory.search_entry where structure_id = any({1}) offset 0) e
                            join directory.service v on v.id = e.service_id
                            where {2} and {3}) ranked
                        where n <= {4} order by structure_id, n""",
                        relevance,
                        DSL.val(ids.stream().map(StructureId::value).toArray(Long[]::new)),
                        filter.entryCondition(),
                        filter.servedCondition(),
                        DSL.inline(SERVICES_SHOWN))
                .fetchGroups(
                        row -> new StructureId(row.get("structure_id", Long.class)),
                        row -> new MatchedService(
                                new ServiceId(row.get("id", Long.class)),
                                row.get("title", String.class),
                                row.get("conditions", String.class),
                                row.get("price", String.class)));
    }

    /** A broad search sorts much for a moment, and compiling its plan would take longer than running it. */
    private static DSLContext tuned(DSLContext dsl) {
        dsl.fetch("""
                select set_config('work_mem', '64MB', true), set_config('jit', 'off', true),
                       set_config('enable_seqscan', 'off', true), set_config('max_parallel_workers_per_gather', '0', true)""");
        return dsl;
    }
}
