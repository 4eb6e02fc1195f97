package fr.vitrine.frontend.ui;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a drawn tree of elements like another one, keeping every element that stands in both: it keeps its focus, whether
 * it is unfolded, where it is scrolled to, its map. Elements are the same where their id is, and without an id where tag
 * and first class name are and the order fits. Listeners of the new tree's elements are not taken over.
 */
public final class Redraw {

    private static final Set<String> LIVE_PROPERTIES = Set.of("value", "checked", "open");

    private Redraw() {}

    /** Gives the parent the children of the other one, which is left without those that are new. */
    public static void children(Element parent, Element drawn) {
        var remaining = new ArrayList<>(parent.getChildren().toList());
        var kept = new LinkedHashMap<Element, Optional<Element>>();
        drawn.getChildren().forEach(child -> kept.put(child, take(remaining, child)));
        remaining.forEach(Element::removeFromParent);
        var index = 0;
        for (var child : kept.keySet()) {
            place(parent, index++, kept.get(child).orElse(child));
        }
        kept.forEach((child, old) -> old.ifPresent(same -> element(same, child)));
    }

    private static Optional<Element> take(List<Element> remaining, Element child) {
        var same = remaining.stream().filter(old -> isLike(old, child)).findFirst();
        same.ifPresent(remaining::remove);
        return same;
    }

    /** What stands in its place already stays untouched: moving it would take its focus. */
    private static void place(Element parent, int index, Element child) {
        if (index >= parent.getChildCount() || !parent.getChild(index).equals(child)) {
            child.removeFromParent();
            parent.insertChild(index, child);
        }
    }

    private static void element(Element old, Element drawn) {
        if (old.isTextNode()) {
            if (!old.getText().equals(drawn.getText())) {
                old.setText(drawn.getText());
            }
            return;
        }
        attributes(old, drawn);
        properties(old, drawn);
        children(old, drawn);
    }

    private static void attributes(Element old, Element drawn) {
        var wanted = drawn.getAttributeNames().collect(Collectors.toSet());
        old.getAttributeNames().filter(name -> !wanted.contains(name)).toList().forEach(name -> {
            old.removeAttribute(name);
            live(old, name, null);
        });
        for (var name : wanted) {
            var value = drawn.getAttribute(name);
            if (!Objects.equals(value, old.getAttribute(name))) {
                old.setAttribute(name, value);
                live(old, name, value);
            }
        }
    }

    /** What a visitor has ticked or typed hides the attribute: only the property still counts. */
    private static void live(Element element, String attribute, @Nullable String value) {
        if (!LIVE_PROPERTIES.contains(attribute) || !element.getTag().equals("input")) {
            return;
        }
        if (attribute.equals("value")) {
            element.setProperty(attribute, value);
        } else {
            element.setProperty(attribute, value != null);
        }
    }

    private static void properties(Element old, Element drawn) {
        drawn.getPropertyNames()
                .filter(name -> !Objects.equals(drawn.getPropertyRaw(name), old.getPropertyRaw(name)))
                .forEach(name -> old.setProperty(name, drawn.getProperty(name)));
    }

    private static boolean isLike(Element one, Element other) {
        if (one.isTextNode() || other.isTextNode()) {
            return one.isTextNode() && other.isTextNode();
        }
        return one.getTag().equals(other.getTag())
                && Objects.equals(id(one), id(other))
                && (id(one) != null || firstClass(one).equals(firstClass(other)));
    }

    private static @Nullable String id(Element element) {
        return element.getAttribute("id");
    }

    private static String firstClass(Element element) {
        var css = element.getAttribute("class");
        return css == null ? "" : css.split(" ")[0];
    }
}
