package fr.vitrine.frontend.publicsite.communes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.directory.Taxonomy.Domain;
import fr.vitrine.directory.search.SearchResult.Facets;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Beside the lists of a commune: its domains, its neighbours, its facts. */
@Component
class CommuneAside {

    private static final int NEIGHBOURS = 6;
    private static final int NEAR_KM = 15;

    private final Taxonomies taxonomies;
    private final Communes communes;

    CommuneAside(Taxonomies taxonomies, Communes communes) {
        this.taxonomies = taxonomies;
        this.communes = communes;
    }

    /** @param acting counts of the structures that act there */
    El of(Commune commune, Facets acting, Links links, Locale locale) {
        return el("aside", "landing-aside")
                .attr("aria-label", t(locale, "commune.around"))
                .with(
                        domains(commune, acting.domains(), links, locale),
                        neighbours(commune, links, locale),
                        facts(commune, locale));
    }

    private El domains(Commune commune, Map<String, Long> counts, Links links, Locale locale) {
        var chips = taxonomies.current().domains().stream()
                .filter(domain -> counts.containsKey(domain.slug().value()))
                .sorted(Comparator.comparingLong((Domain d) -> count(counts, d)).reversed())
                .map(domain -> PageParts.countChip(
                        links.structuresActingIn(commune.code(), domain.slug()),
                        domain.label().in(locale),
                        count(counts, domain)))
                .toList();
        return el("section", "", text("h2", "", t(locale, "commune.domains")).id("domaines"))
                .attr("aria-labelledby", "domaines")
                .with(el("ul", "chips").withAll(chips));
    }

    private static long count(Map<String, Long> counts, Domain domain) {
        return counts.getOrDefault(domain.slug().value(), 0L);
    }

    private El neighbours(Commune commune, Links links, Locale locale) {
        var rows = communes.near(commune.code(), NEAR_KM, NEIGHBOURS).stream()
                .map(near -> el(
                        "li",
                        "",
                        el(
                                "div",
                                "row",
                                el("div", "row__text", link(links.commune(near.code()), "stretched", near.name())))))
                .toList();
        return el("section", "", text("h2", "", t(locale, "commune.neighbours")).id("voisines"))
                .attr("aria-labelledby", "voisines")
                .with(el("ul", "rows").withAll(rows));
    }

    private static El facts(Commune commune, Locale locale) {
        return el("dl", "facts")
                .with(
                        fact(
                                "commune.population",
                                NumberFormat.getIntegerInstance(locale).format(commune.population()),
                                locale),
                        fact("commune.postcodes", String.join(", ", commune.postcodes()), locale));
    }

    private static El fact(String key, String value, Locale locale) {
        return el("div", "", text("dt", "", t(locale, key)), text("dd", "", value));
    }

    private static String t(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
