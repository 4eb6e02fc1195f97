package fr.vitrine.frontend.publicsite;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.SketchedContainer;
import fr.vitrine.kernel.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page that anybody may read: drawn anew at each navigation, from nothing but the address, so that the first response
 * and the live page are the same. Everything it needs stands in its address; it keeps no state of its own.
 */
@AnonymousAllowed
public abstract class PublicView extends SketchedContainer implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";
    private transient PageHead head = PageHead.PLAIN;

    protected PublicView() {
        super("main");
        setId("contenu");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Fills the page. The locale is set; the content of a former navigation is gone. */
    protected abstract void draw(BeforeEnterEvent address);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        event.getUI().setLocale(languageOf(event));
        head = PageHead.PLAIN;
        removeAll();
        draw(event);
    }

    /** What search engines and link previews get to know of the page. */
    protected final void describe(PageHead described) {
        head = described;
    }

    public final PageHead head() {
        return head;
    }

    protected final void setPageTitle(String text) {
        title = text;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    /** What the address ends in where its route says {@code :slug}; empty where no page can have it. */
    protected static Optional<Slug> slug(BeforeEnterEvent address) {
        return address.getRouteParameters().get("slug").flatMap(Slug::parse);
    }

    protected final Links links() {
        return new Links(locale());
    }

    protected final Locale locale() {
        return UI.getCurrent().getLocale();
    }

    protected final String t(String key, Object... parameters) {
        return getTranslation(key, locale(), parameters);
    }

    /** French, unless the address asks for English: the same address shows everybody the same. */
    static Locale languageOf(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(Links.LANGUAGE);
        return asked.filter("en"::equals).isPresent() ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** All values of a parameter of the address. */
    protected static List<String> values(BeforeEnterEvent event, String name) {
        return event.getLocation().getQueryParameters().getParameters(name);
    }
}
