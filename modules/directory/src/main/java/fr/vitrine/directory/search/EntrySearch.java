package fr.vitrine.directory.search;

import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.kernel.StructureId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.SQL;
import org.jooq.impl.DSL;

/**
 * The search by words and places: reads the entries that answer them, once, and counts these. What it costs grows with
 * their number; for filters that have neither word nor place there is {@link FactSearch}.
 */
final class EntrySearch {

    /** From half a year on a record is worth less, after two years nothing more. */
    private static final String FRESHNESS = "greatest(0, least(1, (730 - (current_date - e.confirmed_on)) / 547.5))";

    /** Five pages. */
    private static final int CLOSELY_RANKED = 100;

    private final DSLContext dsl;
    private final SearchFilter filter;

    EntrySearch(DSLContext dsl, SearchFilter filter) {
        this.dsl = dsl;
        this.filter = filter;
    }

    Found find(Sort sort, int offset, int limit) {
        var page = new ArrayList<Found.Place>();
        var counts = new Counts();
        for (var row :
                dsl.resultQuery("{0} {1} union all {2} order by ord", ctes(), counts(), page(sort, offset, limit))) {
            if (row.get("kind") == null) {
                page.add(new Found.Place(new StructureId(row.get("n", Long.class)), row.get("distance", Double.class)));
            } else {
                counts.add(row);
            }
        }
        return new Found(page, counts);
    }

    /** A page alone. */
    List<StructureId> ids(Sort sort, int limit) {
        return dsl.resultQuery(
                        "{0} select null, 0, null::bigint, null::float8, 0 where false union all {1}",
                        ctes(), page(sort, 0, limit))
                .fetch(row -> new StructureId(row.get(2, Long.class)));
    }

    /** Only how many there are. */
    long count() {
        return dsl.resultQuery("""
                        select count(distinct e.structure_id) from directory.search_entry e {0} where {1} and {2} and {3}""", openBits(), filter.entryCondition(), served(), rest(true, true, true))
                .fetchSingle()
                .get(0, Long.class);
    }

    private Condition served() {
        return filter.competenceCondition().and(filter.audienceCondition());
    }

    private Condition rest(boolean label, boolean legalForm, boolean open) {
        return DSL.and(
                label ? filter.labelCondition() : DSL.noCondition(),
                legalForm ? filter.legalFormCondition() : DSL.noCondition(),
                open && filter.openNow() ? DSL.condition("coalesce({0}, false)", isOpen()) : DSL.noCondition());
    }

    private static Field<Boolean> isOpen() {
        return DSL.field("get_bit(o.bits, (e.structure_id % 15872)::int) = 1", Boolean.class);
    }

    private SQL openBits() {
        return DSL.sql(
                "left join directory.search_bits o on o.fact = {0} and o.chunk = (e.structure_id / 15872)::int",
                DSL.inline(Fact.openIn(filter.slot())));
    }

    /** The entries that answer, the structures they are of, and these grouped by what is counted. */
    private SQL ctes() {
        return DSL.sql(
                """
                with base as materialized (
                    select e.structure_id, e.does_0, e.does_1, e.does_2, e.does_3, e.audiences, e.label_set, e.legal_form,
                           e.confirmed_on, {0} as does, {1} as serves, {2} as score, {3} as distance
                    from directory.search_entry e
                    where {4}
                ), structures as materialized (
                    select e.*, coalesce({5}, false) as open
                    from (select structure_id, min(label_set) as label_set, min(legal_form) as legal_form,
                                 min(confirmed_on) as confirmed_on, min(distance) as distance,
                                 bool_or(does and serves) as served,
                                 coalesce(bit_or(audiences) filter (where does), 0) as audiences,
                                 max(score) filter (where does and serves) as score,
                                 bit_or(does_0) filter (where serves) as does_0,
                                 bit_or(does_1) filter (where serves) as does_1,
                                 bit_or(does_2) filter (where serves) as does_2,
                                 bit_or(does_3) filter (where serves) as does_3
                          from base group by structure_id) e {6}
                ), groups as materialized (
                    select label_set, legal_form, open, served, audiences, count(*) as n
                    from structures group by 1, 2, 3, 4, 5
                )""",
                filter.competenceCondition(),
                filter.audienceCondition(),
                score(),
                filter.distance(),
                filter.entryCondition(),
                isOpen(),
                openBits());
    }

    private SQL counts() {
        var counts = DSL.sql(
                """
                select 'TOTAL' as kind, 0 as key, sum(n)::bigint as n, null::float8 as distance, 0 as ord
                from groups where served and {0} having sum(n) > 0
                union all
                select 'OPEN', 0, sum(n)::bigint, null, 0 from groups where served and open and {1} having sum(n) > 0
                union all
                select 'AUDIENCE', a, sum(n)::bigint, null, 0 from groups, generate_series(0, 2) as a
                where audiences & (1 << a) <> 0 and {0} group by a
                union all
                select 'LABEL', bit, sum(n)::bigint, null, 0
                from (select label_set, sum(n) as n from groups where served and {2} group by label_set) sets
                join directory.label on label_set & (1::bigint << bit) <> 0
                group by bit
                union all
                select 'LEGAL_FORM', legal_form, sum(n)::bigint, null, 0 from groups
                where legal_form is not null and served and {3} group by legal_form""",
                grouped(true, true, true),
                grouped(true, true, false),
                grouped(false, true, true),
                grouped(true, false, true));
        return IntStream.range(0, Codes.SETS)
                .mapToObj(this::competences)
                .reduce(counts, (a, b) -> DSL.sql("{0} union all {1}", a, b));
    }

    /** Counts the competences of one set of bits: first how often each combination of them occurs, of which there are few. */
    private SQL competences(int set) {
        return DSL.sql("""
                select 'COMPETENCE_BIT', bit, sum(n)::bigint, null, 0
                from (select {0} as does, count(*) as n from structures where {0} <> 0 and {1} group by 1) sets
                join directory.competence on does & (1::bigint << bit - {2}) <> 0 and bit between {2} and {2} + 63
                group by bit""", DSL.sql("does_" + set), grouped(true, true, true), DSL.inline(64 * set));
    }

    private Condition grouped(boolean label, boolean legalForm, boolean open) {
        return DSL.and(
                label ? filter.labelCondition() : DSL.noCondition(),
                legalForm ? filter.legalFormCondition() : DSL.noCondition(),
                open && filter.openNow() ? DSL.condition("open") : DSL.noCondition());
    }

    private SQL page(Sort sort, int offset, int limit) {
        var closely = sort == Sort.RELEVANCE && !filter.text().isEmpty() && offset + limit <= CLOSELY_RANKED;
        return DSL.sql("""
                (select null as kind, 0 as key, structure_id as n, distance, row_number() over ()::int as ord
                 from ({0} limit {1} offset {2}) page)""", closely ? closelyRanked() : ranked(sort), DSL.inline(limit), DSL.inline(offset));
    }

    private SQL ranked(Sort sort) {
        return DSL.sql(
                "select s.structure_id, s.distance from structures s {0} where s.served and {1} order by {2}",
                DSL.sql(sort == Sort.NAME ? "join directory.search_structure n using (structure_id)" : ""),
                grouped(true, true, true),
                DSL.list(order(sort)));
    }

    /** The best ones are ranked again by how many of the words they say themselves, too slow a question for all. */
    private SQL closelyRanked() {
        return DSL.sql(
                """
                select best.structure_id, best.distance
                from (select s.structure_id, s.distance, s.score from structures s where s.served and {0}
                      order by s.score desc, s.structure_id limit {1}) best
                cross join lateral (
                    select max({2})::float8 / {3} as share from directory.search_entry e
                    where e.structure_id = best.structure_id and {4}) said
                order by best.score + 0.15 * said.share desc, best.structure_id""",
                grouped(true, true, true),
                DSL.inline(CLOSELY_RANKED),
                filter.text().saidIn("e"),
                DSL.inline(filter.text().words().size()),
                served());
    }

    private List<QueryPart> order(Sort sort) {
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
    private Field<Double> score() {
        var freshness = DSL.field("0.1 * " + FRESHNESS, Double.class);
        var score = filter.origin() == null
                ? freshness
                : freshness.plus(DSL.field(
                        "coalesce(0.1 * greatest(0, 1 - ({0}) / {1}), 0)",
                        Double.class, filter.distance(), DSL.inline(Math.max(filter.radiusKm(), 30))));
        if (filter.text().isEmpty()) {
            return score;
        }
        var relevance = score.plus(filter.text().relevance(filter.codes(), "e"));
        return filter.someWordsOnly()
                ? relevance.plus(filter.text().countIn("e").times(10))
                : relevance;
    }
}
