package fr.vitrine.frontend.publicsite.home;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.i18n.I18NProvider;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import java.util.Locale;

/** What the social and solidarity economy is, in four sentences. */
final class Explanation {

    private Explanation() {}

    static El of(Links links, Locale locale) {
        var words = el("div", "")
                .with(
                        text("h2", "", t(locale, "home.ess")).id("ess"),
                        text("p", "", t(locale, "home.ess.text")),
                        PageParts.moreLink(links.page("ess"), t(locale, "home.ess.more")));
        var principles = el("ul", "principles")
                .with(
                        principle("heart", "home.ess.useful", locale),
                        principle("users", "home.ess.vote", locale),
                        principle("sprout", "home.ess.money", locale));
        return el("section", "section explain", words, principles).attr("aria-labelledby", "ess");
    }

    private static El principle(String icon, String key, Locale locale) {
        return el("li", "", el("span", "tile", icon(icon)))
                .with(text("h3", "", t(locale, key)), text("p", "", t(locale, key + ".text")));
    }

    private static String t(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
