package fr.vitrine.frontend.web.firstresponse;

import static fr.vitrine.frontend.web.firstresponse.HtmlWriter.escaped;

import fr.vitrine.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a rendered page into the index document, with everything that search engines and link previews read. */
final class PageDocument {

    private final IndexDocument index;
    private final Territory territory;
    private final JsonLd jsonLd;
    private final String site;

    /** @param site address of the site, without a slash at its end */
    PageDocument(IndexDocument index, Territory territory, String site) {
        this.index = index;
        this.territory = territory;
        this.site = site;
        jsonLd = new JsonLd(territory, site);
    }

    String of(PageAddress address, RenderedPage.Content page) {
        var head = new StringBuilder();
        element(head, "<title>", page.title(), "</title>");
        meta(head, "name", "description", description(address, page));
        if (page.status() == 200 && page.head().listed()) {
            addresses(head, address);
        } else {
            meta(head, "name", "robots", "noindex");
        }
        preview(head, address, page);
        if (page.status() == 200) {
            data(address, page)
                    .forEach(thing -> head.append("<script type=\"application/ld+json\">")
                            .append(jsonLd.text(thing))
                            .append("</script>"));
        }
        return index.with(address.locale().getLanguage(), head.toString(), page.html());
    }

    /** For one reader: nothing in it is for search engines. */
    String plain(PageAddress address, RenderedPage.Content page) {
        var head = new StringBuilder();
        element(head, "<title>", page.title(), "</title>");
        meta(head, "name", "robots", "noindex");
        return index.plain(address.locale().getLanguage(), head.toString(), page.html());
    }

    private String description(PageAddress address, RenderedPage.Content page) {
        return page.description().isEmpty() ? territory.lead().in(address.locale()) : page.description();
    }

    private void addresses(StringBuilder head, PageAddress address) {
        link(head, "canonical", "", site + address);
        link(head, "alternate", "fr", site + address.in(Locale.FRENCH));
        link(head, "alternate", "en", site + address.in(Locale.ENGLISH));
        link(head, "alternate", "x-default", site + address.in(Locale.FRENCH));
    }

    private void preview(StringBuilder head, PageAddress address, RenderedPage.Content page) {
        var english = address.locale().equals(Locale.ENGLISH);
        meta(head, "property", "og:type", "website");
        meta(head, "property", "og:site_name", territory.siteName());
        meta(head, "property", "og:title", page.title());
        meta(head, "property", "og:description", description(address, page));
        meta(head, "property", "og:url", site + address);
        meta(head, "property", "og:locale", english ? "en_GB" : "fr_FR");
        meta(head, "property", "og:locale:alternate", english ? "fr_FR" : "en_GB");
        var image = page.head().image();
        meta(head, "property", "og:image", image == null ? "" : site + image);
        meta(head, "name", "twitter:card", image == null ? "summary" : "summary_large_image");
    }

    private List<Map<String, @Nullable Object>> data(PageAddress address, RenderedPage.Content page) {
        var data = new ArrayList<Map<String, @Nullable Object>>();
        if (address.path().isEmpty()) {
            data.add(jsonLd.webSite());
            data.add(jsonLd.publisher());
        }
        data.addAll(page.head().data());
        if (!page.way().isEmpty()) {
            data.add(jsonLd.breadcrumb(page.way(), site + address));
        }
        if (page.head().data().isEmpty() && JsonLd.isList(page.listed())) {
            data.add(jsonLd.list(page.listed()));
        }
        return data;
    }

    private static void element(StringBuilder head, String begin, String text, String end) {
        head.append(begin).append(escaped(text)).append(end);
    }

    private static void meta(StringBuilder head, String kind, String name, String content) {
        if (!content.isEmpty()) {
            head.append("<meta ").append(kind).append("=\"").append(name);
            element(head, "\" content=\"", content, "\">");
        }
    }

    private static void link(StringBuilder head, String relation, String language, String address) {
        head.append("<link rel=\"").append(relation).append('"');
        if (!language.isEmpty()) {
            head.append(" hreflang=\"").append(language).append('"');
        }
        element(head, " href=\"", address, "\">");
    }
}
