package fr.vitrine.directory.search;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Counts for several radii around one place, in one reading of the entries that the widest of them reaches. A radius of 0
 * is the commune itself, parts of which may be farther from its centre than the next radius goes.
 */
final class RadiusCounts {

    private RadiusCounts() {}

    /** @param filter with a place */
    static Map<Integer, Long> of(DSLContext dsl, SearchFilter filter, Collection<Integer> radii) {
        var each = List.copyOf(radii);
        var places = each.stream().map(filter::within).toList();
        var counts = places.stream()
                .map(place -> DSL.sql("count(distinct structure_id) filter (where {0})", place))
                .toList();
        var row = dsl.resultQuery(
                        """
                        select {0} from (
                            select e.* from directory.search_entry e
                            where {1} and {2} and {3} and {4} and {5} and {6} offset 0) e""",
                        DSL.list(counts),
                        filter.textCondition(),
                        filter.placeCondition(
                                DSL.or(filter.within(Collections.max(each)), filter.within(Collections.min(each)))),
                        filter.servedCondition(),
                        filter.labelCondition(),
                        filter.legalFormCondition(),
                        isOpen(filter))
                .fetchSingle();
        return IntStream.range(0, each.size())
                .boxed()
                .collect(Collectors.toMap(each::get, n -> row.get(n, Long.class)));
    }

    private static Condition isOpen(SearchFilter filter) {
        return filter.openNow() ? DSL.condition("""
                        exists (select from directory.search_structure s
                                where s.structure_id = e.structure_id and get_bit(s.open_slots, {0}) = 1)""", DSL.inline(filter.slot())) : DSL.noCondition();
    }
}
