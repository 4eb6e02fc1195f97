package fr.vitrine.frontend.publicsite;

import static fr.vitrine.frontend.ui.El.el;
import static fr.vitrine.frontend.ui.El.icon;
import static fr.vitrine.frontend.ui.El.link;
import static fr.vitrine.frontend.ui.El.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import fr.vitrine.frontend.publicsite.GoneException.What;
import fr.vitrine.frontend.ui.El;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What stands at an address that no page has: a way to what was meant. */
@ParentLayout(SiteLayout.class)
class NotFoundView extends PublicView implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    private @Nullable What gone;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        gone = parameter.getException() instanceof GoneException exception ? exception.what() : null;
        return gone == null ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_GONE;
    }

    @Override
    protected void draw(BeforeEnterEvent address) {
        var key = gone == null ? "error.notfound" : "error.gone." + gone.name().toLowerCase(Locale.ROOT);
        setPageTitle(t(key + ".title"));
        add(el("div", "page")
                .with(el("div", "state-page hue-wheat")
                        .with(
                                el("span", "tile", icon("map-pin")),
                                text("h1", "", t(key + ".title")),
                                text("p", "lede", t(key + ".text")),
                                gone == What.PARTNER || gone == What.EVENT || gone == What.MISSION
                                        ? null
                                        : SearchForm.of(links(), locale()),
                                el("p", "state-page__actions")
                                        .with(all(), link(links().home(), "button", t("error.back"))))));
    }

    /** Others of its kind. */
    private El all() {
        return switch (gone) {
            case PARTNER -> link(links().partners(), "button", t("partners.all"));
            case PROGRAMME -> link(links().programmes(), "button", t("programmes.all"));
            case EVENT -> link(links().agenda(), "button", t("site.nav.agenda"));
            case MISSION -> link(links().missions(), "button", t("missions.all"));
            case null, default -> link(links().structures(), "button", t("error.all"));
        };
    }
}
