package fr.vitrine.frontend.publicsite.reports;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.report.AbuseReports;
import fr.vitrine.correspondence.report.ReportKind;
import fr.vitrine.correspondence.report.Reportable.Target;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import java.util.List;

/** Where something is reported: a page of the site, or a conversation by whoever has its link. */
@Route(value = "signaler/:kind/:key", layout = SiteLayout.class)
@NotKept
class ReportView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient AbuseReports reports;

    ReportView(AbuseReports reports) {
        this.reports = reports;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var key = address.getRouteParameters().get("key").orElse("");
        address.getRouteParameters()
                .get("kind")
                .flatMap(ReportKind::parse)
                .ifPresentOrElse(
                        kind -> reports.find(kind, key)
                                .ifPresentOrElse(
                                        target -> show(kind, key, target),
                                        () -> address.rerouteToError(NotFoundException.class)),
                        () -> address.rerouteToError(NotFoundException.class));
    }

    private void show(ReportKind kind, String key, Target target) {
        var typed = ReportTyped.current();
        var title = t("report.title", target.title());
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(typed.isRefused() ? t("contact.error.title", title) : title);
        var way = List.of(new Crumb(target.title(), links().localized(target.address())));
        var action = links().localized("/signaler/" + kind.code() + "/" + key);
        add(el("div", "page page--narrow")
                .with(
                        PageParts.breadcrumb(links(), locale(), way, t("report.crumb")),
                        text("h1", "", title),
                        text("p", "lede", t("report.lede." + kind.code())),
                        new ReportForm(locale(), typed).draw(kind, action, reports.stamp(kind, key))));
    }
}
