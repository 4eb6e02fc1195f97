package fr.vitrine.frontend.publicsite.projects;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.AskedAddress;
import fr.vitrine.frontend.publicsite.KnownParameters;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.partners.Stage;
import fr.vitrine.territory.Territory;
import java.util.Arrays;
import java.util.List;

/** The path of a person with a project: five questions, then stage by stage what to do, who helps and what there is. */
@Route(value = "porteurs-de-projet", layout = SiteLayout.class)
@KnownParameters({
    OfferParameters.STAGE,
    OfferParameters.DOMAIN,
    OfferParameters.PLACE,
    OfferParameters.WHO,
    OfferParameters.NEED,
})
class ProjectView extends PublicView {

    private static final long serialVersionUID = 1L;
    private static final int CLOSING = 3;

    private final transient OfferShelf shelf;
    private final transient OfferReader reader;
    private final transient Territory territory;

    ProjectView(OfferShelf shelf, OfferReader reader, Territory territory) {
        this.shelf = shelf;
        this.reader = reader;
        this.territory = territory;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(t("project.title"));
        var words = shelf.words(locale());
        var asked = reader.read(address.getLocation().getQueryParameters().getParameters())
                .address();
        var head = el("div", "page-head")
                .with(
                        PageParts.breadcrumb(links(), locale(), List.of(), t("project.crumb")),
                        text("h1", "", t("project.title")),
                        text(
                                "p",
                                "lede",
                                t("project.lead", territory.phrases().in().in(locale()))),
                        SubNavigation.of(SubNavigation.Place.PROJECT, links(), words));
        var choices = new Choices(asked, words, shelf.taxonomy());
        add(el("div", "wash", head));
        add(el("div", "page").with(Questionnaire.of(choices, asked, words), closing(), path()));
    }

    private El closing() {
        var cards = shelf.closing(CLOSING, locale());
        var more = AskedAddress.NOTHING
                .with(OfferParameters.CLOSING, AskedAddress.YES)
                .of(OfferParameters.OFFERS, links());
        return cards.isEmpty()
                ? el("div", "")
                : PageParts.section(
                        "bientot",
                        PageParts.sectionHead("bientot", t("project.closing"), more, t("project.closing.more")),
                        el("ul", "cards")
                                .withAll(cards.stream()
                                        .map(card -> el("li", "", card))
                                        .toList()));
    }

    private El path() {
        var stages = new StageSteps(shelf, links(), locale());
        return PageParts.section(
                "etapes",
                PageParts.sectionHead("etapes", t("project.path"), "", ""),
                text("p", "lede", t("project.path.lead")),
                el("ol", "path")
                        .withAll(Arrays.stream(Stage.values()).map(stages::step).toList()));
    }
}
