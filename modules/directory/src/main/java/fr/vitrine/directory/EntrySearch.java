package fr.vitrine.directory;

import fr.vitrine.directory.SearchQuery.Sort;
import fr.vitrine.kernel.StructureId;
import java.util.ArrayList;
import java.util.List;
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
                    select e.structure_id, e.competences, e.audiences, e.label_set, e.legal_form, e.confirmed_on,
                           coalesce({0}, false) as open, {1} as does, {2} as serves, {3} as score, {4} as distance
                    from directory.search_entry e {5}
                    where {6}
                ), structures as materialized (
                    select structure_id, label_set, legal_form, open, confirmed_on, distance,
                           bool_or(does and serves) as served,
                           coalesce(bit_or(audiences) filter (where does), 0) as audiences,
                           max(score) filter (where does and serves) as score
                    from base
                    group by structure_id, label_set, legal_form, open, confirmed_on, distance
                ), groups as materialized (
                    select label_set, legal_form, open, served, audiences, count(*) as n
                    from structures group by 1, 2, 3, 4, 5
                )""",
                isOpen(),
                filter.competenceCondition(),
                filter.audienceCondition(),
                score(),
                filter.distance(),
                openBits(),
                filter.entryCondition());
    }

    private SQL counts() {
        return DSL.sql(
                """
                select 'TOTAL' as kind, 0 as key, sum(n)::bigint as n, null::float8 as distance, 0 as ord
                from groups where served and {0} having sum(n) > 0
                union all
                select 'OPEN', 0, sum(n)::bigint, null, 0 from groups where served and open and {1} having sum(n) > 0
                union all
                select 'AUDIENCE', a, sum(n)::bigint, null, 0 from groups, generate_series(0, 2) as a
                where audiences & (1 << a) <> 0 and {0} group by a
                union all
                select 'LABEL', bit, sum(n)::bigint, null, 0 from groups, directory.label
                where label_set & (1::bigint << bit) <> 0 and served and {2} group by bit
                union all
                select 'LEGAL_FORM', legal_form, sum(n)::bigint, null, 0 from groups
                where legal_form is not null and served and {3} group by legal_form
                union all
                select 'COMPETENCE', c, count(*), null, 0
                from (select distinct structure_id, unnest(competences) as c from base where serves and {0}) done
                group by c""",
                grouped(true, true, true),
                grouped(true, true, false),
                grouped(false, true, true),
                grouped(true, false, true));
    }

    private Condition grouped(boolean label, boolean legalForm, boolean open) {
        return DSL.and(
                label ? filter.labelCondition() : DSL.noCondition(),
                legalForm ? filter.legalFormCondition() : DSL.noCondition(),
                open && filter.openNow() ? DSL.condition("open") : DSL.noCondition());
    }

    private SQL page(Sort sort, int offset, int limit) {
        return sort == Sort.RELEVANCE && !filter.text().isEmpty() && offset + limit <= CLOSELY_RANKED
                ? closelyRanked(offset, limit)
                : DSL.sql(
                        """
                        (select null as kind, 0 as key, s.structure_id as n, s.distance, row_number() over (order by {0})::int as ord
                         from structures s {1} where s.served and {2}
                         order by 5 limit {3} offset {4})""",
                        DSL.list(order(sort)),
                        DSL.sql(sort == Sort.NAME ? "join directory.search_structure n using (structure_id)" : ""),
                        grouped(true, true, true),
                        DSL.inline(limit),
                        DSL.inline(offset));
    }

    /** The best ones are ranked again by how many of the words they say themselves, too slow a question for all. */
    private SQL closelyRanked(int offset, int limit) {
        return DSL.sql(
                """
                (select null as kind, 0 as key, best.structure_id as n, best.distance,
                        row_number() over (order by best.score + {0} * said.share desc, best.structure_id)::int as ord
                 from (select s.structure_id, s.distance, s.score from structures s where s.served and {1}
                       order by s.score desc, s.structure_id limit {2}) best
                 cross join lateral (
                     select max({3})::float8 / {4} as share from directory.search_entry e
                     where e.structure_id = best.structure_id and {5}) said
                 order by 5 limit {6} offset {7})""",
                DSL.inline(0.15),
                grouped(true, true, true),
                DSL.inline(CLOSELY_RANKED),
                filter.text().saidIn("e"),
                DSL.inline(filter.text().words().size()),
                served(),
                DSL.inline(limit),
                DSL.inline(offset));
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
        var relevance = score.plus(filter.text().relevance("e"));
        return filter.someWordsOnly()
                ? relevance.plus(filter.text().countIn("e").times(10))
                : relevance;
    }
}
