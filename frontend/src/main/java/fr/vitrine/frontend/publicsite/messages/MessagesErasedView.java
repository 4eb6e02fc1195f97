package fr.vitrine.frontend.publicsite.messages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;

/** Says that a conversation is erased. */
@Route(value = MessagesErasedView.ADDRESS, layout = SiteLayout.class)
class MessagesErasedView extends PublicView {

    static final String ADDRESS = "messages/efface";

    private static final long serialVersionUID = 1L;

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("messages.erased.title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon("circle-check")),
                                text("h1", "", t("messages.erased.title")),
                                text("p", "lede", t("messages.erased.text")),
                                el("p", "state-page__actions")
                                        .with(link(links().structures(), "button", t("contact.sent.all"))))));
    }
}
