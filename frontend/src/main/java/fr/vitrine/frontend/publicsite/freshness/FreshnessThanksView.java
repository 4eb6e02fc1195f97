package fr.vitrine.frontend.publicsite.freshness;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import java.util.Set;

/** Says that the answer counts, or counted before. */
@Route(value = "profil-a-jour/merci", layout = SiteLayout.class)
@KnownParameters("reponse")
class FreshnessThanksView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ANSWERS = Set.of("still-right", "closed", "before");

    @Override
    protected void draw(BeforeEnterEvent address) {
        var answer = values(address, "reponse").stream()
                .filter(ANSWERS::contains)
                .findFirst()
                .orElse("still-right");
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("freshness.thanks.title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon("heart")),
                                text("h1", "", t("freshness.thanks.title")),
                                text("p", "lede", t("freshness.thanks." + answer)),
                                el("p", "state-page__actions").with(link(links().home(), "button", t("error.back"))))));
    }
}
