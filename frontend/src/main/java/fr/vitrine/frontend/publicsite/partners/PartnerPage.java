package fr.vitrine.frontend.publicsite.partners;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.frontend.publicsite.ZoneText;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.Partner;
import fr.vitrine.partners.PartnerDetails;
import fr.vitrine.partners.Ties.Tie;
import fr.vitrine.territory.Commune;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the page of a partner says, read at one moment, in one language.
 *
 * @param ties to structures that may not be published
 * @param structures those of them that are
 * @param address of this page, in full
 */
record PartnerPage(
        Partner partner,
        List<Offer> offers,
        List<Tie> ties,
        Map<StructureId, StructureSummary> structures,
        Optional<Commune> commune,
        ZoneText zones,
        Taxonomy taxonomy,
        LocalDateTime now,
        String address,
        PartnerWords words) {

    PartnerDetails details() {
        return partner.details();
    }

    Links links() {
        return new Links(words.locale());
    }

    String hue() {
        return PartnerWords.hue(details().kind());
    }

    String t(String key, Object... parameters) {
        return words.t(key, parameters);
    }
}
