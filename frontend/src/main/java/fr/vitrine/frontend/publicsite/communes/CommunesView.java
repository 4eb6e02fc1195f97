package fr.vitrine.frontend.publicsite.communes;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.DirectoryFigures;
import fr.vitrine.frontend.publicsite.DotMap;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.Text;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The communes of the territory by their first letter, with how many structures are in each. */
@Route(value = "communes", layout = SiteLayout.class)
class CommunesView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient Territory territory;
    private final transient DirectoryFigures figures;

    CommunesView(Territory territory, DirectoryFigures figures) {
        this.territory = territory;
        this.figures = figures;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("communes.title", territory.name()));
        var counts = figures.presentByCommune(territory.communeCodes());
        var words = el("div", "landing-head__text")
                .with(
                        text("h1", "", t("communes.title", territory.name())),
                        text(
                                "p",
                                "lede",
                                t("communes.lead", territory.communes().size())));
        var dots = new DotMap(territory.communes())
                .svg(t("home.dots", territory.name()), counts.keySet(), territory.namedPlaces(), links());
        var head = el("div", "page-head")
                .with(
                        PageParts.breadcrumb(links(), locale(), List.of(), t("site.nav.communes")),
                        el("div", "landing-head").with(words, Markup.of("div", "landing-head__dots", dots)));
        add(el("div", "wash", head), el("div", "page").withAll(letters(counts)));
    }

    private List<El> letters(Map<CommuneCode, Long> counts) {
        return territory.communes().stream()
                .collect(Collectors.groupingBy(CommunesView::letter, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> letter(entry.getKey(), entry.getValue(), counts))
                .toList();
    }

    private El letter(String letter, List<Commune> communes, Map<CommuneCode, Long> counts) {
        var id = "lettre-" + letter.toLowerCase(Locale.ROOT);
        return el("section", "letter", text("h2", "letter__title", letter).id(id))
                .attr("aria-labelledby", id)
                .with(el("ul", "chips")
                        .withAll(communes.stream()
                                .map(commune -> chip(commune, counts.getOrDefault(commune.code(), 0L)))
                                .toList()));
    }

    private El chip(Commune commune, long count) {
        return count > 0
                ? PageParts.countChip(links().commune(commune.code()), commune.name(), count)
                : el("li", "", link(links().commune(commune.code()), "chip", commune.name()));
    }

    private static String letter(Commune commune) {
        return Text.fold(commune.name()).substring(0, 1).toUpperCase(Locale.ROOT);
    }
}
