package fr.vitrine.frontend.publicsite.alerts;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import fr.vitrine.correspondence.alert.Alert;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.ui.El;
import java.util.Optional;

/** Asks once more before a link of a mail counts: programs that look into mails follow links, and decide for nobody. */
abstract class AlertLinkView extends PublicView {

    static final String TOKEN = "jeton";

    private static final long serialVersionUID = 1L;

    private final String key;

    /** @param key of its texts */
    AlertLinkView(String key) {
        this.key = key;
    }

    abstract Optional<Alert> find(String token);

    abstract String path();

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        var token = address.getRouteParameters().get(TOKEN).orElse("");
        setPageTitle(t(key + ".title"));
        add(el("div", "page signin")
                .with(find(token).map(alert -> ask(alert, token)).orElseGet(this::useless)));
    }

    private El ask(Alert alert, String token) {
        return el("div", "signin__ways")
                .with(
                        text("h1", "", t(key + ".title")),
                        text("p", "lede", alert.title()),
                        text("p", "", t(key + ".text")),
                        el("form", "signin__form")
                                .attr("method", "post")
                                .attr("action", links().localized(path() + token))
                                .with(text("button", "button button--primary", t(key + ".button"))
                                        .attr("type", "submit")),
                        link(alert.address(), "link-more", t("alert.look")));
    }

    private El useless() {
        return el("div", "state-page hue-wheat")
                .with(
                        el("span", "tile", icon("clock")),
                        text("h1", "", t(key + ".useless.title")),
                        text("p", "lede", t(key + ".useless.text")),
                        el("p", "state-page__actions").with(link(links().home(), "button", t("error.back"))));
    }
}
