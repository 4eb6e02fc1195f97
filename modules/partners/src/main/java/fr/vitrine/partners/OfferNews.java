package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER;
import static fr.vitrine.db.jooq.partners.Tables.OFFER_ENTRY;
import static fr.vitrine.db.jooq.partners.Tables.PARTNER;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.select;

import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What has become public of offers. */
@Service
public class OfferNews {

    private final OfferRows rows;
    private final Communes communes;
    private final Clock clock;

    OfferNews(OfferRows rows, Communes communes, Clock clock) {
        this.rows = rows;
        this.communes = communes;
        this.clock = clock;
    }

    /**
     * What answers a query, is open, and was published for the first time after one moment and until another; what
     * closes first comes first.
     */
    @Transactional(readOnly = true)
    public List<Offer> published(OfferQuery query, OffsetDateTime after, OffsetDateTime until) {
        var commune =
                query.commune() == null ? null : communes.find(query.commune()).orElse(null);
        var since = greatest(OFFER.PUBLISHED_AT, PARTNER.PUBLISHED_AT);
        return rows
                .list(OFFER.ID.in(select(OFFER_ENTRY.OFFER_ID)
                        .from(OFFER_ENTRY)
                        .join(OFFER)
                        .on(OFFER.ID.eq(OFFER_ENTRY.OFFER_ID))
                        .join(PARTNER)
                        .on(PARTNER.ID.eq(OFFER_ENTRY.PARTNER_ID))
                        .where(OfferConditions.of(query, commune).all())
                        .and(PublishedOffers.isOpen(LocalDate.now(clock)))
                        .and(since.gt(after).and(since.le(until)))))
                .stream()
                .sorted(Comparator.comparing(
                        offer -> offer.details().deadline(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
