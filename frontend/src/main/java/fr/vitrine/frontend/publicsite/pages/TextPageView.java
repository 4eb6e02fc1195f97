package fr.vitrine.frontend.publicsite.pages;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SiteLayout;

/** A page of text that every site has: its name is its address. */
@Route(value = "ess", layout = SiteLayout.class)
@RouteAlias(value = "mentions-legales", layout = SiteLayout.class)
@RouteAlias(value = "donnees-personnelles", layout = SiteLayout.class)
@RouteAlias(value = "accessibilite", layout = SiteLayout.class)
@RouteAlias(value = "conditions", layout = SiteLayout.class)
@RouteAlias(value = "donnees-ouvertes", layout = SiteLayout.class)
class TextPageView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient TextPages pages;

    TextPageView(TextPages pages) {
        this.pages = pages;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var page = pages.own(address.getLocation().getFirstSegment(), locale());
        setPageTitle(page.title());
        TextPageParts.of(page, locale()).forEach(this::add);
    }
}
