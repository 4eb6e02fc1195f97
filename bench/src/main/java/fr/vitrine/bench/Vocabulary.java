package fr.vitrine.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The words and places of which invented structures are made.
 *
 * @param words of the taxonomy's texts and of places, in a random order: that of how often texts have them
 */
record Vocabulary(
        List<Domain> domains,
        List<Commune> communes,
        List<String> labels,
        List<String> legalForms,
        List<String> words) {

    private static final long SEED = 1;

    record Competence(int id, String label, List<String> synonyms) {}

    record Domain(int id, List<Competence> competences) {}

    /** @param reach number of inhabitants of it and all communes before it */
    record Commune(
            String code,
            String name,
            String postcode,
            String epci,
            String departement,
            double latitude,
            double longitude,
            long reach) {}

    static Vocabulary read(DSLContext dsl) {
        var sum = new long[1];
        return new Vocabulary(
                dsl.fetch("select * from directory.competence where parent_id is null order by id")
                        .map(row -> domain(dsl, row)),
                dsl.fetch("select * from territory.commune where latitude is not null and population > 0 order by code")
                        .map(row -> commune(row, sum[0] += row.get("population", Integer.class))),
                texts(dsl, "select code from directory.label order by bit"),
                texts(dsl, "select code from directory.legal_form order by position"),
                words(dsl));
    }

    private static List<String> texts(DSLContext dsl, String sql) {
        return dsl.fetch(sql).map(row -> row.get(0, String.class));
    }

    private static List<String> words(DSLContext dsl) {
        var words = new ArrayList<>(texts(dsl, """
                with texts(text) as (
                    select label_fr || ' ' || array_to_string(synonyms_fr, ' ') from directory.competence
                    union all
                    select concat_ws(' ', summary_fr, presentation_fr, individuals_fr, businesses_fr, local_authorities_fr)
                    from directory.domain_page
                    union all select name from territory.commune
                )
                select distinct word collate "C" as word
                from texts, regexp_split_to_table(lower(text), '[^[:alpha:]]+') as word
                where length(word) > 3 order by 1"""));
        Collections.shuffle(words, new Random(SEED));
        return words;
    }

    private static Domain domain(DSLContext dsl, Record row) {
        var id = row.get("id", Integer.class);
        return new Domain(
                id,
                dsl.fetch("select * from directory.competence where parent_id = {0} order by id", id)
                        .map(each -> new Competence(
                                each.get("id", Integer.class),
                                each.get("label_fr", String.class),
                                List.of(each.get("synonyms_fr", String[].class)))));
    }

    private static Commune commune(Record row, long reach) {
        var postcodes = row.get("postcodes", String[].class);
        return new Commune(
                row.get("code", String.class),
                row.get("name", String.class),
                postcodes.length == 0 ? "00000" : postcodes[0],
                String.valueOf(row.get("epci_siren", String.class)),
                row.get("departement_code", String.class),
                row.get("latitude", Double.class),
                row.get("longitude", Double.class),
                reach);
    }

    /** The more inhabitants, the likelier. */
    Commune commune(Random random) {
        var at = random.nextLong(communes.getLast().reach());
        var low = 0;
        var high = communes.size() - 1;
        while (low < high) {
            var middle = (low + high) / 2;
            if (communes.get(middle).reach() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return communes.get(low);
    }

    /** By Zipf's law: the second word is half as frequent as the first, the tenth a tenth. */
    String word(Random random) {
        return words.get((int) Math.pow(words.size(), random.nextDouble()) - 1);
    }

    /** The first of a list are the most frequent, as in life. */
    static <T> T frequent(List<T> values, Random random) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), 1.3)));
    }

    static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
