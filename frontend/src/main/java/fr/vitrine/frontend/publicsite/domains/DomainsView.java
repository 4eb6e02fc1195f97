package fr.vitrine.frontend.publicsite.domains;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** All that structures can do, by domain. */
@Route(value = "domaines", layout = SiteLayout.class)
class DomainsView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient Taxonomies taxonomies;
    private final transient StructureSearch search;
    private final transient Clock clock;

    DomainsView(Taxonomies taxonomies, StructureSearch search, Clock clock) {
        this.taxonomies = taxonomies;
        this.search = search;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("domains.title"));
        var counts = search.facets(SearchQuery.everything(), LocalDateTime.now(clock))
                .domains();
        var head = el("div", "page-head")
                .with(
                        PageParts.breadcrumb(links(), locale(), List.of(), t("site.nav.domains")),
                        text("h1", "", t("domains.title")),
                        text("p", "lede", t("domains.lead")));
        var blocks = el("ul", "domain-blocks")
                .withAll(taxonomies.current().domains().stream()
                        .map(domain -> el("li", "", block(domain, counts)))
                        .toList());
        add(el("div", "wash", head), el("div", "page", blocks));
    }

    private El block(Domain domain, Map<String, Long> counts) {
        var chips = domain.competences().stream()
                .filter(competence -> counts.containsKey(competence.slug().value()))
                .map(competence -> PageParts.countChip(
                        links().structuresIn(competence.slug()),
                        competence.label().in(locale()),
                        counts.getOrDefault(competence.slug().value(), 0L)))
                .toList();
        var words = el("div", "domain-block__text")
                .with(
                        el(
                                "h2",
                                "",
                                link(
                                        links().domain(domain.slug()),
                                        "",
                                        domain.label().in(locale()))),
                        text("p", "", domain.summary().in(locale())),
                        text(
                                "p",
                                "muted",
                                t(
                                        "site.structures",
                                        counts.getOrDefault(domain.slug().value(), 0L))));
        return el("section", "domain-block hue-" + domain.hue())
                .with(
                        el("span", "tile", icon(domain.icon())),
                        chips.isEmpty() ? words : words.with(el("ul", "chips").withAll(chips)));
    }
}
