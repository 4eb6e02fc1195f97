package fr.vitrine.directory.search;

import fr.vitrine.directory.search.SearchResult.Facets;
import fr.vitrine.kernel.Audience;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;

/** How many structures answer, and how many would with each further value of a filter, by the database's numbers. */
final class Counts {

    /** The kinds of rows in which the database gives counts. */
    enum Kind {
        TOTAL,
        OPEN,
        /** By id. */
        COMPETENCE,
        /** By bit. */
        COMPETENCE_BIT,
        AUDIENCE,
        LABEL,
        LEGAL_FORM
    }

    private final Map<Kind, Map<Integer, Long>> values = new EnumMap<>(Kind.class);

    void add(Record row) {
        add(Kind.valueOf(row.get("kind", String.class)), row.get("key", Integer.class), row.get("n", Long.class));
    }

    void add(Kind kind, int key, long count) {
        if (count > 0) {
            values.computeIfAbsent(kind, _ -> new HashMap<>()).merge(key, count, Long::sum);
        }
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    long total() {
        return of(Kind.TOTAL).getOrDefault(0, 0L);
    }

    Facets facets(Codes codes) {
        var competences = new HashMap<>(named(Kind.COMPETENCE, codes.competencesById()));
        competences.putAll(named(Kind.COMPETENCE_BIT, codes.competencesByBit()));
        return new Facets(
                Map.copyOf(competences),
                named(
                        Kind.AUDIENCE,
                        Stream.of(Audience.values()).collect(Collectors.toMap(Audience::ordinal, Audience::code))),
                named(Kind.LABEL, Codes.inverted(codes.labels(), bit -> bit)),
                named(Kind.LEGAL_FORM, Codes.inverted(codes.legalForms(), position -> position)),
                of(Kind.OPEN).getOrDefault(0, 0L));
    }

    private Map<String, Long> named(Kind kind, Map<Integer, String> names) {
        return of(kind).entrySet().stream()
                .filter(count -> names.containsKey(count.getKey()))
                .collect(Collectors.toUnmodifiableMap(count -> names.get(count.getKey()), Map.Entry::getValue));
    }

    private Map<Integer, Long> of(Kind kind) {
        return values.getOrDefault(kind, Map.of());
    }
}
