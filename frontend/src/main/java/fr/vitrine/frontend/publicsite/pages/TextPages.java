package fr.vitrine.frontend.publicsite.pages;

import fr.vitrine.frontend.ui.Links;
import fr.vitrine.kernel.Slug;
import fr.vitrine.territory.Territory;
import fr.vitrine.territory.site.PageText;
import fr.vitrine.territory.site.SitePages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The pages of text: as staff have written them, else from {@code pages/NAME_LANGUAGE.md}. */
@Component
public class TextPages {

    private static final String ADDED = "pages/";

    private final SitePages written;
    private final Territory territory;
    private final String url;

    TextPages(SitePages written, Territory territory, @Value("${vitrine.url}") String url) {
        this.written = written;
        this.territory = territory;
        this.url = url;
    }

    /** A page that the footer leads to. */
    public record Entry(String path, String title) {}

    /** One of those that every site has. */
    TextPage own(String name, Locale locale) {
        return shown(text(name, language(locale)));
    }

    /** One that staff have added; English where it was written in English too. */
    Optional<TextPage> added(Slug slug, Locale locale) {
        return written.added().contains(slug)
                ? written.find(slug.value(), language(locale))
                        .or(() -> written.find(slug.value(), "fr"))
                        .map(this::shown)
                : Optional.empty();
    }

    /** Those that staff have added, with their titles. */
    public List<Entry> added(Locale locale) {
        return written.added().stream()
                .flatMap(slug -> added(slug, locale).map(page -> new Entry(ADDED + slug, page.title())).stream())
                .toList();
    }

    /** What stands there in that language; for an added page that was not translated, nothing. */
    public PageText text(String name, String language) {
        return written.find(name, language).orElseGet(() -> original(name, language));
    }

    /** What stood there before anybody wrote it anew; empty for an added page. */
    public static PageText original(String name, String language) {
        if (!SitePages.OWN.contains(name)) {
            return new PageText("", "", "");
        }
        var parts = file(name + "_" + language).strip().split("\n\\s*\n", 3);
        return new PageText(
                parts[0].replaceFirst("^#\\s*", ""),
                parts.length > 1 ? parts[1].replace('\n', ' ') : "",
                parts.length > 2 ? parts[2] : "");
    }

    /** What stands for facts of the site in its texts. */
    public Map<String, String> placeholders() {
        var values = new TreeMap<>(
                Map.of("territory.name", territory.name(), "site.name", territory.siteName(), "site.url", url));
        territory.publisher().forEach((name, value) -> values.put("publisher." + name, value));
        return values;
    }

    TextPage shown(PageText text) {
        return TextPage.of(text, placeholders());
    }

    private static String language(Locale locale) {
        return Links.isEnglish(locale) ? "en" : "fr";
    }

    private static String file(String name) {
        try (var stream = TextPages.class.getResourceAsStream("/pages/" + name + ".md")) {
            if (stream == null) {
                throw new IllegalStateException("no page " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
