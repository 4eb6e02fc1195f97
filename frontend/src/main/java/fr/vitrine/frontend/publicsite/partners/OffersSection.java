package fr.vitrine.frontend.publicsite.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.Taxonomy.LegalForm;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.OfferDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a partner offers, each with all that is known of it. */
final class OffersSection {

    private static final String ID = "t-aides";

    private OffersSection() {}

    static El of(PartnerPage page) {
        var section = el("section", "", text("h2", "", page.t("partner.offers")).id(ID))
                .attr("aria-labelledby", ID);
        return page.offers().isEmpty()
                ? section.with(text("p", "muted", page.t("partner.offers.none")))
                : section.withAll(
                        page.offers().stream().map(offer -> entry(page, offer)).toList());
    }

    private static El entry(PartnerPage page, Offer offer) {
        var details = offer.details();
        var title = text("h3", "service__title", details.title());
        if (details.example()) {
            title.say(" ").with(PageParts.exampleTag(page.words().locale()));
        }
        var body = el("div", "service__body")
                .with(text("p", "domain", page.words().of(details.kind())), title)
                .with(details.summary() == null ? null : text("p", "", details.summary()))
                .with(details.description() == null ? null : Prose.of("prose", details.description(), 4))
                .with(el("dl", "facts").withAll(facts(page, details)));
        if (details.website() != null) {
            body.with(el("p", "")
                    .with(link(details.website().value(), "button button--small")
                            .attr("rel", "nofollow noopener")
                            .with(icon("external-link"))
                            .say(page.t("offer.website"))));
        }
        return el("article", "service hue-" + PartnerWords.hue(details.kind()))
                .id(OfferCards.anchor(offer))
                .with(el("span", "tile", icon(PartnerWords.icon(details.kind()))), body);
    }

    private static List<El> facts(PartnerPage page, OfferDetails offer) {
        var words = page.words();
        var facts = new ArrayList<El>();
        var deadline = offer.deadline();
        if (deadline != null) {
            var left = words.daysLeft(deadline, page.now().toLocalDate());
            facts.add(fact(page, "offer.fact.deadline", words.t("offer.until", words.day(deadline), left)));
        }
        if (offer.opensOn() != null) {
            facts.add(fact(page, "offer.fact.opens", words.day(offer.opensOn())));
        }
        words.money(offer).ifPresent(money -> facts.add(fact(page, "offer.fact.money", money)));
        facts.add(fact(page, "offer.fact.stages", words.stages(offer.stages())));
        facts.add(fact(page, "offer.fact.who", who(page, offer)));
        if (!offer.domains().isEmpty()) {
            facts.add(fact(page, "offer.fact.domains", domains(page, offer)));
        }
        if (offer.zone() != null) {
            var zone = Words.capitalized(page.zones().of(offer.zone()), words.locale());
            facts.add(fact(page, "offer.fact.where", zone));
        }
        if (offer.conditions() != null) {
            facts.add(fact(page, "offer.fact.conditions", offer.conditions()));
        }
        if (offer.howToAsk() != null) {
            facts.add(fact(page, "offer.fact.how", offer.howToAsk()));
        }
        return facts;
    }

    private static El fact(PartnerPage page, String key, String value) {
        return el("div", "", text("dt", "", page.t(key)), text("dd", "", value));
    }

    private static String who(PartnerPage page, OfferDetails offer) {
        var all = page.words().beneficiaries(offer.beneficiaries());
        if (offer.legalForms().isEmpty()) {
            return all;
        }
        var forms = page.taxonomy().legalForms().stream()
                .filter(form -> offer.legalForms().contains(form.code()))
                .map(LegalForm::label)
                .map(label -> label.in(page.words().locale()))
                .collect(Collectors.joining(", "));
        return page.t("offer.who.forms", all, forms);
    }

    private static String domains(PartnerPage page, OfferDetails offer) {
        return page.taxonomy().domains().stream()
                .filter(domain -> offer.domains().contains(domain.slug().value()))
                .map(domain -> domain.label().in(page.words().locale()))
                .collect(Collectors.joining(", "));
    }
}
