package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.events.Event;
import fr.vitrine.events.Occurrence;
import fr.vitrine.events.PublishedEvents;
import fr.vitrine.events.PublishedEvents.Lookup;
import fr.vitrine.frontend.publicsite.GoneException;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.Pictures;
import fr.vitrine.frontend.publicsite.PlacesMap;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.missions.StructureMissions;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.frontend.ui.Words;
import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.Territory;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an event is, when and where it takes place, who holds it, and how one takes part: all its times, or one day of it. */
@Route(value = "agenda/:slug", layout = SiteLayout.class)
@RouteAlias(value = "agenda/:slug/:day", layout = SiteLayout.class)
class EventView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int DATES_SHOWN = 12;

    private final transient PublishedEvents events;
    private final transient EventPages pages;
    private final transient PlacesMap map;
    private final transient Territory territory;
    private final transient StructureMissions missions;

    EventView(
            PublishedEvents events, EventPages pages, PlacesMap map, Territory territory, StructureMissions missions) {
        this.events = events;
        this.pages = pages;
        this.map = map;
        this.territory = territory;
        this.missions = missions;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = address.getRouteParameters()
                .get("slug")
                .flatMap(Slug::parse)
                .map(events::find)
                .orElseGet(Lookup.Unknown::new);
        switch (lookup) {
            case Lookup.Found(var event) -> show(event, address);
            case Lookup.Moved(var to) ->
                address.forwardTo("agenda/" + to, address.getLocation().getQueryParameters());
            case Lookup.Gone _ -> address.rerouteToError(new GoneException(GoneException.What.EVENT), "");
            case Lookup.Unknown _ -> address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Event event, BeforeEnterEvent address) {
        var asked = address.getRouteParameters().get("day");
        var day = asked.flatMap(EventView::day).orElse(null);
        var page = pages.of(event, day, locale());
        if (asked.isPresent() && (day == null || page.shown().isEmpty())) {
            movedDay(page, day)
                    .ifPresentOrElse(
                            to -> address.forwardTo(
                                    "agenda/" + event.slug() + "/" + to,
                                    address.getLocation().getQueryParameters()),
                            () -> address.rerouteToError(NotFoundException.class));
            return;
        }
        show(page);
    }

    /** Where what was to be on this day takes place now. */
    private static Optional<LocalDate> movedDay(EventPage page, @Nullable LocalDate day) {
        return page.occurrences().stream()
                .filter(occurrence -> occurrence.original().toLocalDate().equals(day))
                .map(Occurrence::firstDay)
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void show(EventPage page) {
        var title = page.details().title();
        setPageTitle(
                page.day() == null
                        ? page.t("event.title", title)
                        : page.t("event.title.day", title, page.words().day(page.day(), page.today())));
        describe(EventData.head(page));
        add(el("article", "structure event hue-" + page.hue())
                .with(
                        breadcrumb(page),
                        EventHead.head(page),
                        EventHead.notices(page),
                        el("div", "structure__cols")
                                .with(
                                        el("aside", "structure__aside", EventCard.of(page))
                                                .attr("aria-label", page.t("event.aside")),
                                        el("div", "structure__main")
                                                .with(
                                                        programmes(page),
                                                        about(page),
                                                        volunteers(page),
                                                        Timeline.of(page),
                                                        dates(page),
                                                        where(page),
                                                        report(page)))));
    }

    private static El report(EventPage page) {
        return el("p", "page-tools")
                .with(PageParts.reportLink(
                        page.links(),
                        page.words().locale(),
                        ReportKind.EVENT,
                        page.event().slug().value()));
    }

    /** Hands are looked for at it. */
    private @Nullable El volunteers(EventPage page) {
        var shown = missions.at(page.event().id(), page.words().locale());
        return shown.missions().isEmpty()
                ? null
                : el("section", "", text("h2", "", page.t("event.missions")).id("t-benevoles"))
                        .attr("aria-labelledby", "t-benevoles")
                        .with(el("ol", "results")
                                .withAll(shown.rows().stream()
                                        .map(row -> el("li", "", row))
                                        .toList()));
    }

    private static El breadcrumb(EventPage page) {
        return PageParts.breadcrumb(
                page.links(),
                page.words().locale(),
                List.of(new Crumb(page.t("agenda.crumb"), page.links().agenda())),
                "");
    }

    /** What it is part of. */
    private static @Nullable El programmes(EventPage page) {
        var links = page.programmes().stream()
                .map(programme -> link(
                        page.links().programme(programme.slug()),
                        "chip",
                        programme.details().title()))
                .map(link -> el("li", "", link))
                .toList();
        return links.isEmpty()
                ? null
                : el("div", "event__programmes")
                        .with(
                                text("p", "muted", page.t("programme.part")).id("t-programmes"),
                                el("ul", "chips")
                                        .attr("aria-labelledby", "t-programmes")
                                        .withAll(links));
    }

    static @Nullable El about(EventPage page) {
        var description = page.details().description();
        var gallery = Pictures.gallery(
                page.images(), page.words().texts(), page.words().locale());
        return description == null && gallery == null
                ? null
                : el(
                                "section",
                                "",
                                text("h2", "", page.t(description == null ? "event.pictures" : "event.about"))
                                        .id("t-presentation"))
                        .attr("aria-labelledby", "t-presentation")
                        .with(description == null ? null : Prose.of("prose", description, 3), gallery);
    }

    /** The others, where there are several. */
    static @Nullable El dates(EventPage page) {
        if (page.occurrences().size() < 2) {
            return null;
        }
        var coming = page.coming();
        var items =
                coming.stream().limit(DATES_SHOWN).map(time -> date(page, time)).toList();
        var others = coming.size() - items.size();
        return el("section", "", text("h2", "", page.t("event.dates")).id("t-dates"))
                .attr("aria-labelledby", "t-dates")
                .with(
                        items.isEmpty()
                                ? text("p", "muted", page.t("event.dates.none"))
                                : el("ul", "event__dates").withAll(items))
                .with(others > 0 ? text("p", "muted", page.t("event.dates.more", others)) : null);
    }

    private static El date(EventPage page, Occurrence occurrence) {
        var label = Words.capitalized(
                page.words().whole(page.details(), occurrence.time(), page.today()),
                page.words().locale());
        var here = page.day() != null && occurrence.firstDay().equals(page.day());
        var item = el("li", occurrence.cancelled() ? "event__day event__day--off" : "event__day")
                .with(link(page.links().event(page.event().slug(), occurrence.firstDay()), "", label)
                        .attrIf(here, "aria-current", "page"));
        return occurrence.cancelled()
                ? item.say(" ").with(text("strong", "agenda-state", page.t("agenda.status.annule")))
                : item;
    }

    /** Of an itinerary: all its places, in their order. */
    private @Nullable El route(EventPage page) {
        var drawn = ItineraryMap.of(page, territory.communes());
        return drawn == null
                ? null
                : el("section", "", text("h2", "", page.t("event.where")).id("t-ou"))
                        .attr("aria-labelledby", "t-ou")
                        .with(drawn.with(map.map(
                                page.links()
                                        .localized(
                                                "/carte/agenda/" + page.event().slug() + "/etapes.geojson"),
                                page.t("itinerary.map", page.details().title()),
                                page.words().locale())));
    }

    private @Nullable El where(EventPage page) {
        if (!page.stops().isEmpty()) {
            return route(page);
        }
        var place = page.place();
        if (!EventPlace.isOnSite(page.details()) || place.inFull().isEmpty()) {
            return null;
        }
        var known = place.point() != null || place.commune() != null;
        var source = page.links().localized("/carte/agenda/" + page.event().slug() + ".geojson");
        return el("section", "", text("h2", "", page.t("event.where")).id("t-ou"))
                .attr("aria-labelledby", "t-ou")
                .with(text("p", "", place.inFull().orElse("")))
                .with(
                        known
                                ? map.pane(
                                        source,
                                        page.t("event.where.map", page.details().title()),
                                        page.words().locale())
                                : null);
    }
}
