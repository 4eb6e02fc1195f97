package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER_ENTRY;
import static org.jooq.impl.DSL.field;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.partners.OfferMatches.Counts;
import fr.vitrine.partners.OfferMatches.Without;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Counts what each filter's values would leave: one reading of the open offers, in which every condition is a column. */
@Component
class OfferCounting {

    private static final String SQL = """
            with entry as materialized (
                select kind, stages, beneficiaries, domains, deadline,
                    {0} as words, {1} as stage, {2} as domain, {3} as commune, {4} as applicant, {5} as kinds, {6} as closing
                from {7} where {8}
            ), everything as (
                select kind, stages, beneficiaries, domains, deadline, stage, domain, applicant, kinds, closing
                from entry where words and commune
            )
            select 'total' as what, null as value, count(*)::integer as offers from everything
                where stage and domain and applicant and kinds and closing
            union all select 'closing', null, count(*) from everything
                where stage and domain and applicant and kinds and deadline is not null
            union all select 'without', 'words', count(*) from entry
                where commune and stage and domain and applicant and kinds and closing
            union all select 'without', 'stage', count(*) from everything where domain and applicant and kinds and closing
            union all select 'without', 'domain', count(*) from everything where stage and applicant and kinds and closing
            union all select 'without', 'commune', count(*) from entry
                where words and stage and domain and applicant and kinds and closing
            union all select 'without', 'applicant', count(*) from everything where stage and domain and kinds and closing
            union all select 'without', 'kinds', count(*) from everything where stage and domain and applicant and closing
            union all select 'stage', value, count(*) from everything, unnest(stages) as value
                where domain and applicant and kinds and closing group by value
            union all select 'kind', kind, count(*) from everything
                where stage and domain and applicant and closing group by kind
            union all select 'beneficiary', value, count(*) from everything, unnest(beneficiaries) as value
                where stage and domain and kinds and closing group by value
            union all select 'domain', value::text, count(*) from everything, unnest(domains) as value
                where stage and applicant and kinds and closing group by value
            union all select 'any-domain', null, count(*) from everything
                where stage and applicant and kinds and closing and cardinality(domains) = 0""";

    private final DSLContext jooq;

    OfferCounting(DSLContext jooq) {
        this.jooq = jooq;
    }

    record Counted(int total, Counts counts) {}

    private record Row(String what, String value, int offers) {}

    Counted count(OfferConditions asked, LocalDate today) {
        var rows = jooq.resultQuery(
                        SQL,
                        field(asked.words()),
                        field(asked.stage()),
                        field(asked.domain()),
                        field(asked.commune()),
                        field(asked.applicant()),
                        field(asked.kinds()),
                        field(asked.closing()),
                        OFFER_ENTRY,
                        PublishedOffers.isOpen(today))
                .fetch(row -> new Row(
                        row.get("what", String.class),
                        String.valueOf(row.get("value", String.class)),
                        row.get("offers", int.class)));
        return new Counted(
                sum(rows, "total"),
                new Counts(
                        coded(rows, "stage", Stage.class),
                        coded(rows, "kind", OfferKind.class),
                        coded(rows, "beneficiary", Beneficiary.class),
                        domains(rows),
                        sum(rows, "closing"),
                        without(rows)));
    }

    private static int sum(List<Row> rows, String what) {
        return rows.stream()
                .filter(row -> row.what().equals(what))
                .mapToInt(Row::offers)
                .sum();
    }

    private static <E extends Enum<E> & Coded> Map<E, Integer> coded(List<Row> rows, String what, Class<E> type) {
        return values(rows, what, code -> Coded.of(type, code));
    }

    /** An offer for all domains counts with each of them: those that no offer names are missing nonetheless. */
    private static Map<CompetenceId, Integer> domains(List<Row> rows) {
        var forAll = sum(rows, "any-domain");
        var counts = new HashMap<>(values(rows, "domain", id -> new CompetenceId(Integer.parseInt(id))));
        counts.replaceAll((_, offers) -> offers + forAll);
        return counts;
    }

    private static <K> Map<K, Integer> values(List<Row> rows, String what, Function<String, K> key) {
        var counts = new LinkedHashMap<K, Integer>();
        rows.stream()
                .filter(row -> row.what().equals(what))
                .forEach(row -> counts.put(key.apply(row.value()), row.offers()));
        return counts;
    }

    private static Without without(List<Row> rows) {
        var counts = values(rows, "without", Function.identity());
        return new Without(
                counts.getOrDefault("words", 0),
                counts.getOrDefault("stage", 0),
                counts.getOrDefault("domain", 0),
                counts.getOrDefault("commune", 0),
                counts.getOrDefault("applicant", 0),
                counts.getOrDefault("kinds", 0));
    }
}
