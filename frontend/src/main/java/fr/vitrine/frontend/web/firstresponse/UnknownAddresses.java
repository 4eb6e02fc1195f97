package fr.vitrine.frontend.web.firstresponse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Stands behind everything that knows its addresses and before Vaadin, which would start a session for whatever is asked:
 * what is no file and no view gets the page that says so.
 */
@Component
final class UnknownAddresses extends AbstractHandlerMapping {

    private final FirstResponses firstResponses;

    UnknownAddresses(FirstResponses firstResponses) {
        this.firstResponses = firstResponses;
        setOrder(Ordered.LOWEST_PRECEDENCE - 10);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        if (FirstResponseFilter.isForPage(request)) {
            return isUnknown(request) ? notFound() : null;
        }
        return isForVaadin(request) ? null : notAllowed();
    }

    private static boolean isForVaadin(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getRequestURI().startsWith("/VAADIN/") || query != null && ("&" + query).contains("&v-r=");
    }

    /** Nobody but Vaadin's own part of the browser sends anything to a page: it would be given a session. */
    private static HttpRequestHandler notAllowed() {
        return (request, response) -> {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        };
    }

    private HttpRequestHandler notFound() {
        return (request, response) -> {
            var first = firstResponses.get(request, response);
            PageSender.send(first.nowhere(request), first.policy(), request, response);
        };
    }

    private boolean isUnknown(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/VAADIN/") && !isFile(path) && !firstResponses.isView(path.substring(1));
    }

    private static boolean isFile(String path) {
        return path.length() > 1 && UnknownAddresses.class.getResource("/META-INF/resources" + path) != null;
    }
}
