package fr.vitrine.directory.search;

import static fr.vitrine.directory.search.QueryText.array;

import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.kernel.Audience;
import fr.vitrine.kernel.StructureId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.QueryPart;
import org.jooq.SQL;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The search by facts alone, without words or place: it may answer with half of the directory, so nothing is counted one
 * by one. The facts' bits are combined, a few thousand structures at a stroke.
 */
final class FactSearch {

    private final DSLContext dsl;
    private final SearchFilter filter;
    private final Map<Group, Integer[]> asked;

    FactSearch(DSLContext dsl, SearchFilter filter) {
        this.dsl = dsl;
        this.filter = filter;
        this.asked = asked(filter);
    }

    /** The filters, as far as they ask for facts. */
    private enum Group {
        SERVED,
        LABEL,
        LEGAL_FORM,
        OPEN
    }

    Found find(Sort sort, int offset, int limit) {
        var counts = counts();
        var page = offset < counts.total() ? page(sort, offset, limit, counts.total()) : List.<StructureId>of();
        return new Found(page.stream().map(id -> new Found.Place(id, null)).toList(), counts);
    }

    List<StructureId> ids(Sort sort, int limit) {
        return page(sort, 0, limit, count());
    }

    long count() {
        return dsl.resultQuery("{0} {1}", masks(), total()).fetchOne("n", Long.class);
    }

    private Counts counts() {
        var counts = new Counts();
        var parts = Stream.of(total(), open(), competences(), audiences(), labels(), legalForms());
        dsl.resultQuery(
                        "{0} {1}",
                        masks(),
                        parts.reduce((a, b) -> DSL.sql("{0} union all {1}", a, b))
                                .orElseThrow())
                .forEach(counts::add);
        return counts;
    }

    /** A group that is not asked for is absent. */
    private static Map<Group, Integer[]> asked(SearchFilter filter) {
        var asked = new EnumMap<Group, Integer[]>(Group.class);
        put(asked, Group.SERVED, filter.servedFacts());
        put(asked, Group.LABEL, filter.labelFacts());
        put(asked, Group.LEGAL_FORM, filter.legalFormFacts());
        put(asked, Group.OPEN, filter.openNow() ? new Integer[] {Fact.openIn(filter.slot())} : null);
        return asked;
    }

    private static void put(Map<Group, Integer[]> asked, Group group, Integer @Nullable [] facts) {
        if (facts != null) {
            asked.put(group, facts);
        }
    }

    /** A row a chunk: all structures, and those that pass each filter. */
    private SQL masks() {
        var columns = asked.entrySet().stream()
                .map(group -> DSL.sql(
                        """
                        , coalesce((select bit_or(b.bits) from directory.search_bits b
                                    where b.chunk = p.chunk and b.fact = any({0}::int[])), 0::bit(15872)) as {1}""", array(group.getValue()), DSL.sql(group.getKey().name())))
                .reduce(DSL.sql(""), (a, b) -> DSL.sql("{0}{1}", a, b));
        return DSL.sql("""
                with masks as materialized (
                    select p.chunk, p.bits as everything {0} from directory.search_bits p where p.fact = {1}
                )""", columns, DSL.inline(Fact.PUBLISHED));
    }

    /** The structures that pass all filters but one; null: all do. */
    private @Nullable SQL without(@Nullable Group left) {
        return asked.keySet().stream()
                .filter(group -> group != left)
                .map(group -> DSL.sql("m." + group))
                .reduce((a, b) -> DSL.sql("{0} & {1}", a, b))
                .orElse(null);
    }

    private SQL total() {
        var mask = without(null);
        return DSL.sql(
                "select 'TOTAL' as kind, 0 as key, coalesce(sum(bit_count({0})), 0)::bigint as n from masks m",
                mask == null ? DSL.sql("m.everything") : mask);
    }

    private SQL open() {
        return values("OPEN", "0", new Integer[] {Fact.openIn(filter.slot())}, without(null));
    }

    private SQL audiences() {
        var mask = without(Group.SERVED);
        var does = filter.competences() == null ? new Integer[] {0} : filter.competences();
        return Stream.of(Audience.values())
                .map(audience -> values(
                        "AUDIENCE",
                        String.valueOf(audience.ordinal()),
                        Stream.of(does)
                                .map(competence -> Fact.doesFor(competence, audience))
                                .toArray(Integer[]::new),
                        mask))
                .reduce((a, b) -> DSL.sql("{0} union all {1}", a, b))
                .orElseThrow();
    }

    /** One count of the structures that have any of the facts. */
    private static SQL values(String kind, String key, Integer[] facts, @Nullable SQL mask) {
        if (mask == null && facts.length == 1) {
            return each(kind, key, DSL.sql("{0}::int[]", array(facts)), null);
        }
        return DSL.sql(
                """
                select {0}, {1}, coalesce(sum(bit_count({2} & (
                           select bit_or(b.bits) from directory.search_bits b
                           where b.chunk = m.chunk and b.fact = any({3}::int[])))), 0)::bigint
                from masks m""", DSL.inline(kind), DSL.sql(key), mask == null ? DSL.sql("m.everything") : mask, array(facts));
    }

    private SQL competences() {
        var mask = without(Group.SERVED);
        var audiences = filter.audienceList();
        if (audiences.size() < 2) {
            var offset = audiences.isEmpty() ? 0 : audiences.getFirst().ordinal() + 1;
            return each(
                    "COMPETENCE",
                    "b.fact / 4",
                    allFacts("select 4 * id + " + offset + " from directory.competence"),
                    mask);
        }
        var offsets = String.join(
                ",",
                audiences.stream().map(a -> String.valueOf(a.ordinal() + 1)).toList());
        return DSL.sql(
                """
                select 'COMPETENCE', f.key, sum(bit_count(f.bits & {0}))::bigint
                from masks m join (
                    select b.chunk, b.fact / 4 as key, bit_or(b.bits) as bits from directory.search_bits b
                    where b.fact = any({1}) group by 1, 2) f using (chunk)
                group by f.key""",
                mask == null ? DSL.sql("m.everything") : mask,
                allFacts("select 4 * id + a from directory.competence, unnest(array[" + offsets + "]) as a"));
    }

    private SQL labels() {
        return each(
                "LABEL", "-1000 - b.fact", allFacts("select -1000 - bit from directory.label"), without(Group.LABEL));
    }

    private SQL legalForms() {
        return each(
                "LEGAL_FORM",
                "-2000 - b.fact",
                allFacts("select -2000 - position from directory.legal_form"),
                without(Group.LEGAL_FORM));
    }

    private static SQL allFacts(String select) {
        return DSL.sql("array(" + select + ")");
    }

    /** A count for each of many facts; what all structures have is counted in advance. */
    private static SQL each(String kind, String key, QueryPart facts, @Nullable SQL mask) {
        if (mask == null) {
            return DSL.sql("""
                    select {0}, {1}, sum(b.n)::bigint from directory.search_bits b
                    where b.fact = any({2}) group by b.fact""", DSL.inline(kind), DSL.sql(key), facts);
        }
        return DSL.sql("""
                select {0}, {1}, sum(bit_count(b.bits & {2}))::bigint
                from masks m join directory.search_bits b using (chunk)
                where b.fact = any({3}) group by b.fact""", DSL.inline(kind), DSL.sql(key), mask, facts);
    }

    private List<StructureId> page(Sort sort, int offset, int limit, long total) {
        return dsl.resultQuery(
                        """
                        with answering as {0} (select * from directory.search_structure s where {1})
                        select structure_id from answering order by {2}, structure_id limit {3} offset {4}""",
                        DSL.sql(isFewAmong(total, offset + limit) ? "materialized" : "not materialized"),
                        condition(!isFewAmong(total, offset + limit)),
                        DSL.sql(sort == Sort.NAME ? "folded_name" : "confirmed_on desc"),
                        DSL.inline(limit),
                        DSL.inline(offset))
                .fetch(row -> new StructureId(row.get(0, Long.class)));
    }

    /** Whether fetching and sorting all that answer is quicker than reading in order until the page is full. */
    private boolean isFewAmong(long total, long wanted) {
        var all = dsl.resultQuery("select reltuples from pg_class where oid = 'directory.search_structure'::regclass")
                .fetchSingle()
                .get(0, Double.class);
        return (double) total * total < wanted * Math.max(all, 1);
    }

    private Condition condition(boolean inOrder) {
        var conditions = new ArrayList<Condition>();
        asked.forEach((group, facts) -> conditions.add(
                group == Group.OPEN
                        ? DSL.condition("get_bit(s.open_slots, {0}) = 1", DSL.inline(filter.slot()))
                        : DSL.condition(
                                inOrder ? "(s.facts && {0}::int[]) is true" : "s.facts && {0}::int[]", array(facts))));
        return DSL.and(conditions);
    }
}
