package fr.vitrine.frontend.ui;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A text that somebody wrote in Markdown, as HTML that can do no harm: no script, no style, no picture, links to web pages
 * and mail addresses only.
 */
public final class Prose {

    private static final int LOWEST_HEADING = 6;
    private static final int BELOW_A_SECTION = 3;
    private static final String EXTERNAL = "nofollow noopener";

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().sanitizeUrls(true).build();
    private static final PolicyFactory HARMLESS = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "ul", "ol", "li", "strong", "em", "blockquote", "code", "pre")
            .allowElements("h2", "h3", "h4", "h5", "h6")
            .allowElements(Prose::link, "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    private Prose() {}

    /** Headings in it begin at h3: it stands below the heading of a section. */
    public static Markup of(String css, String markdown) {
        return of(css, markdown, BELOW_A_SECTION);
    }

    /** @param topHeading level that the highest heading in it gets */
    public static Markup of(String css, String markdown, int topHeading) {
        return Markup.of("div", css, html(markdown, topHeading));
    }

    /** The words alone. */
    public static String plain(String markdown) {
        return TextContentRenderer.builder().build().render(PARSER.parse(markdown));
    }

    static String html(String markdown, int topHeading) {
        var document = PARSER.parse(markdown);
        shiftHeadings(document, topHeading);
        return HARMLESS.sanitize(RENDERER.render(document));
    }

    private static void shiftHeadings(Node document, int topHeading) {
        var highest = new HeadingLevels();
        document.accept(highest);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() - highest.least + topHeading));
                visitChildren(heading);
            }
        });
    }

    /** Links that lead away carry no weight of this site and no way back into its window. */
    private static String link(String element, List<String> attributes) {
        var href = attributes.indexOf("href");
        if (href >= 0 && !isOfThisSite(attributes.get(href + 1))) {
            attributes.addAll(List.of("rel", EXTERNAL));
        }
        return element;
    }

    private static boolean isOfThisSite(String address) {
        return address.startsWith("#") || (address.startsWith("/") && !address.startsWith("//"));
    }

    private static final class HeadingLevels extends AbstractVisitor {

        private int least = LOWEST_HEADING;

        @Override
        public void visit(Heading heading) {
            least = Math.min(least, heading.getLevel());
            visitChildren(heading);
        }
    }
}
