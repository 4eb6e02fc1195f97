package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.partners.OfferMatches;
import java.util.LinkedHashMap;
import java.util.List;

/** Nothing answers: what there would be if one thing was not asked. */
record Widening(OfferRequest request, PartnerWords words, Links links) {

    El of(OfferMatches found, String path) {
        var without = found.counts().without();
        var ways = new LinkedHashMap<String, Integer>();
        ways.put(OfferAddress.WORDS, without.words());
        ways.put(OfferAddress.NEED, without.kinds());
        ways.put(OfferAddress.DOMAIN, without.domain());
        ways.put(OfferAddress.WHO, without.applicant());
        ways.put(OfferAddress.STAGE, without.stage());
        ways.put(OfferAddress.PLACE, without.commune());
        List<El> links = ways.entrySet().stream()
                .filter(way -> way.getValue() > 0
                        && !request.address().first(way.getKey()).isEmpty())
                .map(way -> el("li", "widen__way")
                        .with(
                                icon("refresh-cw"),
                                link(
                                        request.address().with(way.getKey(), "").of(path, this.links),
                                        "stretched",
                                        words.t("offers.without." + way.getKey())),
                                text("strong", "", words.t("offers.count", way.getValue()))))
                .toList();
        return el("div", "nothing")
                .with(text("h2", "", words.t("offers.nothing")))
                .with(
                        links.isEmpty() ? null : text("p", "", words.t("offers.nothing.text")),
                        links.isEmpty() ? null : el("ul", "widen").withAll(links),
                        link(
                                OfferAddress.NOTHING.of(OfferAddress.OFFERS, this.links),
                                "button",
                                words.t("offers.all")));
    }
}
