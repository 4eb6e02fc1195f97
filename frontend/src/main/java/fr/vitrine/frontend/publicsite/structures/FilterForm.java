package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The question as a form: what and where, and below it the filters, each a pill with a panel of native controls. */
final class FilterForm {

    private final ListPage page;
    private final FilterPanels panels;
    private final int active;

    /** @param radii how many structures each radius would find; empty without a place */
    FilterForm(ListPage page, Map<Integer, Long> radii, int active) {
        this.page = page;
        this.active = active;
        panels = new FilterPanels(page, radii);
    }

    El form() {
        return el("form", "list-form")
                .id("recherche")
                .attr("role", "search")
                .attr("method", "get")
                .attr("action", ListAddress.PATH)
                .attr("data-live", page.links().localized(ListAddress.of(page.request())))
                .with(search(), filters())
                .withAll(kept());
    }

    private El search() {
        var where =
                page.request().fieldText(ListAddress.PLACE_TYPED, page.request().place());
        return el("div", "search search--row search--flat")
                .with(
                        SearchForm.field(
                                ListAddress.WORDS,
                                "search",
                                page.query().text(),
                                "list.what",
                                "list.what.hint",
                                page.locale()),
                        SearchForm.field(
                                ListAddress.PLACE_TYPED,
                                "text",
                                where,
                                "search.where",
                                "search.where.hint",
                                page.locale()),
                        SearchForm.submit(page.locale()));
    }

    private El filters() {
        var summary = el("summary", "", icon("sliders-horizontal")).say(page.t("list.filters"));
        if (active > 0) {
            summary.with(text("span", "filters-all__count", Integer.toString(active))
                    .with(hidden(page.t("list.filters.active"))));
        }
        return el("details", "filters-all")
                .id("filtres")
                .with(
                        summary.with(icon("chevron-down")),
                        el("div", "filters").withAll(panels.all()).with(openNow()));
    }

    private El openNow() {
        var on = page.query().openNow();
        return link(page.address(page.draft().openNow(!on)), "filter-toggle", page.t("list.open"))
                .id("filtre-ouvert")
                .attrIf(on, "aria-current", "true");
    }

    /** What the form does not ask for, and its answer shall keep. */
    private List<El> kept() {
        var query = page.query();
        var values = new LinkedHashMap<String, String>();
        if (query.openNow()) {
            values.put(ListAddress.OPEN, ListAddress.YES);
        }
        if (query.sort() != Sort.RELEVANCE) {
            values.put(ListAddress.SORT, ListAddress.sortName(query.sort()));
        }
        if (page.request().listOnly()) {
            values.put(ListAddress.VIEW, ListAddress.LIST_ONLY);
        }
        if (Links.isEnglish(page.locale())) {
            values.put(Links.LANGUAGE, "en");
        }
        return values.entrySet().stream()
                .map(value ->
                        SearchForm.hidden(value.getKey(), value.getValue()).id("garde-" + value.getKey()))
                .toList();
    }
}
