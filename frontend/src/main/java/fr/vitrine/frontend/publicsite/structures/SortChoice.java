package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.directory.search.SearchQuery.Sort;
import fr.vitrine.frontend.ui.El;
import java.util.stream.Stream;

/** The orders in which the list can stand. */
final class SortChoice {

    private SortChoice() {}

    static El of(ListPage page) {
        var summary = text("summary", "", page.t("list.sort") + " ")
                .with(
                        text("strong", "", name(page, page.query().sort()).toLowerCase(page.locale())),
                        icon("chevron-down"));
        var options = Stream.of(Sort.values())
                .filter(sort -> isPossible(page, sort))
                .map(sort -> el("li", "", option(page, sort)))
                .toList();
        return el("details", "choice", summary, el("ul", "choice__list").withAll(options))
                .id("tri");
    }

    private static boolean isPossible(ListPage page, Sort sort) {
        return sort != Sort.DISTANCE
                || page.query().sort() == Sort.DISTANCE
                || page.request().place() != null
                || page.request().actsIn() != null;
    }

    private static El option(ListPage page, Sort sort) {
        var option = link(page.address(page.draft().sort(sort)), "", name(page, sort));
        return sort == page.query().sort() ? option.attr("aria-current", "true").with(icon("check")) : option;
    }

    private static String name(ListPage page, Sort sort) {
        return page.t("list.sort." + ListAddress.sortName(sort));
    }
}
