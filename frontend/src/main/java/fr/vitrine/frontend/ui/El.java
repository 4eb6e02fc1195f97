package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A plain HTML element, written the way the markup reads. The public pages are made of these: they are rendered as HTML
 * for the first response and live afterwards, from the same code. Text is always text; see {@link Markup} for HTML.
 */
@Tag("div")
public final class El extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    private El(String tag) {
        super(tag);
    }

    /** @param css class names, separated by spaces; empty for none */
    public static El el(String tag, String css, Component... children) {
        var element = new El(tag);
        if (!css.isEmpty()) {
            element.addClassNames(css.split(" "));
        }
        element.add(children);
        return element;
    }

    public static El text(String tag, String css, String text) {
        var element = el(tag, css);
        element.setText(text);
        return element;
    }

    public static El link(String href, String css, Component... children) {
        return el("a", css, children).attr("href", href);
    }

    public static El link(String href, String css, String text) {
        return text("a", css, text).attr("href", href);
    }

    /** A drawn sign that says nothing by itself. */
    public static El icon(String name) {
        return el("span", "icon icon-" + name).attr("aria-hidden", "true");
    }

    /** Heard, not seen. */
    public static El hidden(String text) {
        return text("span", "visually-hidden", text);
    }

    public static El span(String text) {
        return text("span", "", text);
    }

    public El attr(String name, String value) {
        getElement().setAttribute(name, value);
        return this;
    }

    /** Sets an attribute without a value, such as {@code checked}, where the condition holds. */
    public El flag(String name, boolean condition) {
        getElement().setAttribute(name, condition);
        return this;
    }

    public El attrIf(boolean condition, String name, String value) {
        return condition ? attr(name, value) : this;
    }

    public El id(String id) {
        setId(id);
        return this;
    }

    /** Adds the children that are not null. */
    public El with(@Nullable Component... children) {
        for (var child : children) {
            if (child != null) {
                add(child);
            }
        }
        return this;
    }

    public El withAll(Collection<? extends Component> children) {
        children.forEach(this::add);
        return this;
    }

    /** Adds text after what is there already. */
    public El say(String text) {
        add(text);
        return this;
    }
}
