package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list, each with how much it would leave.
 *
 * @param path of the list
 */
public record Facets(AskedAddress asked, String path, Links links) {

    /** One value among which there is one at most. */
    public El one(String name, String value, String label, int count) {
        var chosen = asked.first(name).equals(value);
        return chip(asked.with(name, chosen ? "" : value), label, count, chosen);
    }

    /** One value of several that may be asked together. */
    public El several(String name, String value, String label, int count) {
        return chip(asked.toggled(name, value), label, count, asked.all(name).contains(value));
    }

    /** @return null where it would leave nothing and is not asked */
    public @Nullable El yes(String name, String label, int count) {
        return count == 0 && asked.first(name).isEmpty() ? null : one(name, AskedAddress.YES, label, count);
    }

    /** @return null without any chip */
    public static @Nullable El section(String id, String title, List<El> chips) {
        return chips.isEmpty()
                ? null
                : el("section", "", text("h2", "", title).id("filtre-" + id))
                        .attr("aria-labelledby", "filtre-" + id)
                        .with(el("ul", "chips").withAll(chips));
    }

    /** Those that there are. */
    public static List<El> present(@Nullable El... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private El chip(AskedAddress address, String label, int count, boolean chosen) {
        return el("li", "")
                .with(link(address.of(path, links), chosen ? "chip chip--removable" : "chip", label + " ")
                        .attrIf(chosen, "aria-current", "true")
                        .with(text("span", "chip__count", Integer.toString(count))));
    }
}
