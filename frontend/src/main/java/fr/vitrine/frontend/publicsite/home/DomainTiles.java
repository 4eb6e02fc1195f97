package fr.vitrine.frontend.publicsite.home;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.directory.Taxonomy;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.search.SearchResult.Facets;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.Comparator;
import java.util.Locale;

/** The domains that most structures work in, with how many. */
final class DomainTiles {

    private static final int SHOWN = 12;

    private final Taxonomy taxonomy;
    private final Facets facets;
    private final Links links;
    private final Locale locale;

    DomainTiles(Taxonomy taxonomy, Facets facets, Links links, Locale locale) {
        this.taxonomy = taxonomy;
        this.facets = facets;
        this.links = links;
        this.locale = locale;
    }

    El section() {
        var tiles = el("ul", "domain-tiles")
                .withAll(taxonomy.domains().stream()
                        .filter(domain -> count(domain) > 0)
                        .sorted(Comparator.comparingLong(this::count).reversed())
                        .limit(SHOWN)
                        .map(this::tile)
                        .toList());
        var head = PageParts.sectionHead(
                "domaines",
                I18NProvider.translate(locale, "home.domains"),
                links.domains(),
                I18NProvider.translate(locale, "home.domains.all"));
        return PageParts.section("domaines", head, tiles);
    }

    private El tile(Domain domain) {
        return el("li", "domain-tile hue-" + domain.hue())
                .with(
                        el("span", "tile", icon(domain.icon())),
                        link(
                                links.domain(domain.slug()),
                                "stretched",
                                domain.label().in(locale)),
                        text("span", "domain-tile__count", Long.toString(count(domain)))
                                .with(hidden(I18NProvider.translate(locale, "home.domains.structures"))));
    }

    private long count(Domain domain) {
        return facets.domains().getOrDefault(domain.slug().value(), 0L);
    }
}
