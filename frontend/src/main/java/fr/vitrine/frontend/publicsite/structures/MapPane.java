package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.directory.StructureSummary;
import fr.vitrine.directory.search.SearchResult.Hit;
import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.VitrineMap;
import fr.vitrine.territory.Territory;
import java.util.Objects;
import java.util.stream.Collectors;

/** The answers on a map, over a picture of the territory that stays where no map can be drawn. */
final class MapPane {

    private static final String ID = "carte";

    private MapPane() {}

    static El of(ListPage page, Territory territory, String style) {
        var present = page.result().hits().stream()
                .map(Hit::structure)
                .map(StructureSummary::commune)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var dots = new DotMap(territory.communes())
                .svg(page.t("list.map.dots", territory.name()), present, territory.namedPlaces(), null);
        var source = page.links().localized(ListAddress.ofMap(page.query()));
        return el("div", "map-pane")
                .id(ID)
                .with(
                        Markup.of("div", "", dots),
                        new VitrineMap(source, page.t("list.map"), page.locale())
                                .inStepWith(Results.LIST_ID)
                                .onTiles(style),
                        link(listOnly(page, true), "button button--small map-pane__choice", icon("list"))
                                .say(page.t("list.only")),
                        link("#resultats", "view-toggle view-toggle--list", icon("list"))
                                .say(page.t("list.list")));
    }

    /** The way to the list or map that the view does not show. */
    static El toggle(ListPage page) {
        return page.request().listOnly()
                ? link(listOnly(page, false), "button button--small", icon("map"))
                        .say(page.t("list.withmap"))
                : link("#" + ID, "view-toggle view-toggle--map", icon("map")).say(page.t("list.showmap"));
    }

    private static String listOnly(ListPage page, boolean only) {
        return page.links().localized(ListAddress.of(page.query(), only));
    }
}
