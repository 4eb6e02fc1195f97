package fr.vitrine.frontend.publicsite.communes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchQuery.Place;
import fr.vitrine.directory.search.SearchResult;
import fr.vitrine.directory.search.SearchResult.Hit;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.StructureCards;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the field offers the people of a commune: who is there, who comes, what lies near. */
@Route(value = "communes/:code", layout = SiteLayout.class)
class CommuneView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 30;
    private static final int RADIUS_KM = 20;

    private final transient Territory territory;
    private final transient Communes communes;
    private final transient StructureSearch search;
    private final transient Taxonomies taxonomies;
    private final transient CommuneAside aside;
    private final transient Clock clock;

    CommuneView(
            Territory territory,
            Communes communes,
            StructureSearch search,
            Taxonomies taxonomies,
            CommuneAside aside,
            Clock clock) {
        this.territory = territory;
        this.communes = communes;
        this.search = search;
        this.taxonomies = taxonomies;
        this.aside = aside;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var commune = address.getRouteParameters()
                .get("code")
                .flatMap(CommuneCode::parse)
                .flatMap(communes::find);
        if (commune.isPresent()) {
            draw(commune.get());
        } else {
            address.rerouteToError(NotFoundException.class);
        }
    }

    private void draw(Commune commune) {
        setPageTitle(t("commune.title", commune.name()));
        var now = LocalDateTime.now(clock);
        var place = new Place(commune.code(), 0);
        var here = search.first(SearchQuery.everything().at(place), now, LISTED);
        var actingHere = SearchQuery.everything().actingIn(commune.code());
        var acting = search.first(actingHere, now, 2 * LISTED);
        var present = structures(here);
        var visiting = structures(acting).stream()
                .filter(structure -> !commune.code().equals(structure.commune()))
                .limit(LISTED)
                .toList();
        var cards = cards(present, visiting);
        var fromElsewhere = acting.total() - search.count(actingHere.at(place), now);
        var head = el("div", "page-head").with(breadcrumb(commune), head(commune, here.total(), fromElsewhere));
        add(el("div", "wash", head));
        var lists = el("div", "")
                .with(
                        list(
                                "installees",
                                t("commune.here", commune.name()),
                                rows(present, t("commune.here.none"), cards, cards::domainLabel)),
                        list(
                                "interviennent",
                                t("commune.visiting"),
                                rows(visiting, t("commune.visiting.none"), cards, cards::communeName)));
        add(el(
                "div",
                "page",
                el("div", "landing-cols").with(lists, aside.of(commune, acting.facets(), links(), locale()))));
    }

    private StructureCards cards(List<StructureSummary> present, List<StructureSummary> visiting) {
        var places = communes.byCode(Stream.concat(present.stream(), visiting.stream())
                .map(StructureSummary::commune)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return new StructureCards(taxonomies.current(), places, links(), locale());
    }

    private static List<StructureSummary> structures(SearchResult result) {
        return result.hits().stream().map(Hit::structure).toList();
    }

    private El breadcrumb(Commune commune) {
        return PageParts.breadcrumb(
                links(), locale(), List.of(new Crumb(t("site.nav.communes"), links().communes())), commune.name());
    }

    private El head(Commune commune, long present, long visiting) {
        var words = el("div", "landing-head__text")
                .with(
                        text("h1", "", t("commune.title", commune.name())),
                        text("p", "lede", lead(commune, present, visiting)),
                        link(links().structuresAround(commune.code(), RADIUS_KM), "button button--primary")
                                .with(icon("map"))
                                .say(t("commune.see")));
        if (!territory.contains(commune.code())) {
            return el("div", "landing-head", words);
        }
        var here = Set.of(commune.code());
        var dots = new DotMap(territory.communes())
                .svg(t("commune.dots", commune.name(), territory.phrases().in().in(locale())), here, here, null);
        return el("div", "landing-head").with(words, Markup.of("div", "landing-head__dots", dots));
    }

    private String lead(Commune commune, long present, long visiting) {
        return present + visiting == 0
                ? t("commune.lead.none", commune.name())
                : t("commune.lead", present + visiting, commune.name(), present, visiting);
    }

    private static El list(String id, String heading, El content) {
        return el("section", "section")
                .attr("aria-labelledby", id)
                .with(PageParts.sectionHead(id, heading, "", ""), content);
    }

    private static El rows(
            List<StructureSummary> structures,
            String none,
            StructureCards cards,
            Function<StructureSummary, String> end) {
        return structures.isEmpty()
                ? text("p", "muted", none)
                : el("ul", "rows")
                        .withAll(structures.stream()
                                .map(structure -> cards.row(structure, end.apply(structure)))
                                .toList());
    }
}
