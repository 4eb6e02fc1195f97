package fr.vitrine.frontend.publicsite.pages;

import fr.vitrine.kernel.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of text from {@code pages/NAME_LANGUAGE.md}: Markdown with {@code {placeholders}}. The first line is its title,
 * the paragraph after it its summary, each second-level heading begins a section.
 *
 * @param introduction Markdown before the first section; may be empty
 */
record TextPage(String title, String summary, String introduction, List<Section> sections) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z.]+)\\}");
    private static final Pattern BEFORE_SECTION = Pattern.compile("(?m)^## ");

    record Section(String id, String heading, String markdown) {}

    /** @param values of the placeholders; one that has none is an error of the page */
    static TextPage read(String name, String language, Map<String, String> values) {
        var parts = BEFORE_SECTION.split(filled(source(name + "_" + language), values));
        var top = parts[0].strip().split("\n\\s*\n", 3);
        var sections = new ArrayList<Section>();
        for (var n = 1; n < parts.length; n++) {
            var lines = parts[n].split("\n", 2);
            sections.add(new Section(
                    Slug.of(lines[0], "partie-" + n).value(), lines[0].strip(), lines.length > 1 ? lines[1] : ""));
        }
        return new TextPage(
                top[0].replaceFirst("^#\\s*", ""),
                top.length > 1 ? top[1].replace('\n', ' ') : "",
                top.length > 2 ? top[2] : "",
                List.copyOf(sections));
    }

    private static String filled(String source, Map<String, String> values) {
        return PLACEHOLDER.matcher(source).replaceAll(found -> {
            var value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("no value for the placeholder " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String source(String name) {
        try (var stream = TextPage.class.getResourceAsStream("/pages/" + name + ".md")) {
            if (stream == null) {
                throw new IllegalStateException("no page " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
