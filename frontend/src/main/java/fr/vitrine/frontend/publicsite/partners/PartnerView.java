package fr.vitrine.frontend.publicsite.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.GoneException;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.partners.TiesSection.Entry;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.partners.PublishedPartners;
import fr.vitrine.partners.PublishedPartners.Lookup;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who a partner is, what it offers, whom to ask, and which structures it is tied to. */
@Route(value = "partenaires/:slug", layout = SiteLayout.class)
class PartnerView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedPartners partners;
    private final transient PartnerPages pages;

    PartnerView(PublishedPartners partners, PartnerPages pages) {
        this.partners = partners;
        this.pages = pages;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = slug(address).map(partners::find).orElseGet(Lookup.Unknown::new);
        switch (lookup) {
            case Lookup.Found(var partner) -> show(pages.of(partner, locale()));
            case Lookup.Moved(var to) ->
                address.forwardTo("partenaires/" + to, address.getLocation().getQueryParameters());
            case Lookup.Gone _ -> address.rerouteToError(new GoneException(GoneException.What.PARTNER), "");
            case Lookup.Unknown _ -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PartnerPage page) {
        setPageTitle(page.t("partner.title", page.details().name()));
        describe(PartnerData.head(page));
        add(el("article", "structure hue-" + page.hue())
                .with(
                        breadcrumb(page),
                        head(page),
                        example(page),
                        el("div", "structure__cols")
                                .with(
                                        el("aside", "structure__aside", PartnerCard.of(page))
                                                .attr("aria-label", page.t("partner.aside")),
                                        el("div", "structure__main")
                                                .with(OffersSection.of(page), about(page), ties(page)))));
    }

    private static El breadcrumb(PartnerPage page) {
        return PageParts.breadcrumb(
                page.links(),
                page.words().locale(),
                List.of(
                        new Crumb(page.t("project.crumb"), page.links().project()),
                        new Crumb(page.t("partners.crumb"), page.links().partners())),
                "");
    }

    private static El head(PartnerPage page) {
        var details = page.details();
        var name = text("h1", "", details.name());
        if (details.example()) {
            name.say(" ").with(PageParts.exampleTag(page.words().locale()));
        }
        var zone =
                Words.capitalized(page.zones().of(details.zone()), page.words().locale());
        var title = el("div", "structure__title")
                .with(
                        text("p", "domain", page.words().of(details.kind())),
                        name,
                        details.tagline() == null ? null : text("p", "lede", details.tagline()),
                        el("p", "place", el("span", "", icon("map-pin"), span(zone))));
        return el("header", "structure__head", title, picture(page));
    }

    private static El picture(PartnerPage page) {
        var logo = page.partner().logo();
        return el("div", "structure__picture")
                .with(
                        logo == null
                                ? icon(PartnerWords.icon(page.details().kind()))
                                : Pictures.img(
                                                "/partenaires/logos/" + logo.sha256(),
                                                logo.width(),
                                                logo.height(),
                                                Pictures.Place.HEAD)
                                        .attr("alt", logo.alternative()));
    }

    private static @Nullable El example(PartnerPage page) {
        return page.details().example()
                ? el("div", "hint hint--calm", icon("info"), text("p", "hint__body", page.t("partner.example")))
                : null;
    }

    private static @Nullable El about(PartnerPage page) {
        var presentation = page.details().presentation();
        return presentation == null
                ? null
                : el("section", "", text("h2", "", page.t("partner.about")).id("t-presentation"))
                        .attr("aria-labelledby", "t-presentation")
                        .with(Prose.of("prose", presentation, 3));
    }

    private static @Nullable El ties(PartnerPage page) {
        var entries = page.ties().stream()
                .flatMap(tie -> Stream.ofNullable(page.structures().get(tie.structure()))
                        .map(structure -> new Entry(
                                structure.name(),
                                page.links().structure(structure.slug()),
                                tie.kind(),
                                page.words().ofPartner(tie.kind()),
                                tie.example())))
                .toList();
        return TiesSection.of(page.t("partner.ties"), entries, page.words());
    }
}
