package fr.vitrine.frontend.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The site's style sheet under a name of its own; an old name leads to the sheet of today. */
@RestController
class StaticFiles {

    private final SiteStylesheet stylesheet;

    StaticFiles(SiteStylesheet stylesheet) {
        this.stylesheet = stylesheet;
    }

    @GetMapping("/css/site-{version:[0-9a-f]+}.css")
    ResponseEntity<byte[]> stylesheet(
            HttpServletRequest request,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
        var isCurrent = request.getRequestURI().equals(stylesheet.path());
        return stylesheet.file().response(encodings, isCurrent ? StaticFile.FOREVER : "no-cache");
    }
}
