package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;

/** Says what has become of a request where there is no page of its own to say it: it waits in a mailbox, or is gone. */
@Route(value = "porteurs-de-projet/demande/:what(gardee|effacee)", layout = SiteLayout.class)
class RequestNoteView extends PublicView {

    static final String KEPT = RequestFormView.ADDRESS + "/gardee";
    static final String ERASED = RequestFormView.ADDRESS + "/effacee";

    private static final long serialVersionUID = 1L;

    @Override
    protected void draw(BeforeEnterEvent address) {
        var kept = address.getRouteParameters()
                .get("what")
                .filter("gardee"::equals)
                .isPresent();
        var key = kept ? "request.kept" : "request.erased";
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t(key + ".title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon(kept ? "mail-check" : "check")),
                                text("h1", "", t(key + ".title")),
                                text("p", "lede", t(key + ".text")),
                                kept ? text("p", "", t("request.kept.next")) : null,
                                el("p", "state-page__actions")
                                        .with(link(links().project(), "button", t("request.back"))))));
    }
}
