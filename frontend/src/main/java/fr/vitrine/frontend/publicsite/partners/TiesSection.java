package fr.vitrine.frontend.publicsite.partners;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.partners.NetworkPicture.Node;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Markup;
import fr.vitrine.partners.TieKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** To whom a structure or a partner is tied: a picture, and the same as a list. */
public final class TiesSection {

    private static final String ID = "t-reseau";

    private TiesSection() {}

    /** @param relation in words, seen from the page that shows it */
    public record Entry(String name, String href, TieKind kind, String relation, boolean example) {}

    /** Null where there is nobody. */
    public static @Nullable El of(String heading, List<Entry> entries, PartnerWords words) {
        if (entries.isEmpty()) {
            return null;
        }
        var byName =
                entries.stream().collect(Collectors.groupingBy(Entry::href, LinkedHashMap::new, Collectors.toList()));
        var nodes = byName.values().stream()
                .map(ties ->
                        new Node(ties.getFirst().name(), hue(ties.getFirst().kind())))
                .toList();
        var list = el("ul", "network__list")
                .withAll(byName.values().stream().map(ties -> item(ties, words)).toList());
        return el("section", "", text("h2", "", heading).id(ID))
                .attr("aria-labelledby", ID)
                .with(el("div", "network").with(Markup.of("div", "network__pane", NetworkPicture.svg(nodes)), list));
    }

    private static El item(List<Entry> ties, PartnerWords words) {
        var first = ties.getFirst();
        var relations = ties.stream().map(Entry::relation).collect(Collectors.joining(", "));
        var item = el("li", "hue-" + hue(first.kind()))
                .with(link(first.href(), "", first.name()), text("span", "network__relation", relations));
        return ties.stream().anyMatch(Entry::example) ? item.with(PageParts.exampleTag(words.locale())) : item;
    }

    private static String hue(TieKind kind) {
        return switch (kind) {
            case MEMBER -> "green";
            case FUNDED -> "wheat";
            case HOSTED -> "flax";
            case WORKS_WITH -> "brick";
        };
    }
}
