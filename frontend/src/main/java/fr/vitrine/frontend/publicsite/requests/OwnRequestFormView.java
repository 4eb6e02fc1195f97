package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.partners.requests.OwnRequests;
import fr.vitrine.partners.requests.OwnRequests.Own;
import fr.vitrine.partners.requests.RequestState;
import java.util.Set;

/** Corrects a draft. */
@Route(value = "demandes/:secret([A-Za-z0-9_-]{43})/modifier", layout = SiteLayout.class)
@NotKept
class OwnRequestFormView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient OwnRequests requests;
    private final transient ProjectFacts facts;

    OwnRequestFormView(OwnRequests requests, ProjectFacts facts) {
        this.requests = requests;
        this.facts = facts;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var secret = address.getRouteParameters().get("secret").orElse("");
        requests.find(secret)
                .filter(own -> own.request().state() == RequestState.DRAFT)
                .ifPresentOrElse(
                        own -> show(own, OwnRequests.PATH + secret),
                        () -> address.rerouteToError(NotFoundException.class));
    }

    private void show(Own own, String path) {
        var typed = RequestTyped.currentOr(stored(own));
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(typed.isRefused() ? t("contact.error.title", t("request.own.correct")) : t("request.own.correct"));
        add(el("div", "page page--narrow")
                .with(
                        el("p", "", link(links().localized(path), "", t("request.own.back"))),
                        text("h1", "", t("request.own.correct")),
                        new RequestFields(typed, facts.words(locale()), facts.taxonomy(), links())
                                .form(links().localized(path + "/modifier"), "")));
    }

    private RequestTyped stored(Own own) {
        var request = own.request();
        var email = own.email();
        var phone = request.phone();
        return new RequestTyped(
                facts.asked(request.details()).address(),
                request.details().description(),
                request.name(),
                email == null ? "" : email.value(),
                phone == null ? "" : new PhoneNumber(phone).formatted(),
                true,
                "",
                Set.of(),
                "");
    }
}
