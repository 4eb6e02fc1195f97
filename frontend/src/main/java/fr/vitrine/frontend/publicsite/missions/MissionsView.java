package fr.vitrine.frontend.publicsite.missions;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.Paging;
import fr.vitrine.frontend.publicsite.PlacesMap;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.ViewChoice;
import fr.vitrine.frontend.publicsite.alerts.AlertForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.territory.Territory;
import fr.vitrine.volunteers.MissionMatches;
import fr.vitrine.volunteers.MissionMatches.Match;
import fr.vitrine.volunteers.MissionSearch;
import java.util.List;

/** Where one can lend a hand: searched, filtered with counts, as a list or on the map. */
@Route(value = "benevolat", layout = SiteLayout.class)
@KnownParameters(
        value = {
            MissionParameters.WORDS,
            MissionParameters.DOMAIN,
            MissionParameters.PLACE,
            MissionParameters.RADIUS,
            MissionParameters.WHEN,
            MissionParameters.RHYTHM,
            MissionParameters.REMOTE,
            MissionParameters.CHILDREN,
            MissionParameters.HOUR,
            MissionParameters.DAY,
            MissionParameters.SKILL,
            MissionParameters.BEGINNERS,
            MissionParameters.MINORS,
            MissionParameters.ACCESSIBLE,
            MissionParameters.VIEW,
            AskedAddress.PAGE
        },
        usual = "page=1")
class MissionsView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 20;
    private static final String NARROW = "preciser";

    private final transient MissionSearch search;
    private final transient MissionShelf shelf;
    private final transient MissionReader reader;
    private final transient Territory territory;
    private final transient PlacesMap map;

    MissionsView(MissionSearch search, MissionShelf shelf, MissionReader reader, Territory territory, PlacesMap map) {
        this.search = search;
        this.shelf = shelf;
        this.reader = reader;
        this.territory = territory;
        this.map = map;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var request = reader.read(address.getLocation().getQueryParameters().getParameters());
        var found = search.match(request.query(), (request.page() - 1) * PAGE_SIZE, PAGE_SIZE);
        setPageTitle(t("missions.title"));
        describe(request.address().isEmpty() ? PageHead.PLAIN : PageHead.PLAIN.unlisted());
        var words = shelf.words(locale());
        var asked = new MissionsAsked(request, words, links());
        add(el("div", "wash")
                .with(el("div", "page-head")
                        .with(
                                PageParts.breadcrumb(links(), locale(), List.of(), t("missions.crumb")),
                                text("h1", "", t("missions.title")),
                                text(
                                        "p",
                                        "lede",
                                        t(
                                                "missions.lead",
                                                territory.phrases().in().in(locale()))),
                                MissionSearchForm.of(
                                        request.address(),
                                        request.query().where().radiusKm(),
                                        words),
                                asked.removable())));
        add(el("div", "page")
                .with(asked.unknownPlace())
                .with(el("div", "landing-cols").with(answers(request, found, asked), aside(request, found))));
    }

    private El answers(MissionRequest request, MissionMatches found, MissionsAsked asked) {
        var main = el("div", "offers")
                .with(el("div", "agenda__bar")
                        .with(
                                text("h2", "offers__count", t("missions.found", found.total()))
                                        .id("liste"),
                                link("#" + NARROW, "offers__narrow", icon("sliders-horizontal"))
                                        .say(t("offers.narrow")),
                                found.total() == 0 ? null : views(request)));
        if (found.total() == 0) {
            return main.with(asked.widening(found));
        }
        var cards = shelf.cards(found.page().stream().map(Match::mission).toList(), locale());
        return main.with(
                request.asMap() ? map(request) : null,
                el("ol", "results")
                        .attrIf(request.page() > 1, "start", Integer.toString((request.page() - 1) * PAGE_SIZE + 1))
                        .withAll(found.page().stream()
                                .map(match -> el("li", "", cards.row(match.mission(), "h3", match.km())))
                                .toList()),
                Paging.of(
                        locale(),
                        request.page(),
                        Math.ceilDiv(found.total(), PAGE_SIZE),
                        number -> page(request, number)));
    }

    private El views(MissionRequest request) {
        return ViewChoice.of(
                t("agenda.views"),
                "",
                List.of(
                        view(request, "", "list", "agenda.view.list"),
                        view(request, MissionParameters.AS_MAP, "map", "agenda.view.map")));
    }

    private ViewChoice.Way view(MissionRequest request, String code, String sign, String key) {
        return new ViewChoice.Way(
                request.address().with(MissionParameters.VIEW, code).of(MissionParameters.MISSIONS, links()),
                sign,
                t(key),
                request.address().first(MissionParameters.VIEW).equals(code));
    }

    /** What can be done from home has no place on it: the list below has all. */
    private El map(MissionRequest request) {
        var source = MissionParameters.question(request.address()).of(MissionParameters.MAP, links());
        return el("div", "")
                .with(map.pane(source, t("missions.map"), locale()), text("p", "small muted", t("missions.map.note")));
    }

    private El aside(MissionRequest request, MissionMatches found) {
        var facets = new MissionFacets(request, shelf.words(locale()), shelf.taxonomy(), links());
        return el("aside", "landing-aside")
                .id(NARROW)
                .attr("aria-label", t("offers.narrow"))
                .withAll(facets.of(found.counts()))
                .with(subscribe(request));
    }

    private El subscribe(MissionRequest request) {
        var asked = MissionParameters.question(request.address());
        return el("section", "box subscribe")
                .attr("aria-labelledby", "suivre")
                .with(
                        text("h2", "", t("missions.follow")).id("suivre"),
                        text("p", "small", t("missions.follow.lead")),
                        AlertForm.of(MissionAlerts.KEY, asked.query(), locale()),
                        el("ul", "subscribe__ways")
                                .with(
                                        PageParts.fileItem(
                                                asked.of(MissionParameters.CALENDAR, links()),
                                                "calendar-plus",
                                                t("missions.calendar")),
                                        PageParts.fileItem(
                                                asked.of(MissionParameters.FEED, links()), "rss", t("missions.feed"))));
    }

    private String page(MissionRequest request, int number) {
        return request.address().page(number).of(MissionParameters.MISSIONS, links());
    }
}
