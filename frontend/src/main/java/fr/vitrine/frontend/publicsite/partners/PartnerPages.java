package fr.vitrine.frontend.publicsite.partners;

import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.ZoneTexts;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PublishedOffers;
import fr.vitrine.partners.Ties;
import fr.vitrine.partners.Ties.Tie;
import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what the page of a partner says. */
@Component
class PartnerPages {

    private final PublishedOffers offers;
    private final Ties ties;
    private final StructureSummaries structures;
    private final Taxonomies taxonomies;
    private final Communes communes;
    private final ZoneTexts zoneTexts;
    private final Site site;

    /** What belongs to the site and not to a partner. */
    @Component("partnerPagesSite")
    record Site(Texts texts, Clock clock, SiteAddress address) {}

    PartnerPages(
            PublishedOffers offers,
            Ties ties,
            StructureSummaries structures,
            Taxonomies taxonomies,
            Communes communes,
            ZoneTexts zoneTexts,
            Site site) {
        this.offers = offers;
        this.ties = ties;
        this.structures = structures;
        this.taxonomies = taxonomies;
        this.communes = communes;
        this.zoneTexts = zoneTexts;
        this.site = site;
    }

    PartnerPage of(Partner partner, Locale locale) {
        var open = offers.list(partner.id());
        var tied = ties.of(partner.id());
        var commune = partner.details().address().commune();
        return new PartnerPage(
                partner,
                open,
                tied,
                structures.byId(tied.stream().map(Tie::structure).distinct().toList()),
                Optional.ofNullable(commune).flatMap(communes::find),
                zoneTexts.of(zones(partner, open), null, locale),
                taxonomies.current(),
                LocalDateTime.now(site.clock()),
                site.address().of(new Links(locale).partner(partner.slug())),
                new PartnerWords(site.texts(), locale));
    }

    private static List<ZoneOfAction> zones(Partner partner, List<Offer> offers) {
        var zones = new ArrayList<>(List.of(partner.details().zone()));
        offers.stream()
                .map(offer -> offer.details().zone())
                .filter(Objects::nonNull)
                .forEach(zones::add);
        return zones;
    }
}
