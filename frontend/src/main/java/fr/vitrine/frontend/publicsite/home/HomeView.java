package fr.vitrine.frontend.publicsite.home;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.StructureSummaries;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.frontend.publicsite.Doors;
import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.StructureCards;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Communes;
import fr.vitrine.territory.Territory;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The front door: what this is, one question, three doors, what is there and what is new. */
@Route(value = "", layout = SiteLayout.class)
class HomeView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int CARDS = 3;

    private final transient Territory territory;
    private final transient Communes communes;
    private final transient StructureSearch search;
    private final transient StructureSummaries summaries;
    private final transient TerritoryFigures figures;
    private final transient Taxonomies taxonomies;
    private final transient TerritoryMap territoryMap;
    private final transient Now soon;
    private final transient Clock clock;

    HomeView(
            Territory territory,
            Communes communes,
            StructureSearch search,
            StructureSummaries summaries,
            TerritoryFigures figures,
            Taxonomies taxonomies,
            TerritoryMap territoryMap,
            Now soon,
            Clock clock) {
        this.territory = territory;
        this.communes = communes;
        this.search = search;
        this.summaries = summaries;
        this.figures = figures;
        this.taxonomies = taxonomies;
        this.territoryMap = territoryMap;
        this.soon = soon;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("home.title", territory.siteName(), territory.tagline().in(locale())));
        var all = SearchQuery.everything();
        var now = LocalDateTime.now(clock);
        var facets = search.facets(all, now);
        var total = search.count(all, now);
        var present = territoryMap.structuresByCommune();
        var sums = figures.current();
        var taxonomy = taxonomies.current();
        add(hero(present.keySet()));
        add(el("div", "doors-band", Doors.of(facets.audiences(), "h2", links(), locale())));
        var newest = summaries.newest(CARDS);
        var page = el("div", "page").with(soon.section(links(), locale()));
        if (total > 0) {
            page.with(
                    new DomainTiles(taxonomy, facets, links(), locale()).section(),
                    latest("home.new", newest, taxonomy, total));
        }
        page.with(Explanation.of(links(), locale()), territoryMap.section(present, sums, links(), locale()));
        if (total > CARDS) {
            var others = summaries.freshest(2 * CARDS).stream()
                    .filter(structure -> !newest.contains(structure))
                    .limit(CARDS)
                    .toList();
            page.with(latest("home.fresh", others, taxonomy, total));
        }
        add(page);
        add(Band.of(sums, territory, locale()));
    }

    private El hero(Set<CommuneCode> present) {
        var words = el("div", "hero__text")
                .with(
                        text("p", "eyebrow", territory.eyebrow().in(locale())),
                        text("h1", "", territory.headline().in(locale())),
                        text("p", "lede", territory.lead().in(locale())),
                        SearchForm.of(links(), locale()),
                        popular());
        var dots = new DotMap(territory.communes())
                .svg(t("home.dots", territory.name()), present, territory.namedPlaces(), links());
        return el("div", "hero", el("div", "hero__inner").with(words, Markup.of("figure", "hero__dots", dots)));
    }

    private El popular() {
        var searches = territory.popularSearches().getOrDefault(locale().getLanguage(), List.of());
        return el("div", "popular")
                .with(
                        text("span", "", t("home.popular")).id("souvent"),
                        el("ul", "popular__list")
                                .attr("aria-labelledby", "souvent")
                                .withAll(searches.stream()
                                        .map(words -> el("li", "", link(links().structuresAbout(words), "", words)))
                                        .toList()));
    }

    private El latest(String key, List<StructureSummary> structures, Taxonomy taxonomy, long total) {
        var places = communes.byCode(structures.stream()
                .map(StructureSummary::commune)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var cards = new StructureCards(taxonomy, places, links(), locale());
        var head = PageParts.sectionHead(key.replace('.', '-'), t(key), links().structures(), t("home.all", total));
        return PageParts.section(key.replace('.', '-'), head, cards.cards(structures));
    }
}
