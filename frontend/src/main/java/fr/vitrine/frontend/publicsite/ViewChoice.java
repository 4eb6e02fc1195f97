package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.ui.El;
import java.util.List;

/** How one wants to see what answers: a list, a map; each a link. */
public final class ViewChoice {

    private ViewChoice() {}

    /** @param shown it is the one that is seen */
    public record Way(String href, String sign, String label, boolean shown) {}

    /** @param css of the whole, beside the usual; empty: nothing more */
    public static El of(String label, String css, List<Way> ways) {
        return el("nav", css.isEmpty() ? "agenda__views" : "agenda__views " + css)
                .attr("aria-label", label)
                .with(el("ul", "agenda__choice")
                        .withAll(ways.stream().map(ViewChoice::way).toList()));
    }

    private static El way(Way way) {
        return el(
                "li",
                "",
                link(way.href(), "", icon(way.sign()))
                        .attrIf(way.shown(), "aria-current", "true")
                        .say(way.label()));
    }
}
