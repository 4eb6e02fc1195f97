package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.vitrine.frontend.publicsite.PublicView;
import fr.vitrine.frontend.ui.SiteAddress;
import fr.vitrine.frontend.web.ContentSecurityPolicy;
import fr.vitrine.frontend.web.SiteStylesheet;
import fr.vitrine.frontend.web.firstresponse.PublicRoutes.Destination;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the browser's part when a page has arrived, and gives the index document what all pages need. */
@Component
final class LivePages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final int NONCE_BYTES = 18;

    private final transient ContentSecurityPolicy policies;
    private final transient SiteStylesheet stylesheet;
    private final transient SiteAddress site;
    private final transient PageVisits visits;
    private final transient SecureRandom random = new SecureRandom();

    LivePages(ContentSecurityPolicy policies, SiteStylesheet stylesheet, SiteAddress site, PageVisits visits) {
        this.site = site;
        this.visits = visits;
        this.policies = policies;
        this.stylesheet = stylesheet;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes = new PublicRoutes(event.getSource().getRouter().getRegistry());
        event.getSource().addUIInitListener(init -> {
            announceArrivals(init.getUI(), routes);
            countVisits(init.getUI());
        });
        event.addIndexHtmlRequestListener(this::complete);
    }

    /** The browser's part then swaps the first response for the live view, or moves the focus to the new page. */
    private void announceArrivals(UI ui, PublicRoutes routes) {
        ui.addAfterNavigationListener(arrival -> ui.getPage()
                .executeJs("window.vitrine?.arrived($0, $1)", ui.getLocale().getLanguage(), head(ui, arrival, routes)));
    }

    /** The same page in another language, or with its map opened, is not another look at it. */
    private void countVisits(UI ui) {
        var before = new AtomicReference<@Nullable String>();
        ui.addAfterNavigationListener(arrival -> {
            var path = arrival.getLocation().getPath();
            var left = before.getAndSet(path);
            if (left != null && !left.equals(path)) {
                visits.moved(ui, path);
            }
        });
    }

    /** What the document's head says of the page; empty where the page is nobody else's. */
    private Map<String, String> head(UI ui, AfterNavigationEvent arrival, PublicRoutes routes) {
        var location = arrival.getLocation();
        var destination =
                routes.of(location.getPath(), location.getQueryParameters().getQueryString());
        if (!(destination instanceof Destination.Page(var address, var kept)) || !kept) {
            return Map.of();
        }
        var view = ui.getInternals().getActiveRouterTargetsChain().getFirst();
        if (!(view instanceof PublicView page) || !page.head().listed()) {
            return Map.of();
        }
        return Map.of(
                "canonical", site.of(address.toString()),
                "fr", site.of(address.in(Locale.FRENCH)),
                "en", site.of(address.in(Locale.ENGLISH)),
                "description", PageRenderer.description(page));
    }

    private void complete(IndexHtmlResponse index) {
        index.getDocument().head().prepend(stylesheet.links());
        if (index.getVaadinRequest().getAttribute(FirstResponse.FOR_INDEX) == null) {
            var bytes = new byte[NONCE_BYTES];
            random.nextBytes(bytes);
            var nonce = Base64.getEncoder().encodeToString(bytes);
            index.getDocument().select("script, link[rel=modulepreload]").attr("nonce", nonce);
            index.getVaadinResponse().setHeader("Content-Security-Policy", policies.withNonce(nonce));
            index.getVaadinResponse().setHeader("Cache-Control", "no-store");
        }
    }
}
