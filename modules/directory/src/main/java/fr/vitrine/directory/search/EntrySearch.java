package fr.vitrine.directory.search;

import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.kernel.StructureId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.SQL;
import org.jooq.impl.DSL;

/**
 * The search by words and places: reads the entries that answer them, once, and counts these. What it costs grows with
 * their number; for filters that have neither word nor place there is {@link FactSearch}.
 */
final class EntrySearch {

    /** From half a year on a record is worth less, after two years nothing more. */
    private static final String FRESHNESS =
            "0.1::float8 * greatest(0, least(1, (730 - ((select current_date) - e.confirmed_on)) / 547.5::float8))";

    /** Five pages. */
    private static final int CLOSELY_RANKED = 100;

    private final DSLContext dsl;
    private final SearchFilter filter;
    private final Sort sort;

    EntrySearch(DSLContext dsl, SearchFilter filter, Sort sort) {
        this.dsl = dsl;
        this.filter = filter;
        this.sort = sort;
    }

    Found find(int offset, int limit) {
        var groups = new EntryGroups(filter);
        var page = List.<Found.Place>of();
        for (var row : dsl.resultQuery("{0} {1} union all {2}", structures(limit > 0), groups(), page(offset, limit))) {
            if ("PAGE".equals(row.get("kind"))) {
                page = places(row);
            } else {
                groups.add(row);
            }
        }
        return new Found(page, groups.counts());
    }

    /** A page alone. */
    List<StructureId> ids(int limit) {
        return dsl.resultQuery("{0} {1}", structures(true), page(0, limit))
                .fetchSingle(row -> places(row).stream().map(Found.Place::id).toList());
    }

    /** Only how many there are. */
    long count() {
        return dsl.resultQuery(
                        """
                        select count(*) from (
                            select e.structure_id from directory.search_entry e {0}
                            where {1} and {2} and {3} and {4} and {5} group by 1) found""",
                        openBits(),
                        filter.entryCondition(),
                        filter.servedCondition(),
                        filter.labelCondition(),
                        filter.legalFormCondition(),
                        filter.openNow() ? DSL.condition("coalesce({0}, false)", isOpen()) : DSL.noCondition())
                .fetchSingle()
                .get(0, Long.class);
    }

    private static List<Found.Place> places(Record row) {
        var ids = row.get("keys", Long[].class);
        var distances = row.get("distances", Double[].class);
        return ids == null
                ? List.of()
                : IntStream.range(0, ids.length)
                        .mapToObj(n -> new Found.Place(new StructureId(ids[n]), distances[n]))
                        .toList();
    }

    private static Field<Boolean> isOpen() {
        return DSL.field("get_bit(o.bits, (e.structure_id % 15872)::int) = 1", Boolean.class);
    }

    private SQL openBits() {
        return DSL.sql(
                "left join directory.search_bits o on o.fact = {0} and o.chunk = (e.structure_id / 15872)::int",
                DSL.inline(Fact.openIn(filter.slot())));
    }

    /**
     * The structures that answer, each with what those of its entries do that answer.
     *
     * @param ranked what each is worth, too
     */
    private SQL structures(boolean ranked) {
        var scored = ranked && (sort == Sort.RELEVANCE || sort == Sort.DISTANCE);
        return DSL.sql("""
                with structures as materialized (
                    select e.*, {0} as score
                    from (select e.*, {1} as distance, coalesce({2}, false) as open from ({3}) e {4}) e
                )""", scored ? score() : DSL.inline(0.0), distance(), isOpen(), ofEntries(scored), openBits());
    }

    /** Entries by structure. Aggregates are dear here: there is none that is not needed. */
    private SQL ofEntries(boolean scored) {
        var does = filter.competenceCondition();
        var serves = filter.audienceCondition();
        var served = filter.servedCondition();
        var sets = filter.codes().setsInUse().stream()
                .map(set -> ", bit_or(e.does_" + set + "){0} as does_" + set)
                .collect(Collectors.joining());
        return DSL.sql(
                "select e.structure_id, min(e.label_set) as label_set, min(e.legal_form) as legal_form,"
                        + " min(e.confirmed_on) as confirmed_on, {1} as served, coalesce(bit_or(e.audiences){2}, 0) as audiences"
                        + sets + "{3}{4} from {5} group by e.structure_id",
                filtered(serves),
                isNone(served) ? DSL.sql("true") : DSL.sql("bool_or({0})", served),
                filtered(does),
                scored && !filter.text().isEmpty()
                        ? DSL.sql(", max({0}){1} as relevance", relevance(), filtered(served))
                        : DSL.sql(""),
                filter.metres() == null ? DSL.sql("") : DSL.sql(", min({0}) as metres", filter.metres()),
                entries());
    }

    private static SQL filtered(Condition condition) {
        return isNone(condition) ? DSL.sql("") : DSL.sql(" filter (where {0})", condition);
    }

    private static boolean isNone(Condition condition) {
        return condition.equals(DSL.noCondition());
    }

    /** In kilometres, over the earth's surface; null where there is nothing to measure from or to. */
    private SQL distance() {
        return filter.metres() == null
                ? DSL.sql("null::float8")
                : DSL.sql("round(127563.36 * asin(least(1, e.metres / 12756336))) / 10");
    }

    /** Where some of the words are enough, each word's entries are looked up on their own, to count who has how many. */
    private SQL entries() {
        if (!filter.someWordsOnly()) {
            return DSL.sql("directory.search_entry e where {0}", filter.entryCondition());
        }
        var found = filter.text().eachOccursIn("e").stream()
                .map(occurs -> DSL.sql(
                        "select e.id from directory.search_entry e where {0} and {1}", occurs, filter.placeCondition()))
                .reduce((a, b) -> DSL.sql("{0} union all {1}", a, b))
                .orElseThrow();
        return DSL.sql("""
                (select e.*, said.words as words_said
                 from (select id, count(*) as words from ({0}) found group by id) said
                 join directory.search_entry e using (id)) e""", found);
    }

    /** Structures counted by all that is not a competence together, and by the competences. */
    private SQL groups() {
        var others = DSL.sql("""
                select {0} as kind, array_agg(label_set) as keys, array_agg(rest) as rests, array_agg(n) as n,
                       null::float8[] as distances
                from (select label_set, {1} as rest, count(*) as n from structures group by 1, 2) groups""", DSL.inline(EntryGroups.OTHERS), DSL.sql(EntryGroups.REST));
        return filter.codes().setsInUse().stream()
                .map(set -> DSL.sql("""
                        select {0}, array_agg(does), null, array_agg(n), null
                        from (select {1} as does, count(*) as n from structures
                              where {1} <> 0 and {2} group by 1) sets""", DSL.inline(EntryGroups.DOES + set), DSL.sql("does_" + set), passing()))
                .reduce(others, (a, b) -> DSL.sql("{0} union all {1}", a, b));
    }

    private Condition passing() {
        return DSL.and(
                filter.labelCondition(),
                filter.legalFormCondition(),
                filter.openNow() ? DSL.condition("open") : DSL.noCondition());
    }

    private SQL page(int offset, int limit) {
        var closely = sort == Sort.RELEVANCE && !filter.text().isEmpty() && offset + limit <= CLOSELY_RANKED;
        return DSL.sql("""
                select 'PAGE' as kind, array_agg(structure_id order by place) as keys, null::bigint[], null::bigint[],
                       array_agg(distance order by place) as distances
                from (select structure_id, distance, row_number() over () as place
                      from ({0} limit {1} offset {2}) page) places""", closely ? closelyRanked() : ranked(), DSL.inline(limit), DSL.inline(offset));
    }

    private SQL ranked() {
        return DSL.sql(
                "select s.structure_id, s.distance from structures s {0} where s.served and {1} order by {2}",
                DSL.sql(sort == Sort.NAME ? "join directory.search_structure n using (structure_id)" : ""),
                passing(),
                DSL.list(order()));
    }

    /** The best ones are ranked again by how many of the words they say themselves, too slow a question for all. */
    private SQL closelyRanked() {
        return DSL.sql(
                """
                select best.structure_id, best.distance
                from (select s.structure_id, s.distance, s.score from structures s where s.served and {0}
                      order by s.score desc, s.structure_id limit {1}) best
                cross join lateral (
                    select max({2})::float8 / {3} as share
                    from directory.search_words w join directory.search_entry e on e.id = w.entry_id
                    where w.structure_id = best.structure_id and {4}) said
                order by best.score + 0.15 * said.share desc, best.structure_id""",
                passing(),
                DSL.inline(CLOSELY_RANKED),
                filter.text().saidIn("w"),
                DSL.inline(filter.text().words().size()),
                filter.servedCondition());
    }

    private List<QueryPart> order() {
        var relevance = DSL.sql("s.score desc");
        var first = switch (sort) {
            case RELEVANCE -> relevance;
            case DISTANCE -> DSL.sql("s.distance nulls last, s.score desc");
            case NAME -> DSL.sql("n.folded_name");
            case FRESHNESS -> DSL.sql("s.confirmed_on desc");
        };
        return List.of(first, DSL.sql("s.structure_id"));
    }

    /** Words first; then how fresh the record is and, where a place is asked for, how near it is. */
    private SQL score() {
        return DSL.sql(
                "{0} + {1}{2}",
                DSL.sql(filter.text().isEmpty() ? "0" : "e.relevance"),
                DSL.sql(FRESHNESS),
                filter.metres() == null
                        ? DSL.sql("")
                        : DSL.sql(
                                " + coalesce(0.1::float8 * greatest(0, 1 - e.distance / {0}::float8), 0)",
                                DSL.inline(Math.max(filter.radiusKm(), 30))));
    }

    private Field<Double> relevance() {
        var relevance = filter.text().relevance(filter.codes(), "e");
        return filter.someWordsOnly()
                ? relevance.plus(DSL.field("10::float8 * e.words_said", Double.class))
                : relevance;
    }
}
