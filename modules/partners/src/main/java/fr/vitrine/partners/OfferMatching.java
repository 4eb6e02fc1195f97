package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER_ENTRY;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import fr.vitrine.partners.OfferMatches.Match;
import fr.vitrine.partners.OfferMatches.Reach;
import fr.vitrine.partners.OfferMatches.Reason;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what partners offer a project, and says why. Public: of what is published and open only. */
@Service
public class OfferMatching {

    /** A deadline this near puts an offer forward. */
    public static final int SOON_DAYS = 30;

    private final DSLContext jooq;
    private final OfferCounting counting;
    private final Communes communes;
    private final Clock clock;

    OfferMatching(DSLContext jooq, OfferCounting counting, Communes communes, Clock clock) {
        this.jooq = jooq;
        this.counting = counting;
        this.communes = communes;
        this.clock = clock;
    }

    /** A page of what matches, with the number of all and the counts of every filter. */
    @Transactional(readOnly = true)
    public OfferMatches match(OfferQuery query, int offset, int limit) {
        var commune =
                query.commune() == null ? null : communes.find(query.commune()).orElse(null);
        var conditions = OfferConditions.of(query, commune);
        var today = LocalDate.now(clock);
        var counted = counting.count(conditions, today);
        var page = jooq.select(
                        OFFER_ENTRY.OFFER_ID,
                        OFFER_ENTRY.PARTNER_ID,
                        OFFER_ENTRY.KIND,
                        OFFER_ENTRY.LEGAL_FORMS,
                        OFFER_ENTRY.DOMAINS,
                        OFFER_ENTRY.ZONES)
                .from(OFFER_ENTRY)
                .where(conditions.all().and(PublishedOffers.isOpen(today)))
                .orderBy(order(query, commune, today))
                .offset(offset)
                .limit(limit)
                .fetch(row -> match(row, query, commune));
        return new OfferMatches(page, counted.total(), counted.counts());
    }

    /** What closes soon, what says the words best, what is made for the domain, what is near; the id decides. */
    private static List<OrderField<?>> order(OfferQuery query, @Nullable Commune commune, LocalDate today) {
        var order = new ArrayList<OrderField<?>>();
        var soon = OFFER_ENTRY.DEADLINE.le(today.plusDays(SOON_DAYS));
        order.add(when(soon, OFFER_ENTRY.DEADLINE).asc().nullsLast());
        if (!query.words().isBlank()) {
            order.add(field(
                            "ts_rank({0}, websearch_to_tsquery('public.vitrine_fr', {1}))",
                            Float.class, OFFER_ENTRY.WORDS, val(query.words().strip()))
                    .desc());
        }
        if (query.domain() != null) {
            order.add(field(cardinality(OFFER_ENTRY.DOMAINS).eq(0)).asc());
        }
        if (commune != null) {
            order.add(distance(OfferConditions.zones(commune)).asc());
        }
        order.add(OFFER_ENTRY.DEADLINE.asc().nullsLast());
        order.add(OFFER_ENTRY.FOLDED_TITLE.asc());
        order.add(OFFER_ENTRY.OFFER_ID.asc());
        return order;
    }

    /** Which of the zones, the nearest first, an entry's zone holds. */
    private static Field<Integer> distance(List<String> zones) {
        Field<Integer> distance = val(zones.size());
        for (var n = zones.size() - 1; n >= 0; n--) {
            distance = when(val(zones.get(n)).eq(any(OFFER_ENTRY.ZONES)), n).otherwise(distance);
        }
        return distance;
    }

    private static Match match(Record row, OfferQuery query, @Nullable Commune commune) {
        return new Match(row.get(OFFER_ENTRY.OFFER_ID), row.get(OFFER_ENTRY.PARTNER_ID), reasons(row, query, commune));
    }

    private static List<Reason> reasons(Record row, OfferQuery query, @Nullable Commune commune) {
        var reasons = new ArrayList<Reason>();
        if (query.stage() != null) {
            reasons.add(new Reason.AtStage(query.stage()));
        }
        if (query.domain() != null) {
            reasons.add(new Reason.OfDomain(query.domain(), row.get(OFFER_ENTRY.DOMAINS).length > 0));
        }
        if (commune != null) {
            reasons.add(new Reason.Reaches(reach(row, commune)));
        }
        var applicant = query.applicant();
        if (applicant != null) {
            var restricted = row.get(OFFER_ENTRY.LEGAL_FORMS).length > 0;
            reasons.add(new Reason.IsFor(applicant.beneficiary(), restricted ? applicant.legalForm() : null));
        }
        if (!query.kinds().isEmpty()) {
            reasons.add(new Reason.Is(Coded.of(OfferKind.class, row.get(OFFER_ENTRY.KIND))));
        }
        if (!query.words().isBlank()) {
            reasons.add(new Reason.SaysWords());
        }
        return reasons;
    }

    private static Reach reach(Record row, Commune commune) {
        var zones = Arrays.asList(row.get(OFFER_ENTRY.ZONES));
        var nearest = OfferConditions.zones(commune).stream()
                .takeWhile(zone -> !zones.contains(zone))
                .count();
        return Reach.values()[(int) nearest];
    }
}
