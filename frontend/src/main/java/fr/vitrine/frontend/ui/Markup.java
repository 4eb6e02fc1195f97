package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** An element that holds HTML or SVG which this application has written or sanitised itself, never a stored text. */
@Tag("div")
public final class Markup extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private Markup(String tag, String css, String trustedHtml) {
        super(tag);
        if (!css.isEmpty()) {
            addClassNames(css.split(" "));
        }
        getElement().setProperty("innerHTML", trustedHtml);
    }

    public static Markup of(String tag, String css, String trustedHtml) {
        return new Markup(tag, css, trustedHtml);
    }
}
