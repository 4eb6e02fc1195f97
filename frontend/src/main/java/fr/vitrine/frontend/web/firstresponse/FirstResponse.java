package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import fr.vitrine.frontend.web.ContentSecurityPolicy;
import fr.vitrine.frontend.web.firstresponse.PublicRoutes.Destination;
import fr.vitrine.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Public pages as they are sent: rendered, put into the index document, kept. */
final class FirstResponse {

    /** Marks the request by which the index document is taken. */
    static final String FOR_INDEX = FirstResponse.class.getName();

    /** Stands for all addresses that lead nowhere: none of them is worth a place in the cache. */
    private static final String NOWHERE = "404";

    private final VaadinServletService service;
    private final PageCache cache;
    private final PublicRoutes routes;
    private final PageRenderer renderer;
    private final PageDocument document;
    private final String policy;

    private FirstResponse(VaadinServletService service, PageCache cache, PageDocument document, String policy) {
        this.service = service;
        this.cache = cache;
        this.document = document;
        this.policy = policy;
        routes = new PublicRoutes(service.getRouter().getRegistry());
        renderer = new PageRenderer(service);
    }

    /** @param request any request of a page: the index document is the same for all */
    static FirstResponse start(
            VaadinServletService service,
            PageCache cache,
            Territory territory,
            String site,
            ContentSecurityPolicy policies,
            HttpServletRequest request,
            HttpServletResponse response) {
        var index = IndexDocument.of(index(service, request, response));
        var document = new PageDocument(index, territory, site);
        return new FirstResponse(service, cache, document, policies.withHash(index.scriptHash()));
    }

    private static String index(
            VaadinServletService service, HttpServletRequest request, HttpServletResponse original) {
        var response = new CapturedResponse(original);
        var asked = new VaadinServletRequest(request, service);
        request.setAttribute(FOR_INDEX, true);
        ThrowAwaySession.within(service, asked, session -> write(service, session, asked, response));
        request.removeAttribute(FOR_INDEX);
        return response.text();
    }

    private static boolean write(
            VaadinServletService service, VaadinSession session, VaadinRequest request, HttpServletResponse response) {
        try {
            return new IndexHtmlRequestHandler()
                    .synchronizedHandleRequest(session, request, new VaadinServletResponse(response, service));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String policy() {
        return policy;
    }

    Destination destination(HttpServletRequest request) {
        return routes.of(request.getRequestURI(), request.getQueryString());
    }

    StoredPage page(PageAddress address, HttpServletRequest request) {
        return cache.get(address, () -> render(address, request));
    }

    /** What stands at an address that nothing has. */
    StoredPage nowhere(HttpServletRequest request) {
        var query = request.getQueryString();
        var english = query != null && ("&" + query + "&").contains("&lang=en&");
        return page(new PageAddress(NOWHERE, "", english ? Locale.ENGLISH : Locale.FRENCH), request);
    }

    StoredPage render(PageAddress address, HttpServletRequest request) {
        return switch (renderer.render(address, new VaadinServletRequest(request, service))) {
            case RenderedPage.Moved moved -> StoredPage.moved(moved.to());
            case RenderedPage.Content page ->
                StoredPage.of(page.status(), address.locale().getLanguage(), document.of(address, page));
        };
    }

    /** A page that is shown as it is: no script will touch it. */
    StoredPage plain(PageAddress address, HttpServletRequest request, int status) {
        return switch (renderer.render(address, new VaadinServletRequest(request, service))) {
            case RenderedPage.Moved moved -> StoredPage.moved(moved.to());
            case RenderedPage.Content page ->
                StoredPage.of(
                        page.status() == HttpServletResponse.SC_OK ? status : page.status(),
                        address.locale().getLanguage(),
                        document.plain(address, page));
        };
    }
}
