package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.span;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.territory.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An itinerary on a few sheets of paper: what one carries along. */
@Route(value = "agenda/:slug/carnet-de-route", layout = SiteLayout.class)
class RoadBookView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedEvents events;
    private final transient EventPages pages;
    private final transient Territory territory;

    RoadBookView(PublishedEvents events, EventPages pages, Territory territory) {
        this.events = events;
        this.pages = pages;
        this.territory = territory;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        switch (slug(address).map(events::find).orElseGet(Lookup.Unknown::new)) {
            case Lookup.Found(var event) -> {
                var page = pages.of(event, null, locale());
                if (page.stops().isEmpty()) {
                    address.rerouteToError(NotFoundException.class);
                } else {
                    show(page);
                }
            }
            case Lookup.Moved(var to) ->
                address.forwardTo(
                        "agenda/" + to + "/carnet-de-route",
                        address.getLocation().getQueryParameters());
            case Lookup.Gone _, Lookup.Unknown _ -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(EventPage page) {
        var title = page.details().title();
        setPageTitle(page.t("roadbook.title", title));
        describe(PageHead.PLAIN.unlisted());
        var name = text("h1", "", title);
        if (page.details().example()) {
            name.say(" ").with(PageParts.exampleTag(locale()));
        }
        var summary = page.details().summary();
        var description = page.details().description();
        add(el("article", "page roadbook hue-" + page.hue())
                .with(
                        PageParts.breadcrumb(
                                page.links(),
                                locale(),
                                List.of(
                                        new Crumb(
                                                page.t("agenda.crumb"),
                                                page.links().agenda()),
                                        new Crumb(
                                                title,
                                                page.links().event(page.event().slug()))),
                                page.t("roadbook.crumb")),
                        el("header", "roadbook__head", name)
                                .with(summary == null ? null : text("p", "lede", summary))
                                .with(when(page), tools(page)))
                .with(
                        ItineraryMap.of(page, territory.communes()),
                        Timeline.list(page, 2),
                        description == null ? null : Prose.of("prose", description, 2),
                        contact(page)));
    }

    private static @Nullable El when(EventPage page) {
        return page.shown()
                .map(time -> el("p", "event__when", icon("clock"))
                        .with(span(Words.capitalized(
                                page.words().whole(page.details(), time.time(), page.today()),
                                page.words().locale()))))
                .orElse(null);
    }

    private El tools(EventPage page) {
        return el("div", "page-tools")
                .with(
                        PageParts.printButton(t("roadbook.print")),
                        El.link(
                                        page.links()
                                                .localized("/agenda/"
                                                        + page.event().slug() + "/carnet-de-route.pdf"),
                                        "",
                                        icon("download"))
                                .attr("data-turbo", "false")
                                .say(t("itinerary.roadbook.pdf")));
    }

    /** Whom to call on the way. */
    private static @Nullable El contact(EventPage page) {
        var contact = page.details().contact();
        var phone = contact.phone();
        if (contact.name() == null && phone == null) {
            return null;
        }
        return el("p", "roadbook__contact", icon("phone"))
                .with(contact.name() == null ? null : span(contact.name()))
                .with(phone == null ? null : El.link("tel:" + phone, "", phone.formatted()));
    }
}
