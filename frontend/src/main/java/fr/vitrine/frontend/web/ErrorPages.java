package fr.vitrine.frontend.web;

import fr.vitrine.frontend.ui.Failure;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.territory.Territory;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** What is answered where a request failed before any view could be drawn: a page that needs nothing but the style sheet. */
@Controller
class ErrorPages implements ErrorController {

    private final SiteStylesheet stylesheet;
    private final Texts texts;
    private final Territory territory;

    ErrorPages(SiteStylesheet stylesheet, Texts texts, Territory territory) {
        this.stylesheet = stylesheet;
        this.texts = texts;
        this.territory = territory;
    }

    private record Said(String title, String text) {}

    @RequestMapping("/error")
    ResponseEntity<String> answer(HttpServletRequest request) {
        var status = status(request);
        var response = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        if (!wantsPage(request.getHeader("Accept"))) {
            return response.build();
        }
        var locale = "en".equals(request.getParameter(Links.LANGUAGE)) ? Locale.ENGLISH : Locale.FRENCH;
        return response.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page(said(status, request, locale), locale));
    }

    /** Nothing has failed where somebody asks for this address itself: there is no such page. */
    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static boolean wantsPage(@Nullable String accept) {
        return accept == null || accept.contains("text/html") || accept.contains("*/*");
    }

    private Said said(HttpStatus status, HttpServletRequest request, Locale locale) {
        if (status == HttpStatus.NOT_FOUND || status == HttpStatus.GONE) {
            return new Said(text("error.notfound.title", locale), text("error.missing.text", locale));
        }
        if (status.is4xxClientError()) {
            return new Said(text("error.unread.title", locale), text("error.unread.text", locale));
        }
        var thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var failure = Failure.of(thrown == null ? new IllegalStateException("answered with " + status) : thrown, path);
        return new Said(text("error.broken.title", locale), text("error.broken.text", locale, failure.reference()));
    }

    private String page(Said said, Locale locale) {
        var title = HtmlUtils.htmlEscape(said.title(), "UTF-8");
        return """
                <!DOCTYPE html><html lang="%s"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – %s</title>%s</head>
                <body><div class="site"><main class="page"><div class="state-page">
                <h1>%s</h1><p class="lede">%s</p>
                <p class="state-page__actions"><a class="button button--primary" href="%s">%s</a></p>
                </div></main></div></body></html>
                """.formatted(
                        locale.getLanguage(),
                        title,
                        HtmlUtils.htmlEscape(territory.siteName(), "UTF-8"),
                        stylesheet.links(),
                        title,
                        HtmlUtils.htmlEscape(said.text(), "UTF-8"),
                        new Links(locale).home(),
                        HtmlUtils.htmlEscape(text("error.back", locale), "UTF-8"));
    }

    private String text(String key, Locale locale, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }
}
