package fr.vitrine.frontend.publicsite.pages;

import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.site.PageText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of text as it is shown: each second-level heading begins a section, and {@code {placeholders}} are filled.
 *
 * @param introduction Markdown before the first section; may be empty
 */
record TextPage(String title, String summary, String introduction, List<Section> sections) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z.]+)\\}");
    private static final Pattern BEFORE_SECTION = Pattern.compile("(?m)^## ");

    record Section(String id, String heading, String markdown) {}

    /** @param values of the placeholders; one that has none stays as it was written */
    static TextPage of(PageText text, Map<String, String> values) {
        var parts = BEFORE_SECTION.split(filled(text.body(), values), -1);
        var sections = new ArrayList<Section>();
        var ids = new HashSet<String>();
        for (var n = 1; n < parts.length; n++) {
            var lines = parts[n].split("\n", 2);
            var id = Slug.of(lines[0], "partie-" + n).value();
            sections.add(
                    new Section(ids.add(id) ? id : id + "-" + n, lines[0].strip(), lines.length > 1 ? lines[1] : ""));
        }
        return new TextPage(
                filled(text.title(), values), filled(text.summary(), values), parts[0].strip(), List.copyOf(sections));
    }

    private static String filled(String source, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Optional.ofNullable(values.get(found.group(1))).orElse(found.group())));
    }
}
