package fr.vitrine.correspondence.inbound;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a mail that is HTML alone, without what its program has marked as quoted. */
final class HtmlText {

    private static final String QUOTED = "blockquote, .gmail_attr, .moz-cite-prefix, .yahoo_quoted, .protonmail_quote";
    private static final String OTHER =
            "script, style, head, template, noscript, .gmail_signature, .moz-signature, .protonmail_signature_block";
    private static final String OUTLOOK =
            "#appendonsend, #divRplyFwdMsg, #mail-editor-reference-message-container, #ms-outlook-mobile-signature";
    private static final Set<String> PARAGRAPHS = Set.of("p", "ul", "ol", "table", "h1", "h2", "h3", "h4");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern ENDS = Pattern.compile(" *\\n *");

    private HtmlText() {}

    static String plain(String html) {
        var document = Jsoup.parse(html);
        document.select(OUTLOOK).before("<p>" + ReplyText.CUT_HERE + "</p>");
        document.select(QUOTED).remove();
        document.select(OTHER).remove();
        var lines = new Lines();
        document.body().traverse(lines);
        return ENDS.matcher(lines.text).replaceAll("\n");
    }

    private static final class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                var line = SPACES.matcher(words.getWholeText()).replaceAll(" ");
                text.append(text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? line.stripLeading() : line);
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (element.isBlock() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
            if (element.normalName().equals("li")) {
                text.append("- ");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                text.append(PARAGRAPHS.contains(element.normalName()) ? "\n\n" : lineEnd());
            }
        }

        private String lineEnd() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? "" : "\n";
        }
    }
}
