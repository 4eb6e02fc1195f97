package fr.vitrine.frontend.publicsite.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.component.ComponentUtil;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Listed;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.PartnerId;
import fr.vitrine.partners.Offer;
import fr.vitrine.partners.PartnerSummary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws offers as rows and cards, for one page in one language. */
public final class OfferCards {

    private final PartnerWords words;
    private final Links links;
    private final Map<PartnerId, PartnerSummary> partners;
    private final LocalDate today;

    /** @param partners those of the offers that will be drawn */
    public OfferCards(PartnerWords words, Links links, Map<PartnerId, PartnerSummary> partners, LocalDate today) {
        this.words = words;
        this.links = links;
        this.partners = partners;
        this.today = today;
    }

    /**
     * @param heading {@code h2} or {@code h3}
     * @param reasons why it is shown; empty: it is only listed
     */
    public El row(Offer offer, String heading, List<String> reasons) {
        var details = offer.details();
        var body = el("div", "result__body")
                .with(from(offer), title(heading, "result__title", offer))
                .with(details.summary() == null ? null : text("p", "result__text", details.summary()))
                .with(facts(offer));
        if (!reasons.isEmpty()) {
            body.with(el("ul", "reasons")
                    .attr("aria-label", words.t("offer.reasons"))
                    .withAll(reasons.stream()
                            .map(reason -> el("li", "", icon("check"), span(reason)))
                            .toList()));
        }
        return el("article", "result hue-" + PartnerWords.hue(details.kind()))
                .with(el("div", "result__tile", icon(PartnerWords.icon(details.kind()))), body);
    }

    /** With its last day at its side: what closes soon. */
    public El dated(Offer offer, LocalDate deadline) {
        return el(
                        "article",
                        "date-card date-card--tint hue-"
                                + PartnerWords.hue(offer.details().kind()))
                .with(
                        el("p", "date")
                                .attr("aria-hidden", "true")
                                .with(text("b", "", Integer.toString(deadline.getDayOfMonth())))
                                .say(words.shortMonth(deadline)),
                        el("div", "date-card__text")
                                .with(
                                        title("h3", "row__title", offer),
                                        text("p", "muted small", partnerName(offer)),
                                        text("p", "deadline", words.daysLeft(deadline, today))));
    }

    private El from(Offer offer) {
        var line = el("p", "domain", span(words.of(offer.details().kind())));
        partner(offer)
                .ifPresent(partner -> line.say(" · ").with(link(links.partner(partner.slug()), "", partner.name())));
        return line;
    }

    private El title(String heading, String css, Offer offer) {
        var href = address(offer);
        var title = el(heading, css, link(href, "stretched", offer.details().title()));
        if (offer.details().example()) {
            title.say(" ").with(PageParts.exampleTag(words.locale()));
        }
        ComponentUtil.setData(title, Listed.class, new Listed(offer.details().title(), href));
        return title;
    }

    private El facts(Offer offer) {
        var details = offer.details();
        var line = el("p", "place");
        Optional.ofNullable(details.deadline())
                .ifPresent(day -> line.with(el(
                        "span",
                        "deadline",
                        icon("calendar-days"),
                        span(words.t("offer.until", words.day(day), words.daysLeft(day, today))))));
        words.money(details).ifPresent(money -> line.with(el("span", "", icon("hand-coins"), span(money))));
        return line.with(el("span", "", icon("sprout"), span(words.stages(details.stages()))));
    }

    private String partnerName(Offer offer) {
        return partner(offer).map(PartnerSummary::name).orElse("");
    }

    private Optional<PartnerSummary> partner(Offer offer) {
        return Optional.ofNullable(partners.get(offer.partner()));
    }

    private String address(Offer offer) {
        return partner(offer).map(PartnerSummary::slug).map(links::partner).orElse("") + "#" + anchor(offer);
    }

    public static String anchor(Offer offer) {
        return "aide-" + offer.id();
    }
}
