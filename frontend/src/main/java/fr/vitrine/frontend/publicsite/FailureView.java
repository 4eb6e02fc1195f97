package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands where a page failed: nothing of the cause, but a number under which the log has it. */
@ParentLayout(SiteLayout.class)
class FailureView extends PublicView implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    private String reference = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Failure {} at /{}", reference, event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("error.failure.title"));
        var here = "/" + address.getLocation().getPathWithQueryParameters();
        add(el("div", "page")
                .with(el("div", "state-page hue-brick")
                        .with(
                                el("span", "tile", icon("circle-alert")),
                                text("h1", "", t("error.failure.title")),
                                text("p", "lede", t("error.failure.text", reference)),
                                el("p", "state-page__actions")
                                        .with(
                                                link(here, "button button--primary", t("error.retry")),
                                                link(links().home(), "button", t("error.back"))))));
    }
}
