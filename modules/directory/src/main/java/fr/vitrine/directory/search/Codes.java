package fr.vitrine.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The numbers under which the search knows competences, labels and legal forms.
 *
 * @param competences by slug
 * @param labels bits by code
 * @param legalForms positions by code
 */
record Codes(Map<String, Competence> competences, Map<String, Integer> labels, Map<String, Integer> legalForms) {

    /** The sets of competences of an entry: {@code does_0} to {@code does_3}, 64 bits each. */
    static final int SETS = 4;

    static final int SET_SIZE = 64;

    /** @param bit null: no structure can have it yet */
    record Competence(int id, @Nullable Integer bit) {}

    static Codes read(DSLContext dsl) {
        var competences = new HashMap<String, Competence>();
        var labels = new HashMap<String, Integer>();
        var legalForms = new HashMap<String, Integer>();
        dsl.resultQuery("""
                        select 'competence' as kind, slug as code, id, bit from directory.competence
                        union all select 'label', code, bit, null from directory.label
                        union all select 'form', code, position, null from directory.legal_form""").forEach(row -> {
            var code = row.get("code", String.class);
            var number = row.get("id", Integer.class);
            switch (row.get("kind", String.class)) {
                case "competence" -> competences.put(code, new Competence(number, row.get("bit", Integer.class)));
                case "label" -> labels.put(code, number);
                default -> legalForms.put(code, number);
            }
        });
        return new Codes(competences, labels, legalForms);
    }

    /** Ids of those that exist; null where none was asked for. */
    Integer @Nullable [] competenceIds(Collection<String> slugs) {
        return numbers(
                slugs,
                slug -> Optional.ofNullable(competences.get(slug))
                        .map(Competence::id)
                        .orElse(null));
    }

    Integer @Nullable [] labelBits(Collection<String> codes) {
        return numbers(codes, labels::get);
    }

    Integer @Nullable [] legalFormPositions(Collection<String> codes) {
        return numbers(codes, legalForms::get);
    }

    private static Integer @Nullable [] numbers(Collection<String> codes, Function<String, @Nullable Integer> number) {
        return codes.isEmpty()
                ? null
                : codes.stream().map(number).filter(Objects::nonNull).toArray(Integer[]::new);
    }

    /** Whether an entry's sets have one of these. */
    Condition does(String entry, Integer[] competenceIds) {
        var wanted = List.of(competenceIds);
        var masks = new long[SETS];
        competences.values().stream()
                .filter(competence -> wanted.contains(competence.id()))
                .map(Competence::bit)
                .filter(Objects::nonNull)
                .forEach(bit -> masks[bit / SET_SIZE] |= 1L << bit);
        var tests = new ArrayList<Condition>();
        for (var n = 0; n < SETS; n++) {
            if (masks[n] != 0) {
                tests.add(DSL.condition("{0} & {1} <> 0", DSL.sql(entry + ".does_" + n), DSL.inline(masks[n])));
            }
        }
        return DSL.or(tests);
    }

    /** The numbers of those sets that can have a member. */
    List<Integer> setsInUse() {
        return competences.values().stream()
                .map(Competence::bit)
                .filter(Objects::nonNull)
                .map(bit -> bit / SET_SIZE)
                .distinct()
                .sorted()
                .toList();
    }

    /** Slugs of competences by id. */
    Map<Integer, String> competencesById() {
        return inverted(competences, Competence::id);
    }

    Map<Integer, String> competencesByBit() {
        return inverted(competences, Competence::bit);
    }

    static <V> Map<Integer, String> inverted(Map<String, V> numbers, Function<V, @Nullable Integer> number) {
        return numbers.entrySet().stream()
                .filter(entry -> number.apply(entry.getValue()) != null)
                .collect(Collectors.toMap(
                        entry -> Objects.requireNonNull(number.apply(entry.getValue())), Map.Entry::getKey));
    }
}
