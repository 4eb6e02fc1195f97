package fr.vitrine.frontend.publicsite.signin;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.Links;

/**
 * Where the links of mails lead: what uses a link up is the button, for programs that read mail for viruses follow every
 * link in it.
 */
@Route(value = "connexion/:jeton([A-Za-z0-9_-]{43})", layout = SiteLayout.class)
@RouteAlias(value = "invitation/:jeton([A-Za-z0-9_-]{43})", layout = SiteLayout.class)
@NotKept
class FollowLinkView extends PublicView {

    private static final long serialVersionUID = 1L;

    @Override
    protected void draw(BeforeEnterEvent address) {
        describe(PageHead.PLAIN.unlisted());
        var invited = address.getLocation().getFirstSegment().equals("invitation");
        var key = invited ? "signin.invitation" : "signin.link";
        setPageTitle(t(key + ".title"));
        add(el("div", "page signin")
                .with(
                        text("h1", "", t(key + ".title")),
                        text("p", "lede", t(key + ".text")),
                        el("form", "signin__form")
                                .attr("method", "post")
                                .attr("action", invited ? "/invitation/accepter" : "/connexion/entrer")
                                .with(
                                        SignInView.hidden(
                                                "jeton",
                                                address.getRouteParameters()
                                                        .get("jeton")
                                                        .orElse("")),
                                        SignInView.hidden(Links.LANGUAGE, locale().getLanguage()),
                                        text("button", "button button--primary", t(key + ".button"))
                                                .attr("type", "submit"))));
    }
}
