package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.dom.Element;
import java.util.Set;

/** Writes a tree of elements as HTML, without any whitespace of its own: what the live view will look like. */
final class HtmlWriter {

    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private final StringBuilder html = new StringBuilder(16_384);
    private final String here;

    /** @param here the page's own address: the document has a base address, which links within the page must not follow */
    HtmlWriter(String here) {
        this.here = here;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    HtmlWriter write(Element element) {
        if (element.isTextNode()) {
            html.append(escaped(element.getText()));
            return this;
        }
        var tag = element.getTag();
        html.append('<').append(tag);
        element.getAttributeNames().sorted().forEach(name -> attribute(name, element.getAttribute(name)));
        html.append('>');
        if (!VOID.contains(tag)) {
            content(element);
            html.append("</").append(tag).append('>');
        }
        return this;
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name);
        if (name.equals("href") && value.startsWith("#")) {
            html.append("=\"").append(escaped(here + value)).append('"');
        } else if (!value.isEmpty()) {
            html.append("=\"").append(escaped(value)).append('"');
        }
    }

    private void content(Element element) {
        var markup = element.getProperty("innerHTML");
        if (markup != null) {
            html.append(markup);
        }
        element.getChildren().forEach(this::write);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
