package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER;
import static fr.vitrine.db.jooq.partners.Tables.OFFER_ENTRY;
import static org.jooq.impl.DSL.select;

import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the public reads of offers: published ones of published partners that have not expired, and nothing else. */
@Service
public class PublishedOffers {

    private final OfferRows rows;
    private final Clock clock;

    PublishedOffers(OfferRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By title. */
    @Transactional(readOnly = true)
    public List<Offer> list(PartnerId partner) {
        return open(OFFER_ENTRY.PARTNER_ID.eq(partner));
    }

    /** What has a deadline, the nearest first. */
    @Transactional(readOnly = true)
    public List<Offer> closing(int limit) {
        return open(OFFER_ENTRY.DEADLINE.isNotNull()).stream()
                .sorted(Comparator.comparing(
                        offer -> offer.details().deadline(), Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(limit)
                .toList();
    }

    /** Those of these that are open. */
    @Transactional(readOnly = true)
    public Map<OfferId, Offer> get(Collection<OfferId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : open(OFFER_ENTRY.OFFER_ID.in(ids)).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    }

    /** It has no deadline, or one that is not past by the clock of the territory. */
    static Condition isOpen(LocalDate today) {
        return OFFER_ENTRY.DEADLINE.isNull().or(OFFER_ENTRY.DEADLINE.ge(today));
    }

    private List<Offer> open(Condition condition) {
        return rows.list(OFFER.ID.in(
                select(OFFER_ENTRY.OFFER_ID).from(OFFER_ENTRY).where(condition.and(isOpen(LocalDate.now(clock))))));
    }
}
