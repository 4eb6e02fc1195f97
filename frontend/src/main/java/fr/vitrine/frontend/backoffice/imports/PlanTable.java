package fr.vitrine.frontend.backoffice.imports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What taking in a feed would do, entry by entry: what matters first. */
public final class PlanTable {

    private static final int SHOWN = 300;

    private PlanTable() {}

    /**
     * @param label of the whole
     * @param counts how many there are of what
     * @param heads of the columns
     * @param rows as many as are shown
     */
    public static El of(String label, String counts, List<String> heads, List<El> rows) {
        var head = el("tr", "");
        heads.forEach(title -> head.with(text("th", "", title).attr("scope", "col")));
        return el("div", "table-scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", label)
                .with(
                        text("p", "", counts),
                        el(
                                "table",
                                "table",
                                el("thead", "", head),
                                el("tbody", "").withAll(rows)));
    }

    /** The rows of what matters first. */
    public static <I> List<El> rows(List<I> items, Comparator<I> order, Function<I, El> row) {
        return items.stream().sorted(order).limit(SHOWN).map(row).toList();
    }

    /** What becomes of an entry. */
    public static El what(String said, boolean refused) {
        return el("td", "", text("span", refused ? "badge badge--bad" : "badge badge--info", said));
    }
}
