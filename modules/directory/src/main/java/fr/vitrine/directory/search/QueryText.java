package fr.vitrine.directory.search;

import fr.vitrine.kernel.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor typed, read as words that can be found.
 *
 * @param words with a stem; no "le", "de", "pour"
 * @param named competences whose names have all the words; domains only where they stand in one name
 * @param corrected null: nothing was misspelt
 */
record QueryText(
        List<Word> words, Integer[] named, @Nullable String corrected) {

    static final QueryText EMPTY = new QueryText(List.of(), new Integer[0], null);

    private static final int MAX_WORDS = 12;
    private static final int MAX_WORD_LENGTH = 40;

    /** Shorter stems begin too many other words: "art", "artisan", "article". */
    private static final int MIN_PREFIX_LENGTH = 5;

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What PostgreSQL's list of French stop words leaves out, how sentences begin, and the same in English. */
    private static final Set<String> SAY_NOTHING =
            Set.of(("a afin aimerais apres avant besoin cet cette ceux chaque chez"
                            + " cherche chercher comme comment donc dois faire faut ici jusqu les leurs lorsqu or parce pendant peu peut"
                            + " peux plus plusieurs pouvoir puis puisqu quand quel quelle quelles quels quelque quelques quoi quoiqu"
                            + " recherche rechercher si souhaite sous tous tout toute toutes tres trouve trouver veux voudrais vers voir"
                            + " and at by find for from how i in my need of the to want where who with")
                    .split(" "));

    /**
     * @param known whether it occurs in the directory at all
     * @param labelled competences whose label has it
     * @param competences all that have it in their label or among their synonyms
     */
    record Word(String stem, boolean known, Integer[] labelled, Integer[] competences) {

        /**
         * A word of a service or its structure, or another name of what the service does.
         *
         * @param n sets words apart: PostgreSQL asks its index for the same set of competences only once, and would try
         *     the second word entry by entry. There is no competence with a negative id.
         */
        Condition occursIn(String entry, int n) {
            var said = DSL.condition(
                    "directory.entry_words({0}.id) @@ {1}::tsquery", DSL.sql(entry), DSL.inline(tsquery()));
            return competences.length == 0
                    ? said
                    : said.or("{0}.competences && {1}::int[]", DSL.sql(entry), array(apart(n)));
        }

        private Integer[] apart(int n) {
            return Stream.concat(Stream.of(competences), Stream.of(-n - 1)).toArray(Integer[]::new);
        }

        /** Itself, whatever the entry does. */
        Condition saidIn(String searchWords) {
            return DSL.condition("{0}.words @@ {1}::tsquery", DSL.sql(searchWords), DSL.inline(tsquery()));
        }

        private String tsquery() {
            var quoted = "'" + stem.replace("\\", "").replace("'", "") + "'";
            return stem.length() >= MIN_PREFIX_LENGTH ? quoted + ":*" : quoted;
        }
    }

    static Field<Integer[]> array(Integer[] values) {
        return DSL.inline(Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .coerce(Integer[].class);
    }

    static QueryText read(DSLContext dsl, String typed) {
        var tokens = tokens(typed);
        if (tokens.isEmpty()) {
            return EMPTY;
        }
        var read = lookUp(dsl, tokens);
        var spelt = IntStream.range(0, tokens.size())
                .mapToObj(n -> correct(tokens.get(n), read.get(n)))
                .toList();
        return spelt.equals(tokens) ? of(read, null) : of(lookUp(dsl, spelt), String.join(" ", spelt));
    }

    private static QueryText of(List<Record> rows, @Nullable String corrected) {
        return new QueryText(words(rows), rows.getFirst().get("named", Integer[].class), corrected);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    Condition allOccurIn(String entry) {
        return DSL.and(eachOccursIn(entry));
    }

    Condition someOccurIn(String entry) {
        return DSL.or(eachOccursIn(entry));
    }

    List<Condition> eachOccursIn(String entry) {
        return IntStream.range(0, words.size())
                .mapToObj(n -> words.get(n).occursIn(entry, n))
                .toList();
    }

    /** How many of the words are said, not just meant by what it does. */
    Field<Integer> saidIn(String searchWords) {
        return words.stream()
                .map(word -> DSL.field("({0})::int", Integer.class, word.saidIn(searchWords)))
                .reduce(Field::plus)
                .orElseThrow();
    }

    /** How well an entry answers, from 0 to about 2: by the structure's name, the service's title, what it does. */
    Field<Double> relevance(Codes codes, String entry) {
        var any = words.stream().map(Word::tsquery).collect(Collectors.joining("|"));
        return DSL.field(
                """
                (ts_rank('{0.1, 0.2, 0.6, 1}', {0}.head, {1}::tsquery)
                 + case when {2} then 0.25::float8 else 0 end + case when {3} then 0.12::float8 else 0 end
                 + case when {4} then 0.3::float8 else 0 end)""",
                Double.class,
                DSL.sql(entry),
                DSL.inline(any),
                codes.does(entry, union(words.stream().map(Word::labelled).toList())),
                codes.does(entry, union(words.stream().map(Word::competences).toList())),
                codes.does(entry, named));
    }

    private static Integer[] union(List<Integer[]> sets) {
        return sets.stream().flatMap(Arrays::stream).distinct().toArray(Integer[]::new);
    }

    private static List<String> tokens(String typed) {
        return NOT_WORD.splitAsStream(Text.fold(Text.cleanLine(typed)))
                .filter(token -> !token.isEmpty() && !SAY_NOTHING.contains(token))
                .map(token -> token.length() <= MAX_WORD_LENGTH ? token : cut(token))
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    private static String cut(String token) {
        var end = Character.isHighSurrogate(token.charAt(MAX_WORD_LENGTH - 1)) ? MAX_WORD_LENGTH - 1 : MAX_WORD_LENGTH;
        return token.substring(0, end);
    }

    private static String correct(String token, Record row) {
        var isWord = row.get("stem") != null && !row.get("known", Boolean.class);
        return isWord ? Spelling.nearest(token, Arrays.asList(row.get("candidates", String[].class))) : token;
    }

    private static List<Word> words(List<Record> rows) {
        return rows.stream()
                .filter(row -> row.get("stem") != null)
                .map(row -> new Word(
                        row.get("stem", String.class),
                        row.get("known", Boolean.class),
                        Objects.requireNonNull(row.get("labelled", Integer[].class)),
                        Objects.requireNonNull(row.get("competences", Integer[].class))))
                .toList();
    }

    private static List<Record> lookUp(DSLContext dsl, List<String> tokens) {
        return dsl.resultQuery("""
                with typed as materialized (
                    select word, n, stem, case when length(stem) >= {1} then stem || '~' else stem end as last_stem,
                           (quote_literal(stem) || case when length(stem) >= {1} then ':*' else '' end)::tsquery as query
                    from unnest({0}::text[]) with ordinality as words(word, n)
                    cross join lateral (select (ts_lexize('french_stem', word))[1] as stem offset 0) stems
                ), meant as materialized (
                    select typed.*, array(select id from directory.competence where label_words @@ query) as labelled,
                           array(select id from directory.competence where label_words @@ query or synonym_words @@ query)
                               as competences
                    from typed
                ), judged as materialized (
                    select meant.*, competences <> '{}' or exists (
                               select from directory.lexicon l where l.stem between meant.stem and meant.last_stem) as known
                    from meant
                )
                select stem, known, labelled, competences,
                       array(select id from directory.competence
                             where label_words @@ phraseto_tsquery('public.vitrine_fr', {2})
                                or synonym_words @@ phraseto_tsquery('public.vitrine_fr', {2})
                                or parent_id is not null
                                   and label_words || synonym_words @@ plainto_tsquery('public.vitrine_fr', {2})) as named,
                       case when stem is null or known then '{}' else array(
                           select l.word from directory.lexicon l where l.word % judged.word
                           order by public.similarity(l.word, judged.word) desc, l.frequency desc, l.word
                           limit 30) end as candidates
                from judged order by n""", tokens.toArray(String[]::new), MIN_PREFIX_LENGTH, String.join(" ", tokens))
                .fetch();
    }
}
