package fr.vitrine.frontend.web;

import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines and browsers ask of every site. */
@RestController
class SiteFiles {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final MediaType OPEN_SEARCH =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

    private final Sitemap sitemap;
    private final Territory territory;
    private final SiteAddress site;

    SiteFiles(Sitemap sitemap, Territory territory, SiteAddress site) {
        this.sitemap = sitemap;
        this.territory = territory;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        return answer(MediaType.APPLICATION_XML, sitemap.index());
    }

    @GetMapping("/sitemap-pages.xml")
    ResponseEntity<String> pages() {
        return answer(MediaType.APPLICATION_XML, sitemap.pages());
    }

    @GetMapping("/sitemap-structures-{part:[0-9]{1,5}}.xml")
    ResponseEntity<String> structures(@PathVariable int part) {
        return sitemap.structures(part)
                .map(xml -> answer(MediaType.APPLICATION_XML, xml))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Filtered lists have no end; each of them leads to pages that are listed anyway. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(
                new MediaType("text", "plain", StandardCharsets.UTF_8),
                "User-agent: *\nDisallow: /*?*v-r=\nDisallow: /structures?*&*&\nSitemap: " + site.of("/sitemap.xml")
                        + "\n");
    }

    @GetMapping(value = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Map<String, Object>> manifest() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(Map.of(
                        "name", territory.siteName(),
                        "short_name", territory.siteName(),
                        "description", territory.tagline().in(Locale.FRENCH),
                        "lang", "fr",
                        "start_url", "/",
                        "display", "browser",
                        "background_color", "#fbfaf5",
                        "theme_color", "#14543f",
                        "icons", List.of(icon("/favicon.svg", "any"), icon("/mark-maskable.svg", "maskable"))));
    }

    /** Lets a browser search the site from its address bar. */
    @GetMapping("/opensearch.xml")
    ResponseEntity<String> openSearch() {
        var name = xml(territory.siteName());
        return answer(
                OPEN_SEARCH,
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\"><ShortName>" + name
                        + "</ShortName><Description>" + xml(territory.tagline().in(Locale.FRENCH))
                        + "</Description><InputEncoding>UTF-8</InputEncoding><Image type=\"image/svg+xml\">"
                        + xml(site.of("/favicon.svg"))
                        + "</Image><Url type=\"text/html\" method=\"get\" template=\""
                        + xml(site.of("/structures")) + "?q={searchTerms}\"/></OpenSearchDescription>");
    }

    private static Map<String, String> icon(String path, String purpose) {
        return Map.of("src", path, "sizes", "any", "type", "image/svg+xml", "purpose", purpose);
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(text);
    }

    private static String xml(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
