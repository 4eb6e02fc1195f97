package fr.vitrine.correspondence;

import fr.vitrine.kernel.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.springframework.stereotype.Component;

/** Makes a mail of a template's words and the values in them. */
@Component
class MailRenderer {

    private static final int MAX_SUBJECT = 300;
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .nodeRendererFactory(PlainLinks::new)
            .build();

    private final MailHtml html;
    private final Site site;

    MailRenderer(MailHtml html, Site site) {
        this.html = html;
        this.site = site;
    }

    /** Values are put in once the Markdown is read: nothing in them can be taken for Markdown or HTML. */
    MailText render(Wording wording, Language language, Map<String, String> values) {
        var all = new HashMap<>(site.values());
        values.forEach((name, value) -> all.put(name, Text.clean(value)));
        var subject = subject(wording, all);
        var body = parsed(wording.body(), all);
        var footer = parsed(html.footer(language), all);
        return new MailText(
                subject,
                PLAIN.render(body).strip() + "\n\n-- \n" + PLAIN.render(footer).strip() + "\n",
                html.document(language, subject, body, footer));
    }

    private static Node parsed(String markdown, Map<String, String> values) {
        var document = PARSER.parse(markdown);
        document.accept(new Filling(values));
        return document;
    }

    /** On one line: a line end would begin another header. */
    private static String subject(Wording wording, Map<String, String> values) {
        var filled = Text.cleanLine(fill(wording.subject(), values));
        if (filled.isEmpty()) {
            return Objects.requireNonNull(values.get("site"));
        }
        return filled.codePointCount(0, filled.length()) <= MAX_SUBJECT
                ? filled
                : filled.substring(0, filled.offsetByCodePoints(0, MAX_SUBJECT - 1)) + "…";
    }

    static String fill(String text, Map<String, String> values) {
        return Wording.PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
