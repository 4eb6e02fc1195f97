package fr.vitrine.frontend.web.firstresponse;

import fr.vitrine.frontend.ui.El;
import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.frontend.web.SiteStylesheet;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What stands where a request failed before a view could say so: it needs nothing that may be out of order. */
@Controller
final class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final FirstResponses firstResponses;
    private final SiteStylesheet stylesheet;
    private final Texts texts;

    ErrorPages(FirstResponses firstResponses, SiteStylesheet stylesheet, Texts texts) {
        this.firstResponses = firstResponses;
        this.stylesheet = stylesheet;
        this.texts = texts;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpServletResponse.SC_NOT_FOUND;
        if (status == HttpServletResponse.SC_NOT_FOUND && FirstResponseFilter.isForPage(request)) {
            var first = firstResponses.get(request, response);
            PageSender.send(first.nowhere(request), first.policy(), request, response);
            return;
        }
        var query = request.getQueryString();
        var english = query != null && ("&" + query + "&").contains("&lang=en&");
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(document(english ? Locale.ENGLISH : Locale.FRENCH, reference(request, status)));
    }

    private static String reference(HttpServletRequest request, int status) {
        var reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.error(
                    "Failure {}: {} at {}",
                    reference,
                    status,
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        return reference;
    }

    private String document(Locale locale, String reference) {
        var title = texts.getTranslation("error.failure.title", locale);
        var text = texts.getTranslation("error.failure.text", locale, reference);
        var page = El.el("main", "page")
                .id("contenu")
                .with(El.el("div", "state-page hue-brick")
                        .with(
                                El.el("span", "tile", El.icon("circle-alert")),
                                El.text("h1", "", title),
                                El.text("p", "lede", text),
                                El.el("p", "state-page__actions")
                                        .with(El.link(
                                                new Links(locale).home(),
                                                "button button--primary",
                                                texts.getTranslation("error.back", locale)))));
        return "<!DOCTYPE html><html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + HtmlWriter.escaped(title) + "</title><meta name=\"robots\" content=\"noindex\">" + stylesheet.links()
                + "</head><body>" + new HtmlWriter("").write(El.el("div", "site", page)) + "</body></html>";
    }
}
