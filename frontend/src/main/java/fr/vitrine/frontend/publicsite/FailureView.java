package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fr.vitrine.frontend.ui.Failure;

/** What stands where a page failed: nothing of the cause, but a number under which the log has it. */
@ParentLayout(SiteLayout.class)
class FailureView extends PublicView implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    private transient Failure failure = new Failure(Failure.Kind.BROKEN, "");

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        failure = Failure.of(parameter.getException(), "/" + event.getLocation().getPath());
        return failure.kind().status();
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var key = failure.kind().key();
        setPageTitle(t(key + ".title"));
        var here = "/" + address.getLocation().getPathWithQueryParameters();
        add(el("div", "page")
                .with(el("div", "state-page hue-brick")
                        .with(
                                el("span", "tile", icon("circle-alert")),
                                text("h1", "", t(key + ".title")),
                                text("p", "lede", t(key + ".text", failure.reference())),
                                el("p", "state-page__actions")
                                        .with(
                                                link(here, "button button--primary", t("error.retry")),
                                                link(links().home(), "button", t("error.back"))))));
    }
}
