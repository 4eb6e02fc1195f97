package fr.vitrine.frontend.publicsite.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;

/** A page of text that staff have added. */
@Route(value = "pages/:slug", layout = SiteLayout.class)
class AddedPageView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient TextPages pages;

    AddedPageView(TextPages pages) {
        this.pages = pages;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var page = slug(address).flatMap(slug -> pages.added(slug, locale())).orElse(null);
        if (page == null) {
            address.rerouteToError(NotFoundException.class);
            return;
        }
        setPageTitle(page.title());
        TextPageParts.of(page, locale()).forEach(this::add);
    }
}
