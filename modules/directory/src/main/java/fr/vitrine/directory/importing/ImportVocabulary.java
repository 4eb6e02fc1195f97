package fr.vitrine.directory.importing;

import static fr.vitrine.db.jooq.directory.Tables.COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.LABEL;
import static fr.vitrine.db.jooq.directory.Tables.LEGAL_FORM;
import static fr.vitrine.db.jooq.directory.Tables.NAF_CLASS;
import static fr.vitrine.db.jooq.directory.Tables.RETIRED_COMPETENCE;

import fr.vitrine.kernel.Slug;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The words that a file may use for competences, labels, legal forms and activities, as they are at one moment. */
record ImportVocabulary(Words competences, Words labels, Words legalForms, Map<String, NafClass> nafClasses) {

    /** @param competence its slug */
    record NafClass(String label, String competence) {}

    static ImportVocabulary load(DSLContext jooq) {
        var competences = new Words();
        jooq.selectFrom(COMPETENCE)
                .orderBy(COMPETENCE.PARENT_ID.asc().nullsFirst(), COMPETENCE.ID)
                .forEach(row -> competences.add(row.getSlug(), row.getLabelFr(), null, null));
        jooq.select(RETIRED_COMPETENCE.SLUG, RETIRED_COMPETENCE.LABEL_FR, COMPETENCE.SLUG)
                .from(RETIRED_COMPETENCE)
                .join(COMPETENCE)
                .on(COMPETENCE.ID.eq(RETIRED_COMPETENCE.SUCCESSOR_ID))
                .forEach(row -> competences.addFormer(row.value1(), row.value2(), row.value3()));
        return new ImportVocabulary(competences, labels(jooq), legalForms(jooq), nafClasses(jooq));
    }

    private static Words labels(DSLContext jooq) {
        var labels = new Words();
        jooq.select(LABEL.CODE, LABEL.LABEL_FR, LABEL.ABBREVIATION, COMPETENCE.SLUG)
                .from(LABEL)
                .leftJoin(COMPETENCE)
                .on(COMPETENCE.ID.eq(LABEL.COMPETENCE_ID))
                .orderBy(LABEL.BIT)
                .forEach(row -> labels.add(row.value1(), row.value2(), row.value3(), row.value4()));
        return labels;
    }

    private static Words legalForms(DSLContext jooq) {
        var forms = new Words();
        jooq.selectFrom(LEGAL_FORM)
                .orderBy(LEGAL_FORM.POSITION)
                .forEach(row -> forms.add(row.getCode(), row.getLabelFr(), row.getAbbreviation(), null));
        return forms;
    }

    private static Map<String, NafClass> nafClasses(DSLContext jooq) {
        var classes = new HashMap<String, NafClass>();
        jooq.select(NAF_CLASS.CODE, NAF_CLASS.LABEL_FR, COMPETENCE.SLUG)
                .from(NAF_CLASS)
                .join(COMPETENCE)
                .on(COMPETENCE.ID.eq(NAF_CLASS.COMPETENCE_ID))
                .forEach(row -> classes.put(row.value1(), new NafClass(row.value2(), row.value3())));
        return classes;
    }

    /** Codes, each of which may also be called by its label or abbreviation; case, accents and hyphens do not matter. */
    static final class Words {

        private final Map<String, String> labelOf = new LinkedHashMap<>();
        private final Map<String, String> competenceOf = new HashMap<>();
        private final Map<String, String> codeOf = new HashMap<>();

        void add(String code, String label, @Nullable String abbreviation, @Nullable String competence) {
            labelOf.put(code, label);
            codeOf.put(key(code), code);
            codeOf.putIfAbsent(key(label), code);
            if (abbreviation != null) {
                codeOf.putIfAbsent(key(abbreviation), code);
            }
            if (competence != null) {
                competenceOf.put(code, competence);
            }
        }

        /** Older files call by this code or label what has another code now. */
        void addFormer(String code, String label, String now) {
            codeOf.putIfAbsent(key(code), now);
            codeOf.putIfAbsent(key(label), now);
        }

        Optional<String> find(String written) {
            return Optional.ofNullable(codeOf.get(key(written)));
        }

        String label(String code) {
            return labelOf.getOrDefault(code, code);
        }

        /** The competence that having this label implies. */
        Optional<String> impliedCompetence(String code) {
            return Optional.ofNullable(competenceOf.get(code));
        }

        @Nullable
        String nearest(String written) {
            var near = ImportVocabulary.nearest(key(written), codeOf.keySet());
            return near == null ? null : codeOf.get(near);
        }

        private static String key(String written) {
            return Slug.of(written, "x").value();
        }
    }

    /** The candidate that a slip of the pen explains; null where none is near. */
    static @Nullable String nearest(String written, Collection<String> candidates) {
        var word = written.toLowerCase(Locale.ROOT);
        var startsSo = candidates.stream()
                .filter(candidate ->
                        word.length() >= 3 && (candidate.startsWith(word) || word.startsWith(candidate + "-")))
                .min(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        return startsSo.orElseGet(() -> mostSimilar(word, candidates));
    }

    private static @Nullable String mostSimilar(String word, Collection<String> candidates) {
        record Rated(String candidate, int distance) {}
        Stream<Rated> rated = candidates.stream().map(candidate -> new Rated(candidate, distance(word, candidate)));
        return rated.filter(one -> one.distance() <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(Rated::distance).thenComparing(Rated::candidate))
                .map(Rated::candidate)
                .orElse(null);
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
