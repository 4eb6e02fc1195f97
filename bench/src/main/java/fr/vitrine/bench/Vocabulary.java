package fr.vitrine.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The words of the taxonomy, from which the texts of invented structures are put together. */
record Vocabulary(List<Domain> domains, List<Commune> communes, List<String> labels, List<String> legalForms) {

    record Competence(int id, String label, List<String> synonyms) {}

    /** @param sentences what its page says of it */
    record Domain(int id, List<Competence> competences, List<String> sentences) {}

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
        var communes = new Object() {
            long reach;
        };
        return new Vocabulary(
                dsl.fetch(
                                "select * from directory.competence c join directory.domain_page p on p.competence_id = c.id order by c.id")
                        .map(row -> domain(dsl, row)),
                dsl.fetch("select * from territory.commune where latitude is not null and population > 0 order by code")
                        .map(row -> commune(row, communes.reach += row.get("population", Integer.class))),
                dsl.fetch("select code from directory.label order by bit").map(row -> row.get(0, String.class)),
                dsl.fetch("select code from directory.legal_form order by position")
                        .map(row -> row.get(0, String.class)));
    }

    private static Domain domain(DSLContext dsl, Record row) {
        var id = row.get("id", Integer.class);
        var sentences = Stream.of(
                        "summary_fr", "presentation_fr", "individuals_fr", "businesses_fr", "local_authorities_fr")
                .map(column -> row.get(column, String.class))
                .flatMap(text -> Arrays.stream(text.split("(?<=[.!?])\\s+")))
                .toList();
        var competences = dsl.fetch("select * from directory.competence where parent_id = {0} order by id", id)
                .map(each -> new Competence(
                        each.get("id", Integer.class),
                        each.get("label_fr", String.class),
                        List.of(each.get("synonyms_fr", String[].class))));
        return new Domain(id, competences, sentences);
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

    /** The first of a list are the most frequent, as in life. */
    static <T> T frequent(List<T> values, Random random) {
        return values.get((int) (values.size() * Math.pow(random.nextDouble(), 1.7)));
    }

    static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
