package fr.vitrine.frontend.publicsite.home;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.directory.DirectoryFigures;
import fr.vitrine.directory.DirectoryFigures.Figures;
import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.VitrineMap;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where in the territory the structures are: the map, and in words the communes with most of them. */
@Component
class TerritoryMap {

    private static final int LISTED = 5;

    private final Territory territory;
    private final DirectoryFigures figures;
    private final String mapStyle;

    TerritoryMap(Territory territory, DirectoryFigures figures, @Value("${vitrine.map.style}") String mapStyle) {
        this.territory = territory;
        this.figures = figures;
        this.mapStyle = mapStyle;
    }

    /** How many structures are in each commune of the territory that has any. */
    Map<CommuneCode, Long> structuresByCommune() {
        return figures.presentByCommune(territory.communeCodes());
    }

    /** @param counts {@link #structuresByCommune} */
    El section(Map<CommuneCode, Long> counts, Figures sums, Links links, Locale locale) {
        var head = PageParts.sectionHead(
                "carte",
                t(locale, "home.map", territory.phrases().in().in(locale)),
                links.localized("/structures"),
                t(locale, "home.map.more"));
        var dots = new DotMap(territory.communes())
                .svg(t(locale, "home.dots", territory.name()), counts.keySet(), territory.namedPlaces(), links);
        var map = new VitrineMap("/carte/structures.geojson", t(locale, "home.map.label"), locale).onTiles(mapStyle);
        var words = el("div", "home-map__text")
                .with(
                        text(
                                "p",
                                "",
                                t(
                                        locale,
                                        "home.map.text",
                                        sums.structures(),
                                        sums.communesReached(),
                                        territory.communes().size())),
                        largest(counts, links, locale));
        var pane = el("div", "map-pane map-pane--card").with(Markup.of("div", "", dots), map);
        return PageParts.section("carte", head, el("div", "home-map").with(pane, words));
    }

    private El largest(Map<CommuneCode, Long> counts, Links links, Locale locale) {
        return el("ul", "rows")
                .withAll(territory.communes().stream()
                        .filter(commune -> counts.containsKey(commune.code()))
                        .sorted(Comparator.comparingLong((Commune c) -> counts.getOrDefault(c.code(), 0L))
                                .reversed())
                        .limit(LISTED)
                        .map(commune -> row(commune, counts.getOrDefault(commune.code(), 0L), links, locale))
                        .toList());
    }

    private static El row(Commune commune, long count, Links links, Locale locale) {
        var words = el(
                "div",
                "row__text",
                el("h3", "row__title", link(links.commune(commune.code()), "stretched", commune.name())));
        return el(
                "li",
                "",
                el("article", "row hue-green")
                        .with(
                                el("span", "tile", icon("map-pin")),
                                words,
                                text("span", "row__end", t(locale, "site.structures", count))));
    }

    private static String t(Locale locale, String key, Object... parameters) {
        return I18NProvider.translate(locale, key, parameters);
    }
}
