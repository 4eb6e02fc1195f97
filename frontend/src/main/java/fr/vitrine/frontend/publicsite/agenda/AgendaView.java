package fr.vitrine.frontend.publicsite.agenda;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.events.AgendaResult;
import fr.vitrine.events.AgendaResult.Hit;
import fr.vitrine.events.Event;
import fr.vitrine.events.Programme;
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
import fr.vitrine.frontend.ui.SiteAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is on: day by day, as a month or on the map, narrowed by what the address asks. */
@Route(value = "agenda", layout = SiteLayout.class)
@KnownParameters(
        value = {
            AgendaParameters.WORDS,
            AgendaParameters.WHEN,
            AgendaParameters.FROM,
            AgendaParameters.TO,
            AgendaParameters.DOMAIN,
            AgendaParameters.AUDIENCE,
            AgendaParameters.PLACE,
            AgendaParameters.RADIUS,
            AgendaParameters.ORGANISER,
            AgendaParameters.PROGRAMME,
            AgendaParameters.FREE,
            AgendaParameters.ONLINE,
            AgendaParameters.ACCESSIBLE,
            AgendaParameters.VIEW,
            AgendaParameters.MONTH,
            AskedAddress.PAGE
        },
        usual = "page=1")
class AgendaView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 30;
    private static final String NARROW = "affiner";

    private final transient AgendaShelf shelf;
    private final transient AgendaReader reader;
    private final transient PlacesMap map;
    private final transient SiteAddress site;

    AgendaView(AgendaShelf shelf, AgendaReader reader, PlacesMap map, SiteAddress site) {
        this.shelf = shelf;
        this.reader = reader;
        this.map = map;
        this.site = site;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var request = reader.read(address.getLocation().getQueryParameters().getParameters());
        var found = shelf.find(request, PAGE_SIZE);
        var words = shelf.words(locale());
        var asked = new AgendaAsked(request, words, links());
        var programmes = shelf.programmes();
        setPageTitle(t("agenda.title"));
        describe(request.address().isEmpty() ? PageHead.PLAIN : PageHead.PLAIN.unlisted());
        add(el("div", "wash")
                .with(el("div", "page-head")
                        .with(
                                PageParts.breadcrumb(links(), locale(), List.of(), t("agenda.crumb")),
                                text("h1", "", t("agenda.title")),
                                text("p", "lede", t("agenda.lead")),
                                new AgendaForms(request, words).search(),
                                asked.periods(found.counts()),
                                asked.removable())));
        add(el("div", "page")
                .with(asked.unknownPlace())
                .with(el("div", "landing-cols agenda")
                        .with(
                                answers(request, found, words),
                                el("aside", "landing-aside")
                                        .id(NARROW)
                                        .attr("tabindex", "-1")
                                        .attr("aria-label", t("agenda.narrow"))
                                        .withAll(new AgendaFacets(request, words, shelf.taxonomy(), links())
                                                .of(found.counts()))
                                        .with(
                                                new AgendaForms(request, words)
                                                        .held(shelf.organisers(request.today()), programmes),
                                                new AgendaForms(request, words).days(),
                                                programmes(programmes),
                                                follow(request)))));
    }

    private El answers(AgendaRequest request, AgendaResult found, AgendaWords words) {
        var main = el("div", "agenda__main")
                .with(el("div", "agenda__bar")
                        .with(
                                text(
                                        "p",
                                        "answer",
                                        t(request.isPast() ? "agenda.found.past" : "agenda.found", found.total())),
                                views(request),
                                link("#" + NARROW, "button button--small agenda__narrow", icon("sliders-horizontal"))
                                        .say(t("agenda.narrow"))));
        if (request.asMonth()) {
            return main.with(new MonthGrid(request, words, links(), shelf.month(request)).of());
        }
        if (found.total() == 0) {
            return main.with(
                    new AgendaAsked(request, words, links()).widening(found.counts()), undated(request, words));
        }
        var rows = rows(found.hits().stream().map(Hit::event).toList(), request, words);
        return main.with(request.asMap() ? map(request) : null)
                .withAll(rows.byDay(found.hits(), request.isPast()))
                .with(
                        Paging.of(
                                locale(),
                                request.page(),
                                Math.ceilDiv(found.total(), PAGE_SIZE),
                                number -> page(request, number)),
                        undated(request, words));
    }

    private El map(AgendaRequest request) {
        var source = AgendaParameters.question(request.address()).of("/carte/agenda.geojson", links());
        return map.pane(source, t("agenda.map"), locale());
    }

    private AgendaRows rows(List<Event> shown, AgendaRequest request, AgendaWords words) {
        return new AgendaRows(words, links(), shelf.around(shown), request.today());
    }

    /** At the end of the archive: what was, when is not known. */
    private @Nullable El undated(AgendaRequest request, AgendaWords words) {
        var last = request.address().equals(AgendaParameters.during(Period.PAST, AskedAddress.NOTHING))
                && request.page() == 1;
        var events = last ? shelf.undated() : List.<Event>of();
        if (events.isEmpty()) {
            return null;
        }
        var rows = rows(events, request, words);
        return el("section", "agenda-day")
                .attr("aria-labelledby", "sans-date")
                .with(
                        text("h2", "agenda-day__title", t("agenda.undated")).id("sans-date"),
                        text("p", "muted", t("agenda.undated.lead")),
                        el("ol", "agenda-rows")
                                .withAll(events.stream()
                                        .map(event -> el("li", "", rows.undated(event)))
                                        .toList()));
    }

    private El views(AgendaRequest request) {
        return ViewChoice.of(
                t("agenda.views"),
                "",
                List.of(
                        view(request, "", "list", "agenda.view.list"),
                        view(request, AgendaParameters.AS_MONTH, "calendar-days", "agenda.view.month"),
                        view(request, AgendaParameters.AS_MAP, "map", "agenda.view.map")));
    }

    private ViewChoice.Way view(AgendaRequest request, String code, String sign, String key) {
        return new ViewChoice.Way(
                request.address().with(AgendaParameters.VIEW, code).of(AgendaParameters.AGENDA, links()),
                sign,
                t(key),
                request.address().first(AgendaParameters.VIEW).equals(code));
    }

    /** Those that go on or come. */
    private @Nullable El programmes(List<Programme> shown) {
        return shown.isEmpty()
                ? null
                : el("section", "", text("h2", "", t("programmes.now")).id("programmes"))
                        .attr("aria-labelledby", "programmes")
                        .with(el("ul", "contact__list")
                                .withAll(shown.stream()
                                        .map(programme -> el(
                                                "li",
                                                "",
                                                link(
                                                        links().programme(programme.slug()),
                                                        "",
                                                        programme.details().title())))
                                        .toList())
                                .with(el("li", "", link(links().programmes(), "", t("programmes.all")))));
    }

    private El follow(AgendaRequest request) {
        var asked = AgendaParameters.question(request.address());
        return el("section", "box subscribe")
                .attr("aria-labelledby", "suivre")
                .with(
                        text("h2", "", t("agenda.follow")).id("suivre"),
                        text("p", "small", t("agenda.follow.lead")),
                        AlertForm.of(AgendaAlerts.KEY, asked.query(), locale()),
                        el("ul", "subscribe__ways")
                                .with(
                                        PageParts.fileItem(
                                                asked.of("/agenda.ics", links()),
                                                "calendar-plus",
                                                t("agenda.follow.calendar")),
                                        PageParts.fileItem(
                                                asked.of("/agenda.atom", links()), "rss", t("agenda.follow.feed")),
                                        PageParts.fileItem(
                                                asked.of("/agenda.json", links()),
                                                "download",
                                                t("agenda.follow.json"))),
                        embed(asked));
    }

    /** The code that puts what is asked on a page of one's own. */
    private El embed(AskedAddress asked) {
        var address = site.of(asked.with("couleur", "14543f").of("/widget/agenda", links()));
        var code = "<iframe src=\"" + address.replace("&", "&amp;") + "\" title=\"" + t("agenda.crumb")
                + "\" width=\"100%\" height=\"480\" style=\"border:0\"></iframe>";
        return el("details", "agenda-embed")
                .with(
                        text("summary", "", t("agenda.embed")),
                        text("label", "small", t("agenda.embed.code")).attr("for", "code-agenda"),
                        text("textarea", "", code)
                                .id("code-agenda")
                                .attr("readonly", "")
                                .attr("rows", "5"),
                        text("p", "small muted", t("agenda.embed.lead")));
    }

    private String page(AgendaRequest request, int number) {
        return request.address().page(number).of(AgendaParameters.AGENDA, links());
    }
}
