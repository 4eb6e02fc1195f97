package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.search.SearchQuery;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.PlaceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What narrows the list, each with the way to do without. */
final class ActiveFilters {

    private final ListPage page;
    private final List<El> chips = new ArrayList<>();

    ActiveFilters(ListPage page) {
        this.page = page;
        page.audiences()
                .forEach(audience ->
                        chip(page.audience(audience), d -> d.audiences().remove(audience)));
        page.nodes()
                .forEach(node -> chip(
                        node.label().in(page.locale()),
                        d -> d.domains().remove(node.slug().value())));
        places();
        page.labels()
                .forEach(label ->
                        chip(label.label().in(page.locale()), d -> d.labels().remove(label.code())));
        page.legalForms()
                .forEach(form ->
                        chip(form.label().in(page.locale()), d -> d.legalForms().remove(form.code())));
        if (page.query().openNow()) {
            chip(page.t("list.open"), draft -> draft.openNow(false));
        }
    }

    int count() {
        return chips.size();
    }

    /** Drawn where there is a filter at all. */
    El bar() {
        var all = Draft.of(SearchQuery.everything())
                .text(page.query().text())
                .sort(page.query().sort());
        return el("div", "active-filters")
                .id("filtres-actifs")
                .with(
                        text("span", "active-filters__label", page.t("list.active"))
                                .id("actifs"),
                        el("ul", "chips").attr("aria-labelledby", "actifs").withAll(chips),
                        link(page.address(all), "clear", page.t("list.active.clear")));
    }

    private void places() {
        var place = page.request().place();
        if (place != null && page.query().place() != null) {
            var radius = page.query().place().radiusKm();
            var name = radius == 0
                    ? PlaceNames.in(place.name(), page.locale())
                    : page.t("list.active.near", radius, PlaceNames.of(place.name(), page.locale()));
            chip(name.substring(0, 1).toUpperCase(page.locale()) + name.substring(1), draft -> draft.place(null));
        }
        var actsIn = page.request().actsIn();
        if (actsIn != null) {
            chip(page.t("list.acts.in", PlaceNames.in(actsIn.name(), page.locale())), draft -> draft.actsIn(null));
        }
    }

    private void chip(String label, Consumer<Draft> removal) {
        var draft = page.draft();
        removal.accept(draft);
        chips.add(el(
                "li",
                "",
                link(page.address(draft), "chip chip--removable", label)
                        .with(icon("x"), hidden(page.t("list.active.remove")))));
    }
}
