package fr.vitrine.frontend.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Style sheet, fonts and logo, which browsers keep for good: their addresses change with their content. */
@RestController
class StaticFiles {

    private final SiteStylesheet stylesheet;
    private final TerritoryLogo logo;

    StaticFiles(SiteStylesheet stylesheet, TerritoryLogo logo) {
        this.stylesheet = stylesheet;
        this.logo = logo;
    }

    /** The configured one; an uploaded one is a picture among {@link Images}. */
    @GetMapping("/logo/{version:[0-9a-f]{12}}")
    ResponseEntity<byte[]> logo(
            @PathVariable String version,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        return logo.file()
                .filter(picture -> picture.version().equals(version))
                .map(picture -> picture.response(encodings, StaticFile.FOREVER))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** An old name leads to the sheet of today. */
    @GetMapping("/css/site-{version:[0-9a-f]+}.css")
    ResponseEntity<byte[]> stylesheet(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        var isCurrent = request.getRequestURI().equals(stylesheet.path());
        return stylesheet.file().response(encodings, isCurrent ? StaticFile.FOREVER : "no-cache");
    }

    @GetMapping("/css/icons-{version:[0-9a-f]+}.css")
    ResponseEntity<byte[]> icons(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        var isCurrent = request.getRequestURI().equals(stylesheet.iconsPath());
        return stylesheet.icons().response(encodings, isCurrent ? StaticFile.FOREVER : "no-cache");
    }

    /** @param version of the content, as the style sheet names it */
    @GetMapping(value = "/fonts/{name:[a-z0-9-]+}.woff2", produces = "font/woff2")
    ResponseEntity<Resource> font(
            @PathVariable String name, @RequestParam(name = "v", defaultValue = "") String version) {
        var font = new ClassPathResource("META-INF/resources/fonts/" + name + ".woff2");
        return font.exists()
                ? ResponseEntity.ok()
                        .header(HttpHeaders.CACHE_CONTROL, version.isEmpty() ? "no-cache" : StaticFile.FOREVER)
                        .body(font)
                : ResponseEntity.notFound().build();
    }
}
