package fr.vitrine.frontend.publicsite.structure;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.frontend.ui.VitrineMap;
import fr.vitrine.territory.Commune;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where its services act: in words, as dots, and on the map. */
final class WhereSection {

    private static final int NAMED = 4;

    private WhereSection() {}

    static @Nullable El of(StructurePage page) {
        return of(page, map(page));
    }

    /** The map shows what is published; where something else is shown, the dots say it alone. */
    static @Nullable El asDots(StructurePage page) {
        return of(page, null);
    }

    private static @Nullable El of(StructurePage page, @Nullable VitrineMap map) {
        if (page.details().services().isEmpty()) {
            return null;
        }
        return el("section", "", text("h2", "", page.t("structure.where")).id("t-ou"))
                .attr("aria-labelledby", "t-ou")
                .with(el("div", "where").with(pane(page, map), words(page)));
    }

    private static VitrineMap map(StructurePage page) {
        return new VitrineMap(
                        page.links()
                                .localized(
                                        "/carte/structures/" + page.structure().slug() + ".geojson"),
                        page.t("structure.where.map", page.details().name()),
                        page.locale())
                .onTiles(page.mapStyle());
    }

    private static El pane(StructurePage page, @Nullable VitrineMap map) {
        var label = page.t(
                "structure.where.dots",
                page.territory().phrases().of().in(page.locale()),
                page.reached().size());
        var dots = new DotMap(page.territory().communes())
                .svg(label, page.reached(), page.territory().namedPlaces(), null);
        return el("div", "map-pane map-pane--card").with(Markup.of("div", "", dots), map);
    }

    private static El words(StructurePage page) {
        var reached = Reach.reachedCommunes(page).stream()
                .sorted(Comparator.comparingInt(Commune::population).reversed())
                .toList();
        return el("div", "where__text")
                .with(
                        el("p", "", text("strong", "", Reach.inFull(page))).say(count(page, reached.size())),
                        chips(page, reached));
    }

    private static String count(StructurePage page, int reached) {
        var all = page.territory().communes().size();
        return reached == all
                ? page.t("structure.where.all", all)
                : page.t(
                        "structure.where.communes",
                        reached,
                        all,
                        page.territory().phrases().in().in(page.locale()));
    }

    private static @Nullable El chips(StructurePage page, List<Commune> reached) {
        if (reached.size() < 2) {
            return null;
        }
        var named = reached.stream()
                .limit(NAMED)
                .map(commune -> el("li", "", link(page.links().commune(commune.code()), "chip", commune.name())))
                .toList();
        var others = reached.size() - named.size();
        return el("ul", "chips")
                .withAll(named)
                .with(others == 0 ? null : text("li", "chip", page.t("structure.where.others", others)));
    }
}
