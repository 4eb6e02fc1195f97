package fr.vitrine.frontend.publicsite.structures;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The way to the other pages of the list. */
final class Paging {

    private final ListPage page;
    private final int here;
    private final int last;

    Paging(ListPage page) {
        this.page = page;
        here = page.query().page();
        last = page.lastPage();
    }

    El nav() {
        var items = new ArrayList<El>();
        if (here > 1) {
            items.add(step(
                    "prev", link(address(here - 1), "", icon("chevron-left")).say(page.t("list.page.previous"))));
        }
        items.addAll(numbers());
        if (here < last) {
            items.add(step(
                    "next",
                    link(address(here + 1), "", page.t("list.page.next")).with(icon("chevron-right"))));
        }
        return el("nav", "paging", el("ul", "paging__list").withAll(items)).attr("aria-label", page.t("list.pages"));
    }

    private static El step(String rel, El link) {
        return el("li", "", link.attr("rel", rel)).id("page-" + rel);
    }

    private List<El> numbers() {
        var numbers = new TreeSet<>(List.of(1, last, here));
        numbers.add(Math.max(1, here - 1));
        numbers.add(Math.min(last, here + 1));
        var items = new ArrayList<El>();
        var before = 0;
        for (var number : numbers) {
            if (number > before + 1) {
                items.add(el("li", "", text("span", "paging__gap", "…")));
            }
            items.add(el("li", "", number == here ? current() : numbered(number)));
            before = number;
        }
        return items;
    }

    private El current() {
        return el("span", "paging__here", hidden(page.t("list.page.word")))
                .attr("aria-current", "page")
                .say(page.t("list.number", here));
    }

    private El numbered(int number) {
        return link(address(number), "", page.t("list.number", number))
                .attr("aria-label", page.t("list.page.number", number));
    }

    private String address(int number) {
        return page.address(page.draft().page(number));
    }
}
