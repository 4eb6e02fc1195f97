package fr.vitrine.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A mail's HTML: one column, styles on the elements (mail programs drop style sheets), no picture, nothing loaded. */
@Component
class MailHtml {

    private static final String BUTTON = "display:inline-block;padding:12px 20px;border-radius:10px;"
            + "background:#14543f;color:#ffffff;font-weight:bold;text-decoration:none";
    private static final String LINK = "color:#14543f";
    private static final String QUOTE =
            "margin:16px 0;padding:4px 16px;border-left:4px solid #14543f;background:#f4f6f1";
    private static final String HEADING = "margin:24px 0 8px;font-size:19px;line-height:1.3";
    private static final String PARAGRAPH = "margin:0 0 16px";

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> new Styles())
            .build();

    private final Site site;
    private final String frame = read("frame.html");
    private final Map<Language, String> footers =
            Map.of(Language.FR, read("footer_fr.md"), Language.EN, read("footer_en.md"));

    MailHtml(Site site) {
        this.site = site;
    }

    String footer(Language language) {
        return footers.getOrDefault(language, "");
    }

    String document(Language language, String subject, Node body, Node footer) {
        return MailRenderer.fill(
                frame,
                Map.of(
                        "language", language.code(),
                        "subject", RENDERER.render(new Text(subject)),
                        "site", RENDERER.render(new Text(site.name())),
                        "body", RENDERER.render(body),
                        "footer", RENDERER.render(footer)));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("mails/layout/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Styles implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
            switch (node) {
                case Link link -> attributes.put("style", standsAlone(link) ? BUTTON : LINK);
                case Paragraph paragraph -> attributes.put("style", PARAGRAPH);
                case BlockQuote quote -> attributes.put("style", QUOTE);
                case Heading heading -> attributes.put("style", HEADING);
                default -> {}
            }
        }

        /** A link that is a paragraph is what the mail asks to do. */
        private static boolean standsAlone(Link link) {
            return link.getParent() instanceof Paragraph && link.getPrevious() == null && link.getNext() == null;
        }
    }
}
