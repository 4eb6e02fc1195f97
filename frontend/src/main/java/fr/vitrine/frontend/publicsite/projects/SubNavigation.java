package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;

import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;

/** The three ways into what partners do. */
public final class SubNavigation {

    /** Where the visitor is. */
    public enum Place {
        PROJECT,
        OFFERS,
        PARTNERS
    }

    private SubNavigation() {}

    public static El of(Place here, Links links, PartnerWords words) {
        return el(
                        "nav",
                        "jump",
                        entry(links.project(), "lightbulb", "project.nav", here == Place.PROJECT, words),
                        entry(links.offers(), "search", "offers.nav", here == Place.OFFERS, words),
                        entry(links.partners(), "handshake", "partners.nav", here == Place.PARTNERS, words))
                .attr("aria-label", words.t("project.ways"));
    }

    private static El entry(String href, String sign, String key, boolean current, PartnerWords words) {
        return link(href, "", icon(sign)).say(words.t(key)).attrIf(current, "aria-current", "page");
    }
}
