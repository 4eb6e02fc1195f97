package fr.vitrine.directory;

import fr.vitrine.directory.SearchResult.Facets;
import fr.vitrine.kernel.Audience;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;

/** How many structures answer, and how many would with each further value of a filter, by the database's numbers. */
final class Counts {

    /** The kinds of rows in which the database gives counts. */
    enum Kind {
        TOTAL,
        OPEN,
        COMPETENCE,
        AUDIENCE,
        LABEL,
        LEGAL_FORM
    }

    private final Map<Kind, Map<Integer, Long>> values = new EnumMap<>(Kind.class);

    void add(Record row) {
        add(Kind.valueOf(row.get("kind", String.class)), row.get("key", Integer.class), row.get("n", Long.class));
    }

    private void add(Kind kind, int key, long count) {
        if (count > 0) {
            values.computeIfAbsent(kind, _ -> new HashMap<>()).put(key, count);
        }
    }

    long total() {
        return of(Kind.TOTAL).getOrDefault(0, 0L);
    }

    Facets facets(DSLContext dsl) {
        return new Facets(
                named(dsl, Kind.COMPETENCE, "select id as key, slug as name from directory.competence"),
                audiences(),
                named(dsl, Kind.LABEL, "select bit as key, code as name from directory.label"),
                named(dsl, Kind.LEGAL_FORM, "select position as key, code as name from directory.legal_form"),
                of(Kind.OPEN).getOrDefault(0, 0L));
    }

    private Map<String, Long> audiences() {
        var counts = new HashMap<String, Long>();
        for (var audience : Audience.values()) {
            var count = of(Kind.AUDIENCE).get(audience.ordinal());
            if (count != null) {
                counts.put(audience.code(), count);
            }
        }
        return Map.copyOf(counts);
    }

    private Map<String, Long> named(DSLContext dsl, Kind kind, String names) {
        var counts = of(kind);
        if (counts.isEmpty()) {
            return Map.of();
        }
        var named = new HashMap<String, Long>();
        dsl.resultQuery(names).forEach(row -> {
            var count = counts.get(row.get("key", Integer.class));
            if (count != null) {
                named.put(row.get("name", String.class), count);
            }
        });
        return Map.copyOf(named);
    }

    private Map<Integer, Long> of(Kind kind) {
        return values.getOrDefault(kind, Map.of());
    }
}
