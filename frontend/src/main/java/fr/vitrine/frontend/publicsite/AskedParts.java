package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.hidden;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.ui.El;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was asked of a list, said back part by part; and the ways on where nothing answers. */
public final class AskedParts {

    private AskedParts() {}

    /** @param without address of the list that does not ask it */
    public record Part(String label, String without) {}

    /**
     * @param address of a question that asks less
     * @param answers how much answers it, in words
     */
    public record Way(String label, String address, String answers) {}

    /**
     * Each part with the way to do without.
     *
     * @param everything address of the list of which nothing is asked
     * @return null where nothing was asked
     */
    public static @Nullable El removable(Locale locale, List<Part> parts, String everything) {
        if (parts.isEmpty()) {
            return null;
        }
        var chips = parts.stream()
                .map(part -> el(
                        "li",
                        "",
                        link(part.without(), "chip chip--removable", part.label())
                                .with(icon("x"), hidden(t(locale, "list.active.remove")))))
                .toList();
        return el("div", "active-filters")
                .with(
                        text("span", "active-filters__label", t(locale, "list.active"))
                                .id("actifs"),
                        el("ul", "chips").attr("aria-labelledby", "actifs").withAll(chips),
                        link(everything, "clear", t(locale, "list.active.clear")));
    }

    /**
     * What was typed for a commune and is none.
     *
     * @param key of the text that says so, with the place as its value
     * @param typed empty where there is nothing to say
     */
    public static @Nullable El unknownPlace(Locale locale, String key, String typed) {
        return typed.isEmpty()
                ? null
                : el("div", "hint").with(icon("map-pin"), text("p", "hint__body", t(locale, key, typed)));
    }

    /** In place of a list that is empty. */
    public static El nothing(String title, String explained, List<Way> ways, El all) {
        var items = ways.stream()
                .map(way -> el("li", "widen__way")
                        .with(
                                icon("refresh-cw"),
                                link(way.address(), "stretched", way.label()),
                                text("strong", "", way.answers())))
                .toList();
        return el("div", "nothing")
                .with(text("h2", "", title))
                .with(
                        items.isEmpty() ? null : text("p", "", explained),
                        items.isEmpty() ? null : el("ul", "widen").withAll(items),
                        all);
    }

    private static String t(Locale locale, String key, Object... values) {
        return I18NProvider.translate(locale, key, values);
    }
}
