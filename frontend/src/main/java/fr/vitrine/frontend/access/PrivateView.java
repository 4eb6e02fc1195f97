package fr.vitrine.frontend.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.vitrine.kernel.Actor;
import java.util.Locale;

/** A page for who has signed in. Its layout says in which language; who may enter stands in an annotation of each view. */
public abstract class PrivateView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor current;

    protected PrivateView(CurrentActor current) {
        this.current = current;
        setId("contenu");
        getElement().setAttribute("tabindex", "-1");
    }

    /** Who is looking, as of now. */
    protected final Actor actor() {
        return current.get();
    }

    protected final Locale locale() {
        return UI.getCurrent().getLocale();
    }

    protected final String t(String key, Object... parameters) {
        return getTranslation(key, locale(), parameters);
    }
}
