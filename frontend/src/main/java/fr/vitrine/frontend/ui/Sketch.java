package fr.vitrine.frontend.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As much of an element as its HTML tells: made, and written, in a small part of the time that an element of Vaadin's takes. */
public final class Sketch implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 4;

    /** What stands in an element. */
    public sealed interface Part extends Serializable {}

    public record Words(String text) implements Part {}

    public record Child(Component component) implements Part {}

    private final String tag;
    private final TreeMap<String, String> attributes = new TreeMap<>();
    private final ArrayList<Part> parts = new ArrayList<>(FEW);

    Sketch(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** In a fixed order: the same page is the same text on every node. */
    public Map<String, String> attributes() {
        return attributes;
    }

    public List<Part> parts() {
        return parts;
    }

    @Nullable
    String attribute(String name) {
        return attributes.get(name);
    }

    void attribute(String name, String value) {
        attributes.put(name, value);
    }

    void add(Part part) {
        parts.add(part);
    }

    boolean hasContent() {
        return !parts.isEmpty();
    }

    void clear() {
        parts.clear();
    }

    Stream<Component> children() {
        return parts.stream().filter(Child.class::isInstance).map(part -> ((Child) part).component());
    }

    /** Makes of an empty element what is drawn here. */
    void fill(Element element) {
        attributes.forEach(element::setAttribute);
        for (var part : parts) {
            switch (part) {
                case Words(var text) -> element.appendChild(Element.createText(text));
                case Child(var component) -> element.appendChild(component.getElement());
            }
        }
    }
}
