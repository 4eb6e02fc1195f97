package fr.vitrine.frontend.web.firstresponse;

import fr.vitrine.frontend.ui.Links;
import fr.vitrine.frontend.web.ContentSecurityPolicy;
import fr.vitrine.frontend.web.firstresponse.PublicRoutes.Destination;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Answers a form with a page. The page is drawn for this request alone, whose attributes its view may read, and comes
 * without scripts: a live view would be drawn from the address, and what was typed would be gone.
 */
@Component
public final class PlainPages {

    private final FirstResponses firstResponses;
    private final ContentSecurityPolicy policies;

    PlainPages(FirstResponses firstResponses, ContentSecurityPolicy policies) {
        this.firstResponses = firstResponses;
        this.policies = policies;
    }

    /**
     * Sends the page at the request's own address.
     *
     * @param status unless the page itself has another to tell
     */
    public void send(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        var first = firstResponses.get(request, response);
        var page = first.destination(request) instanceof Destination.Page shown
                ? first.plain(shown.address(), request, status.value())
                : first.nowhere(request);
        PageSender.sendOnce(page, policies.withoutScripts(), request, response);
    }

    /** Has the browser load another page, so that loading that one anew sends nothing again. */
    public static void goOn(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, address);
    }

    public static Locale languageOf(HttpServletRequest request) {
        return "en".equals(request.getParameter(Links.LANGUAGE)) ? Locale.ENGLISH : Locale.FRENCH;
    }
}
