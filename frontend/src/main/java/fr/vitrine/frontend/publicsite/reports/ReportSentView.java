package fr.vitrine.frontend.publicsite.reports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;

/** Says that a report came in, and what comes next. */
@Route(value = ReportSentView.ADDRESS, layout = SiteLayout.class)
class ReportSentView extends PublicView {

    static final String ADDRESS = "signaler/merci";

    private static final long serialVersionUID = 1L;

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("report.sent.title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon("mail-check")),
                                text("h1", "", t("report.sent.title")),
                                text("p", "lede", t("report.sent.text")),
                                el("p", "state-page__actions")
                                        .with(link(links().home(), "button button--primary", t("report.sent.home"))))));
    }
}
