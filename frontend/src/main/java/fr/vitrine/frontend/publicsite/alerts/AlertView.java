package fr.vitrine.frontend.publicsite.alerts;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.alert.Alert;
import fr.vitrine.correspondence.alert.AlertWish;
import fr.vitrine.correspondence.alert.Alerts;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;

/** The form on a page of its own: where it is shown again when something has to be put right. */
@Route(value = AlertView.ADDRESS, layout = SiteLayout.class)
@KnownParameters({AlertForm.AREA, AlertForm.QUERY})
class AlertView extends PublicView {

    static final String ADDRESS = "alertes";

    private static final long serialVersionUID = 1L;

    private final transient Alerts alerts;

    AlertView(Alerts alerts) {
        this.alerts = alerts;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var draft = AlertDraft.current()
                .orElseGet(
                        () -> new AlertDraft(first(address, AlertForm.AREA), first(address, AlertForm.QUERY), "", ""));
        alerts.describe(new AlertWish(draft.area(), draft.query(), "", "", locale()))
                .ifPresentOrElse(alert -> show(alert, draft), () -> address.rerouteToError(NotFoundException.class));
    }

    private String first(BeforeEnterEvent address, String name) {
        return values(address, name).stream().findFirst().orElse("");
    }

    private void show(Alert alert, AlertDraft draft) {
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("alert.title"));
        add(el("div", "page page--narrow")
                .with(
                        text("h1", "", t("alert.title")),
                        text("p", "lede", alert.title()),
                        text("p", "", t("alert.lead")),
                        AlertForm.of(draft, locale()),
                        el("p", "").with(link(alert.address(), "link-more", t("alert.back")))));
    }
}
