package fr.vitrine.frontend.publicsite.messages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;

/** Says that a message is on its way, and what comes next. */
@Route(value = "contact/:slug/merci", layout = SiteLayout.class)
class ContactSentView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedStructures structures;

    ContactSentView(PublishedStructures structures) {
        this.structures = structures;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = slug(address).map(structures::find).orElseGet(Lookup.Unknown::new);
        if (lookup instanceof Lookup.Found(var structure)) {
            show(structure);
        } else {
            address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Structure structure) {
        var name = structure.details().name();
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(t("contact.sent.title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-green")
                        .with(
                                el("span", "tile", icon("mail-check")),
                                text("h1", "", t("contact.sent.title")),
                                text("p", "lede", t("contact.sent.text", name)),
                                text("p", "", t("contact.sent.next")),
                                el("p", "state-page__actions")
                                        .with(
                                                link(
                                                        links().structure(structure.slug()),
                                                        "button button--primary",
                                                        t("contact.sent.back")),
                                                link(links().structures(), "button", t("contact.sent.all"))))));
    }
}
