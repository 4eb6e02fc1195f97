package fr.vitrine.frontend.publicsite.requests;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.Taxonomies;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.publicsite.projects.OfferParameters;
import fr.vitrine.frontend.publicsite.projects.OfferReader;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.partners.requests.RequestDrafts;
import java.util.List;
import java.util.Set;

/** "I have a project": describes one, beginning with what the questionnaire was told. */
@Route(value = RequestFormView.ROUTE, layout = SiteLayout.class)
@KnownParameters({
    OfferParameters.STAGE,
    OfferParameters.DOMAIN,
    OfferParameters.PLACE,
    OfferParameters.WHO,
    OfferParameters.NEED,
    RequestFields.PARTNER,
})
@NotKept
class RequestFormView extends PublicView {

    static final String ROUTE = "porteurs-de-projet/demande";
    static final String ADDRESS = "/" + ROUTE;

    private static final long serialVersionUID = 1L;

    private final transient OfferReader reader;
    private final transient RequestDrafts drafts;
    private final transient Taxonomies taxonomies;
    private final transient Texts texts;

    RequestFormView(OfferReader reader, RequestDrafts drafts, Taxonomies taxonomies, Texts texts) {
        this.reader = reader;
        this.drafts = drafts;
        this.taxonomies = taxonomies;
        this.texts = texts;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var asked = reader.read(address.getLocation().getQueryParameters().getParameters());
        var partner =
                values(address, RequestFields.PARTNER).stream().findFirst().orElse("");
        var typed =
                RequestTyped.currentOr(new RequestTyped(asked.address(), "", "", "", "", false, partner, Set.of(), ""));
        var words = new PartnerWords(texts, locale());
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(typed.isRefused() ? t("contact.error.title", t("request.title")) : t("request.title"));
        add(el("div", "page page--narrow")
                .with(
                        PageParts.breadcrumb(
                                links(),
                                locale(),
                                List.of(new Crumb(t("project.crumb"), links().project())),
                                t("request.crumb")),
                        text("h1", "", t("request.title")),
                        text("p", "lede", t("request.lede")),
                        new RequestFields(typed, words, taxonomies.current(), links())
                                .form(links().localized(ADDRESS), drafts.stamp())));
    }
}
