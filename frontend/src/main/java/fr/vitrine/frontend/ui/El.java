package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plain HTML element, written the way the markup reads. The public pages are made of these: they are rendered as HTML
 * for the first response and live afterwards, from the same code. Text is always text; see {@link Markup} for HTML.
 *
 * <p>It is a {@link Sketch} until somebody asks for its element, which only a private view does.
 */
public final class El extends Component implements HasComponents, HasStyle, HasText {

    private static final long serialVersionUID = 1L;

    private @Nullable Sketch sketch;

    private El(String tag) {
        super(null);
        sketch = new Sketch(tag);
    }

    /** @param css class names, separated by spaces; empty for none */
    public static El el(String tag, String css, Component... children) {
        var element = new El(tag);
        if (!css.isEmpty()) {
            element.attr("class", css);
        }
        element.add(children);
        return element;
    }

    public static El text(String tag, String css, String text) {
        return el(tag, css).say(text);
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
        if (sketch != null) {
            sketch.attribute(name, value);
        } else {
            getElement().setAttribute(name, value);
        }
        return this;
    }

    /** Sets an attribute without a value, such as {@code checked}, where the condition holds. */
    public El flag(String name, boolean condition) {
        return condition ? attr(name, "") : this;
    }

    public El attrIf(boolean condition, String name, String value) {
        return condition ? attr(name, value) : this;
    }

    public El id(String id) {
        return attr("id", id);
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
        if (!text.isEmpty()) {
            if (sketch != null) {
                sketch.add(new Sketch.Words(text));
            } else {
                getElement().appendChild(Element.createText(text));
            }
        }
        return this;
    }

    /** Adds class names, separated by spaces. */
    public El css(String names) {
        var known = attribute("class");
        return attr("class", known == null ? names : known + " " + names);
    }

    public boolean hasContent() {
        return sketch != null ? sketch.hasContent() : getElement().getChildCount() > 0;
    }

    public @Nullable String attribute(String name) {
        return sketch != null ? sketch.attribute(name) : getElement().getAttribute(name);
    }

    /** What it is as long as it has no element. */
    public @Nullable Sketch sketch() {
        return sketch;
    }

    @Override
    public Element getElement() {
        var drawn = sketch;
        if (drawn != null) {
            sketch = null;
            setElement(this, new Element(drawn.tag()));
            drawn.fill(super.getElement());
        }
        return super.getElement();
    }

    @Override
    public void add(Component... children) {
        add(List.of(children));
    }

    @Override
    public void add(Collection<Component> children) {
        if (sketch != null) {
            children.forEach(child -> sketch.add(new Sketch.Child(child)));
        } else {
            HasComponents.super.add(children);
        }
    }

    @Override
    public void add(String text) {
        say(text);
    }

    @Override
    public Optional<String> getId() {
        return Optional.ofNullable(attribute("id"));
    }

    @Override
    public void removeAll() {
        if (sketch != null) {
            sketch.clear();
        } else {
            getElement().removeAllChildren();
        }
    }

    @Override
    public void setText(String text) {
        removeAll();
        say(text);
    }

    @Override
    public Stream<Component> getChildren() {
        return sketch != null ? sketch.children() : super.getChildren();
    }
}
