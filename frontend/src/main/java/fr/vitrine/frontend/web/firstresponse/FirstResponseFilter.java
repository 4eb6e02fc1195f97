package fr.vitrine.frontend.web.firstresponse;

import fr.vitrine.frontend.web.firstresponse.PublicRoutes.Destination;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers every request of a public page before Vaadin sees it, with or without a session: the pages are the same for all,
 * and what is a visitor's own is in the private areas.
 */
final class FirstResponseFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient FirstResponses firstResponses;
    private final transient PageVisits visits;

    FirstResponseFilter(FirstResponses firstResponses, PageVisits visits) {
        this.firstResponses = firstResponses;
        this.visits = visits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForPage(request)) {
            chain.doFilter(request, response);
            return;
        }
        var first = firstResponses.get(request, response);
        switch (first.destination(request)) {
            case Destination.Page(var address, var kept)
            when kept -> {
                PageSender.send(first.page(address, request), first.policy(), request, response);
                visits.sent(address, request, response);
            }
            case Destination.Page page ->
                PageSender.sendOnce(first.render(page.address(), request), first.policy(), request, response);
            case Destination.Moved(var to) -> PageSender.moved(to, response);
            case Destination.Elsewhere() -> chain.doFilter(request, response);
        }
    }

    /** The browser's part of Vaadin says so in the address of its own requests. */
    static boolean isForPage(HttpServletRequest request) {
        var method = request.getMethod();
        var query = request.getQueryString();
        return (method.equals("GET") || method.equals("HEAD")) && (query == null || !("&" + query).contains("&v-r="));
    }
}
