package fr.vitrine.partners;

import static fr.vitrine.db.jooq.partners.Tables.OFFER;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.PartnerHistory.Kind;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The offers in whatever state: a partner's own people keep theirs, staff all. The public reads {@link PublishedOffers}.
 */
@Service
public class Offers {

    private final OfferRows rows;
    private final PartnerRows partners;
    private final OfferEntries entries;
    private final PartnerHistory history;
    private final ApplicationEventPublisher events;

    Offers(
            OfferRows rows,
            PartnerRows partners,
            OfferEntries entries,
            PartnerHistory history,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.partners = partners;
        this.entries = entries;
        this.history = history;
        this.events = events;
    }

    @Transactional
    public Offer create(Actor actor, PartnerId partner, OfferDetails details, Publication status) {
        actor.requireEditing(partner);
        partners.lock(partner);
        var id = rows.insert(partner, details);
        rows.changeStatus(id, status);
        history.add(actor, partner, Kind.OFFER_CREATED, details.title());
        return changed(rows.get(id));
    }

    @Transactional
    public SaveResult<Offer> update(Actor actor, OfferId id, int version, OfferDetails details) {
        return update(actor, id, version, details, Kind.OFFER_DETAILS);
    }

    /** @param kind what it is called in the history */
    @Transactional
    SaveResult<Offer> update(Actor actor, OfferId id, int version, OfferDetails details, Kind kind) {
        var current = lockedFor(actor, id);
        if (current.version() != version) {
            return new Conflict<>(current);
        }
        if (current.details().equals(details)) {
            return new Saved<>(current);
        }
        rows.update(id, details);
        history.add(actor, current, kind, details);
        return new Saved<>(changed(current));
    }

    /** Publishes, archives or takes back to draft. */
    @Transactional
    public Offer setStatus(Actor actor, OfferId id, Publication status) {
        var current = lockedFor(actor, id);
        if (current.status() != status) {
            rows.changeStatus(id, status);
            history.add(
                    actor,
                    current.partner(),
                    Kind.OFFER_STATE,
                    current.details().title(),
                    List.of(status.name().toLowerCase(Locale.ROOT)));
        }
        return changed(current);
    }

    @Transactional(readOnly = true)
    public Offer get(Actor actor, OfferId id) {
        var offer = rows.get(id);
        actor.requireEditing(offer.partner());
        return offer;
    }

    /** All that a partner has, by title. */
    @Transactional(readOnly = true)
    public List<Offer> list(Actor actor, PartnerId partner) {
        actor.requireEditing(partner);
        return rows.list(OFFER.PARTNER_ID.eq(partner));
    }

    /** How many published ones each partner has; one that has none is missing. */
    @Transactional(readOnly = true)
    public Map<PartnerId, Integer> count(Actor actor) {
        actor.requireStaff();
        return rows.count(OFFER.STATUS.eq(Publication.PUBLISHED.stored()));
    }

    /** The partner is locked before its offer, by everybody: its entries are written by one at a time. */
    private Offer lockedFor(Actor actor, OfferId id) {
        var partner = rows.get(id).partner();
        actor.requireEditing(partner);
        partners.lock(partner);
        return rows.lock(id);
    }

    private Offer changed(Offer offer) {
        entries.refresh(offer.partner());
        events.publishEvent(new PartnersChanged());
        return rows.get(offer.id());
    }
}
