package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.Mail;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.alerts.AlertForm;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.SiteAddress;
import java.util.List;

/** What the questionnaire leads to: a page that can be kept, printed and sent, since its address says all of it. */
@Route(value = "porteurs-de-projet/resultats", layout = SiteLayout.class)
@KnownParameters({
    OfferParameters.STAGE,
    OfferParameters.DOMAIN,
    OfferParameters.PLACE,
    OfferParameters.WHO,
    OfferParameters.NEED,
})
class ProjectAnswersView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 100;

    private final transient OfferShelf shelf;
    private final transient OfferReader reader;
    private final transient SiteAddress site;

    ProjectAnswersView(OfferShelf shelf, OfferReader reader, SiteAddress site) {
        this.shelf = shelf;
        this.reader = reader;
        this.site = site;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("project.answers.page"));
        describe(PageHead.PLAIN.unlisted());
        var request = reader.read(address.getLocation().getQueryParameters().getParameters());
        var found = shelf.find(request.query(), 0, LISTED);
        var words = shelf.words(locale());
        var asked = new OffersAsked(request, words, shelf.taxonomy(), links());
        add(el("div", "wash")
                .with(el("div", "page-head")
                        .with(
                                PageParts.breadcrumb(
                                        links(),
                                        locale(),
                                        List.of(new Crumb(t("project.crumb"), links().project())),
                                        t("project.answers.crumb")),
                                text("h1", "", t("project.answers", found.total())),
                                asked.summary(),
                                tools(request))));
        add(el("div", "page")
                .with(asked.unknownPlace(), begin(request))
                .with(
                        found.total() == 0
                                ? new Widening(request, words, links()).of(found, OfferParameters.ANSWERS)
                                : el("ol", "results")
                                        .withAll(shelf.rows(request, found.page(), locale()).stream()
                                                .map(row -> el("li", "", row))
                                                .toList()),
                        follow(request)));
    }

    private El follow(OfferRequest request) {
        return el("section", "box subscribe subscribe--wide")
                .attr("aria-labelledby", "suivre")
                .with(
                        text("h2", "", t("alert.title")).id("suivre"),
                        text("p", "small", t("alert.lead")),
                        AlertForm.of(OfferAlerts.KEY, request.address().query(), locale()));
    }

    private El begin(OfferRequest request) {
        return el("section", "box request-begin")
                .attr("aria-labelledby", "t-demande")
                .with(
                        el("div", "")
                                .with(
                                        text("h2", "", t("request.begin.title")).id("t-demande"),
                                        text("p", "muted", t("request.begin.text"))),
                        link(request.address().of(OfferParameters.REQUEST, links()), "button button--primary")
                                .with(icon("megaphone"))
                                .say(t("request.begin")));
    }

    private El tools(OfferRequest request) {
        var here = site.of(request.address().of(OfferParameters.ANSWERS, links()));
        return el("div", "page-tools")
                .with(
                        link(request.address().of(OfferParameters.PROJECT, links()) + "#" + Questionnaire.ANCHOR, "")
                                .with(icon("sliders-horizontal"))
                                .say(t("project.answers.change")),
                        link(Mail.link("", t("project.answers.mail"), here), "")
                                .with(icon("mail"))
                                .say(t("project.answers.send")),
                        PageParts.printButton(t("project.answers.print")));
    }
}
