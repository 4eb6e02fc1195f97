package fr.vitrine.partners;

import fr.vitrine.kernel.Actor;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.kernel.OfferId;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.PartnerHistory.Kind;
import fr.vitrine.partners.SaveResult.Conflict;
import fr.vitrine.partners.SaveResult.Saved;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes partners, their logos and their offers back to what they were before a change of the history. For staff. */
@Service
public class PartnerVersions {

    private final PartnerHistory history;
    private final Partners partners;
    private final Offers offers;
    private final PartnerFiles files;

    PartnerVersions(PartnerHistory history, Partners partners, Offers offers, PartnerFiles files) {
        this.history = history;
        this.partners = partners;
        this.offers = offers;
        this.files = files;
    }

    /**
     * What taking a change back would do now.
     *
     * @param version of the partner, of its logo or of the offer, which the decision is made on
     */
    public record Restorable(int version, List<FieldChange> changes) {

        public Restorable {
            changes = List.copyOf(changes);
        }
    }

    public enum Restored {
        DONE,
        /** Somebody has changed it since it was shown. */
        OVERTAKEN
    }

    /** @param entry of {@link PartnerHistory} that keeps what was before */
    @Transactional(readOnly = true)
    public Restorable changesTo(Actor actor, long entry) {
        actor.requireStaff();
        var kept = history.version(entry);
        return switch (kept.before()) {
            case PartnerDetails before -> {
                var now = partners.get(actor, kept.partner());
                yield new Restorable(now.version(), RecordParts.between(now.details(), before));
            }
            case OfferDetails before -> {
                var now = offers.get(actor, offerOf(kept));
                yield new Restorable(now.version(), RecordParts.between(now.details(), before));
            }
            case LogoVersion before -> {
                var now = partners.get(actor, kept.partner());
                var logo = new LogoVersion(now.logo());
                yield new Restorable(history.logoChanges(now.id()), RecordParts.between(logo, before));
            }
            case null, default -> throw new NotFound("version");
        };
    }

    /**
     * Takes back these parts; that is one more change of the history, and nothing is lost. Staff have seen the change then.
     *
     * @param fields of {@link #changesTo}
     */
    @Transactional
    public Restored restore(Actor actor, long entry, int version, Set<String> fields) {
        actor.requireStaff();
        var kept = history.version(entry);
        var done = switch (kept.before()) {
            case PartnerDetails before -> restore(actor, kept.partner(), version, before, fields);
            case OfferDetails before -> restore(actor, offerOf(kept), version, before, fields);
            case LogoVersion before -> restore(actor, kept.partner(), version, before, fields);
            case null, default -> throw new NotFound("version");
        };
        if (done == Restored.DONE) {
            history.seen(actor, Set.of(entry));
        }
        return done;
    }

    private static OfferId offerOf(KeptVersion kept) {
        var offer = kept.offer();
        if (offer == null) {
            throw new NotFound("offer");
        }
        return offer;
    }

    private Restored restore(Actor actor, PartnerId id, int version, PartnerDetails before, Set<String> fields) {
        var now = partners.get(actor, id).details();
        var wanted = RecordParts.merged(PartnerDetails.class, now, before, fields);
        return outcome(partners.update(actor, id, version, wanted, Kind.RESTORED));
    }

    private Restored restore(Actor actor, OfferId id, int version, OfferDetails before, Set<String> fields) {
        var now = offers.get(actor, id).details();
        var wanted = RecordParts.merged(OfferDetails.class, now, before, fields);
        return outcome(offers.update(actor, id, version, wanted, Kind.OFFER_RESTORED));
    }

    private static Restored outcome(SaveResult<?> result) {
        return switch (result) {
            case Saved<?> _ -> Restored.DONE;
            case Conflict<?> _ -> Restored.OVERTAKEN;
        };
    }

    private Restored restore(Actor actor, PartnerId id, int version, LogoVersion before, Set<String> fields) {
        var isDone = !fields.contains(FieldChange.LOGO) || files.restoreLogo(actor, id, version, before.logo());
        return isDone ? Restored.DONE : Restored.OVERTAKEN;
    }
}
