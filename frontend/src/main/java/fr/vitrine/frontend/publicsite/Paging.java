package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.ui.El;
import java.util.Locale;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The way to the page before and to the next one of a list, and where one is. */
public final class Paging {

    private Paging() {}

    /**
     * @param last number of the last page
     * @param address of a page by its number
     * @return null where one page holds all
     */
    public static @Nullable El of(Locale locale, int here, long last, IntFunction<String> address) {
        if (last <= 1) {
            return null;
        }
        var items = el("ul", "paging__list");
        if (here > 1) {
            items.with(el(
                    "li",
                    "",
                    link(address.apply(here - 1), "", icon("chevron-left"))
                            .attr("rel", "prev")
                            .say(t(locale, "list.page.previous"))));
        }
        items.with(el("li", "", text("span", "paging__gap", t(locale, "offers.page", here, last))));
        if (here < last) {
            items.with(el(
                    "li",
                    "",
                    link(address.apply(here + 1), "", t(locale, "list.page.next"))
                            .attr("rel", "next")
                            .with(icon("chevron-right"))));
        }
        return el("nav", "paging", items).attr("aria-label", t(locale, "list.pages"));
    }

    private static String t(Locale locale, String key, Object... values) {
        return I18NProvider.translate(locale, key, values);
    }
}
