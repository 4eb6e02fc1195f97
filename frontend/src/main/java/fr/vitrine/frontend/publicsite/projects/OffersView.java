package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.Paging;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.alerts.AlertForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.OfferMatches;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All offers: searched, filtered with counts, those that close soon first. */
@Route(value = "aides", layout = SiteLayout.class)
@KnownParameters(
        value = {
            OfferParameters.WORDS,
            OfferParameters.STAGE,
            OfferParameters.DOMAIN,
            OfferParameters.PLACE,
            OfferParameters.WHO,
            OfferParameters.NEED,
            OfferParameters.CLOSING,
            AskedAddress.PAGE
        },
        usual = "page=1")
class OffersView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 20;
    private static final int CLOSING = 3;

    private final transient OfferShelf shelf;
    private final transient OfferReader reader;

    OffersView(OfferShelf shelf, OfferReader reader) {
        this.shelf = shelf;
        this.reader = reader;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var request = reader.read(address.getLocation().getQueryParameters().getParameters());
        var found = shelf.find(request.query(), (request.page() - 1) * PAGE_SIZE, PAGE_SIZE);
        setPageTitle(t("offers.title"));
        describe(request.address().isEmpty() ? PageHead.PLAIN : PageHead.PLAIN.unlisted());
        var words = shelf.words(locale());
        var asked = new OffersAsked(request, words, shelf.taxonomy(), links());
        add(el("div", "wash")
                .with(el("div", "page-head")
                        .with(
                                PageParts.breadcrumb(
                                        links(),
                                        locale(),
                                        List.of(new Crumb(t("project.crumb"), links().project())),
                                        t("offers.crumb")),
                                text("h1", "", t("offers.title")),
                                text("p", "lede", t("offers.lead")),
                                SubNavigation.of(SubNavigation.Place.OFFERS, links(), words),
                                OfferSearchForm.of(request.address(), words),
                                asked.removable(OfferParameters.OFFERS))));
        add(el("div", "page")
                .with(asked.unknownPlace())
                .with(el("div", "landing-cols").with(answers(request, found), aside(request, found))));
    }

    private El answers(OfferRequest request, OfferMatches found) {
        var main = el("div", "offers").with(closing(request));
        main.with(text("h2", "offers__count", t("offers.found", found.total())).id("liste"));
        if (found.total() == 0) {
            return main.with(new Widening(request, shelf.words(locale()), links()).of(found, OfferParameters.OFFERS));
        }
        return main.with(
                el("ol", "results")
                        .attrIf(request.page() > 1, "start", Integer.toString((request.page() - 1) * PAGE_SIZE + 1))
                        .withAll(shelf.rows(found.page(), locale()).stream()
                                .map(row -> el("li", "", row))
                                .toList()),
                Paging.of(
                        locale(),
                        request.page(),
                        Math.ceilDiv(found.total(), PAGE_SIZE),
                        number -> page(request, number)));
    }

    private @Nullable El closing(OfferRequest request) {
        var cards =
                request.address().isEmpty() && request.page() == 1 ? shelf.closing(CLOSING, locale()) : List.<El>of();
        if (cards.isEmpty()) {
            return null;
        }
        var more = request.address()
                .with(OfferParameters.CLOSING, AskedAddress.YES)
                .of(OfferParameters.OFFERS, links());
        return el("section", "offers__closing")
                .attr("aria-labelledby", "bientot")
                .with(
                        PageParts.sectionHead("bientot", t("project.closing"), more, t("project.closing.more")),
                        el("ul", "cards")
                                .withAll(cards.stream()
                                        .map(card -> el("li", "", card))
                                        .toList()));
    }

    private El aside(OfferRequest request, OfferMatches found) {
        return el("aside", "landing-aside")
                .attr("aria-label", t("offers.narrow"))
                .withAll(new OfferFacets(request, shelf.words(locale()), shelf.taxonomy(), links()).of(found.counts()))
                .with(subscribe(request));
    }

    private El subscribe(OfferRequest request) {
        var asked = request.address();
        return el("section", "box subscribe")
                .attr("aria-labelledby", "suivre")
                .with(
                        text("h2", "", t("offers.follow")).id("suivre"),
                        text("p", "small", t("offers.follow.lead")),
                        AlertForm.of(OfferAlerts.KEY, asked.query(), locale()),
                        el("ul", "subscribe__ways")
                                .with(
                                        PageParts.fileItem(
                                                asked.of("/aides.ics", links()), "calendar-plus", t("offers.calendar")),
                                        PageParts.fileItem(asked.of("/aides.atom", links()), "rss", t("offers.feed"))));
    }

    private String page(OfferRequest request, int number) {
        return request.address().page(number).of(OfferParameters.OFFERS, links());
    }
}
