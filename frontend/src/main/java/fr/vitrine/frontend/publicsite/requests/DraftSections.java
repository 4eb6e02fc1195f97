package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.projects.ReasonTexts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.PartnerSummary;
import fr.vitrine.partners.PublishedOffers;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.partners.requests.OwnRequests;
import fr.vitrine.partners.requests.OwnRequests.Own;
import fr.vitrine.partners.requests.ProjectRequest;
import fr.vitrine.partners.requests.Recipients;
import fr.vitrine.partners.requests.Recipients.Proposed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a draft would go to, and why: chosen by ticking, sent by a button. */
@Component
class DraftSections {

    static final String CHOSEN = "partenaire";

    /** The form's id: files belong to it as well, so that what is ticked stays so when one is added. */
    static final String FORM = "choix";

    private static final int TICKED = 4;
    private static final int OFFERS = 2;

    private final Recipients recipients;
    private final PublishedPartners partners;
    private final PublishedOffers offers;
    private final ProjectFacts facts;

    DraftSections(Recipients recipients, PublishedPartners partners, PublishedOffers offers, ProjectFacts facts) {
        this.recipients = recipients;
        this.partners = partners;
        this.offers = offers;
        this.facts = facts;
    }

    /** @param chosen what was ticked, where it is to be shown once more; empty: the first few */
    El choice(Own own, String action, Locale locale, Set<PartnerId> chosen) {
        var request = own.request();
        var words = facts.words(locale);
        var parts = new RequestParts(words);
        var proposed = recipients.of(request.details());
        var summaries =
                partners.summaries(proposed.stream().map(Proposed::partner).toList());
        var ticked = chosen.isEmpty()
                ? Stream.concat(
                                Stream.ofNullable(own.wish()),
                                proposed.stream().limit(TICKED).map(Proposed::partner))
                        .collect(Collectors.toSet())
                : chosen;
        var list = el("ul", "recipients")
                .withAll(proposed.stream()
                        .flatMap(one -> Stream.ofNullable(summaries.get(one.partner()))
                                .map(partner -> recipient(request, one, partner, ticked, locale)))
                        .toList());
        return el("form", "request-send")
                .id(FORM)
                .attr("method", "post")
                .attr("enctype", "multipart/form-data")
                .attr("action", action)
                .with(
                        el("fieldset", "request-form__part")
                                .with(
                                        text("legend", "", words.t("request.choose")),
                                        text("p", "muted", words.t("request.choose.text", OwnRequests.MOST_PARTNERS)),
                                        proposed.isEmpty() ? text("p", "", words.t("request.choose.none")) : list,
                                        others(summaries, ticked, locale)),
                        el("p", "request-form__end")
                                .with(
                                        parts.button("button button--primary", "send", words.t("request.send")),
                                        text("span", "muted small", words.t("request.send.note"))));
    }

    private El recipient(
            ProjectRequest request, Proposed proposed, PartnerSummary partner, Set<PartnerId> ticked, Locale locale) {
        var words = facts.words(locale);
        var reasons = new ReasonTexts(words, facts.taxonomy(), facts.asked(request.details()));
        var known = offers.get(proposed.matches().stream()
                .limit(OFFERS)
                .map(match -> match.offer())
                .toList());
        var why = proposed.matches().getFirst().reasons();
        return el("li", "")
                .with(el("div", "recipient")
                        .with(
                                box(partner, ticked.contains(partner.id())),
                                el("ul", "reasons")
                                        .attr("aria-label", words.t("request.why", partner.name()))
                                        .withAll(Stream.concat(
                                                        known.values().stream()
                                                                .map(offer -> words.t(
                                                                        "request.offers",
                                                                        offer.details()
                                                                                .title())),
                                                        reasons.of(why).stream())
                                                .map(reason -> el("li", "", icon("check"), span(reason)))
                                                .toList()),
                                link(new Links(locale).partner(partner.slug()), "small", words.t("request.look"))
                                        .with(El.hidden(" " + partner.name()))));
    }

    private static El box(PartnerSummary partner, boolean ticked) {
        return el(
                "label",
                "recipient__name",
                el("input", "")
                        .attr("type", "checkbox")
                        .attr("name", CHOSEN)
                        .attr("value", partner.id().toString())
                        .flag("checked", ticked),
                span(partner.name()));
    }

    /** Whoever is not proposed can be chosen all the same. */
    private El others(Map<PartnerId, PartnerSummary> proposed, Set<PartnerId> ticked, Locale locale) {
        var words = facts.words(locale);
        List<El> rest = partners.list().stream()
                .filter(partner -> !proposed.containsKey(partner.id()))
                .map(partner -> el("li", "", box(partner, ticked.contains(partner.id()))))
                .toList();
        return rest.isEmpty()
                ? el("span", "")
                : el("details", "request-others", text("summary", "", words.t("request.others", rest.size())))
                        .with(el("ul", "recipients recipients--plain").withAll(rest));
    }
}
