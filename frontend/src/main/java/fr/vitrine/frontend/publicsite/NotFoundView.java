package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What stands at an address that no page has: a way to what was meant. */
@ParentLayout(SiteLayout.class)
class NotFoundView extends PublicView implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    private String key = "error.notfound";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var gone = parameter.getException() instanceof GoneException;
        key = gone ? "error.gone" : "error.notfound";
        return gone ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t(key + ".title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-wheat")
                        .with(
                                el("span", "tile", icon("map-pin")),
                                text("h1", "", t(key + ".title")),
                                text("p", "lede", t(key + ".text")),
                                SearchForm.of(links(), locale()),
                                el("p", "state-page__actions")
                                        .with(
                                                link(links().structures(), "button", t("error.all")),
                                                link(links().home(), "button", t("error.back"))))));
    }
}
