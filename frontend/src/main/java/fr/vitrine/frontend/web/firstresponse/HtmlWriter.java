package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Sketch;
import fr.vitrine.frontend.ui.SketchedContainer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a tree of components as HTML, without any whitespace of its own: what the live view will look like. */
final class HtmlWriter {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final StringBuilder html = new StringBuilder(65_536);

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        escape(text, escaped);
        return escaped.toString();
    }

    HtmlWriter write(Component component) {
        if (component instanceof El el && el.sketch() instanceof Sketch sketch) {
            write(sketch);
        } else if (component instanceof SketchedContainer container) {
            begin(container.getElement());
            container.getChildren().forEach(this::write);
            end(container.getElement().getTag());
        } else {
            write(component.getElement());
        }
        return this;
    }

    private void write(Sketch sketch) {
        html.append('<').append(sketch.tag());
        sketch.attributes().forEach(this::attribute);
        html.append('>');
        if (VOID.contains(sketch.tag())) {
            return;
        }
        for (var part : sketch.parts()) {
            switch (part) {
                case Sketch.Words(var text) -> escape(text, html);
                case Sketch.Child(var child) -> write(child);
            }
        }
        end(sketch.tag());
    }

    private void write(Element element) {
        if (element.isTextNode()) {
            escape(element.getText(), html);
            return;
        }
        begin(element);
        if (!VOID.contains(element.getTag())) {
            content(element);
            end(element.getTag());
        }
    }

    private void begin(Element element) {
        html.append('<').append(element.getTag());
        element.getAttributeNames().sorted().forEach(name -> attribute(name, element.getAttribute(name)));
        html.append('>');
    }

    private void end(String tag) {
        html.append("</").append(tag).append('>');
    }

    private void content(Element element) {
        var markup = element.getProperty("innerHTML");
        if (markup != null) {
            html.append(markup);
        }
        element.getChildren().forEach(this::write);
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name);
        if (value.isEmpty()) {
            return;
        }
        html.append("=\"");
        escape(value, html);
        html.append('"');
    }

    private static void escape(String text, StringBuilder out) {
        var written = 0;
        for (var i = 0; i < text.length(); i++) {
            var escape = escapeOf(text.charAt(i));
            if (escape != null) {
                out.append(text, written, i).append(escape);
                written = i + 1;
            }
        }
        out.append(text, written, text.length());
    }

    private static @Nullable String escapeOf(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> null;
        };
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
