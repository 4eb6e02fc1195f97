package fr.vitrine.frontend.publicsite.domains;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.directory.search.SearchResult.Facets;
import fr.vitrine.directory.search.SearchResult.Hit;
import fr.vitrine.directory.search.StructureSearch;
import fr.vitrine.frontend.publicsite.Doors;
import fr.vitrine.frontend.publicsite.GoneException;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.StructureCards;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Prose;
import fr.vitrine.kernel.Audience;
import fr.vitrine.territory.Communes;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a domain is about, who works in it here and what it has for each audience. */
@Route(value = "domaines/:slug", layout = SiteLayout.class)
class DomainView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 12;

    private final transient Taxonomies taxonomies;
    private final transient StructureSearch search;
    private final transient Communes communes;
    private final transient Clock clock;

    DomainView(Taxonomies taxonomies, StructureSearch search, Communes communes, Clock clock) {
        this.taxonomies = taxonomies;
        this.search = search;
        this.communes = communes;
        this.clock = clock;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var taxonomy = taxonomies.current();
        var slug = address.getRouteParameters().get("slug").orElse("");
        switch (taxonomy.find(slug).orElse(null)) {
            case Domain domain
            when !domain.slug().value().equals(slug) ->
                address.forwardTo(
                        "domaines/" + domain.slug(), address.getLocation().getQueryParameters());
            case Domain domain -> draw(domain, taxonomy);
            case null, default -> {
                if (taxonomy.isGone(slug)) {
                    address.rerouteToError(new GoneException(GoneException.What.DOMAIN), "");
                } else {
                    address.rerouteToError(NotFoundException.class);
                }
            }
        }
    }

    private void draw(Domain domain, Taxonomy taxonomy) {
        setPageTitle(domain.label().in(locale()));
        var query = SearchQuery.everything().inDomains(Set.of(domain.slug().value()));
        var found = search.first(query, LocalDateTime.now(clock), LISTED);
        var facets = found.facets();
        var structures = found.hits().stream().map(Hit::structure).toList();
        add(el(
                "div",
                "wash hue-" + domain.hue(),
                el("div", "page-head").with(breadcrumb(domain), head(domain, found.total()))));
        add(el("div", "page")
                .with(
                        el("div", "landing-cols").with(who(domain, structures, taxonomy), aside(domain, facets)),
                        offers(domain, facets)));
    }

    private El breadcrumb(Domain domain) {
        return PageParts.breadcrumb(
                links(),
                locale(),
                List.of(new Crumb(t("site.nav.domains"), links().domains())),
                domain.label().in(locale()));
    }

    private El head(Domain domain, long total) {
        var words = el("div", "landing-head__text")
                .with(
                        text("h1", "", domain.label().in(locale())),
                        text("p", "lede", domain.summary().in(locale())),
                        link(links().structuresIn(domain.slug()), "button button--primary")
                                .with(icon("search"))
                                .say(t("domain.see", total)));
        return el("div", "landing-head").with(words, el("div", "landing-head__icon", icon(domain.icon())));
    }

    private El who(Domain domain, List<StructureSummary> structures, Taxonomy taxonomy) {
        var places = communes.byCode(structures.stream()
                .map(StructureSummary::commune)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var cards = new StructureCards(taxonomy, places, links(), locale());
        var rows = el("ul", "rows")
                .withAll(structures.stream()
                        .map(structure -> cards.row(structure, cards.communeName(structure)))
                        .toList());
        return el("section", "")
                .attr("aria-labelledby", "structures")
                .with(
                        Prose.of("prose section__intro", domain.presentation().in(locale())),
                        PageParts.sectionHead(
                                "structures", t("domain.who"), links().structuresIn(domain.slug()), t("domain.map")),
                        structures.isEmpty() ? text("p", "muted", t("domain.nobody")) : rows);
    }

    private El aside(Domain domain, Facets facets) {
        var competences = domain.competences().stream()
                .filter(competence ->
                        facets.domains().containsKey(competence.slug().value()))
                .map(competence -> PageParts.countChip(
                        links().structuresIn(competence.slug()),
                        competence.label().in(locale()),
                        facets.domains().getOrDefault(competence.slug().value(), 0L)))
                .toList();
        var audiences = Arrays.stream(Audience.values())
                .filter(audience -> facets.audiences().containsKey(audience.code()))
                .map(audience -> PageParts.countChip(
                        links().structuresIn(domain.slug(), audience),
                        t("audience." + audience.code()),
                        facets.audiences().getOrDefault(audience.code(), 0L)))
                .toList();
        return el("aside", "landing-aside")
                .attr("aria-label", t("domain.narrow"))
                .with(
                        chips("competences", "domain.competences", competences),
                        chips("publics", "domain.audiences", audiences));
    }

    private El chips(String id, String key, List<El> chips) {
        return el("section", "", text("h2", "", t(key)).id(id))
                .attr("aria-labelledby", id)
                .with(el("ul", "chips").withAll(chips));
    }

    private El offers(Domain domain, Facets facets) {
        var doors = Doors.of(
                facets.audiences(),
                "h3",
                audience -> links().structuresIn(domain.slug(), audience),
                audience ->
                        Objects.requireNonNull(domain.offers().get(audience)).in(locale()),
                locale());
        return PageParts.section("offre", PageParts.sectionHead("offre", t("domain.offers"), "", ""), doors);
    }
}
