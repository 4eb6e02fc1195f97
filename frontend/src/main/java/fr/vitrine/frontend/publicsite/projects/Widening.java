package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.AskedParts;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.partners.OfferMatches;
import java.util.LinkedHashMap;

/** Nothing answers: what there would be if one thing was not asked. */
record Widening(OfferRequest request, PartnerWords words, Links links) {

    El of(OfferMatches found, String path) {
        var without = found.counts().without();
        var ways = new LinkedHashMap<String, Integer>();
        ways.put(OfferParameters.WORDS, without.words());
        ways.put(OfferParameters.NEED, without.kinds());
        ways.put(OfferParameters.DOMAIN, without.domain());
        ways.put(OfferParameters.WHO, without.applicant());
        ways.put(OfferParameters.STAGE, without.stage());
        ways.put(OfferParameters.PLACE, without.commune());
        var less = ways.entrySet().stream()
                .filter(way -> way.getValue() > 0
                        && !request.address().first(way.getKey()).isEmpty())
                .map(way -> new AskedParts.Way(
                        words.t("offers.without." + way.getKey()),
                        request.address().with(way.getKey(), "").of(path, links),
                        words.t("offers.count", way.getValue())))
                .toList();
        return AskedParts.nothing(
                words.t("offers.nothing"),
                words.t("offers.nothing.text"),
                less,
                link(AskedAddress.NOTHING.of(OfferParameters.OFFERS, links), "button", words.t("offers.all")));
    }
}
