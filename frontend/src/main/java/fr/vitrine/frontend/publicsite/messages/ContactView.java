package fr.vitrine.frontend.publicsite.messages;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.correspondence.conversation.ContactForms;
import fr.vitrine.directory.PublishedStructures;
import fr.vitrine.directory.PublishedStructures.Lookup;
import fr.vitrine.directory.Structure;
import fr.vitrine.frontend.publicsite.NotKept;
import fr.vitrine.frontend.publicsite.PageHead;
import fr.vitrine.frontend.publicsite.PageParts;
import fr.vitrine.frontend.publicsite.PageParts.Crumb;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;
import java.util.List;

/** The contact form of a structure on a page of its own: where it is shown again when something has to be put right. */
@Route(value = "contact/:slug", layout = SiteLayout.class)
@NotKept
class ContactView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient PublishedStructures structures;
    private final transient ContactForms forms;

    ContactView(PublishedStructures structures, ContactForms forms) {
        this.structures = structures;
        this.forms = forms;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var lookup = slug(address).map(structures::find).orElseGet(Lookup.Unknown::new);
        if (lookup instanceof Lookup.Found(var structure) && forms.isOpen(structure.id())) {
            show(structure);
        } else if (lookup instanceof Lookup.Moved(var to)) {
            address.forwardTo("contact/" + to, address.getLocation().getQueryParameters());
        } else {
            address.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Structure structure) {
        var draft = ContactDraft.current();
        var name = structure.details().name();
        var title = t("contact.title", name);
        describe(PageHead.PLAIN.unlisted());
        setPageTitle(draft.isRefused() ? t("contact.error.title", title) : title);
        var way = List.of(
                new Crumb(t("structure.crumb"), links().structures()),
                new Crumb(name, links().structure(structure.slug())));
        add(el("div", "page page--narrow")
                .with(
                        PageParts.breadcrumb(links(), locale(), way, t("contact.crumb")),
                        text("h1", "", title),
                        text("p", "lede", t("contact.lede")),
                        ContactForm.of(locale(), structure.slug(), forms.stamp(structure.id()), draft)));
    }
}
