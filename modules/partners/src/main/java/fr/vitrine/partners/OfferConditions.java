package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER_ENTRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;

import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.territory.Commune;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/** What a query asks, part by part, as conditions on an entry. */
record OfferConditions(
        Condition words,
        Condition stage,
        Condition domain,
        Condition commune,
        Condition applicant,
        Condition kinds,
        Condition closing) {

    /** @param commune what the query's code stands for; null: none was asked, or it does not exist */
    static OfferConditions of(OfferQuery query, @Nullable Commune commune) {
        return new OfferConditions(
                words(query.words()),
                atStage(query.stage()),
                ofDomain(query.domain()),
                in(commune),
                by(query.applicant()),
                query.kinds().isEmpty() ? trueCondition() : OFFER_ENTRY.KIND.in(Coded.codes(query.kinds())),
                query.closing() ? OFFER_ENTRY.DEADLINE.isNotNull() : trueCondition());
    }

    Condition all() {
        return words.and(stage)
                .and(domain)
                .and(commune)
                .and(applicant)
                .and(kinds)
                .and(closing);
    }

    /** The commune itself, its grouping, its département, the country: nearest first. */
    static List<String> zones(Commune commune) {
        var zones = new ArrayList<String>();
        zones.add("c" + commune.code());
        zones.add("e" + commune.epci());
        zones.add("d" + commune.departement());
        zones.add("france");
        return zones;
    }

    private static Condition words(String words) {
        return words.isBlank()
                ? trueCondition()
                : condition(
                        "{0} @@ websearch_to_tsquery('public.vitrine_fr', {1})", OFFER_ENTRY.WORDS, val(words.strip()));
    }

    private static Condition atStage(@Nullable Stage stage) {
        return stage == null ? trueCondition() : val(stage.code()).eq(any(OFFER_ENTRY.STAGES));
    }

    private static Condition ofDomain(@Nullable CompetenceId domain) {
        return domain == null
                ? trueCondition()
                : cardinality(OFFER_ENTRY.DOMAINS).eq(0).or(val(domain.value()).eq(any(OFFER_ENTRY.DOMAINS)));
    }

    private static Condition in(@Nullable Commune commune) {
        return commune == null
                ? trueCondition()
                : arrayOverlap(OFFER_ENTRY.ZONES, zones(commune).toArray(String[]::new));
    }

    private static Condition by(@Nullable Applicant applicant) {
        if (applicant == null) {
            return trueCondition();
        }
        var form = applicant.legalForm();
        var hasForm = form == null
                ? noCondition()
                : cardinality(OFFER_ENTRY.LEGAL_FORMS).eq(0).or(val(form).eq(any(OFFER_ENTRY.LEGAL_FORMS)));
        return val(applicant.beneficiary().code())
                .eq(any(OFFER_ENTRY.BENEFICIARIES))
                .and(hasForm);
    }
}
