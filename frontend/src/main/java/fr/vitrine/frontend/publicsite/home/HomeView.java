package fr.vitrine.frontend.publicsite.home;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.publicsite.SearchForm;
import fr.vitrine.frontend.publicsite.SiteLayout;
import fr.vitrine.territory.Territory;

/** The front door. */
@Route(value = "", layout = SiteLayout.class)
class HomeView extends PublicView {

    private static final long serialVersionUID = 1L;

    private final transient Territory territory;

    HomeView(Territory territory) {
        this.territory = territory;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        setPageTitle(territory.siteName());
        add(el("div", "hero")
                .with(text("h1", "", territory.headline().in(locale())), SearchForm.of(links(), locale())));
    }
}
